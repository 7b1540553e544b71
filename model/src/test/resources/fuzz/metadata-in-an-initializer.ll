@c=global n 4@.=constant[]c@1=constant[]""[]@h=global n""@s=constant[][!s(@interpret,)()]@ds=constant[][{}{()}]@e=global[]6@_=constant[][]@3=constant[]""@t=constant c""@.s=constant[]""@l=global[{}][{}]@ed=global[][]""@o=alias e@d=ifunc e
define@op(){}define@kt(){}define@w(){}define()@k(){};
define @r(){}define@interpret(){@llvm.lifetime.end.p0()}declare@l0()declare@y()declare @llvm.lifetime.end.p0(())define@f(){}declare@sp()declare@p()define@oe(){}define()@b(){};
define @a(){}define()@n(()){[]};
declare@4(())declare@mp()declare@q(())define@u(){};
define @""(){()""}{""""}{""""}{()""}{}!a=!{}!0=!{}!3=!{""}!4=!{""}!1=!{""}!9=!{""}define@0(){}