@echo off
rem Finds a JDK 25 or newer, builds Mergescope on first use, and runs it with the given arguments.
setlocal EnableExtensions EnableDelayedExpansion
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "JDK="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for /f "delims=" %%J in ('where javac 2^>nul') do call :consider "%%~dpJ.."
for %%R in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do (
  if exist "%%~R" for /d %%D in ("%%~R\*") do call :consider "%%~D"
)
if not defined JDK (
  echo mergescope: no JDK 25 or newer was found; install one ^(for example Eclipse Temurin 25^) and set JAVA_HOME to its folder. 1>&2
  exit /b 1
)
set "LIB=%HOME_DIR%\app\target\lib"
set "STALE=1"
if exist "%LIB%\built" (
  powershell -NoProfile -Command "$built=(Get-Item '%LIB%\built').LastWriteTimeUtc; $newer=Get-ChildItem -Recurse '%HOME_DIR%\model\src\main','%HOME_DIR%\app\src\main','%HOME_DIR%\pom.xml','%HOME_DIR%\model\pom.xml','%HOME_DIR%\app\pom.xml' | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1; if ($newer) { exit 1 } else { exit 0 }"
  if not errorlevel 1 set "STALE="
)
if defined STALE (
  echo Building Mergescope; the first time takes a minute and needs the network. 1>&2
  set "JAVA_HOME=!JDK!"
  pushd "%HOME_DIR%"
  call mvnw.cmd -q -B -ntp -DskipTests package
  if errorlevel 1 (
    popd
    echo mergescope: the build failed; the lines above say why. 1>&2
    exit /b 1
  )
  popd
  type nul > "%LIB%\built"
)
for %%A in ("%HOME_DIR%\app\target\mergescope-app-*.jar") do set "APP=%%~A"
"%JDK%\bin\java" --enable-native-access=javafx.graphics,ALL-UNNAMED --sun-misc-unsafe-memory-access=allow --module-path "%LIB%\modules" --add-modules javafx.controls "-Dmergescope.home=%HOME_DIR%" -cp "%APP%;%LIB%\classpath\*" org.mergescope.app.Main %*
exit /b %errorlevel%

:consider
if defined JDK exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "MAJOR=%%~V"
set "MAJOR=%MAJOR:"=%"
if %MAJOR% GEQ 25 set "JDK=%~f1"
exit /b 0
