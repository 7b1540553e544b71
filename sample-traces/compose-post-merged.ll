; ModuleID = 'compose-post-merged'
source_filename = "llvm-link"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.operation = type { ptr, ptr }
%struct.url = type { %struct.slice, %struct.slice }
%struct.slice = type { ptr, i64 }
%struct.home_timeline = type { i64, i64, i64 }
%"class.media_service::Registry" = type { [8 x %"struct.media_service::Registration"], i64 }
%"struct.media_service::Registration" = type { %struct.slice, ptr }
%"class.store_post::MemoryStore" = type { %"class.media_service::Owner", %struct.writer }
%"class.media_service::Owner" = type { ptr }
%struct.writer = type { ptr, i64, i64 }
%struct.timespec = type { i64, i64 }
%struct.addrinfo = type { i32, i32, i32, i32, i32, ptr, ptr, ptr }
%struct.creator = type { %struct.slice, i64 }
%struct.post = type { i64, i64, %struct.creator, %struct.text_response, %struct.slice }
%struct.text_response = type { %struct.slice, ptr, i64, ptr, i64 }
%struct.media_list = type { [8 x %struct.media], i64 }
%struct.media = type { i64, %struct.slice }
%struct.url_list = type { [32 x %struct.slice], i64 }

$_ZN13media_service8RegistryC2Ev = comdat any

$_ZN13media_service4makeINS_7PictureEEEPNS_5MediaEl = comdat any

$_ZN13media_service8Registry3addE5slicePFPNS_5MediaElE = comdat any

$_ZN13media_service4makeINS_5VideoEEEPNS_5MediaEl = comdat any

$_ZN13media_service5VideoCI2NS_5MediaEEl = comdat any

$_ZN13media_service5MediaC2El = comdat any

$_ZN13media_service5MediaD2Ev = comdat any

$_ZN13media_service5VideoD0Ev = comdat any

$_ZNK13media_service5Video4kindEv = comdat any

$_ZNK13media_service5Video10url_prefixEv = comdat any

$_ZN13media_service5MediaD0Ev = comdat any

$_ZNK13media_service5Media10url_prefixEv = comdat any

$_ZN13media_service7PictureCI2NS_5MediaEEl = comdat any

$_ZN13media_service7PictureD0Ev = comdat any

$_ZNK13media_service7Picture4kindEv = comdat any

$_ZNK13media_service5Media2idEv = comdat any

$_ZNK13media_service8Registry6createERK5media = comdat any

$_ZN13media_service5OwnerC2EPNS_5MediaE = comdat any

$_ZNK13media_service5OwnerdeEv = comdat any

$_ZN13media_service5OwnerD2Ev = comdat any

$__clang_call_terminate = comdat any

$_ZN13media_service16UnsupportedMediaC2Ev = comdat any

$_ZNSt9exceptionC2Ev = comdat any

$_ZN13media_service16UnsupportedMediaD0Ev = comdat any

$_ZNK13media_service16UnsupportedMedia4whatEv = comdat any

$_ZN13media_service9RequestedC2Ev = comdat any

$_ZN13media_service4makeINS_9AnimationEEEPNS_5MediaEl = comdat any

$_ZN13media_service9AnimationCI2NS_5MediaEEl = comdat any

$_ZN13media_service9AnimationD0Ev = comdat any

$_ZNK13media_service9Animation4kindEv = comdat any

$_ZN10store_post11MemoryStoreC2Ev = comdat any

$_ZN10store_post11MemoryStoreD2Ev = comdat any

$_ZN10store_post3MapIl4postED2Ev = comdat any

$_ZN10store_post9PostStoreD2Ev = comdat any

$_ZN10store_post9PostStoreC2Ev = comdat any

$_ZN10store_post3MapIl4postEC2Ev = comdat any

$_ZN10store_post11MemoryStoreD0Ev = comdat any

$_ZN10store_post11MemoryStore6insertERK4post = comdat any

$_ZNK10store_post11MemoryStore4findEl = comdat any

$_ZNK10store_post3MapIl4postE4findERKl = comdat any

$_ZN10store_post3MapIl4postE9bucket_ofERKlm = comdat any

$_ZN10store_post13DuplicatePostC2Ev = comdat any

$_ZN10store_post3MapIl4postE3putERKlRKS1_ = comdat any

$_ZN10store_post3MapIl4postE4growEv = comdat any

$_ZN10store_post13DuplicatePostD0Ev = comdat any

$_ZNK10store_post13DuplicatePost4whatEv = comdat any

$_ZN10store_post9PostStoreD0Ev = comdat any

$_ZN10store_post11RemoteStoreC2Ev = comdat any

$_ZN10store_post11RemoteStoreD0Ev = comdat any

$_ZN10store_post11RemoteStore6insertERK4post = comdat any

$_ZNK10store_post11RemoteStore4findEl = comdat any

$_ZN10store_post11RemoteStore6decodeE5slice = comdat any

$_ZTVN13media_service7PictureE = comdat any

$_ZTIN13media_service7PictureE = comdat any

$_ZTSN13media_service7PictureE = comdat any

$_ZTIN13media_service5MediaE = comdat any

$_ZTSN13media_service5MediaE = comdat any

$_ZTVN13media_service5MediaE = comdat any

$_ZTVN13media_service5VideoE = comdat any

$_ZTIN13media_service5VideoE = comdat any

$_ZTSN13media_service5VideoE = comdat any

$_ZTIN13media_service16UnsupportedMediaE = comdat any

$_ZTSN13media_service16UnsupportedMediaE = comdat any

$_ZTVN13media_service16UnsupportedMediaE = comdat any

$_ZTVN13media_service9AnimationE = comdat any

$_ZTIN13media_service9AnimationE = comdat any

$_ZTSN13media_service9AnimationE = comdat any

$_ZTIN10store_post13DuplicatePostE = comdat any

$_ZTSN10store_post13DuplicatePostE = comdat any

$_ZTVN10store_post11MemoryStoreE = comdat any

$_ZTIN10store_post11MemoryStoreE = comdat any

$_ZTSN10store_post11MemoryStoreE = comdat any

$_ZTIN10store_post9PostStoreE = comdat any

$_ZTSN10store_post9PostStoreE = comdat any

$_ZTVN10store_post9PostStoreE = comdat any

$_ZTVN10store_post11RemoteStoreE = comdat any

$_ZTIN10store_post11RemoteStoreE = comdat any

$_ZTSN10store_post11RemoteStoreE = comdat any

$_ZTVN10store_post13DuplicatePostE = comdat any

@.str = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.1 = private unnamed_addr constant [2 x i8] c"\22\00", align 1
@.str.1.2 = private unnamed_addr constant [3 x i8] c"\\n\00", align 1
@.str.2 = private unnamed_addr constant [5 x i8] c"%lld\00", align 1
@.str.3 = private unnamed_addr constant [2 x i8] c",\00", align 1
@.str.4 = private unnamed_addr constant [2 x i8] c":\00", align 1
@arena_top = internal unnamed_addr global i64 0, align 8
@arena = internal global [262144 x i8] zeroinitializer, align 16
@alphabet = internal unnamed_addr constant [65 x i8] c"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/\00", align 16
@.str.13 = private unnamed_addr constant [16 x i8] c"POST /function/\00", align 1
@.str.1.14 = private unnamed_addr constant [12 x i8] c" HTTP/1.1\0D\0A\00", align 1
@.str.2.16 = private unnamed_addr constant [5 x i8] c"Host\00", align 1
@.str.3.15 = private unnamed_addr constant [40 x i8] c"gateway.openfaas.svc.cluster.local:8080\00", align 1
@.str.4.17 = private unnamed_addr constant [13 x i8] c"Content-Type\00", align 1
@.str.5 = private unnamed_addr constant [17 x i8] c"application/json\00", align 1
@.str.6 = private unnamed_addr constant [14 x i8] c"Authorization\00", align 1
@.str.7 = private unnamed_addr constant [14 x i8] c"user:password\00", align 1
@.str.8 = private unnamed_addr constant [15 x i8] c"Content-Length\00", align 1
@.str.9 = private unnamed_addr constant [3 x i8] c"\0D\0A\00", align 1
@.str.10 = private unnamed_addr constant [8 x i8] c"HTTP/1.\00", align 1
@percent_encode.digits = internal unnamed_addr constant [17 x i8] c"0123456789ABCDEF\00", align 16
@.str.11 = private unnamed_addr constant [3 x i8] c": \00", align 1
@.str.12 = private unnamed_addr constant [5 x i8] c"\0D\0A\0D\0A\00", align 1
@.str.13.18 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@stderr = external local_unnamed_addr global ptr, align 8
@.str.19 = private unnamed_addr constant [33 x i8] c"%s: no answer after %d attempts\0A\00", align 1
@.str.1.20 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.2.21 = private unnamed_addr constant [35 x i8] c"gateway.openfaas.svc.cluster.local\00", align 1
@.str.3.22 = private unnamed_addr constant [5 x i8] c"8080\00", align 1
@.str.24 = private unnamed_addr constant [9 x i8] c"username\00", align 1
@.str.1.25 = private unnamed_addr constant [8 x i8] c"user_id\00", align 1
@.str.2.23 = private unnamed_addr constant [6 x i8] c"user-\00", align 1
@.str.3.26 = private unnamed_addr constant [2 x i8] c"{\00", align 1
@.str.4.27 = private unnamed_addr constant [2 x i8] c"}\00", align 1
@.str.28 = private unnamed_addr constant [5 x i8] c"text\00", align 1
@.str.1.29 = private unnamed_addr constant [6 x i8] c"media\00", align 1
@.str.2.30 = private unnamed_addr constant [10 x i8] c"timestamp\00", align 1
@.str.3.31 = private unnamed_addr constant [7 x i8] c"req_id\00", align 1
@.str.4.32 = private unnamed_addr constant [9 x i8] c"username\00", align 1
@.str.5.33 = private unnamed_addr constant [8 x i8] c"user_id\00", align 1
@.str.6.36 = private unnamed_addr constant [2 x i8] c"{\00", align 1
@.str.7.37 = private unnamed_addr constant [7 x i8] c"status\00", align 1
@.str.8.34 = private unnamed_addr constant [9 x i8] c"composed\00", align 1
@.str.9.35 = private unnamed_addr constant [46 x i8] c"rejected: a post of that id is stored already\00", align 1
@.str.10.38 = private unnamed_addr constant [5 x i8] c"post\00", align 1
@.str.11.39 = private unnamed_addr constant [14 x i8] c"user_timeline\00", align 1
@.str.12.40 = private unnamed_addr constant [15 x i8] c"home_timelines\00", align 1
@.str.13.41 = private unnamed_addr constant [2 x i8] c"}\00", align 1
@.str.14 = private unnamed_addr constant [9 x i8] c"media_id\00", align 1
@.str.15 = private unnamed_addr constant [11 x i8] c"media_type\00", align 1
@.str.16 = private unnamed_addr constant [8 x i8] c"written\00", align 1
@.str.17 = private unnamed_addr constant [9 x i8] c"rejected\00", align 1
@example = internal constant [253 x i8] c"{\22op\22:\22compose\22,\22req_id\22:\22req-1\22,\22user_id\22:17,\22username\22:\22ana\22,\22timestamp\22:1700000000000,\22text\22:\22merged with @bob and @eve, see https://example.org/functions/merge?from=ana\22,\22media\22:[{\22media_id\22:3,\22media_type\22:\22png\22},{\22media_id\22:9,\22media_type\22:\22mp4\22}]}\00", align 16
@.str.42 = private unnamed_addr constant [2 x i8] c"-\00", align 1
@stdout = external local_unnamed_addr global ptr, align 8
@.str.1.43 = private unnamed_addr constant [3 x i8] c"op\00", align 1
@operations = internal unnamed_addr constant [3 x %struct.operation] [%struct.operation { ptr @.str.3.45, ptr @compose_post }, %struct.operation { ptr @.str.4.46, ptr @read_post }, %struct.operation { ptr @.str.5.47, ptr @read_user_timeline }], align 16
@.str.2.44 = private unnamed_addr constant [23 x i8] c"{\22error\22:\22unknown op\22}\00", align 1
@.str.3.45 = private unnamed_addr constant [8 x i8] c"compose\00", align 1
@.str.4.46 = private unnamed_addr constant [10 x i8] c"read-post\00", align 1
@.str.5.47 = private unnamed_addr constant [19 x i8] c"read-user-timeline\00", align 1
@read_request.input = internal global [16384 x i8] zeroinitializer, align 16
@stdin = external local_unnamed_addr global ptr, align 8
@.str.50 = private unnamed_addr constant [8 x i8] c"post_id\00", align 1
@.str.1.53 = private unnamed_addr constant [13 x i8] c"no such post\00", align 1
@.str.2.57 = private unnamed_addr constant [8 x i8] c"user_id\00", align 1
@.str.3.58 = private unnamed_addr constant [2 x i8] c"[\00", align 1
@.str.4.59 = private unnamed_addr constant [2 x i8] c"]\00", align 1
@.str.5.51 = private unnamed_addr constant [2 x i8] c"{\00", align 1
@.str.6.52 = private unnamed_addr constant [6 x i8] c"error\00", align 1
@.str.7.54 = private unnamed_addr constant [2 x i8] c"}\00", align 1
@.str.60 = private unnamed_addr constant [18 x i8] c"unique-id-service\00", align 1
@.str.1.61 = private unnamed_addr constant [8 x i8] c"post_id\00", align 1
@.str.2.66 = private unnamed_addr constant [14 x i8] c"media-service\00", align 1
@.str.3.62 = private unnamed_addr constant [2 x i8] c"{\00", align 1
@.str.4.68 = private unnamed_addr constant [5 x i8] c"text\00", align 1
@.str.5.65 = private unnamed_addr constant [2 x i8] c"}\00", align 1
@.str.6.69 = private unnamed_addr constant [13 x i8] c"text-service\00", align 1
@.str.7.70 = private unnamed_addr constant [9 x i8] c"username\00", align 1
@.str.8.71 = private unnamed_addr constant [8 x i8] c"user_id\00", align 1
@.str.9.73 = private unnamed_addr constant [28 x i8] c"compose-creator-with-userid\00", align 1
@.str.10.74 = private unnamed_addr constant [11 x i8] c"store-post\00", align 1
@.str.11.75 = private unnamed_addr constant [7 x i8] c"status\00", align 1
@.str.12.76 = private unnamed_addr constant [7 x i8] c"stored\00", align 1
@.str.13.77 = private unnamed_addr constant [10 x i8] c"timestamp\00", align 1
@.str.14.78 = private unnamed_addr constant [20 x i8] c"write-user-timeline\00", align 1
@.str.15.79 = private unnamed_addr constant [20 x i8] c"write-home-timeline\00", align 1
@.str.16.63 = private unnamed_addr constant [7 x i8] c"req_id\00", align 1
@.str.17.64 = private unnamed_addr constant [11 x i8] c"machine_id\00", align 1
@.str.18 = private unnamed_addr constant [2 x i8] c"[\00", align 1
@.str.19.67 = private unnamed_addr constant [9 x i8] c"media_id\00", align 1
@.str.20 = private unnamed_addr constant [11 x i8] c"media_type\00", align 1
@.str.21 = private unnamed_addr constant [2 x i8] c"]\00", align 1
@.str.22 = private unnamed_addr constant [5 x i8] c"urls\00", align 1
@.str.23 = private unnamed_addr constant [14 x i8] c"user_mentions\00", align 1
@.str.24.72 = private unnamed_addr constant [13 x i8] c"expanded_url\00", align 1
@.str.25 = private unnamed_addr constant [14 x i8] c"shortened_url\00", align 1
@.str.26 = private unnamed_addr constant [8 x i8] c"written\00", align 1
@.str.27 = private unnamed_addr constant [9 x i8] c"rejected\00", align 1
@.str.82 = private unnamed_addr constant [2 x i8] c"{\00", align 1
@.str.1.83 = private unnamed_addr constant [8 x i8] c"post_id\00", align 1
@.str.2.84 = private unnamed_addr constant [10 x i8] c"timestamp\00", align 1
@.str.3.85 = private unnamed_addr constant [8 x i8] c"creator\00", align 1
@.str.4.86 = private unnamed_addr constant [9 x i8] c"username\00", align 1
@.str.5.87 = private unnamed_addr constant [8 x i8] c"user_id\00", align 1
@.str.6.88 = private unnamed_addr constant [2 x i8] c"}\00", align 1
@.str.7.89 = private unnamed_addr constant [5 x i8] c"text\00", align 1
@.str.8.90 = private unnamed_addr constant [5 x i8] c"urls\00", align 1
@.str.9.91 = private unnamed_addr constant [14 x i8] c"user_mentions\00", align 1
@.str.10.92 = private unnamed_addr constant [6 x i8] c"media\00", align 1
@.str.11.93 = private unnamed_addr constant [2 x i8] c"[\00", align 1
@.str.12.94 = private unnamed_addr constant [2 x i8] c"]\00", align 1
@.str.98 = private unnamed_addr constant [11 x i8] c"machine_id\00", align 1
@.str.1.97 = private unnamed_addr constant [20 x i8] c"unique-id-service-0\00", align 1
@.str.2.99 = private unnamed_addr constant [2 x i8] c"{\00", align 1
@.str.3.100 = private unnamed_addr constant [8 x i8] c"post_id\00", align 1
@.str.4.101 = private unnamed_addr constant [7 x i8] c"req_id\00", align 1
@.str.5.102 = private unnamed_addr constant [2 x i8] c"}\00", align 1
@next_number = internal unnamed_addr global i64 1, align 8
@llvm.global_ctors = appending global [2 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 65535, ptr @fill_digits, ptr null }, { i32, ptr, ptr } { i32 65535, ptr @_GLOBAL__sub_I_media.cpp, ptr null }]
@digits = internal unnamed_addr global [36 x i8] zeroinitializer, align 16
@.str.103 = private unnamed_addr constant [21 x i8] c"http://short.example\00", align 1
@.str.1.104 = private unnamed_addr constant [2 x i8] c"/\00", align 1
@expansions = internal unnamed_addr global [32 x %struct.url] zeroinitializer, align 16
@expansion_count = internal unnamed_addr global i64 0, align 8
@.str.2.105 = private unnamed_addr constant [2 x i8] c"[\00", align 1
@.str.3.107 = private unnamed_addr constant [2 x i8] c"{\00", align 1
@.str.4.108 = private unnamed_addr constant [13 x i8] c"expanded_url\00", align 1
@.str.5.109 = private unnamed_addr constant [14 x i8] c"shortened_url\00", align 1
@.str.6.110 = private unnamed_addr constant [2 x i8] c"}\00", align 1
@.str.7.106 = private unnamed_addr constant [2 x i8] c"]\00", align 1
@.str.113 = private unnamed_addr constant [2 x i8] c"{\00", align 1
@.str.1.114 = private unnamed_addr constant [8 x i8] c"user_id\00", align 1
@.str.2.115 = private unnamed_addr constant [2 x i8] c"}\00", align 1
@.str.3.116 = private unnamed_addr constant [27 x i8] c"social-graph-get-followers\00", align 1
@timelines = internal global [64 x %struct.home_timeline] zeroinitializer, align 16
@.str.4.117 = private unnamed_addr constant [8 x i8] c"post_id\00", align 1
@.str.5.118 = private unnamed_addr constant [8 x i8] c"creator\00", align 1
@entry_count = internal unnamed_addr global i64 0, align 8
@entries = internal global [64 x %struct.home_timeline] zeroinitializer, align 16
@.str.123 = private unnamed_addr constant [14 x i8] c"expire_before\00", align 1
@.str.1.124 = private unnamed_addr constant [8 x i8] c"user_id\00", align 1
@.str.2.125 = private unnamed_addr constant [8 x i8] c"post_id\00", align 1
@.str.3.126 = private unnamed_addr constant [10 x i8] c"timestamp\00", align 1
@.str.4.127 = private unnamed_addr constant [2 x i8] c"{\00", align 1
@.str.5.128 = private unnamed_addr constant [8 x i8] c"written\00", align 1
@.str.6.129 = private unnamed_addr constant [9 x i8] c"rejected\00", align 1
@.str.7.130 = private unnamed_addr constant [2 x i8] c"}\00", align 1
@_ZN13media_service8registryE = dso_local global %"class.media_service::Registry" zeroinitializer, align 8
@.str.139 = private unnamed_addr constant [2 x i8] c"{\00", align 1
@.str.1.140 = private unnamed_addr constant [5 x i8] c"kind\00", align 1
@.str.2.141 = private unnamed_addr constant [4 x i8] c"url\00", align 1
@.str.3.142 = private unnamed_addr constant [2 x i8] c"}\00", align 1
@.str.4.143 = private unnamed_addr constant [9 x i8] c"media_id\00", align 1
@.str.5.144 = private unnamed_addr constant [6 x i8] c"error\00", align 1
@.str.6.145 = private unnamed_addr constant [2 x i8] c"[\00", align 1
@.str.7.146 = private unnamed_addr constant [2 x i8] c"]\00", align 1
@.str.8.148 = private unnamed_addr constant [11 x i8] c"media_type\00", align 1
@.str.9.149 = private unnamed_addr constant [4 x i8] c"gif\00", align 1
@.str.10.132 = private unnamed_addr constant [4 x i8] c"png\00", align 1
@.str.11.133 = private unnamed_addr constant [4 x i8] c"jpg\00", align 1
@.str.12.134 = private unnamed_addr constant [4 x i8] c"mp4\00", align 1
@_ZTVN13media_service7PictureE = linkonce_odr dso_local unnamed_addr constant { [6 x ptr] } { [6 x ptr] [ptr null, ptr @_ZTIN13media_service7PictureE, ptr @_ZN13media_service5MediaD2Ev, ptr @_ZN13media_service7PictureD0Ev, ptr @_ZNK13media_service7Picture4kindEv, ptr @_ZNK13media_service5Media10url_prefixEv] }, comdat, align 8
@_ZTIN13media_service7PictureE = linkonce_odr dso_local constant { ptr, ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv120__si_class_type_infoE, i64 2), ptr @_ZTSN13media_service7PictureE, ptr @_ZTIN13media_service5MediaE }, comdat, align 8
@_ZTSN13media_service7PictureE = linkonce_odr dso_local constant [26 x i8] c"N13media_service7PictureE\00", comdat, align 1
@_ZTIN13media_service5MediaE = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTSN13media_service5MediaE }, comdat, align 8
@_ZTSN13media_service5MediaE = linkonce_odr dso_local constant [24 x i8] c"N13media_service5MediaE\00", comdat, align 1
@_ZTVN13media_service5MediaE = linkonce_odr dso_local unnamed_addr constant { [6 x ptr] } { [6 x ptr] [ptr null, ptr @_ZTIN13media_service5MediaE, ptr @_ZN13media_service5MediaD2Ev, ptr @_ZN13media_service5MediaD0Ev, ptr @__cxa_pure_virtual, ptr @_ZNK13media_service5Media10url_prefixEv] }, comdat, align 8
@.str.13.138 = private unnamed_addr constant [8 x i8] c"picture\00", align 1
@.str.14.137 = private unnamed_addr constant [22 x i8] c"http://media.example/\00", align 1
@_ZTVN13media_service5VideoE = linkonce_odr dso_local unnamed_addr constant { [6 x ptr] } { [6 x ptr] [ptr null, ptr @_ZTIN13media_service5VideoE, ptr @_ZN13media_service5MediaD2Ev, ptr @_ZN13media_service5VideoD0Ev, ptr @_ZNK13media_service5Video4kindEv, ptr @_ZNK13media_service5Video10url_prefixEv] }, comdat, align 8
@_ZTIN13media_service5VideoE = linkonce_odr dso_local constant { ptr, ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv120__si_class_type_infoE, i64 2), ptr @_ZTSN13media_service5VideoE, ptr @_ZTIN13media_service5MediaE }, comdat, align 8
@_ZTSN13media_service5VideoE = linkonce_odr dso_local constant [24 x i8] c"N13media_service5VideoE\00", comdat, align 1
@.str.15.136 = private unnamed_addr constant [6 x i8] c"video\00", align 1
@.str.16.135 = private unnamed_addr constant [22 x i8] c"http://video.example/\00", align 1
@_ZTIN13media_service16UnsupportedMediaE = linkonce_odr dso_local constant { ptr, ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv120__si_class_type_infoE, i64 2), ptr @_ZTSN13media_service16UnsupportedMediaE, ptr @_ZTISt9exception }, comdat, align 8
@_ZTSN13media_service16UnsupportedMediaE = linkonce_odr dso_local constant [36 x i8] c"N13media_service16UnsupportedMediaE\00", comdat, align 1
@_ZTVN13media_service16UnsupportedMediaE = linkonce_odr dso_local unnamed_addr constant { [5 x ptr] } { [5 x ptr] [ptr null, ptr @_ZTIN13media_service16UnsupportedMediaE, ptr @_ZNSt9exceptionD2Ev, ptr @_ZN13media_service16UnsupportedMediaD0Ev, ptr @_ZNK13media_service16UnsupportedMedia4whatEv] }, comdat, align 8
@.str.17.147 = private unnamed_addr constant [28 x i8] c"media type is not supported\00", align 1
@_ZTVN13media_service9AnimationE = linkonce_odr dso_local unnamed_addr constant { [6 x ptr] } { [6 x ptr] [ptr null, ptr @_ZTIN13media_service9AnimationE, ptr @_ZN13media_service5MediaD2Ev, ptr @_ZN13media_service9AnimationD0Ev, ptr @_ZNK13media_service9Animation4kindEv, ptr @_ZNK13media_service5Video10url_prefixEv] }, comdat, align 8
@_ZTIN13media_service9AnimationE = linkonce_odr dso_local constant { ptr, ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv120__si_class_type_infoE, i64 2), ptr @_ZTSN13media_service9AnimationE, ptr @_ZTIN13media_service5VideoE }, comdat, align 8
@_ZTSN13media_service9AnimationE = linkonce_odr dso_local constant [28 x i8] c"N13media_service9AnimationE\00", comdat, align 1
@.str.18.150 = private unnamed_addr constant [10 x i8] c"animation\00", align 1
@_ZZN10store_post6memoryEvE5store = internal global %"class.store_post::MemoryStore" zeroinitializer, align 8
@_ZGVZN10store_post6memoryEvE5store = internal global i64 0, align 8
@__dso_handle = external hidden global i8
@.str.155 = private unnamed_addr constant [8 x i8] c"post_id\00", align 1
@.str.1.156 = private unnamed_addr constant [10 x i8] c"timestamp\00", align 1
@.str.2.157 = private unnamed_addr constant [5 x i8] c"text\00", align 1
@.str.3.159 = private unnamed_addr constant [6 x i8] c"media\00", align 1
@.str.4.160 = private unnamed_addr constant [20 x i8] c"{\22status\22:\22stored\22}\00", align 1
@_ZTIN10store_post13DuplicatePostE = linkonce_odr dso_local constant { ptr, ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv120__si_class_type_infoE, i64 2), ptr @_ZTSN10store_post13DuplicatePostE, ptr @_ZTISt9exception }, comdat, align 8
@_ZTVN10__cxxabiv120__si_class_type_infoE = external global [0 x ptr]
@_ZTSN10store_post13DuplicatePostE = linkonce_odr dso_local constant [30 x i8] c"N10store_post13DuplicatePostE\00", comdat, align 1
@_ZTISt9exception = external constant ptr
@.str.5.165 = private unnamed_addr constant [2 x i8] c"[\00", align 1
@.str.6.166 = private unnamed_addr constant [2 x i8] c"]\00", align 1
@_ZTVN10store_post11MemoryStoreE = linkonce_odr dso_local unnamed_addr constant { [6 x ptr] } { [6 x ptr] [ptr null, ptr @_ZTIN10store_post11MemoryStoreE, ptr @_ZN10store_post11MemoryStoreD2Ev, ptr @_ZN10store_post11MemoryStoreD0Ev, ptr @_ZN10store_post11MemoryStore6insertERK4post, ptr @_ZNK10store_post11MemoryStore4findEl] }, comdat, align 8
@_ZTIN10store_post11MemoryStoreE = linkonce_odr dso_local constant { ptr, ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv120__si_class_type_infoE, i64 2), ptr @_ZTSN10store_post11MemoryStoreE, ptr @_ZTIN10store_post9PostStoreE }, comdat, align 8
@_ZTSN10store_post11MemoryStoreE = linkonce_odr dso_local constant [28 x i8] c"N10store_post11MemoryStoreE\00", comdat, align 1
@_ZTIN10store_post9PostStoreE = linkonce_odr dso_local constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @_ZTSN10store_post9PostStoreE }, comdat, align 8
@_ZTVN10__cxxabiv117__class_type_infoE = external global [0 x ptr]
@_ZTSN10store_post9PostStoreE = linkonce_odr dso_local constant [25 x i8] c"N10store_post9PostStoreE\00", comdat, align 1
@_ZTVN10store_post9PostStoreE = linkonce_odr dso_local unnamed_addr constant { [6 x ptr] } { [6 x ptr] [ptr null, ptr @_ZTIN10store_post9PostStoreE, ptr @_ZN10store_post9PostStoreD2Ev, ptr @_ZN10store_post9PostStoreD0Ev, ptr @__cxa_pure_virtual, ptr @__cxa_pure_virtual] }, comdat, align 8
@_ZTVN10store_post11RemoteStoreE = linkonce_odr dso_local unnamed_addr constant { [6 x ptr] } { [6 x ptr] [ptr null, ptr @_ZTIN10store_post11RemoteStoreE, ptr @_ZN10store_post9PostStoreD2Ev, ptr @_ZN10store_post11RemoteStoreD0Ev, ptr @_ZN10store_post11RemoteStore6insertERK4post, ptr @_ZNK10store_post11RemoteStore4findEl] }, comdat, align 8
@_ZTIN10store_post11RemoteStoreE = linkonce_odr dso_local constant { ptr, ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv120__si_class_type_infoE, i64 2), ptr @_ZTSN10store_post11RemoteStoreE, ptr @_ZTIN10store_post9PostStoreE }, comdat, align 8
@_ZTSN10store_post11RemoteStoreE = linkonce_odr dso_local constant [28 x i8] c"N10store_post11RemoteStoreE\00", comdat, align 1
@.str.7.158 = private unnamed_addr constant [13 x i8] c"post-storage\00", align 1
@.str.8.154 = private unnamed_addr constant [18 x i8] c"post-storage-read\00", align 1
@_ZTVN10store_post13DuplicatePostE = linkonce_odr dso_local unnamed_addr constant { [5 x ptr] } { [5 x ptr] [ptr null, ptr @_ZTIN10store_post13DuplicatePostE, ptr @_ZNSt9exceptionD2Ev, ptr @_ZN10store_post13DuplicatePostD0Ev, ptr @_ZNK10store_post13DuplicatePost4whatEv] }, comdat, align 8
@_ZTVSt9exception = external unnamed_addr constant { [5 x ptr] }, align 8
@.str.9.153 = private unnamed_addr constant [36 x i8] c"a post of that id is stored already\00", align 1
@_ZN26social_graph_get_followers5GRAPH17h9e36a4ec5453f470E = internal constant [96 x i8] c"\11\00\00\00\00\00\00\00\15\00\00\00\00\00\00\00\11\00\00\00\00\00\00\00\16\00\00\00\00\00\00\00\11\00\00\00\00\00\00\00#\00\00\00\00\00\00\00\15\00\00\00\00\00\00\00\11\00\00\00\00\00\00\00\16\00\00\00\00\00\00\00\11\00\00\00\00\00\00\00#\00\00\00\00\00\00\00\16\00\00\00\00\00\00\00", align 8
@alloc_208dace18db50ec4eb3cbdde8313744b = private unnamed_addr constant [7 x i8] c"http://", align 1
@alloc_b58ae94caf09adb416bd347da47305c3 = private unnamed_addr constant [8 x i8] c"https://", align 1
@alloc_3217d8dfa0e4f746d463f4dc6ce88cdf = private unnamed_addr constant [20 x i8] c"url-shorten-service\00", align 1
@alloc_8ef9e707454073b8cccd8a85598bf7f2 = private unnamed_addr constant [21 x i8] c"user-mention-service\00", align 1

@digest64 = dso_local alias i64 (ptr, i64), ptr @hash64
@checksum64 = dso_local alias i64 (ptr, i64), ptr @hash64

; Function Attrs: noinline nounwind uwtable
define dso_local { ptr, i64 } @json_member(ptr %object.coerce0, i64 %object.coerce1, ptr noundef %key) local_unnamed_addr #0 {
entry:
  %call = tail call fastcc i64 @skip_blank(ptr %object.coerce0, i64 %object.coerce1, i64 noundef 0)
  %cmp.not = icmp ult i64 %call, %object.coerce1
  br i1 %cmp.not, label %lor.lhs.false, label %cleanup51

lor.lhs.false:                                    ; preds = %entry
  %arrayidx = getelementptr inbounds nuw i8, ptr %object.coerce0, i64 %call
  %0 = load i8, ptr %arrayidx, align 1, !tbaa !15
  %cmp1.not = icmp eq i8 %0, 123
  br i1 %cmp1.not, label %if.end, label %cleanup51

if.end:                                           ; preds = %lor.lhs.false
  %add = add i64 %call, 1
  %call3 = tail call fastcc i64 @skip_blank(ptr %object.coerce0, i64 %object.coerce1, i64 noundef %add)
  br label %while.cond

while.cond:                                       ; preds = %cleanup49, %if.end
  %at.0 = phi i64 [ %call3, %if.end ], [ %at.2, %cleanup49 ]
  %retval.sroa.0.0 = phi ptr [ undef, %if.end ], [ %retval.sroa.0.2, %cleanup49 ]
  %retval.sroa.5.0 = phi i64 [ undef, %if.end ], [ %retval.sroa.5.2, %cleanup49 ]
  %cmp5 = icmp ult i64 %at.0, %object.coerce1
  br i1 %cmp5, label %land.rhs, label %cleanup51

land.rhs:                                         ; preds = %while.cond
  %arrayidx8 = getelementptr inbounds nuw i8, ptr %object.coerce0, i64 %at.0
  %1 = load i8, ptr %arrayidx8, align 1, !tbaa !15
  %cmp10 = icmp eq i8 %1, 34
  br i1 %cmp10, label %while.body, label %cleanup51

while.body:                                       ; preds = %land.rhs
  %call12 = tail call fastcc i64 @skip_string(ptr %object.coerce0, i64 %object.coerce1, i64 noundef %at.0)
  %add.ptr15 = getelementptr inbounds nuw i8, ptr %arrayidx8, i64 1
  %reass.sub = sub i64 %call12, %at.0
  %sub17 = add i64 %reass.sub, -2
  %call18 = tail call fastcc i64 @skip_blank(ptr %object.coerce0, i64 %object.coerce1, i64 noundef %call12)
  %cmp20.not = icmp ult i64 %call18, %object.coerce1
  br i1 %cmp20.not, label %lor.lhs.false22, label %cleanup49

lor.lhs.false22:                                  ; preds = %while.body
  %arrayidx24 = getelementptr inbounds nuw i8, ptr %object.coerce0, i64 %call18
  %2 = load i8, ptr %arrayidx24, align 1, !tbaa !15
  %cmp26.not = icmp eq i8 %2, 58
  br i1 %cmp26.not, label %if.end29, label %cleanup49

if.end29:                                         ; preds = %lor.lhs.false22
  %add30 = add i64 %call18, 1
  %call31 = tail call fastcc i64 @skip_blank(ptr %object.coerce0, i64 %object.coerce1, i64 noundef %add30)
  %call32 = tail call fastcc i64 @skip_value(ptr %object.coerce0, i64 %object.coerce1, i64 noundef %call31)
  %call33 = tail call i32 @slice_equal_text(ptr nonnull %add.ptr15, i64 %sub17, ptr noundef %key) #59
  %tobool.not = icmp eq i32 %call33, 0
  br i1 %tobool.not, label %if.end36, label %if.then34

if.then34:                                        ; preds = %if.end29
  %call35 = tail call fastcc { ptr, i64 } @cut(ptr %object.coerce0, i64 noundef %call31, i64 noundef %call32)
  %3 = extractvalue { ptr, i64 } %call35, 0
  %4 = extractvalue { ptr, i64 } %call35, 1
  br label %cleanup49

if.end36:                                         ; preds = %if.end29
  %call37 = tail call fastcc i64 @skip_blank(ptr %object.coerce0, i64 %object.coerce1, i64 noundef %call32)
  %cmp39 = icmp ult i64 %call37, %object.coerce1
  br i1 %cmp39, label %land.lhs.true, label %cleanup49

land.lhs.true:                                    ; preds = %if.end36
  %arrayidx42 = getelementptr inbounds nuw i8, ptr %object.coerce0, i64 %call37
  %5 = load i8, ptr %arrayidx42, align 1, !tbaa !15
  %cmp44 = icmp eq i8 %5, 44
  br i1 %cmp44, label %cond.true, label %cleanup49

cond.true:                                        ; preds = %land.lhs.true
  %add46 = add i64 %call37, 1
  %call47 = tail call fastcc i64 @skip_blank(ptr %object.coerce0, i64 %object.coerce1, i64 noundef %add46)
  br label %cleanup49

cleanup49:                                        ; preds = %cond.true, %land.lhs.true, %if.end36, %if.then34, %lor.lhs.false22, %while.body
  %cleanup.dest.slot.1 = phi i1 [ false, %while.body ], [ false, %lor.lhs.false22 ], [ true, %cond.true ], [ true, %land.lhs.true ], [ true, %if.end36 ], [ false, %if.then34 ]
  %at.2 = phi i64 [ %call18, %while.body ], [ %call18, %lor.lhs.false22 ], [ %call47, %cond.true ], [ %object.coerce1, %land.lhs.true ], [ %object.coerce1, %if.end36 ], [ %call32, %if.then34 ]
  %retval.sroa.0.2 = phi ptr [ @.str, %while.body ], [ @.str, %lor.lhs.false22 ], [ %retval.sroa.0.0, %cond.true ], [ %retval.sroa.0.0, %land.lhs.true ], [ %retval.sroa.0.0, %if.end36 ], [ %3, %if.then34 ]
  %retval.sroa.5.2 = phi i64 [ 0, %while.body ], [ 0, %lor.lhs.false22 ], [ %retval.sroa.5.0, %cond.true ], [ %retval.sroa.5.0, %land.lhs.true ], [ %retval.sroa.5.0, %if.end36 ], [ %4, %if.then34 ]
  br i1 %cleanup.dest.slot.1, label %while.cond, label %cleanup51, !llvm.loop !16

cleanup51:                                        ; preds = %cleanup49, %land.rhs, %while.cond, %lor.lhs.false, %entry
  %retval.sroa.0.3 = phi ptr [ @.str, %entry ], [ @.str, %lor.lhs.false ], [ %retval.sroa.0.2, %cleanup49 ], [ @.str, %while.cond ], [ @.str, %land.rhs ]
  %retval.sroa.5.3 = phi i64 [ 0, %entry ], [ 0, %lor.lhs.false ], [ %retval.sroa.5.2, %cleanup49 ], [ 0, %while.cond ], [ 0, %land.rhs ]
  %.fca.0.insert = insertvalue { ptr, i64 } poison, ptr %retval.sroa.0.3, 0
  %.fca.1.insert = insertvalue { ptr, i64 } %.fca.0.insert, i64 %retval.sroa.5.3, 1
  ret { ptr, i64 } %.fca.1.insert
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: read) uwtable
define internal fastcc i64 @skip_blank(ptr readonly captures(none) %text.coerce0, i64 %text.coerce1, i64 noundef %at) unnamed_addr #1 {
entry:
  %cmp20 = icmp ult i64 %at, %text.coerce1
  br i1 %cmp20, label %land.rhs, label %while.end

land.rhs:                                         ; preds = %while.body, %entry
  %at.addr.021 = phi i64 [ %inc, %while.body ], [ %at, %entry ]
  %arrayidx = getelementptr inbounds nuw i8, ptr %text.coerce0, i64 %at.addr.021
  %0 = load i8, ptr %arrayidx, align 1, !tbaa !15
  switch i8 %0, label %while.end [
    i8 32, label %while.body
    i8 10, label %while.body
    i8 9, label %while.body
  ]

while.body:                                       ; preds = %land.rhs, %land.rhs, %land.rhs
  %inc = add nuw i64 %at.addr.021, 1
  %exitcond.not = icmp eq i64 %inc, %text.coerce1
  br i1 %exitcond.not, label %while.end, label %land.rhs, !llvm.loop !19

while.end:                                        ; preds = %while.body, %land.rhs, %entry
  %at.addr.0.lcssa = phi i64 [ %at, %entry ], [ %text.coerce1, %while.body ], [ %at.addr.021, %land.rhs ]
  ret i64 %at.addr.0.lcssa
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: read) uwtable
define internal fastcc i64 @skip_string(ptr readonly captures(none) %text.coerce0, i64 %text.coerce1, i64 noundef %at) unnamed_addr #1 {
entry:
  %inc = add i64 %at, 1
  %cmp24 = icmp ult i64 %inc, %text.coerce1
  br i1 %cmp24, label %land.rhs, label %while.end

land.rhs:                                         ; preds = %while.body, %entry
  %at.addr.025 = phi i64 [ %add, %while.body ], [ %inc, %entry ]
  %arrayidx = getelementptr inbounds nuw i8, ptr %text.coerce0, i64 %at.addr.025
  %0 = load i8, ptr %arrayidx, align 1, !tbaa !15
  %cmp1.not = icmp eq i8 %0, 34
  br i1 %cmp1.not, label %while.end, label %while.body

while.body:                                       ; preds = %land.rhs
  %cmp6 = icmp eq i8 %0, 92
  %conv8 = select i1 %cmp6, i64 2, i64 1
  %add = add i64 %conv8, %at.addr.025
  %cmp = icmp ult i64 %add, %text.coerce1
  br i1 %cmp, label %land.rhs, label %while.end, !llvm.loop !20

while.end:                                        ; preds = %while.body, %land.rhs, %entry
  %at.addr.0.lcssa = phi i64 [ %inc, %entry ], [ %at.addr.025, %land.rhs ], [ %add, %while.body ]
  %cmp.lcssa = phi i1 [ false, %entry ], [ %cmp1.not, %while.body ], [ %cmp1.not, %land.rhs ]
  %add12 = add i64 %at.addr.0.lcssa, 1
  %cond14 = select i1 %cmp.lcssa, i64 %add12, i64 %text.coerce1
  ret i64 %cond14
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: read) uwtable
define internal fastcc i64 @skip_value(ptr readonly captures(none) %text.coerce0, i64 %text.coerce1, i64 noundef %at) unnamed_addr #1 {
entry:
  %cmp63 = icmp ult i64 %at, %text.coerce1
  br i1 %cmp63, label %while.body, label %cleanup41

while.body:                                       ; preds = %while.cond.backedge, %entry
  %retval.066 = phi i64 [ %retval.1, %while.cond.backedge ], [ undef, %entry ]
  %depth.065 = phi i64 [ %depth.2, %while.cond.backedge ], [ 0, %entry ]
  %at.addr.064 = phi i64 [ %at.addr.1, %while.cond.backedge ], [ %at, %entry ]
  %arrayidx = getelementptr inbounds nuw i8, ptr %text.coerce0, i64 %at.addr.064
  %0 = load i8, ptr %arrayidx, align 1, !tbaa !15
  %cmp1 = icmp eq i8 %0, 34
  br i1 %cmp1, label %if.then, label %if.end6

if.then:                                          ; preds = %while.body
  %call = tail call fastcc i64 @skip_string(ptr %text.coerce0, i64 %text.coerce1, i64 noundef %at.addr.064)
  %cmp3 = icmp eq i64 %depth.065, 0
  %call.retval.0 = select i1 %cmp3, i64 %call, i64 %retval.066
  %. = select i1 %cmp3, i32 1, i32 2
  br label %cleanup

if.end6:                                          ; preds = %while.body
  %1 = and i8 %0, -33
  switch i8 %1, label %if.else30 [
    i8 91, label %if.then13
    i8 93, label %if.then21
  ]

if.then13:                                        ; preds = %if.end6
  %inc = add i64 %depth.065, 1
  br label %if.end39

if.then21:                                        ; preds = %if.end6
  %cmp22 = icmp eq i64 %depth.065, 0
  br i1 %cmp22, label %cleanup, label %if.end25

if.end25:                                         ; preds = %if.then21
  %dec = add i64 %depth.065, -1
  %cmp26 = icmp eq i64 %dec, 0
  br i1 %cmp26, label %if.then28, label %if.end39

if.then28:                                        ; preds = %if.end25
  %add = add i64 %at.addr.064, 1
  br label %cleanup

if.else30:                                        ; preds = %if.end6
  %cmp32 = icmp eq i8 %0, 44
  %cmp34 = icmp eq i64 %depth.065, 0
  %or.cond43 = select i1 %cmp32, i1 %cmp34, i1 false
  br i1 %or.cond43, label %cleanup, label %if.end39

if.end39:                                         ; preds = %if.else30, %if.end25, %if.then13
  %depth.1 = phi i64 [ %inc, %if.then13 ], [ %dec, %if.end25 ], [ %depth.065, %if.else30 ]
  %inc40 = add i64 %at.addr.064, 1
  br label %cleanup

cleanup:                                          ; preds = %if.end39, %if.else30, %if.then28, %if.then21, %if.then
  %at.addr.1 = phi i64 [ %call, %if.then ], [ %at.addr.064, %if.then21 ], [ %inc40, %if.end39 ], [ %at.addr.064, %if.then28 ], [ %at.addr.064, %if.else30 ]
  %depth.2 = phi i64 [ %depth.065, %if.then ], [ 0, %if.then21 ], [ %depth.1, %if.end39 ], [ 0, %if.then28 ], [ 0, %if.else30 ]
  %retval.1 = phi i64 [ %call.retval.0, %if.then ], [ %at.addr.064, %if.then21 ], [ %retval.066, %if.end39 ], [ %add, %if.then28 ], [ %at.addr.064, %if.else30 ]
  %cleanup.dest.slot.0 = phi i32 [ %., %if.then ], [ 1, %if.then21 ], [ 0, %if.end39 ], [ 1, %if.then28 ], [ 1, %if.else30 ]
  switch i32 %cleanup.dest.slot.0, label %cleanup41 [
    i32 0, label %while.cond.backedge
    i32 2, label %while.cond.backedge
  ]

while.cond.backedge:                              ; preds = %cleanup, %cleanup
  %cmp = icmp ult i64 %at.addr.1, %text.coerce1
  br i1 %cmp, label %while.body, label %cleanup41, !llvm.loop !21

cleanup41:                                        ; preds = %while.cond.backedge, %cleanup, %entry
  %retval.2 = phi i64 [ %at, %entry ], [ %retval.1, %cleanup ], [ %at.addr.1, %while.cond.backedge ]
  ret i64 %retval.2
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc { ptr, i64 } @cut(ptr %text.coerce0, i64 noundef %from, i64 noundef %to) unnamed_addr #0 {
entry:
  %add.ptr = getelementptr inbounds nuw i8, ptr %text.coerce0, i64 %from
  %sub = sub i64 %to, %from
  %call = tail call { ptr, i64 } @slice_trim(ptr %add.ptr, i64 %sub) #59
  ret { ptr, i64 } %call
}

; Function Attrs: noinline nounwind uwtable
define dso_local { ptr, i64 } @json_text(ptr %value.coerce0, i64 %value.coerce1) local_unnamed_addr #0 {
entry:
  %cmp = icmp ult i64 %value.coerce1, 2
  br i1 %cmp, label %return, label %lor.lhs.false

lor.lhs.false:                                    ; preds = %entry
  %0 = load i8, ptr %value.coerce0, align 1, !tbaa !15
  %cmp1.not = icmp eq i8 %0, 34
  br i1 %cmp1.not, label %if.end, label %return

if.end:                                           ; preds = %lor.lhs.false
  %call = tail call ptr @arena_take(i64 noundef %value.coerce1) #59
  %cmp654.not = icmp eq i64 %value.coerce1, 2
  br i1 %cmp654.not, label %return, label %for.body

for.body:                                         ; preds = %if.end32, %if.end
  %add57 = phi i64 [ %add, %if.end32 ], [ 2, %if.end ]
  %i.056 = phi i64 [ %inc35, %if.end32 ], [ 1, %if.end ]
  %size4.055 = phi i64 [ %inc33, %if.end32 ], [ 0, %if.end ]
  %arrayidx9 = getelementptr inbounds nuw i8, ptr %value.coerce0, i64 %i.056
  %1 = load i8, ptr %arrayidx9, align 1, !tbaa !15
  %cmp11 = icmp eq i8 %1, 92
  %add13 = add i64 %i.056, 2
  %cmp15 = icmp ult i64 %add13, %value.coerce1
  %or.cond = and i1 %cmp15, %cmp11
  br i1 %or.cond, label %if.then17, label %if.end32

if.then17:                                        ; preds = %for.body
  %arrayidx19 = getelementptr inbounds nuw i8, ptr %value.coerce0, i64 %add57
  %2 = load i8, ptr %arrayidx19, align 1, !tbaa !15
  %cmp21 = icmp eq i8 %2, 110
  %cmp24 = icmp eq i8 %2, 116
  %narrow = select i1 %cmp24, i8 9, i8 %2
  %narrow53 = select i1 %cmp21, i8 10, i8 %narrow
  br label %if.end32

if.end32:                                         ; preds = %if.then17, %for.body
  %i.1 = phi i64 [ %add57, %if.then17 ], [ %i.056, %for.body ]
  %c.0 = phi i8 [ %narrow53, %if.then17 ], [ %1, %for.body ]
  %inc33 = add i64 %size4.055, 1
  %arrayidx34 = getelementptr inbounds nuw i8, ptr %call, i64 %size4.055
  store i8 %c.0, ptr %arrayidx34, align 1, !tbaa !15
  %inc35 = add i64 %i.1, 1
  %add = add i64 %i.1, 2
  %cmp6 = icmp ult i64 %add, %value.coerce1
  br i1 %cmp6, label %for.body, label %return, !llvm.loop !22

return:                                           ; preds = %if.end32, %if.end, %lor.lhs.false, %entry
  %retval.sroa.0.0 = phi ptr [ %value.coerce0, %entry ], [ %value.coerce0, %lor.lhs.false ], [ %call, %if.end ], [ %call, %if.end32 ]
  %retval.sroa.3.0 = phi i64 [ %value.coerce1, %entry ], [ %value.coerce1, %lor.lhs.false ], [ 0, %if.end ], [ %inc33, %if.end32 ]
  %.fca.0.insert = insertvalue { ptr, i64 } poison, ptr %retval.sroa.0.0, 0
  %.fca.1.insert = insertvalue { ptr, i64 } %.fca.0.insert, i64 %retval.sroa.3.0, 1
  ret { ptr, i64 } %.fca.1.insert
}

; Function Attrs: noinline nounwind uwtable
define dso_local i64 @json_number(ptr %object.coerce0, i64 %object.coerce1, ptr noundef %key, i64 noundef %otherwise) local_unnamed_addr #0 {
entry:
  %call = tail call { ptr, i64 } @json_member(ptr %object.coerce0, i64 %object.coerce1, ptr noundef %key)
  %0 = extractvalue { ptr, i64 } %call, 1
  %cmp = icmp eq i64 %0, 0
  br i1 %cmp, label %cond.end, label %cond.false

cond.false:                                       ; preds = %entry
  %1 = extractvalue { ptr, i64 } %call, 0
  %call1 = tail call { ptr, i64 } @json_text(ptr %1, i64 %0)
  %2 = extractvalue { ptr, i64 } %call1, 0
  %3 = extractvalue { ptr, i64 } %call1, 1
  %call2 = tail call i64 @slice_to_number(ptr %2, i64 %3) #59
  br label %cond.end

cond.end:                                         ; preds = %cond.false, %entry
  %cond = phi i64 [ %call2, %cond.false ], [ %otherwise, %entry ]
  ret i64 %cond
}

; Function Attrs: noinline nounwind uwtable
define dso_local i64 @json_each(ptr %array.coerce0, i64 %array.coerce1, ptr noundef readonly captures(none) %visit, ptr noundef %context) local_unnamed_addr #0 {
entry:
  %call = tail call fastcc i64 @skip_blank(ptr %array.coerce0, i64 %array.coerce1, i64 noundef 0)
  %cmp.not = icmp ult i64 %call, %array.coerce1
  br i1 %cmp.not, label %lor.lhs.false, label %cleanup

lor.lhs.false:                                    ; preds = %entry
  %arrayidx = getelementptr inbounds nuw i8, ptr %array.coerce0, i64 %call
  %0 = load i8, ptr %arrayidx, align 1, !tbaa !15
  %cmp1.not = icmp eq i8 %0, 91
  br i1 %cmp1.not, label %if.end, label %cleanup

if.end:                                           ; preds = %lor.lhs.false
  %add = add i64 %call, 1
  %call3 = tail call fastcc i64 @skip_blank(ptr %array.coerce0, i64 %array.coerce1, i64 noundef %add)
  %cmp549 = icmp ult i64 %call3, %array.coerce1
  br i1 %cmp549, label %land.rhs, label %cleanup

land.rhs:                                         ; preds = %cond.end, %if.end
  %at.051 = phi i64 [ %cond, %cond.end ], [ %call3, %if.end ]
  %count.050 = phi i64 [ %inc, %cond.end ], [ 0, %if.end ]
  %arrayidx8 = getelementptr inbounds nuw i8, ptr %array.coerce0, i64 %at.051
  %1 = load i8, ptr %arrayidx8, align 1, !tbaa !15
  %cmp10.not = icmp eq i8 %1, 93
  br i1 %cmp10.not, label %cleanup, label %while.body

while.body:                                       ; preds = %land.rhs
  %call12 = tail call fastcc i64 @skip_value(ptr %array.coerce0, i64 %array.coerce1, i64 noundef %at.051)
  %call13 = tail call fastcc { ptr, i64 } @cut(ptr %array.coerce0, i64 noundef %at.051, i64 noundef %call12)
  %2 = extractvalue { ptr, i64 } %call13, 0
  %3 = extractvalue { ptr, i64 } %call13, 1
  tail call void %visit(ptr %2, i64 %3, ptr noundef %context) #59
  %inc = add i64 %count.050, 1
  %cmp15 = icmp ult i64 %call12, %array.coerce1
  br i1 %cmp15, label %land.lhs.true, label %cond.end

land.lhs.true:                                    ; preds = %while.body
  %arrayidx18 = getelementptr inbounds nuw i8, ptr %array.coerce0, i64 %call12
  %4 = load i8, ptr %arrayidx18, align 1, !tbaa !15
  %cmp20 = icmp eq i8 %4, 44
  br i1 %cmp20, label %cond.true, label %cond.end

cond.true:                                        ; preds = %land.lhs.true
  %add22 = add i64 %call12, 1
  %call23 = tail call fastcc i64 @skip_blank(ptr %array.coerce0, i64 %array.coerce1, i64 noundef %add22)
  br label %cond.end

cond.end:                                         ; preds = %cond.true, %land.lhs.true, %while.body
  %cond = phi i64 [ %call23, %cond.true ], [ %call12, %land.lhs.true ], [ %call12, %while.body ]
  %cmp5 = icmp ult i64 %cond, %array.coerce1
  br i1 %cmp5, label %land.rhs, label %cleanup, !llvm.loop !23

cleanup:                                          ; preds = %cond.end, %land.rhs, %if.end, %lor.lhs.false, %entry
  %retval.0 = phi i64 [ 0, %entry ], [ 0, %lor.lhs.false ], [ 0, %if.end ], [ %count.050, %land.rhs ], [ %inc, %cond.end ]
  ret i64 %retval.0
}

; Function Attrs: noinline nounwind uwtable
define dso_local void @writer_new(ptr dead_on_unwind noalias writable writeonly sret(%struct.writer) align 8 captures(none) initializes((0, 24)) %agg.result) local_unnamed_addr #0 {
entry:
  %call = tail call ptr @arena_take(i64 noundef 1024) #59
  store ptr %call, ptr %agg.result, align 8, !tbaa !24
  %size = getelementptr inbounds nuw i8, ptr %agg.result, i64 8
  store i64 0, ptr %size, align 8, !tbaa !29
  %capacity = getelementptr inbounds nuw i8, ptr %agg.result, i64 16
  store i64 1024, ptr %capacity, align 8, !tbaa !30
  ret void
}

; Function Attrs: noinline nounwind uwtable
define dso_local void @write_slice(ptr noundef captures(none) %out, ptr readonly captures(none) %text.coerce0, i64 %text.coerce1) local_unnamed_addr #0 {
entry:
  %size = getelementptr inbounds nuw i8, ptr %out, i64 8
  %0 = load i64, ptr %size, align 8, !tbaa !29
  %add = add i64 %0, %text.coerce1
  %capacity = getelementptr inbounds nuw i8, ptr %out, i64 16
  %1 = load i64, ptr %capacity, align 8, !tbaa !30
  %cmp = icmp ugt i64 %add, %1
  br i1 %cmp, label %if.then, label %if.end

if.then:                                          ; preds = %entry
  %add5 = add i64 %1, %text.coerce1
  %mul = shl i64 %add5, 1
  %call = tail call ptr @arena_take(i64 noundef %mul) #59
  %2 = load ptr, ptr %out, align 8, !tbaa !24
  %3 = load i64, ptr %size, align 8, !tbaa !29
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %call, ptr align 1 %2, i64 %3, i1 false)
  store ptr %call, ptr %out, align 8, !tbaa !24
  store i64 %mul, ptr %capacity, align 8, !tbaa !30
  br label %if.end

if.end:                                           ; preds = %if.then, %entry
  %4 = load ptr, ptr %out, align 8, !tbaa !24
  %5 = load i64, ptr %size, align 8, !tbaa !29
  %add.ptr = getelementptr inbounds nuw i8, ptr %4, i64 %5
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %add.ptr, ptr align 1 %text.coerce0, i64 %text.coerce1, i1 false)
  %6 = load i64, ptr %size, align 8, !tbaa !29
  %add15 = add i64 %6, %text.coerce1
  store i64 %add15, ptr %size, align 8, !tbaa !29
  ret void
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: noinline nounwind uwtable
define dso_local void @write_raw(ptr noundef captures(none) %out, ptr noundef %text) local_unnamed_addr #0 {
entry:
  %call = tail call { ptr, i64 } @slice_of(ptr noundef %text) #59
  %0 = extractvalue { ptr, i64 } %call, 0
  %1 = extractvalue { ptr, i64 } %call, 1
  tail call void @write_slice(ptr noundef %out, ptr %0, i64 %1)
  ret void
}

; Function Attrs: noinline nounwind uwtable
define dso_local void @write_string(ptr noundef captures(none) %out, ptr readonly captures(none) %text.coerce0, i64 %text.coerce1) local_unnamed_addr #0 {
entry:
  %c = alloca i8, align 1
  %escaped = alloca [3 x i8], align 1
  tail call void @write_raw(ptr noundef %out, ptr noundef nonnull @.str.1)
  %cmp21.not = icmp eq i64 %text.coerce1, 0
  br i1 %cmp21.not, label %for.cond.cleanup, label %for.body.lr.ph

for.body.lr.ph:                                   ; preds = %entry
  %arrayinit.element = getelementptr inbounds nuw i8, ptr %escaped, i64 1
  %arrayinit.element6 = getelementptr inbounds nuw i8, ptr %escaped, i64 2
  br label %for.body

for.cond.cleanup:                                 ; preds = %if.end14, %entry
  call void @write_raw(ptr noundef %out, ptr noundef nonnull @.str.1)
  ret void

for.body:                                         ; preds = %if.end14, %for.body.lr.ph
  %i.022 = phi i64 [ 0, %for.body.lr.ph ], [ %inc, %if.end14 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %c) #59
  %arrayidx = getelementptr inbounds nuw i8, ptr %text.coerce0, i64 %i.022
  %0 = load i8, ptr %arrayidx, align 1, !tbaa !15
  store i8 %0, ptr %c, align 1, !tbaa !15
  switch i8 %0, label %if.else11 [
    i8 92, label %if.then
    i8 34, label %if.then
    i8 10, label %if.then10
  ]

if.then:                                          ; preds = %for.body, %for.body
  call void @llvm.lifetime.start.p0(ptr nonnull %escaped) #59
  store i8 92, ptr %escaped, align 1, !tbaa !15
  store i8 %0, ptr %arrayinit.element, align 1, !tbaa !15
  store i8 0, ptr %arrayinit.element6, align 1, !tbaa !15
  call void @write_raw(ptr noundef %out, ptr noundef nonnull %escaped)
  call void @llvm.lifetime.end.p0(ptr nonnull %escaped) #59
  br label %if.end14

if.then10:                                        ; preds = %for.body
  call void @write_raw(ptr noundef %out, ptr noundef nonnull @.str.1.2)
  br label %if.end14

if.else11:                                        ; preds = %for.body
  call void @write_slice(ptr noundef %out, ptr nonnull %c, i64 1)
  br label %if.end14

if.end14:                                         ; preds = %if.else11, %if.then10, %if.then
  call void @llvm.lifetime.end.p0(ptr nonnull %c) #59
  %inc = add nuw i64 %i.022, 1
  %exitcond.not = icmp eq i64 %inc, %text.coerce1
  br i1 %exitcond.not, label %for.cond.cleanup, label %for.body, !llvm.loop !31
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #3

; Function Attrs: noinline nounwind uwtable
define dso_local void @write_number(ptr noundef captures(none) %out, i64 noundef %number) local_unnamed_addr #0 {
entry:
  %text = alloca [32 x i8], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %text) #59
  %call = call i32 (ptr, i64, ptr, ...) @snprintf(ptr noundef nonnull dereferenceable(1) %text, i64 noundef 32, ptr noundef nonnull @.str.2, i64 noundef %number) #59
  call void @write_raw(ptr noundef %out, ptr noundef nonnull %text)
  call void @llvm.lifetime.end.p0(ptr nonnull %text) #59
  ret void
}

; Function Attrs: nofree nounwind
declare noundef i32 @snprintf(ptr noalias noundef writeonly captures(none), i64 noundef, ptr noundef readonly captures(none), ...) local_unnamed_addr #4

; Function Attrs: noinline nounwind uwtable
define dso_local void @write_comma(ptr noundef captures(none) %out, i64 noundef %index) local_unnamed_addr #0 {
entry:
  %cmp.not = icmp eq i64 %index, 0
  br i1 %cmp.not, label %if.end, label %if.then

if.then:                                          ; preds = %entry
  tail call void @write_raw(ptr noundef %out, ptr noundef nonnull @.str.3)
  br label %if.end

if.end:                                           ; preds = %if.then, %entry
  ret void
}

; Function Attrs: noinline nounwind uwtable
define dso_local void @write_key(ptr noundef captures(none) %out, ptr noundef %key) local_unnamed_addr #0 {
entry:
  %size = getelementptr inbounds nuw i8, ptr %out, i64 8
  %0 = load i64, ptr %size, align 8, !tbaa !29
  %cmp.not = icmp eq i64 %0, 0
  br i1 %cmp.not, label %land.end, label %land.rhs

land.rhs:                                         ; preds = %entry
  %1 = load ptr, ptr %out, align 8, !tbaa !24
  %2 = getelementptr i8, ptr %1, i64 %0
  %arrayidx = getelementptr i8, ptr %2, i64 -1
  %3 = load i8, ptr %arrayidx, align 1, !tbaa !15
  %cmp2 = icmp ne i8 %3, 123
  %4 = zext i1 %cmp2 to i64
  br label %land.end

land.end:                                         ; preds = %land.rhs, %entry
  %land.ext = phi i64 [ 0, %entry ], [ %4, %land.rhs ]
  tail call void @write_comma(ptr noundef %out, i64 noundef %land.ext)
  %call = tail call { ptr, i64 } @slice_of(ptr noundef %key) #59
  %5 = extractvalue { ptr, i64 } %call, 0
  %6 = extractvalue { ptr, i64 } %call, 1
  tail call void @write_string(ptr noundef %out, ptr %5, i64 %6)
  tail call void @write_raw(ptr noundef %out, ptr noundef nonnull @.str.4)
  ret void
}

; Function Attrs: nofree noinline nounwind uwtable
define dso_local nonnull ptr @arena_take(i64 noundef %size) local_unnamed_addr #5 {
entry:
  %add = add i64 %size, 15
  %and = and i64 %add, -16
  %0 = load i64, ptr @arena_top, align 8, !tbaa !32
  %sub = sub i64 262144, %0
  %cmp = icmp ugt i64 %and, %sub
  br i1 %cmp, label %if.then, label %if.end

if.then:                                          ; preds = %entry
  tail call void @abort() #60
  unreachable

if.end:                                           ; preds = %entry
  %add.ptr = getelementptr inbounds nuw i8, ptr @arena, i64 %0
  %add1 = add i64 %0, %and
  store i64 %add1, ptr @arena_top, align 8, !tbaa !32
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %add.ptr, i8 0, i64 %and, i1 false)
  ret ptr %add.ptr
}

; Function Attrs: cold nofree noreturn nounwind
declare void @abort() local_unnamed_addr #6

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #7

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(write, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local void @arena_reset() local_unnamed_addr #8 {
entry:
  store i64 0, ptr @arena_top, align 8, !tbaa !32
  ret void
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(read, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local i64 @arena_used() local_unnamed_addr #9 {
entry:
  %0 = load i64, ptr @arena_top, align 8, !tbaa !32
  ret i64 %0
}

; Function Attrs: mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: read) uwtable
define dso_local { ptr, i64 } @slice_of(ptr noundef %text) local_unnamed_addr #10 {
entry:
  %call = tail call i64 @strlen(ptr noundef nonnull dereferenceable(1) %text) #61
  %.fca.0.insert = insertvalue { ptr, i64 } poison, ptr %text, 0
  %.fca.1.insert = insertvalue { ptr, i64 } %.fca.0.insert, i64 %call, 1
  ret { ptr, i64 } %.fca.1.insert
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare i64 @strlen(ptr noundef captures(none)) local_unnamed_addr #11

; Function Attrs: nofree noinline nounwind uwtable
define dso_local { ptr, i64 } @slice_copy(ptr readonly captures(none) %text.coerce0, i64 %text.coerce1) local_unnamed_addr #5 {
entry:
  %add = add i64 %text.coerce1, 1
  %call = tail call ptr @arena_take(i64 noundef %add)
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %call, ptr align 1 %text.coerce0, i64 %text.coerce1, i1 false)
  %.fca.0.insert = insertvalue { ptr, i64 } poison, ptr %call, 0
  %.fca.1.insert = insertvalue { ptr, i64 } %.fca.0.insert, i64 %text.coerce1, 1
  ret { ptr, i64 } %.fca.1.insert
}

; Function Attrs: mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: read) uwtable
define dso_local range(i32 0, 2) i32 @slice_equal(ptr readonly captures(none) %left.coerce0, i64 %left.coerce1, ptr readonly captures(none) %right.coerce0, i64 %right.coerce1) local_unnamed_addr #10 {
entry:
  %cmp = icmp eq i64 %left.coerce1, %right.coerce1
  br i1 %cmp, label %land.rhs, label %land.end

land.rhs:                                         ; preds = %entry
  %bcmp = tail call i32 @bcmp(ptr %left.coerce0, ptr %right.coerce0, i64 %left.coerce1)
  %cmp4 = icmp eq i32 %bcmp, 0
  %0 = zext i1 %cmp4 to i32
  br label %land.end

land.end:                                         ; preds = %land.rhs, %entry
  %land.ext = phi i32 [ 0, %entry ], [ %0, %land.rhs ]
  ret i32 %land.ext
}

; Function Attrs: nofree nounwind willreturn memory(argmem: read)
declare i32 @bcmp(ptr captures(none), ptr captures(none), i64) local_unnamed_addr #12

; Function Attrs: mustprogress nofree noinline norecurse nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local range(i32 0, 2) i32 @slice_equal_text(ptr readonly captures(none) %left.coerce0, i64 %left.coerce1, ptr noundef %right) local_unnamed_addr #13 {
entry:
  %call = tail call { ptr, i64 } @slice_of(ptr noundef %right)
  %0 = extractvalue { ptr, i64 } %call, 0
  %1 = extractvalue { ptr, i64 } %call, 1
  %call1 = tail call i32 @slice_equal(ptr %left.coerce0, i64 %left.coerce1, ptr %0, i64 %1)
  ret i32 %call1
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local { ptr, i64 } @slice_trim(ptr %text.coerce0, i64 %text.coerce1) local_unnamed_addr #1 {
entry:
  %cmp.not23 = icmp eq i64 %text.coerce1, 0
  br i1 %cmp.not23, label %while.end, label %land.rhs.preheader

land.rhs.preheader:                               ; preds = %entry
  %scevgep = getelementptr i8, ptr %text.coerce0, i64 %text.coerce1
  br label %land.rhs

land.rhs:                                         ; preds = %while.body, %land.rhs.preheader
  %text.sroa.0.025 = phi ptr [ %incdec.ptr, %while.body ], [ %text.coerce0, %land.rhs.preheader ]
  %text.sroa.6.024 = phi i64 [ %dec, %while.body ], [ %text.coerce1, %land.rhs.preheader ]
  %0 = load i8, ptr %text.sroa.0.025, align 1, !tbaa !15
  %call = tail call fastcc i32 @is_blank(i8 noundef signext %0)
  %tobool.not = icmp eq i32 %call, 0
  br i1 %tobool.not, label %while.end, label %while.body

while.body:                                       ; preds = %land.rhs
  %incdec.ptr = getelementptr inbounds nuw i8, ptr %text.sroa.0.025, i64 1
  %dec = add i64 %text.sroa.6.024, -1
  %cmp.not = icmp eq i64 %dec, 0
  br i1 %cmp.not, label %while.end, label %land.rhs, !llvm.loop !33

while.end:                                        ; preds = %while.body, %land.rhs, %entry
  %text.sroa.6.0.lcssa = phi i64 [ 0, %entry ], [ %text.sroa.6.024, %land.rhs ], [ 0, %while.body ]
  %text.sroa.0.0.lcssa = phi ptr [ %text.coerce0, %entry ], [ %text.sroa.0.025, %land.rhs ], [ %scevgep, %while.body ]
  %cmp5.not29 = icmp eq i64 %text.sroa.6.0.lcssa, 0
  br i1 %cmp5.not29, label %while.end16, label %land.rhs6

land.rhs6:                                        ; preds = %while.body13, %while.end
  %text.sroa.6.130 = phi i64 [ %dec15, %while.body13 ], [ %text.sroa.6.0.lcssa, %while.end ]
  %1 = getelementptr i8, ptr %text.sroa.0.0.lcssa, i64 %text.sroa.6.130
  %arrayidx9 = getelementptr i8, ptr %1, i64 -1
  %2 = load i8, ptr %arrayidx9, align 1, !tbaa !15
  %call10 = tail call fastcc i32 @is_blank(i8 noundef signext %2)
  %tobool11.not = icmp eq i32 %call10, 0
  br i1 %tobool11.not, label %while.end16, label %while.body13

while.body13:                                     ; preds = %land.rhs6
  %dec15 = add i64 %text.sroa.6.130, -1
  %cmp5.not = icmp eq i64 %dec15, 0
  br i1 %cmp5.not, label %while.end16, label %land.rhs6, !llvm.loop !34

while.end16:                                      ; preds = %while.body13, %land.rhs6, %while.end
  %text.sroa.6.1.lcssa = phi i64 [ 0, %while.end ], [ %text.sroa.6.130, %land.rhs6 ], [ 0, %while.body13 ]
  %.fca.0.insert = insertvalue { ptr, i64 } poison, ptr %text.sroa.0.0.lcssa, 0
  %.fca.1.insert = insertvalue { ptr, i64 } %.fca.0.insert, i64 %text.sroa.6.1.lcssa, 1
  ret { ptr, i64 } %.fca.1.insert
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc range(i32 0, 2) i32 @is_blank(i8 noundef signext %c) unnamed_addr #14 {
entry:
  switch i8 %c, label %lor.rhs [
    i8 32, label %lor.end
    i8 10, label %lor.end
    i8 9, label %lor.end
  ]

lor.rhs:                                          ; preds = %entry
  %cmp10 = icmp eq i8 %c, 13
  %0 = zext i1 %cmp10 to i32
  br label %lor.end

lor.end:                                          ; preds = %lor.rhs, %entry, %entry, %entry
  %lor.ext = phi i32 [ 1, %entry ], [ %0, %lor.rhs ], [ 1, %entry ], [ 1, %entry ]
  ret i32 %lor.ext
}

; Function Attrs: nofree noinline nounwind uwtable
define dso_local { ptr, i64 } @slice_join(ptr noundef readonly captures(none) %parts, i64 noundef %count, ptr noundef %separator) local_unnamed_addr #5 {
entry:
  %call = tail call { ptr, i64 } @slice_of(ptr noundef %separator)
  %0 = extractvalue { ptr, i64 } %call, 0
  %1 = extractvalue { ptr, i64 } %call, 1
  %cmp.not = icmp eq i64 %count, 0
  %sub = add i64 %count, -1
  %mul = mul i64 %1, %sub
  %cond = select i1 %cmp.not, i64 0, i64 %mul
  %cmp247.not = icmp eq i64 %count, 0
  br i1 %cmp247.not, label %for.cond.cleanup, label %for.body

for.cond.cleanup:                                 ; preds = %for.body, %entry
  %size.0.lcssa = phi i64 [ %cond, %entry ], [ %add, %for.body ]
  %add4 = add i64 %size.0.lcssa, 1
  %call5 = tail call ptr @arena_take(i64 noundef %add4)
  %cmp850.not = icmp eq i64 %count, 0
  br i1 %cmp850.not, label %for.cond.cleanup9, label %for.body10

for.body:                                         ; preds = %for.body, %entry
  %size.049 = phi i64 [ %add, %for.body ], [ %cond, %entry ]
  %i.048 = phi i64 [ %inc, %for.body ], [ 0, %entry ]
  %arrayidx = getelementptr inbounds nuw %struct.slice, ptr %parts, i64 %i.048
  %size3 = getelementptr inbounds nuw i8, ptr %arrayidx, i64 8
  %2 = load i64, ptr %size3, align 8, !tbaa !35
  %add = add i64 %2, %size.049
  %inc = add nuw i64 %i.048, 1
  %exitcond.not = icmp eq i64 %inc, %count
  br i1 %exitcond.not, label %for.cond.cleanup, label %for.body, !llvm.loop !37

for.cond.cleanup9:                                ; preds = %if.end, %for.cond.cleanup
  %.fca.0.insert = insertvalue { ptr, i64 } poison, ptr %call5, 0
  %.fca.1.insert = insertvalue { ptr, i64 } %.fca.0.insert, i64 %size.0.lcssa, 1
  ret { ptr, i64 } %.fca.1.insert

for.body10:                                       ; preds = %if.end, %for.cond.cleanup
  %i6.052 = phi i64 [ %inc22, %if.end ], [ 0, %for.cond.cleanup ]
  %end.051 = phi ptr [ %add.ptr20, %if.end ], [ %call5, %for.cond.cleanup ]
  %cmp11.not = icmp eq i64 %i6.052, 0
  br i1 %cmp11.not, label %if.end, label %if.then

if.then:                                          ; preds = %for.body10
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %end.051, ptr align 1 %0, i64 %1, i1 false)
  %add.ptr = getelementptr inbounds nuw i8, ptr %end.051, i64 %1
  br label %if.end

if.end:                                           ; preds = %if.then, %for.body10
  %end.1 = phi ptr [ %add.ptr, %if.then ], [ %end.051, %for.body10 ]
  %arrayidx14 = getelementptr inbounds nuw %struct.slice, ptr %parts, i64 %i6.052
  %3 = load ptr, ptr %arrayidx14, align 8, !tbaa !38
  %size17 = getelementptr inbounds nuw i8, ptr %arrayidx14, i64 8
  %4 = load i64, ptr %size17, align 8, !tbaa !35
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %end.1, ptr align 1 %3, i64 %4, i1 false)
  %5 = load i64, ptr %size17, align 8, !tbaa !35
  %add.ptr20 = getelementptr inbounds nuw i8, ptr %end.1, i64 %5
  %inc22 = add nuw i64 %i6.052, 1
  %exitcond53.not = icmp eq i64 %inc22, %count
  br i1 %exitcond53.not, label %for.cond.cleanup9, label %for.body10, !llvm.loop !39
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local i64 @slice_to_number(ptr %text.coerce0, i64 %text.coerce1) local_unnamed_addr #15 {
entry:
  %call = tail call { ptr, i64 } @slice_trim(ptr %text.coerce0, i64 %text.coerce1)
  %0 = extractvalue { ptr, i64 } %call, 0
  %1 = extractvalue { ptr, i64 } %call, 1
  %cmp.not = icmp eq i64 %1, 0
  br i1 %cmp.not, label %land.end, label %land.rhs

land.rhs:                                         ; preds = %entry
  %2 = load i8, ptr %0, align 1, !tbaa !15
  %cmp1 = icmp eq i8 %2, 45
  br label %land.end

land.end:                                         ; preds = %land.rhs, %entry
  %3 = phi i1 [ false, %entry ], [ %cmp1, %land.rhs ]
  %conv3 = zext i1 %3 to i64
  %cmp538 = icmp ugt i64 %1, %conv3
  br i1 %cmp538, label %land.lhs.true, label %for.cond.cleanup

land.lhs.true:                                    ; preds = %for.body, %land.end
  %i.040 = phi i64 [ %inc, %for.body ], [ %conv3, %land.end ]
  %value.039 = phi i64 [ %add, %for.body ], [ 0, %land.end ]
  %arrayidx8 = getelementptr inbounds nuw i8, ptr %0, i64 %i.040
  %4 = load i8, ptr %arrayidx8, align 1, !tbaa !15
  %5 = add i8 %4, -48
  %or.cond = icmp ult i8 %5, 10
  br i1 %or.cond, label %for.body, label %for.cond.cleanup

for.cond.cleanup:                                 ; preds = %for.body, %land.lhs.true, %land.end
  %value.0.lcssa = phi i64 [ 0, %land.end ], [ %add, %for.body ], [ %value.039, %land.lhs.true ]
  %sub24 = sub nsw i64 0, %value.0.lcssa
  %cond = select i1 %3, i64 %sub24, i64 %value.0.lcssa
  ret i64 %cond

for.body:                                         ; preds = %land.lhs.true
  %mul = mul nsw i64 %value.039, 10
  %narrow = add nsw i8 %4, -48
  %sub = zext nneg i8 %narrow to i64
  %add = add nsw i64 %mul, %sub
  %inc = add nuw i64 %i.040, 1
  %exitcond.not = icmp eq i64 %inc, %1
  br i1 %exitcond.not, label %for.cond.cleanup, label %land.lhs.true, !llvm.loop !40
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i64 @hash64(ptr readonly captures(none) %text.coerce0, i64 %text.coerce1) #1 {
entry:
  %cmp4.not = icmp eq i64 %text.coerce1, 0
  br i1 %cmp4.not, label %for.cond.cleanup, label %for.body

for.cond.cleanup:                                 ; preds = %for.body, %entry
  %hash.0.lcssa = phi i64 [ -3750763034362895579, %entry ], [ %mul, %for.body ]
  ret i64 %hash.0.lcssa

for.body:                                         ; preds = %for.body, %entry
  %i.06 = phi i64 [ %inc, %for.body ], [ 0, %entry ]
  %hash.05 = phi i64 [ %mul, %for.body ], [ -3750763034362895579, %entry ]
  %arrayidx = getelementptr inbounds nuw i8, ptr %text.coerce0, i64 %i.06
  %0 = load i8, ptr %arrayidx, align 1, !tbaa !15
  %conv = zext i8 %0 to i64
  %xor = xor i64 %hash.05, %conv
  %mul = mul i64 %xor, 1099511628211
  %inc = add nuw i64 %i.06, 1
  %exitcond.not = icmp eq i64 %inc, %text.coerce1
  br i1 %exitcond.not, label %for.cond.cleanup, label %for.body, !llvm.loop !41
}

; Function Attrs: noinline nounwind uwtable
define dso_local { ptr, i64 } @base64_encode(ptr readonly captures(none) %text.coerce0, i64 %text.coerce1) local_unnamed_addr #0 {
entry:
  %add = add i64 %text.coerce1, 2
  %div = udiv i64 %add, 3
  %mul = shl i64 %div, 2
  %add1 = or disjoint i64 %mul, 1
  %call = tail call ptr @arena_take(i64 noundef %add1) #59
  %cmp95.not = icmp eq i64 %text.coerce1, 0
  br i1 %cmp95.not, label %for.cond.cleanup, label %for.body

for.cond.cleanup:                                 ; preds = %cond.end59, %entry
  %size2.0.lcssa = phi i64 [ 0, %entry ], [ %inc62, %cond.end59 ]
  %.fca.0.insert = insertvalue { ptr, i64 } poison, ptr %call, 0
  %.fca.1.insert = insertvalue { ptr, i64 } %.fca.0.insert, i64 %size2.0.lcssa, 1
  ret { ptr, i64 } %.fca.1.insert

for.body:                                         ; preds = %cond.end59, %entry
  %i.097 = phi i64 [ %add64, %cond.end59 ], [ 0, %entry ]
  %size2.096 = phi i64 [ %inc62, %cond.end59 ], [ 0, %entry ]
  %arrayidx = getelementptr inbounds nuw i8, ptr %text.coerce0, i64 %i.097
  %0 = load i8, ptr %arrayidx, align 1, !tbaa !15
  %conv = zext i8 %0 to i32
  %shl = shl nuw nsw i32 %conv, 16
  %add4 = add nuw i64 %i.097, 1
  %cmp6 = icmp ult i64 %add4, %text.coerce1
  br i1 %cmp6, label %cond.true, label %cond.end

cond.true:                                        ; preds = %for.body
  %arrayidx10 = getelementptr inbounds nuw i8, ptr %text.coerce0, i64 %add4
  %1 = load i8, ptr %arrayidx10, align 1, !tbaa !15
  %conv11 = zext i8 %1 to i32
  %shl12 = shl nuw nsw i32 %conv11, 8
  br label %cond.end

cond.end:                                         ; preds = %cond.true, %for.body
  %cond = phi i32 [ %shl12, %cond.true ], [ 0, %for.body ]
  %or = or i32 %cond, %shl
  %add13 = add i64 %i.097, 2
  %cmp15 = icmp ult i64 %add13, %text.coerce1
  br i1 %cmp15, label %cond.true17, label %cond.end23

cond.true17:                                      ; preds = %cond.end
  %arrayidx20 = getelementptr inbounds nuw i8, ptr %text.coerce0, i64 %add13
  %2 = load i8, ptr %arrayidx20, align 1, !tbaa !15
  %conv21 = zext i8 %2 to i32
  br label %cond.end23

cond.end23:                                       ; preds = %cond.true17, %cond.end
  %cond24 = phi i32 [ %conv21, %cond.true17 ], [ 0, %cond.end ]
  %shr = lshr i32 %or, 18
  %idxprom = zext nneg i32 %shr to i64
  %arrayidx26 = getelementptr inbounds nuw i8, ptr @alphabet, i64 %idxprom
  %3 = load i8, ptr %arrayidx26, align 1, !tbaa !15
  %arrayidx27 = getelementptr inbounds nuw i8, ptr %call, i64 %size2.096
  store i8 %3, ptr %arrayidx27, align 1, !tbaa !15
  %shr28 = lshr i32 %or, 12
  %and = and i32 %shr28, 63
  %idxprom29 = zext nneg i32 %and to i64
  %arrayidx30 = getelementptr inbounds nuw i8, ptr @alphabet, i64 %idxprom29
  %4 = load i8, ptr %arrayidx30, align 1, !tbaa !15
  %arrayidx32 = getelementptr i8, ptr %arrayidx27, i64 1
  store i8 %4, ptr %arrayidx32, align 1, !tbaa !15
  br i1 %cmp6, label %cond.true37, label %cond.end44

cond.true37:                                      ; preds = %cond.end23
  %or25 = or disjoint i32 %cond24, %cond
  %shr38 = lshr i32 %or25, 6
  %and39 = and i32 %shr38, 63
  %idxprom40 = zext nneg i32 %and39 to i64
  %arrayidx41 = getelementptr inbounds nuw i8, ptr @alphabet, i64 %idxprom40
  %5 = load i8, ptr %arrayidx41, align 1, !tbaa !15
  br label %cond.end44

cond.end44:                                       ; preds = %cond.true37, %cond.end23
  %cond45 = phi i8 [ %5, %cond.true37 ], [ 61, %cond.end23 ]
  %arrayidx48 = getelementptr i8, ptr %arrayidx27, i64 2
  store i8 %cond45, ptr %arrayidx48, align 1, !tbaa !15
  br i1 %cmp15, label %cond.true53, label %cond.end59

cond.true53:                                      ; preds = %cond.end44
  %and54 = and i32 %cond24, 63
  %idxprom55 = zext nneg i32 %and54 to i64
  %arrayidx56 = getelementptr inbounds nuw i8, ptr @alphabet, i64 %idxprom55
  %6 = load i8, ptr %arrayidx56, align 1, !tbaa !15
  br label %cond.end59

cond.end59:                                       ; preds = %cond.true53, %cond.end44
  %cond60 = phi i8 [ %6, %cond.true53 ], [ 61, %cond.end44 ]
  %inc62 = add i64 %size2.096, 4
  %arrayidx63 = getelementptr inbounds nuw i8, ptr %arrayidx27, i64 3
  store i8 %cond60, ptr %arrayidx63, align 1, !tbaa !15
  %add64 = add i64 %i.097, 3
  %cmp = icmp ult i64 %add64, %text.coerce1
  br i1 %cmp, label %for.body, label %for.cond.cleanup, !llvm.loop !42
}

; Function Attrs: noinline nounwind uwtable
define dso_local { ptr, i64 } @base64_decode(ptr readonly captures(none) %text.coerce0, i64 %text.coerce1) local_unnamed_addr #0 {
entry:
  %add = add i64 %text.coerce1, 1
  %call = tail call ptr @arena_take(i64 noundef %add) #59
  %cmp28.not = icmp eq i64 %text.coerce1, 0
  br i1 %cmp28.not, label %cleanup11, label %for.body

for.body:                                         ; preds = %cleanup, %entry
  %size1.032 = phi i64 [ %size1.2, %cleanup ], [ 0, %entry ]
  %i.031 = phi i64 [ %inc10, %cleanup ], [ 0, %entry ]
  %held.030 = phi i32 [ %held.2, %cleanup ], [ 0, %entry ]
  %bits.029 = phi i32 [ %bits.1, %cleanup ], [ 0, %entry ]
  %arrayidx = getelementptr inbounds nuw i8, ptr %text.coerce0, i64 %i.031
  %0 = load i8, ptr %arrayidx, align 1, !tbaa !15
  %call3 = tail call fastcc i32 @base64_digit(i8 noundef signext %0)
  %cmp4.not = icmp eq i32 %call3, 64
  br i1 %cmp4.not, label %cleanup, label %if.end

if.end:                                           ; preds = %for.body
  %shl = shl i32 %bits.029, 6
  %or = or i32 %call3, %shl
  %add5 = add nuw nsw i32 %held.030, 6
  %cmp6 = icmp sgt i32 %held.030, 1
  br i1 %cmp6, label %if.then7, label %cleanup

if.then7:                                         ; preds = %if.end
  %sub = add nsw i32 %held.030, -2
  %shr = lshr i32 %or, %sub
  %conv = trunc i32 %shr to i8
  %inc = add i64 %size1.032, 1
  %arrayidx8 = getelementptr inbounds nuw i8, ptr %call, i64 %size1.032
  store i8 %conv, ptr %arrayidx8, align 1, !tbaa !15
  br label %cleanup

cleanup:                                          ; preds = %if.then7, %if.end, %for.body
  %bits.1 = phi i32 [ %bits.029, %for.body ], [ %or, %if.then7 ], [ %or, %if.end ]
  %held.2 = phi i32 [ %held.030, %for.body ], [ %sub, %if.then7 ], [ %add5, %if.end ]
  %size1.2 = phi i64 [ %size1.032, %for.body ], [ %inc, %if.then7 ], [ %size1.032, %if.end ]
  %inc10 = add nuw i64 %i.031, 1
  %exitcond.not = icmp eq i64 %inc10, %text.coerce1
  %or.cond = select i1 %cmp4.not, i1 true, i1 %exitcond.not
  br i1 %or.cond, label %cleanup11, label %for.body, !llvm.loop !43

cleanup11:                                        ; preds = %cleanup, %entry
  %size1.3 = phi i64 [ 0, %entry ], [ %size1.2, %cleanup ]
  %.fca.0.insert = insertvalue { ptr, i64 } poison, ptr %call, 0
  %.fca.1.insert = insertvalue { ptr, i64 } %.fca.0.insert, i64 %size1.3, 1
  ret { ptr, i64 } %.fca.1.insert
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(none) uwtable
define internal fastcc i32 @base64_digit(i8 noundef signext %c) unnamed_addr #16 {
entry:
  br label %for.body

for.body:                                         ; preds = %for.inc, %entry
  %indvars.iv = phi i64 [ 0, %entry ], [ %indvars.iv.next, %for.inc ]
  %arrayidx = getelementptr inbounds nuw i8, ptr @alphabet, i64 %indvars.iv
  %0 = load i8, ptr %arrayidx, align 1, !tbaa !15
  %cmp2 = icmp eq i8 %0, %c
  br i1 %cmp2, label %cleanup.split.loop.exit, label %for.inc

for.inc:                                          ; preds = %for.body
  %indvars.iv.next = add nuw nsw i64 %indvars.iv, 1
  %exitcond = icmp eq i64 %indvars.iv.next, 64
  br i1 %exitcond, label %cleanup, label %for.body, !llvm.loop !44

cleanup.split.loop.exit:                          ; preds = %for.body
  %1 = trunc nuw nsw i64 %indvars.iv to i32
  br label %cleanup

cleanup:                                          ; preds = %cleanup.split.loop.exit, %for.inc
  %spec.select = phi i32 [ %1, %cleanup.split.loop.exit ], [ 64, %for.inc ]
  ret i32 %spec.select
}

; Function Attrs: noinline nounwind uwtable
define dso_local { ptr, i64 } @http_request(ptr noundef %function, ptr %body.coerce0, i64 %body.coerce1) local_unnamed_addr #0 {
entry:
  %out = alloca %struct.writer, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %out) #59
  call void @writer_new(ptr dead_on_unwind nonnull writable sret(%struct.writer) align 8 %out) #59
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.13) #59
  %call = call { ptr, i64 } @slice_of(ptr noundef %function) #59
  %0 = extractvalue { ptr, i64 } %call, 0
  %1 = extractvalue { ptr, i64 } %call, 1
  call fastcc void @percent_encode(ptr noundef %out, ptr %0, i64 %1)
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.1.14) #59
  %call2 = call { ptr, i64 } @slice_of(ptr noundef nonnull @.str.3.15) #59
  %2 = extractvalue { ptr, i64 } %call2, 0
  %3 = extractvalue { ptr, i64 } %call2, 1
  call fastcc void @http_header(ptr noundef %out, ptr noundef nonnull @.str.2.16, ptr %2, i64 %3)
  %call4 = call { ptr, i64 } @slice_of(ptr noundef nonnull @.str.5) #59
  %4 = extractvalue { ptr, i64 } %call4, 0
  %5 = extractvalue { ptr, i64 } %call4, 1
  call fastcc void @http_header(ptr noundef %out, ptr noundef nonnull @.str.4.17, ptr %4, i64 %5)
  %call7 = call { ptr, i64 } @slice_of(ptr noundef nonnull @.str.7) #59
  %6 = extractvalue { ptr, i64 } %call7, 0
  %7 = extractvalue { ptr, i64 } %call7, 1
  %call8 = call { ptr, i64 } @base64_encode(ptr %6, i64 %7) #59
  %8 = extractvalue { ptr, i64 } %call8, 0
  %9 = extractvalue { ptr, i64 } %call8, 1
  call fastcc void @http_header(ptr noundef %out, ptr noundef nonnull @.str.6, ptr %8, i64 %9)
  %call10 = call fastcc { ptr, i64 } @number_text(i64 noundef %body.coerce1)
  %10 = extractvalue { ptr, i64 } %call10, 0
  %11 = extractvalue { ptr, i64 } %call10, 1
  call fastcc void @http_header(ptr noundef %out, ptr noundef nonnull @.str.8, ptr %10, i64 %11)
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.9) #59
  call void @write_slice(ptr noundef nonnull %out, ptr %body.coerce0, i64 %body.coerce1) #59
  %12 = load ptr, ptr %out, align 8, !tbaa !24
  %size13 = getelementptr inbounds nuw i8, ptr %out, i64 8
  %13 = load i64, ptr %size13, align 8, !tbaa !29
  call void @llvm.lifetime.end.p0(ptr nonnull %out) #59
  %.fca.0.insert = insertvalue { ptr, i64 } poison, ptr %12, 0
  %.fca.1.insert = insertvalue { ptr, i64 } %.fca.0.insert, i64 %13, 1
  ret { ptr, i64 } %.fca.1.insert
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc void @percent_encode(ptr noundef nonnull %out, ptr readonly captures(none) %path.coerce0, i64 %path.coerce1) unnamed_addr #0 {
entry:
  %escaped = alloca [4 x i8], align 1
  %same = alloca [2 x i8], align 1
  %cmp49.not = icmp eq i64 %path.coerce1, 0
  br i1 %cmp49.not, label %for.cond.cleanup, label %for.body.lr.ph

for.body.lr.ph:                                   ; preds = %entry
  %arrayinit.element = getelementptr inbounds nuw i8, ptr %escaped, i64 1
  %arrayinit.element26 = getelementptr inbounds nuw i8, ptr %escaped, i64 2
  %arrayinit.element30 = getelementptr inbounds nuw i8, ptr %escaped, i64 3
  %arrayinit.element31 = getelementptr inbounds nuw i8, ptr %same, i64 1
  br label %for.body

for.cond.cleanup:                                 ; preds = %lor.end, %entry
  ret void

for.body:                                         ; preds = %lor.end, %for.body.lr.ph
  %i.050 = phi i64 [ 0, %for.body.lr.ph ], [ %inc, %lor.end ]
  %arrayidx = getelementptr inbounds nuw i8, ptr %path.coerce0, i64 %i.050
  %0 = load i8, ptr %arrayidx, align 1, !tbaa !15
  %.fr47 = freeze i8 %0
  %conv = zext i8 %.fr47 to i32
  %1 = add i8 %.fr47, -97
  %or.cond = icmp ult i8 %1, 26
  %2 = add i8 %.fr47, -48
  %or.cond33 = icmp ult i8 %2, 10
  %or.cond48 = or i1 %or.cond, %or.cond33
  br i1 %or.cond48, label %lor.end, label %switch.early.test

switch.early.test:                                ; preds = %for.body
  switch i8 %.fr47, label %lor.rhs [
    i8 95, label %lor.end
    i8 45, label %lor.end
    i8 46, label %lor.end
  ]

lor.rhs:                                          ; preds = %switch.early.test
  br label %lor.end

lor.end:                                          ; preds = %lor.rhs, %switch.early.test, %switch.early.test, %switch.early.test, %for.body
  %cond = phi ptr [ %same, %for.body ], [ %escaped, %lor.rhs ], [ %same, %switch.early.test ], [ %same, %switch.early.test ], [ %same, %switch.early.test ]
  call void @llvm.lifetime.start.p0(ptr nonnull %escaped) #59
  store i8 37, ptr %escaped, align 1, !tbaa !15
  %shr = lshr i32 %conv, 4
  %idxprom = zext nneg i32 %shr to i64
  %arrayidx25 = getelementptr inbounds nuw i8, ptr @percent_encode.digits, i64 %idxprom
  %3 = load i8, ptr %arrayidx25, align 1, !tbaa !15
  store i8 %3, ptr %arrayinit.element, align 1, !tbaa !15
  %and = and i32 %conv, 15
  %idxprom28 = zext nneg i32 %and to i64
  %arrayidx29 = getelementptr inbounds nuw i8, ptr @percent_encode.digits, i64 %idxprom28
  %4 = load i8, ptr %arrayidx29, align 1, !tbaa !15
  store i8 %4, ptr %arrayinit.element26, align 1, !tbaa !15
  store i8 0, ptr %arrayinit.element30, align 1, !tbaa !15
  call void @llvm.lifetime.start.p0(ptr nonnull %same) #59
  store i8 %.fr47, ptr %same, align 1, !tbaa !15
  store i8 0, ptr %arrayinit.element31, align 1, !tbaa !15
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull %cond) #59
  call void @llvm.lifetime.end.p0(ptr nonnull %same) #59
  call void @llvm.lifetime.end.p0(ptr nonnull %escaped) #59
  %inc = add nuw i64 %i.050, 1
  %exitcond.not = icmp eq i64 %inc, %path.coerce1
  br i1 %exitcond.not, label %for.cond.cleanup, label %for.body, !llvm.loop !45
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc void @http_header(ptr noundef nonnull %out, ptr noundef %name, ptr %value.coerce0, i64 %value.coerce1) unnamed_addr #0 {
entry:
  tail call void @write_raw(ptr noundef nonnull %out, ptr noundef %name) #59
  tail call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.11) #59
  tail call void @write_slice(ptr noundef nonnull %out, ptr %value.coerce0, i64 %value.coerce1) #59
  tail call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.9) #59
  ret void
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc { ptr, i64 } @number_text(i64 noundef %number) unnamed_addr #0 {
entry:
  %out = alloca %struct.writer, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %out) #59
  call void @writer_new(ptr dead_on_unwind nonnull writable sret(%struct.writer) align 8 %out) #59
  call void @write_number(ptr noundef nonnull %out, i64 noundef %number) #59
  %0 = load ptr, ptr %out, align 8, !tbaa !24
  %size2 = getelementptr inbounds nuw i8, ptr %out, i64 8
  %1 = load i64, ptr %size2, align 8, !tbaa !29
  call void @llvm.lifetime.end.p0(ptr nonnull %out) #59
  %.fca.0.insert = insertvalue { ptr, i64 } poison, ptr %0, 0
  %.fca.1.insert = insertvalue { ptr, i64 } %.fca.0.insert, i64 %1, 1
  ret { ptr, i64 } %.fca.1.insert
}

; Function Attrs: noinline nounwind uwtable
define dso_local i32 @http_status(ptr %response.coerce0, i64 %response.coerce1) local_unnamed_addr #0 {
entry:
  %cmp = icmp ult i64 %response.coerce1, 12
  br i1 %cmp, label %return, label %lor.lhs.false

lor.lhs.false:                                    ; preds = %entry
  %bcmp = tail call i32 @bcmp(ptr noundef nonnull dereferenceable(7) %response.coerce0, ptr noundef nonnull dereferenceable(7) @.str.10, i64 7)
  %cmp1.not = icmp eq i32 %bcmp, 0
  br i1 %cmp1.not, label %if.end, label %return

if.end:                                           ; preds = %lor.lhs.false
  %add.ptr = getelementptr inbounds nuw i8, ptr %response.coerce0, i64 9
  %call5 = tail call i64 @slice_to_number(ptr nonnull %add.ptr, i64 3) #59
  %conv = trunc i64 %call5 to i32
  br label %return

return:                                           ; preds = %if.end, %lor.lhs.false, %entry
  %retval.0 = phi i32 [ %conv, %if.end ], [ 0, %lor.lhs.false ], [ 0, %entry ]
  ret i32 %retval.0
}

; Function Attrs: noinline nounwind uwtable
define dso_local { ptr, i64 } @http_body(ptr %response.coerce0, i64 %response.coerce1) local_unnamed_addr #0 {
entry:
  %call = tail call fastcc { ptr, i64 } @after_headers(ptr %response.coerce0, i64 %response.coerce1)
  %0 = extractvalue { ptr, i64 } %call, 0
  %1 = extractvalue { ptr, i64 } %call, 1
  %cmp.not = icmp eq i64 %1, 0
  br i1 %cmp.not, label %cond.end, label %land.lhs.true

land.lhs.true:                                    ; preds = %entry
  %2 = load i8, ptr %0, align 1, !tbaa !15
  %3 = and i8 %2, -33
  %spec.select.not = icmp eq i8 %3, 91
  br i1 %spec.select.not, label %cond.end, label %cond.true

cond.true:                                        ; preds = %land.lhs.true
  %call8 = tail call fastcc { ptr, i64 } @join_chunks(ptr nonnull %0, i64 %1)
  br label %cond.end

cond.end:                                         ; preds = %cond.true, %land.lhs.true, %entry
  %.fca.1.insert.merged = phi { ptr, i64 } [ %call8, %cond.true ], [ %call, %entry ], [ %call, %land.lhs.true ]
  ret { ptr, i64 } %.fca.1.insert.merged
}

; Function Attrs: nofree noinline norecurse nounwind memory(argmem: read) uwtable
define internal fastcc { ptr, i64 } @after_headers(ptr %response.coerce0, i64 %response.coerce1) unnamed_addr #17 {
entry:
  %cmp.not17 = icmp ult i64 %response.coerce1, 4
  br i1 %cmp.not17, label %cleanup, label %for.body

for.body:                                         ; preds = %for.inc, %entry
  %i.018 = phi i64 [ %inc, %for.inc ], [ 0, %entry ]
  %add.ptr = getelementptr inbounds nuw i8, ptr %response.coerce0, i64 %i.018
  %bcmp = tail call i32 @bcmp(ptr noundef nonnull dereferenceable(4) %add.ptr, ptr noundef nonnull dereferenceable(4) @.str.12, i64 4)
  %cmp1 = icmp eq i32 %bcmp, 0
  br i1 %cmp1, label %if.then, label %for.inc

if.then:                                          ; preds = %for.body
  %add.ptr5 = getelementptr inbounds nuw i8, ptr %add.ptr, i64 4
  %sub = add i64 %response.coerce1, -4
  %sub8 = sub i64 %sub, %i.018
  br label %cleanup

for.inc:                                          ; preds = %for.body
  %inc = add i64 %i.018, 1
  %add = add i64 %i.018, 5
  %cmp.not = icmp ugt i64 %add, %response.coerce1
  br i1 %cmp.not, label %cleanup, label %for.body, !llvm.loop !46

cleanup:                                          ; preds = %for.inc, %if.then, %entry
  %spec.select15 = phi i64 [ %sub8, %if.then ], [ 0, %entry ], [ 0, %for.inc ]
  %spec.select = phi ptr [ %add.ptr5, %if.then ], [ @.str.13.18, %entry ], [ @.str.13.18, %for.inc ]
  %.fca.0.insert = insertvalue { ptr, i64 } poison, ptr %spec.select, 0
  %.fca.1.insert = insertvalue { ptr, i64 } %.fca.0.insert, i64 %spec.select15, 1
  ret { ptr, i64 } %.fca.1.insert
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc { ptr, i64 } @join_chunks(ptr %body.coerce0, i64 %body.coerce1) unnamed_addr #0 {
entry:
  %out = alloca %struct.writer, align 8
  %0 = freeze i64 %body.coerce1
  call void @llvm.lifetime.start.p0(ptr nonnull %out) #59
  call void @writer_new(ptr dead_on_unwind nonnull writable sret(%struct.writer) align 8 %out) #59
  %cmp61.not = icmp eq i64 %0, 0
  br i1 %cmp61.not, label %while.end, label %for.cond.preheader

for.cond.preheader:                               ; preds = %if.end, %entry
  %at.062 = phi i64 [ %add31, %if.end ], [ 0, %entry ]
  %1 = add i64 %at.062, 1
  %umax = call i64 @llvm.umax.i64(i64 %0, i64 %1)
  br label %land.rhs

land.rhs:                                         ; preds = %for.body, %for.cond.preheader
  %at.160 = phi i64 [ %at.062, %for.cond.preheader ], [ %inc, %for.body ]
  %size1.059 = phi i64 [ 0, %for.cond.preheader ], [ %add15, %for.body ]
  %arrayidx = getelementptr inbounds nuw i8, ptr %body.coerce0, i64 %at.160
  %2 = load i8, ptr %arrayidx, align 1, !tbaa !15
  %cmp4.not = icmp eq i8 %2, 13
  br i1 %cmp4.not, label %for.end, label %for.body

for.body:                                         ; preds = %land.rhs
  %conv = sext i8 %2 to i64
  %mul = shl i64 %size1.059, 4
  %cmp9 = icmp slt i8 %2, 58
  %sub = add nsw i64 %conv, -48
  %or = or i64 %conv, 32
  %add = add nsw i64 %or, -87
  %cond = select i1 %cmp9, i64 %sub, i64 %add
  %add15 = add i64 %cond, %mul
  %inc = add i64 %at.160, 1
  %exitcond.not = icmp eq i64 %inc, %umax
  br i1 %exitcond.not, label %for.end, label %land.rhs, !llvm.loop !47

for.end:                                          ; preds = %for.body, %land.rhs
  %size1.0.lcssa = phi i64 [ %add15, %for.body ], [ %size1.059, %land.rhs ]
  %at.1.lcssa = phi i64 [ %umax, %for.body ], [ %at.160, %land.rhs ]
  %add16 = add i64 %at.1.lcssa, 2
  %3 = add i64 %size1.0.lcssa, -1
  %or.cond = icmp ult i64 %3, %0
  %sub24 = sub nuw i64 %0, %size1.0.lcssa
  %cmp25 = icmp ule i64 %add16, %sub24
  %or.cond58.not = select i1 %or.cond, i1 %cmp25, i1 false
  br i1 %or.cond58.not, label %if.end, label %while.end

if.end:                                           ; preds = %for.end
  %add.ptr = getelementptr inbounds nuw i8, ptr %body.coerce0, i64 %add16
  call void @write_slice(ptr noundef nonnull %out, ptr %add.ptr, i64 %size1.0.lcssa) #59
  %add30 = add i64 %size1.0.lcssa, 2
  %add31 = add i64 %add30, %add16
  %cmp = icmp ult i64 %add31, %0
  br i1 %cmp, label %for.cond.preheader, label %while.end

while.end:                                        ; preds = %if.end, %for.end, %entry
  %4 = load ptr, ptr %out, align 8, !tbaa !24
  %size35 = getelementptr inbounds nuw i8, ptr %out, i64 8
  %5 = load i64, ptr %size35, align 8, !tbaa !29
  call void @llvm.lifetime.end.p0(ptr nonnull %out) #59
  %.fca.0.insert = insertvalue { ptr, i64 } poison, ptr %4, 0
  %.fca.1.insert = insertvalue { ptr, i64 } %.fca.0.insert, i64 %5, 1
  ret { ptr, i64 } %.fca.1.insert
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #18

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local range(i32 0, 2) i32 @is_retryable(i32 noundef %status) local_unnamed_addr #14 {
entry:
  switch i32 %status, label %lor.rhs [
    i32 429, label %lor.end
    i32 0, label %lor.end
  ]

lor.rhs:                                          ; preds = %entry
  %0 = add i32 %status, -502
  %1 = icmp ult i32 %0, 3
  %2 = zext i1 %1 to i32
  br label %lor.end

lor.end:                                          ; preds = %lor.rhs, %entry, %entry
  %lor.ext = phi i32 [ %2, %lor.rhs ], [ 1, %entry ], [ 1, %entry ]
  ret i32 %lor.ext
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local i64 @backoff_millis(i32 noundef %attempt, i64 noundef %jitter) local_unnamed_addr #14 {
entry:
  %cond = tail call i32 @llvm.smin.i32(i32 %attempt, i32 6)
  %sh_prom = zext nneg i32 %cond to i64
  %shl = shl i64 50, %sh_prom
  %rem = urem i64 %jitter, %shl
  %add = add nsw i64 %rem, %shl
  ret i64 %add
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #18

; Function Attrs: noinline nounwind uwtable
define dso_local { ptr, i64 } @make_rpc(ptr noundef %function, ptr %request.coerce0, i64 %request.coerce1) local_unnamed_addr #0 {
entry:
  %pause = alloca %struct.timespec, align 8
  %tv_nsec = getelementptr inbounds nuw i8, ptr %pause, i64 8
  br label %for.body

for.cond:                                         ; preds = %cleanup
  %inc = add nuw nsw i32 %attempt.021, 1
  %exitcond = icmp eq i32 %inc, 4
  br i1 %exitcond, label %for.end, label %for.body, !llvm.loop !48

for.body:                                         ; preds = %for.cond, %entry
  %retval.sroa.2.023 = phi i64 [ undef, %entry ], [ %retval.sroa.2.1, %for.cond ]
  %retval.sroa.0.022 = phi ptr [ undef, %entry ], [ %retval.sroa.0.1, %for.cond ]
  %attempt.021 = phi i32 [ 0, %entry ], [ %inc, %for.cond ]
  %call = call fastcc { ptr, i64 } @exchange(ptr noundef %function, ptr %request.coerce0, i64 %request.coerce1)
  %0 = extractvalue { ptr, i64 } %call, 0
  %1 = extractvalue { ptr, i64 } %call, 1
  %call1 = call i32 @http_status(ptr %0, i64 %1) #59
  %call2 = call i32 @is_retryable(i32 noundef %call1)
  %tobool.not.not = icmp eq i32 %call2, 0
  br i1 %tobool.not.not, label %if.then, label %if.end

if.then:                                          ; preds = %for.body
  %call3 = call { ptr, i64 } @http_body(ptr %0, i64 %1) #59
  %2 = extractvalue { ptr, i64 } %call3, 0
  %3 = extractvalue { ptr, i64 } %call3, 1
  br label %cleanup

if.end:                                           ; preds = %for.body
  %call4 = call i64 @digest64(ptr %request.coerce0, i64 %request.coerce1) #59
  %call5 = call i64 @backoff_millis(i32 noundef %attempt.021, i64 noundef %call4)
  call void @llvm.lifetime.start.p0(ptr nonnull %pause) #59
  %div = sdiv i64 %call5, 1000
  store i64 %div, ptr %pause, align 8, !tbaa !49
  %rem = srem i64 %call5, 1000
  %mul = mul nsw i64 %rem, 1000000
  store i64 %mul, ptr %tv_nsec, align 8, !tbaa !51
  %call6 = call i32 @nanosleep(ptr noundef nonnull %pause, ptr noundef null) #59
  call void @llvm.lifetime.end.p0(ptr nonnull %pause) #59
  br label %cleanup

cleanup:                                          ; preds = %if.end, %if.then
  %retval.sroa.0.1 = phi ptr [ %retval.sroa.0.022, %if.end ], [ %2, %if.then ]
  %retval.sroa.2.1 = phi i64 [ %retval.sroa.2.023, %if.end ], [ %3, %if.then ]
  br i1 %tobool.not.not, label %return, label %for.cond

for.end:                                          ; preds = %for.cond
  %4 = load ptr, ptr @stderr, align 8, !tbaa !52
  %call10 = call i32 (ptr, ptr, ...) @fprintf(ptr noundef %4, ptr noundef nonnull @.str.19, ptr noundef %function, i32 noundef 4) #62
  call void @exit(i32 noundef 1) #63
  unreachable

return:                                           ; preds = %cleanup
  %.fca.0.insert = insertvalue { ptr, i64 } poison, ptr %retval.sroa.0.1, 0
  %.fca.1.insert = insertvalue { ptr, i64 } %.fca.0.insert, i64 %retval.sroa.2.1, 1
  ret { ptr, i64 } %.fca.1.insert
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc { ptr, i64 } @exchange(ptr noundef %function, ptr %request.coerce0, i64 %request.coerce1) unnamed_addr #0 {
entry:
  %call = tail call fastcc i32 @connect_to()
  %cmp = icmp sgt i32 %call, -1
  br i1 %cmp, label %if.then, label %if.end6

if.then:                                          ; preds = %entry
  %call1 = tail call { ptr, i64 } @http_request(ptr noundef %function, ptr %request.coerce0, i64 %request.coerce1) #59
  %0 = extractvalue { ptr, i64 } %call1, 0
  %1 = extractvalue { ptr, i64 } %call1, 1
  %call2 = tail call fastcc i32 @send_all(i32 noundef %call, ptr %0, i64 %1)
  %tobool.not = icmp eq i32 %call2, 0
  br i1 %tobool.not, label %if.end, label %if.then3

if.then3:                                         ; preds = %if.then
  %call4 = tail call fastcc { ptr, i64 } @receive_all(i32 noundef %call)
  %2 = extractvalue { ptr, i64 } %call4, 0
  %3 = extractvalue { ptr, i64 } %call4, 1
  br label %if.end

if.end:                                           ; preds = %if.then3, %if.then
  %retval.sroa.0.0 = phi ptr [ %2, %if.then3 ], [ @.str.1.20, %if.then ]
  %retval.sroa.3.0 = phi i64 [ %3, %if.then3 ], [ 0, %if.then ]
  %call5 = tail call i32 @close(i32 noundef %call) #59
  br label %if.end6

if.end6:                                          ; preds = %if.end, %entry
  %retval.sroa.0.1 = phi ptr [ %retval.sroa.0.0, %if.end ], [ @.str.1.20, %entry ]
  %retval.sroa.3.1 = phi i64 [ %retval.sroa.3.0, %if.end ], [ 0, %entry ]
  %.fca.0.insert = insertvalue { ptr, i64 } poison, ptr %retval.sroa.0.1, 0
  %.fca.1.insert = insertvalue { ptr, i64 } %.fca.0.insert, i64 %retval.sroa.3.1, 1
  ret { ptr, i64 } %.fca.1.insert
}

declare i32 @nanosleep(ptr noundef, ptr noundef) local_unnamed_addr #19

; Function Attrs: nofree nounwind
declare noundef i32 @fprintf(ptr noundef captures(none), ptr noundef readonly captures(none), ...) local_unnamed_addr #4

; Function Attrs: nofree noreturn nounwind
declare void @exit(i32 noundef) local_unnamed_addr #20

; Function Attrs: noinline nounwind uwtable
define internal fastcc i32 @connect_to() unnamed_addr #0 {
entry:
  %hints = alloca %struct.addrinfo, align 8
  %found = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %hints) #59
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(48) %hints, i8 0, i64 48, i1 false)
  %0 = getelementptr inbounds nuw i8, ptr %hints, i64 8
  store i32 1, ptr %0, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %found) #59
  store ptr null, ptr %found, align 8, !tbaa !54
  %call = call i32 @getaddrinfo(ptr noundef nonnull @.str.2.21, ptr noundef nonnull @.str.3.22, ptr noundef nonnull %hints, ptr noundef nonnull %found) #59
  %cmp.not = icmp eq i32 %call, 0
  br i1 %cmp.not, label %for.cond.preheader, label %cleanup

for.cond.preheader:                               ; preds = %entry
  %next.021 = load ptr, ptr %found, align 8, !tbaa !54
  %cmp122.not = icmp eq ptr %next.021, null
  br i1 %cmp122.not, label %for.cond.cleanup, label %for.body

for.cond.cleanup:                                 ; preds = %for.inc, %for.cond.preheader
  %connection.0.lcssa = phi i32 [ -1, %for.cond.preheader ], [ %connection.1, %for.inc ]
  %1 = load ptr, ptr %found, align 8, !tbaa !54
  call void @freeaddrinfo(ptr noundef %1) #59
  br label %cleanup

for.body:                                         ; preds = %for.inc, %for.cond.preheader
  %next.023 = phi ptr [ %next.0, %for.inc ], [ %next.021, %for.cond.preheader ]
  %ai_family = getelementptr inbounds nuw i8, ptr %next.023, i64 4
  %2 = load i32, ptr %ai_family, align 4, !tbaa !56
  %ai_socktype = getelementptr inbounds nuw i8, ptr %next.023, i64 8
  %3 = load i32, ptr %ai_socktype, align 8, !tbaa !59
  %ai_protocol = getelementptr inbounds nuw i8, ptr %next.023, i64 12
  %4 = load i32, ptr %ai_protocol, align 4, !tbaa !60
  %call3 = call i32 @socket(i32 noundef %2, i32 noundef %3, i32 noundef %4) #59
  %cmp4 = icmp sgt i32 %call3, -1
  br i1 %cmp4, label %land.lhs.true, label %for.inc

land.lhs.true:                                    ; preds = %for.body
  %ai_addr = getelementptr inbounds nuw i8, ptr %next.023, i64 24
  %5 = load ptr, ptr %ai_addr, align 8, !tbaa !61
  %ai_addrlen = getelementptr inbounds nuw i8, ptr %next.023, i64 16
  %6 = load i32, ptr %ai_addrlen, align 8, !tbaa !62
  %call5 = call i32 @connect(i32 noundef %call3, ptr noundef %5, i32 noundef %6) #59
  %cmp6.not = icmp eq i32 %call5, 0
  br i1 %cmp6.not, label %for.inc, label %if.then7

if.then7:                                         ; preds = %land.lhs.true
  %call8 = call i32 @close(i32 noundef %call3) #59
  br label %for.inc

for.inc:                                          ; preds = %if.then7, %land.lhs.true, %for.body
  %connection.1 = phi i32 [ -1, %if.then7 ], [ %call3, %land.lhs.true ], [ %call3, %for.body ]
  %ai_next = getelementptr inbounds nuw i8, ptr %next.023, i64 40
  %next.0 = load ptr, ptr %ai_next, align 8, !tbaa !54
  %cmp1 = icmp ne ptr %next.0, null
  %cmp2 = icmp slt i32 %connection.1, 0
  %7 = and i1 %cmp2, %cmp1
  br i1 %7, label %for.body, label %for.cond.cleanup, !llvm.loop !63

cleanup:                                          ; preds = %for.cond.cleanup, %entry
  %retval.0 = phi i32 [ %connection.0.lcssa, %for.cond.cleanup ], [ -1, %entry ]
  call void @llvm.lifetime.end.p0(ptr nonnull %found) #59
  call void @llvm.lifetime.end.p0(ptr nonnull %hints) #59
  ret i32 %retval.0
}

; Function Attrs: nofree noinline nounwind uwtable
define internal fastcc range(i32 0, 2) i32 @send_all(i32 noundef range(i32 0, -2147483648) %connection, ptr readonly captures(none) %bytes.coerce0, i64 %bytes.coerce1) unnamed_addr #5 {
entry:
  br label %while.cond

while.cond:                                       ; preds = %while.body, %entry
  %bytes.sroa.0.0 = phi ptr [ %bytes.coerce0, %entry ], [ %bytes.sroa.0.1, %while.body ]
  %bytes.sroa.4.0 = phi i64 [ %bytes.coerce1, %entry ], [ %bytes.sroa.4.1, %while.body ]
  %cmp.not = icmp eq i64 %bytes.sroa.4.0, 0
  br i1 %cmp.not, label %return, label %while.body

while.body:                                       ; preds = %while.cond
  %call = tail call i64 @write(i32 noundef %connection, ptr noundef %bytes.sroa.0.0, i64 noundef %bytes.sroa.4.0) #59
  %cmp2 = icmp sgt i64 %call, 0
  %bytes.sroa.0.1.idx = tail call i64 @llvm.smax.i64(i64 %call, i64 0)
  %bytes.sroa.0.1 = getelementptr inbounds nuw i8, ptr %bytes.sroa.0.0, i64 %bytes.sroa.0.1.idx
  %sub = tail call i64 @llvm.smax.i64(i64 %call, i64 0)
  %bytes.sroa.4.1 = sub i64 %bytes.sroa.4.0, %sub
  br i1 %cmp2, label %while.cond, label %return

return:                                           ; preds = %while.body, %while.cond
  %retval.2 = phi i32 [ 0, %while.body ], [ 1, %while.cond ]
  ret i32 %retval.2
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc { ptr, i64 } @receive_all(i32 noundef range(i32 0, -2147483648) %connection) unnamed_addr #0 {
entry:
  %in = alloca %struct.writer, align 8
  %buffer = alloca [512 x i8], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %in) #59
  call void @writer_new(ptr dead_on_unwind nonnull writable sret(%struct.writer) align 8 %in) #59
  call void @llvm.lifetime.start.p0(ptr nonnull %buffer) #59
  %call6 = call i64 @read(i32 noundef %connection, ptr noundef nonnull %buffer, i64 noundef 512) #59
  %cmp7 = icmp sgt i64 %call6, 0
  br i1 %cmp7, label %while.body, label %while.end

while.body:                                       ; preds = %while.body, %entry
  %call8 = phi i64 [ %call, %while.body ], [ %call6, %entry ]
  call void @write_slice(ptr noundef nonnull %in, ptr nonnull %buffer, i64 %call8) #59
  %call = call i64 @read(i32 noundef %connection, ptr noundef nonnull %buffer, i64 noundef 512) #59
  %cmp = icmp sgt i64 %call, 0
  br i1 %cmp, label %while.body, label %while.end, !llvm.loop !64

while.end:                                        ; preds = %while.body, %entry
  %0 = load ptr, ptr %in, align 8, !tbaa !24
  %size5 = getelementptr inbounds nuw i8, ptr %in, i64 8
  %1 = load i64, ptr %size5, align 8, !tbaa !29
  call void @llvm.lifetime.end.p0(ptr nonnull %buffer) #59
  call void @llvm.lifetime.end.p0(ptr nonnull %in) #59
  %.fca.0.insert = insertvalue { ptr, i64 } poison, ptr %0, 0
  %.fca.1.insert = insertvalue { ptr, i64 } %.fca.0.insert, i64 %1, 1
  ret { ptr, i64 } %.fca.1.insert
}

declare i32 @close(i32 noundef) local_unnamed_addr #19

; Function Attrs: nofree
declare noundef i64 @read(i32 noundef, ptr noundef captures(none), i64 noundef) local_unnamed_addr #21

; Function Attrs: nofree
declare noundef i64 @write(i32 noundef, ptr noundef readonly captures(none), i64 noundef) local_unnamed_addr #21

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #18

declare i32 @getaddrinfo(ptr noundef, ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #19

; Function Attrs: nounwind
declare void @freeaddrinfo(ptr noundef) local_unnamed_addr #22

; Function Attrs: nounwind
declare i32 @socket(i32 noundef, i32 noundef, i32 noundef) local_unnamed_addr #22

declare i32 @connect(i32 noundef, ptr noundef, i32 noundef) local_unnamed_addr #19

; Function Attrs: noinline nounwind uwtable
define dso_local { ptr, i64 } @get_arg_from_caller() local_unnamed_addr #0 {
entry:
  %call = tail call fastcc { ptr, i64 } @receive_all(i32 noundef 0)
  %0 = extractvalue { ptr, i64 } %call, 0
  %1 = extractvalue { ptr, i64 } %call, 1
  %call1 = tail call { ptr, i64 } @slice_trim(ptr %0, i64 %1) #59
  ret { ptr, i64 } %call1
}

; Function Attrs: nofree noinline nounwind uwtable
define dso_local void @send_return_value_to_caller(ptr readonly captures(none) %response.coerce0, i64 %response.coerce1) local_unnamed_addr #5 {
entry:
  %0 = load ptr, ptr @stdout, align 8, !tbaa !52
  %call = tail call i64 @fwrite(ptr noundef %response.coerce0, i64 noundef 1, i64 noundef %response.coerce1, ptr noundef %0)
  %1 = load ptr, ptr @stdout, align 8, !tbaa !52
  %call1 = tail call i32 @fputc(i32 noundef 10, ptr noundef %1)
  ret void
}

; Function Attrs: nofree nounwind
declare noundef i64 @fwrite(ptr noundef readonly captures(none), i64 noundef, i64 noundef, ptr noundef captures(none)) local_unnamed_addr #4

; Function Attrs: nofree nounwind
declare noundef i32 @fputc(i32 noundef, ptr noundef captures(none)) local_unnamed_addr #4

; Function Attrs: noinline nounwind uwtable
define dso_local void @callee_compose_creator_with_userid(ptr dead_on_unwind noalias writable writeonly sret(%struct.creator) align 8 captures(none) initializes((0, 24)) %agg.result, ptr %username.coerce0, i64 %username.coerce1, i64 noundef %user_id) local_unnamed_addr #0 {
entry:
  %call = tail call fastcc { ptr, i64 } @display_name(ptr %username.coerce0, i64 %username.coerce1, i64 noundef %user_id)
  %0 = extractvalue { ptr, i64 } %call, 0
  store ptr %0, ptr %agg.result, align 8
  %1 = getelementptr inbounds nuw i8, ptr %agg.result, i64 8
  %2 = extractvalue { ptr, i64 } %call, 1
  store i64 %2, ptr %1, align 8
  %user_id2 = getelementptr inbounds nuw i8, ptr %agg.result, i64 16
  store i64 %user_id, ptr %user_id2, align 8, !tbaa !65
  ret void
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc { ptr, i64 } @display_name(ptr %username.coerce0, i64 %username.coerce1, i64 noundef %user_id) unnamed_addr #0 {
entry:
  %out = alloca %struct.writer, align 8
  %cmp.not = icmp eq i64 %username.coerce1, 0
  br i1 %cmp.not, label %if.end, label %if.then

if.then:                                          ; preds = %entry
  %call = tail call { ptr, i64 } @slice_copy(ptr %username.coerce0, i64 %username.coerce1) #59
  br label %return

if.end:                                           ; preds = %entry
  call void @llvm.lifetime.start.p0(ptr nonnull %out) #59
  call void @writer_new(ptr dead_on_unwind nonnull writable sret(%struct.writer) align 8 %out) #59
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.2.23) #59
  call void @write_number(ptr noundef nonnull %out, i64 noundef %user_id) #59
  %0 = load ptr, ptr %out, align 8, !tbaa !24
  %size3 = getelementptr inbounds nuw i8, ptr %out, i64 8
  %1 = load i64, ptr %size3, align 8, !tbaa !29
  call void @llvm.lifetime.end.p0(ptr nonnull %out) #59
  %2 = insertvalue { ptr, i64 } poison, ptr %0, 0
  %3 = insertvalue { ptr, i64 } %2, i64 %1, 1
  br label %return

return:                                           ; preds = %if.end, %if.then
  %.fca.1.insert.merged = phi { ptr, i64 } [ %call, %if.then ], [ %3, %if.end ]
  ret { ptr, i64 } %.fca.1.insert.merged
}

; Function Attrs: noinline nounwind uwtable
define dso_local void @original_main_compose_creator_with_userid() local_unnamed_addr #0 {
entry:
  %agg.tmp1 = alloca %struct.creator, align 8
  %call = tail call { ptr, i64 } @get_arg_from_caller() #59
  %0 = extractvalue { ptr, i64 } %call, 0
  %1 = extractvalue { ptr, i64 } %call, 1
  %call4 = tail call { ptr, i64 } @json_member(ptr %0, i64 %1, ptr noundef nonnull @.str.24) #59
  %2 = extractvalue { ptr, i64 } %call4, 0
  %3 = extractvalue { ptr, i64 } %call4, 1
  %call5 = tail call { ptr, i64 } @json_text(ptr %2, i64 %3) #59
  %4 = extractvalue { ptr, i64 } %call5, 0
  %5 = extractvalue { ptr, i64 } %call5, 1
  %call6 = tail call i64 @json_number(ptr %0, i64 %1, ptr noundef nonnull @.str.1.25, i64 noundef 0) #59
  call void @callee_compose_creator_with_userid(ptr dead_on_unwind nonnull writable sret(%struct.creator) align 8 %agg.tmp1, ptr %4, i64 %5, i64 noundef %call6)
  %call7 = tail call fastcc { ptr, i64 } @creator_to_json(ptr noundef nonnull byval(%struct.creator) align 8 %agg.tmp1)
  %6 = extractvalue { ptr, i64 } %call7, 0
  %7 = extractvalue { ptr, i64 } %call7, 1
  tail call void @send_return_value_to_caller(ptr %6, i64 %7) #59
  ret void
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc { ptr, i64 } @creator_to_json(ptr noundef readonly byval(%struct.creator) align 8 captures(none) %creator) unnamed_addr #0 {
entry:
  %out = alloca %struct.writer, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %out) #59
  call void @writer_new(ptr dead_on_unwind nonnull writable sret(%struct.writer) align 8 %out) #59
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.3.26) #59
  call void @write_key(ptr noundef nonnull %out, ptr noundef nonnull @.str.24) #59
  %0 = load ptr, ptr %creator, align 8
  %1 = getelementptr inbounds nuw i8, ptr %creator, i64 8
  %2 = load i64, ptr %1, align 8
  call void @write_string(ptr noundef nonnull %out, ptr %0, i64 %2) #59
  call void @write_key(ptr noundef nonnull %out, ptr noundef nonnull @.str.1.25) #59
  %user_id = getelementptr inbounds nuw i8, ptr %creator, i64 16
  %3 = load i64, ptr %user_id, align 8, !tbaa !65
  call void @write_number(ptr noundef nonnull %out, i64 noundef %3) #59
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.4.27) #59
  %4 = load ptr, ptr %out, align 8, !tbaa !24
  %size2 = getelementptr inbounds nuw i8, ptr %out, i64 8
  %5 = load i64, ptr %size2, align 8, !tbaa !29
  call void @llvm.lifetime.end.p0(ptr nonnull %out) #59
  %.fca.0.insert = insertvalue { ptr, i64 } poison, ptr %4, 0
  %.fca.1.insert = insertvalue { ptr, i64 } %.fca.0.insert, i64 %5, 1
  ret { ptr, i64 } %.fca.1.insert
}

; Function Attrs: noinline nounwind uwtable
define dso_local { ptr, i64 } @compose_post(ptr %request.coerce0, i64 %request.coerce1) #0 {
entry:
  %post = alloca %struct.post, align 8
  %text = alloca %struct.slice, align 8
  %media = alloca %struct.media_list, align 8
  %tmp13 = alloca %struct.creator, align 8
  %out = alloca %struct.writer, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %post) #59
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(104) %post, i8 0, i64 104, i1 false)
  call void @llvm.lifetime.start.p0(ptr nonnull %text) #59
  %call = tail call { ptr, i64 } @json_member(ptr %request.coerce0, i64 %request.coerce1, ptr noundef nonnull @.str.28) #59
  %0 = extractvalue { ptr, i64 } %call, 0
  %1 = extractvalue { ptr, i64 } %call, 1
  %call1 = tail call { ptr, i64 } @json_text(ptr %0, i64 %1) #59
  %2 = extractvalue { ptr, i64 } %call1, 0
  store ptr %2, ptr %text, align 8
  %3 = getelementptr inbounds nuw i8, ptr %text, i64 8
  %4 = extractvalue { ptr, i64 } %call1, 1
  store i64 %4, ptr %3, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %media) #59
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(200) %media, i8 0, i64 200, i1 false)
  %call3 = tail call { ptr, i64 } @json_member(ptr %request.coerce0, i64 %request.coerce1, ptr noundef nonnull @.str.1.29) #59
  %5 = extractvalue { ptr, i64 } %call3, 0
  %6 = extractvalue { ptr, i64 } %call3, 1
  %call4 = call i64 @json_each(ptr %5, i64 %6, ptr noundef nonnull @collect_media, ptr noundef nonnull %media) #59
  %call5 = call i64 @json_number(ptr %request.coerce0, i64 %request.coerce1, ptr noundef nonnull @.str.2.30, i64 noundef 1700000000000) #59
  %timestamp = getelementptr inbounds nuw i8, ptr %post, i64 8
  store i64 %call5, ptr %timestamp, align 8, !tbaa !67
  %call8 = call { ptr, i64 } @json_member(ptr %request.coerce0, i64 %request.coerce1, ptr noundef nonnull @.str.3.31) #59
  %7 = extractvalue { ptr, i64 } %call8, 0
  %8 = extractvalue { ptr, i64 } %call8, 1
  %call9 = call { ptr, i64 } @json_text(ptr %7, i64 %8) #59
  %9 = extractvalue { ptr, i64 } %call9, 0
  %10 = extractvalue { ptr, i64 } %call9, 1
  %call10 = call i64 @callee_unique_id_service(ptr %9, i64 %10, i64 noundef 7) #59
  store i64 %call10, ptr %post, align 8, !tbaa !72
  %media_json = getelementptr inbounds nuw i8, ptr %post, i64 88
  %count = getelementptr inbounds nuw i8, ptr %media, i64 192
  %11 = load i64, ptr %count, align 8, !tbaa !73
  %call11 = call { ptr, i64 } @callee_media_service(ptr noundef nonnull %media, i64 noundef %11) #59
  %12 = extractvalue { ptr, i64 } %call11, 0
  %13 = extractvalue { ptr, i64 } %call11, 1
  store ptr %12, ptr %media_json, align 8, !tbaa !75
  %tmp.sroa.4.0.media_json.sroa_idx = getelementptr inbounds nuw i8, ptr %post, i64 96
  store i64 %13, ptr %tmp.sroa.4.0.media_json.sroa_idx, align 8, !tbaa !32
  %text12 = getelementptr inbounds nuw i8, ptr %post, i64 40
  call void @main_callee_rust_text_service(ptr noundef nonnull %text, ptr noundef nonnull %text12) #59
  %creator = getelementptr inbounds nuw i8, ptr %post, i64 16
  call void @llvm.lifetime.start.p0(ptr nonnull %tmp13) #59
  %call16 = call { ptr, i64 } @json_member(ptr %request.coerce0, i64 %request.coerce1, ptr noundef nonnull @.str.4.32) #59
  %14 = extractvalue { ptr, i64 } %call16, 0
  %15 = extractvalue { ptr, i64 } %call16, 1
  %call17 = call { ptr, i64 } @json_text(ptr %14, i64 %15) #59
  %16 = extractvalue { ptr, i64 } %call17, 0
  %17 = extractvalue { ptr, i64 } %call17, 1
  %call18 = call i64 @json_number(ptr %request.coerce0, i64 %request.coerce1, ptr noundef nonnull @.str.5.33, i64 noundef 0) #59
  call void @callee_compose_creator_with_userid(ptr dead_on_unwind nonnull writable sret(%struct.creator) align 8 %tmp13, ptr %16, i64 %17, i64 noundef %call18) #59
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %creator, ptr noundef nonnull align 8 dereferenceable(24) %tmp13, i64 24, i1 false), !tbaa.struct !76
  call void @llvm.lifetime.end.p0(ptr nonnull %tmp13) #59
  %call19 = call i32 @callee_store_post(ptr noundef nonnull %post) #59
  %tobool.not = icmp eq i32 %call19, 0
  br i1 %tobool.not, label %if.end, label %if.then

if.then:                                          ; preds = %entry
  %user_id = getelementptr inbounds nuw i8, ptr %post, i64 32
  %18 = load i64, ptr %user_id, align 8, !tbaa !77
  %19 = load i64, ptr %post, align 8, !tbaa !72
  %20 = load i64, ptr %timestamp, align 8, !tbaa !67
  %call24 = call { i64, i64 } @callee_write_user_timeline(i64 noundef %18, i64 noundef %19, i64 noundef %20) #59
  %21 = extractvalue { i64, i64 } %call24, 0
  %22 = extractvalue { i64, i64 } %call24, 1
  %call26 = call { i64, i64 } @callee_write_home_timeline(ptr noundef nonnull %post) #59
  %23 = extractvalue { i64, i64 } %call26, 0
  %24 = extractvalue { i64, i64 } %call26, 1
  br label %if.end

if.end:                                           ; preds = %if.then, %entry
  %cond = phi ptr [ @.str.8.34, %if.then ], [ @.str.9.35, %entry ]
  %home.sroa.0.0 = phi i64 [ %23, %if.then ], [ 0, %entry ]
  %home.sroa.5.0 = phi i64 [ %24, %if.then ], [ 1, %entry ]
  %user.sroa.0.0 = phi i64 [ %21, %if.then ], [ 0, %entry ]
  %user.sroa.5.0 = phi i64 [ %22, %if.then ], [ 1, %entry ]
  call void @llvm.lifetime.start.p0(ptr nonnull %out) #59
  call void @writer_new(ptr dead_on_unwind nonnull writable sret(%struct.writer) align 8 %out) #59
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.6.36) #59
  call void @write_key(ptr noundef nonnull %out, ptr noundef nonnull @.str.7.37) #59
  %call29 = call { ptr, i64 } @slice_of(ptr noundef nonnull %cond) #59
  %25 = extractvalue { ptr, i64 } %call29, 0
  %26 = extractvalue { ptr, i64 } %call29, 1
  call void @write_string(ptr noundef nonnull %out, ptr %25, i64 %26) #59
  call void @write_key(ptr noundef nonnull %out, ptr noundef nonnull @.str.10.38) #59
  call void @write_post(ptr noundef nonnull %out, ptr noundef nonnull %post) #59
  call fastcc void @write_timeline(ptr noundef %out, ptr noundef nonnull @.str.11.39, i64 %user.sroa.0.0, i64 %user.sroa.5.0)
  call fastcc void @write_timeline(ptr noundef %out, ptr noundef nonnull @.str.12.40, i64 %home.sroa.0.0, i64 %home.sroa.5.0)
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.13.41) #59
  %27 = load ptr, ptr %out, align 8, !tbaa !24
  %size31 = getelementptr inbounds nuw i8, ptr %out, i64 8
  %28 = load i64, ptr %size31, align 8, !tbaa !29
  call void @llvm.lifetime.end.p0(ptr nonnull %out) #59
  call void @llvm.lifetime.end.p0(ptr nonnull %media) #59
  call void @llvm.lifetime.end.p0(ptr nonnull %text) #59
  call void @llvm.lifetime.end.p0(ptr nonnull %post) #59
  %.fca.0.insert = insertvalue { ptr, i64 } poison, ptr %27, 0
  %.fca.1.insert = insertvalue { ptr, i64 } %.fca.0.insert, i64 %28, 1
  ret { ptr, i64 } %.fca.1.insert
}

; Function Attrs: noinline nounwind uwtable
define internal void @collect_media(ptr %element.coerce0, i64 %element.coerce1, ptr noundef captures(none) %context) #0 {
entry:
  %count = getelementptr inbounds nuw i8, ptr %context, i64 192
  %0 = load i64, ptr %count, align 8, !tbaa !73
  %cmp = icmp ult i64 %0, 8
  br i1 %cmp, label %if.then, label %if.end

if.then:                                          ; preds = %entry
  %inc = add nuw nsw i64 %0, 1
  store i64 %inc, ptr %count, align 8, !tbaa !73
  %arrayidx = getelementptr inbounds nuw %struct.media, ptr %context, i64 %0
  %call = tail call i64 @json_number(ptr %element.coerce0, i64 %element.coerce1, ptr noundef nonnull @.str.14, i64 noundef 0) #59
  store i64 %call, ptr %arrayidx, align 8, !tbaa !78
  %type = getelementptr inbounds nuw i8, ptr %arrayidx, i64 8
  %call2 = tail call { ptr, i64 } @json_member(ptr %element.coerce0, i64 %element.coerce1, ptr noundef nonnull @.str.15) #59
  %1 = extractvalue { ptr, i64 } %call2, 0
  %2 = extractvalue { ptr, i64 } %call2, 1
  %call3 = tail call { ptr, i64 } @json_text(ptr %1, i64 %2) #59
  %3 = extractvalue { ptr, i64 } %call3, 0
  %4 = extractvalue { ptr, i64 } %call3, 1
  store ptr %3, ptr %type, align 8, !tbaa !75
  %tmp.sroa.4.0.type.sroa_idx = getelementptr inbounds nuw i8, ptr %arrayidx, i64 16
  store i64 %4, ptr %tmp.sroa.4.0.type.sroa_idx, align 8, !tbaa !32
  br label %if.end

if.end:                                           ; preds = %if.then, %entry
  ret void
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc void @write_timeline(ptr noundef nonnull %out, ptr noundef %key, i64 %result.coerce0, i64 %result.coerce1) unnamed_addr #0 {
entry:
  tail call void @write_key(ptr noundef nonnull %out, ptr noundef %key) #59
  tail call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.6.36) #59
  tail call void @write_key(ptr noundef nonnull %out, ptr noundef nonnull @.str.16) #59
  tail call void @write_number(ptr noundef nonnull %out, i64 noundef %result.coerce0) #59
  tail call void @write_key(ptr noundef nonnull %out, ptr noundef nonnull @.str.17) #59
  tail call void @write_number(ptr noundef nonnull %out, i64 noundef %result.coerce1) #59
  tail call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.13.41) #59
  ret void
}

; Function Attrs: noinline nounwind uwtable
define dso_local noundef i32 @main(i32 noundef %argc, ptr noundef readonly captures(none) %argv) local_unnamed_addr #0 {
entry:
  %cmp = icmp slt i32 %argc, 2
  br i1 %cmp, label %if.then, label %if.end

if.then:                                          ; preds = %entry
  %call = tail call { ptr, i64 } @slice_of(ptr noundef nonnull @example) #59
  %0 = extractvalue { ptr, i64 } %call, 0
  %1 = extractvalue { ptr, i64 } %call, 1
  tail call fastcc void @answer(ptr %0, i64 %1)
  br label %if.end

if.end:                                           ; preds = %if.then, %entry
  %cmp114 = icmp sgt i32 %argc, 1
  br i1 %cmp114, label %for.body.preheader, label %for.cond.cleanup

for.body.preheader:                               ; preds = %if.end
  %wide.trip.count = zext nneg i32 %argc to i64
  br label %for.body

for.cond.cleanup:                                 ; preds = %cond.end, %if.end
  ret i32 0

for.body:                                         ; preds = %cond.end, %for.body.preheader
  %indvars.iv = phi i64 [ 1, %for.body.preheader ], [ %indvars.iv.next, %cond.end ]
  %arrayidx = getelementptr inbounds nuw ptr, ptr %argv, i64 %indvars.iv
  %2 = load ptr, ptr %arrayidx, align 8, !tbaa !75
  %call3 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %2, ptr noundef nonnull dereferenceable(2) @.str.42) #61
  %cmp4 = icmp eq i32 %call3, 0
  br i1 %cmp4, label %cond.true, label %cond.false

cond.true:                                        ; preds = %for.body
  %call5 = tail call fastcc { ptr, i64 } @read_request()
  br label %cond.end

cond.false:                                       ; preds = %for.body
  %call8 = tail call { ptr, i64 } @slice_of(ptr noundef nonnull %2) #59
  %3 = extractvalue { ptr, i64 } %call8, 0
  br label %cond.end

cond.end:                                         ; preds = %cond.false, %cond.true
  %call5.pn = phi { ptr, i64 } [ %call5, %cond.true ], [ %call8, %cond.false ]
  %agg.tmp2.sroa.0.0 = phi ptr [ @read_request.input, %cond.true ], [ %3, %cond.false ]
  %agg.tmp2.sroa.3.0 = extractvalue { ptr, i64 } %call5.pn, 1
  tail call fastcc void @answer(ptr %agg.tmp2.sroa.0.0, i64 %agg.tmp2.sroa.3.0)
  %indvars.iv.next = add nuw nsw i64 %indvars.iv, 1
  %exitcond.not = icmp eq i64 %indvars.iv.next, %wide.trip.count
  br i1 %exitcond.not, label %for.cond.cleanup, label %for.body, !llvm.loop !80
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc void @answer(ptr %request.coerce0, i64 %request.coerce1) unnamed_addr #0 {
entry:
  %call = tail call { ptr, i64 } @slice_trim(ptr %request.coerce0, i64 %request.coerce1) #59
  %0 = extractvalue { ptr, i64 } %call, 0
  %1 = extractvalue { ptr, i64 } %call, 1
  %call1 = tail call fastcc { ptr, i64 } @dispatch(ptr %0, i64 %1)
  %2 = extractvalue { ptr, i64 } %call1, 0
  %3 = extractvalue { ptr, i64 } %call1, 1
  %4 = load ptr, ptr @stdout, align 8, !tbaa !52
  %call2 = tail call i64 @fwrite(ptr noundef %2, i64 noundef 1, i64 noundef %3, ptr noundef %4)
  %5 = load ptr, ptr @stdout, align 8, !tbaa !52
  %call3 = tail call i32 @fputc(i32 noundef 10, ptr noundef %5)
  tail call void @arena_reset() #59
  ret void
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare i32 @strcmp(ptr noundef captures(none), ptr noundef captures(none)) local_unnamed_addr #11

; Function Attrs: nofree noinline nounwind uwtable
define internal fastcc { ptr, i64 } @read_request() unnamed_addr #5 {
entry:
  %0 = load ptr, ptr @stdin, align 8, !tbaa !52
  %call = tail call i64 @fread(ptr noundef nonnull @read_request.input, i64 noundef 1, i64 noundef 16384, ptr noundef %0)
  %.fca.1.insert = insertvalue { ptr, i64 } { ptr @read_request.input, i64 poison }, i64 %call, 1
  ret { ptr, i64 } %.fca.1.insert
}

; Function Attrs: nofree nounwind
declare noundef i64 @fread(ptr noundef writeonly captures(none), i64 noundef, i64 noundef, ptr noundef captures(none)) local_unnamed_addr #4

; Function Attrs: noinline nounwind uwtable
define internal fastcc { ptr, i64 } @dispatch(ptr %request.coerce0, i64 %request.coerce1) unnamed_addr #0 {
entry:
  %call = tail call { ptr, i64 } @json_member(ptr %request.coerce0, i64 %request.coerce1, ptr noundef nonnull @.str.1.43) #59
  %0 = extractvalue { ptr, i64 } %call, 0
  %1 = extractvalue { ptr, i64 } %call, 1
  %call1 = tail call { ptr, i64 } @json_text(ptr %0, i64 %1) #59
  %2 = extractvalue { ptr, i64 } %call1, 0
  %3 = extractvalue { ptr, i64 } %call1, 1
  br label %for.body

for.cond:                                         ; preds = %for.body
  %inc = add nuw nsw i64 %i.015, 1
  %exitcond = icmp eq i64 %inc, 3
  br i1 %exitcond, label %cleanup, label %for.body, !llvm.loop !81

for.body:                                         ; preds = %for.cond, %entry
  %i.015 = phi i64 [ 0, %entry ], [ %inc, %for.cond ]
  %arrayidx = getelementptr inbounds nuw %struct.operation, ptr @operations, i64 %i.015
  %4 = load ptr, ptr %arrayidx, align 16, !tbaa !82
  %call3 = tail call i32 @slice_equal_text(ptr %2, i64 %3, ptr noundef %4) #59
  %tobool.not = icmp eq i32 %call3, 0
  br i1 %tobool.not, label %for.cond, label %if.then

if.then:                                          ; preds = %for.body
  %run = getelementptr inbounds nuw i8, ptr %arrayidx, i64 8
  %5 = load ptr, ptr %run, align 8, !tbaa !84
  %call5 = tail call { ptr, i64 } %5(ptr %request.coerce0, i64 %request.coerce1) #59
  %6 = extractvalue { ptr, i64 } %call5, 0
  %7 = extractvalue { ptr, i64 } %call5, 1
  br label %cleanup

cleanup:                                          ; preds = %if.then, %for.cond
  %retval.sroa.0.0 = phi ptr [ %6, %if.then ], [ undef, %for.cond ]
  %retval.sroa.3.0 = phi i64 [ %7, %if.then ], [ undef, %for.cond ]
  br i1 %tobool.not, label %for.end, label %cleanup7

for.end:                                          ; preds = %cleanup
  %call6 = tail call { ptr, i64 } @slice_of(ptr noundef nonnull @.str.2.44) #59
  %8 = extractvalue { ptr, i64 } %call6, 0
  %9 = extractvalue { ptr, i64 } %call6, 1
  br label %cleanup7

cleanup7:                                         ; preds = %for.end, %cleanup
  %retval.sroa.0.1 = phi ptr [ %8, %for.end ], [ %retval.sroa.0.0, %cleanup ]
  %retval.sroa.3.1 = phi i64 [ %9, %for.end ], [ %retval.sroa.3.0, %cleanup ]
  %.fca.0.insert = insertvalue { ptr, i64 } poison, ptr %retval.sroa.0.1, 0
  %.fca.1.insert = insertvalue { ptr, i64 } %.fca.0.insert, i64 %retval.sroa.3.1, 1
  ret { ptr, i64 } %.fca.1.insert
}

; Function Attrs: noinline nounwind uwtable
define dso_local { ptr, i64 } @read_post(ptr %request.coerce0, i64 %request.coerce1) #0 {
entry:
  %out = alloca %struct.writer, align 8
  %call = tail call i64 @json_number(ptr %request.coerce0, i64 %request.coerce1, ptr noundef nonnull @.str.50, i64 noundef 0) #59
  %call1 = tail call ptr @find_post(i64 noundef %call) #59
  %cmp = icmp eq ptr %call1, null
  br i1 %cmp, label %if.then, label %if.end

if.then:                                          ; preds = %entry
  %call2 = tail call fastcc { ptr, i64 } @failure()
  br label %cleanup

if.end:                                           ; preds = %entry
  call void @llvm.lifetime.start.p0(ptr nonnull %out) #59
  call void @writer_new(ptr dead_on_unwind nonnull writable sret(%struct.writer) align 8 %out) #59
  call void @write_post(ptr noundef nonnull %out, ptr noundef nonnull %call1) #59
  %0 = load ptr, ptr %out, align 8, !tbaa !24
  %size4 = getelementptr inbounds nuw i8, ptr %out, i64 8
  %1 = load i64, ptr %size4, align 8, !tbaa !29
  call void @llvm.lifetime.end.p0(ptr nonnull %out) #59
  %2 = insertvalue { ptr, i64 } poison, ptr %0, 0
  %3 = insertvalue { ptr, i64 } %2, i64 %1, 1
  br label %cleanup

cleanup:                                          ; preds = %if.end, %if.then
  %.fca.1.insert.merged = phi { ptr, i64 } [ %call2, %if.then ], [ %3, %if.end ]
  ret { ptr, i64 } %.fca.1.insert.merged
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc { ptr, i64 } @failure() unnamed_addr #0 {
entry:
  %out = alloca %struct.writer, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %out) #59
  call void @writer_new(ptr dead_on_unwind nonnull writable sret(%struct.writer) align 8 %out) #59
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.5.51) #59
  call void @write_key(ptr noundef nonnull %out, ptr noundef nonnull @.str.6.52) #59
  %call = call { ptr, i64 } @slice_of(ptr noundef nonnull @.str.1.53) #59
  %0 = extractvalue { ptr, i64 } %call, 0
  %1 = extractvalue { ptr, i64 } %call, 1
  call void @write_string(ptr noundef nonnull %out, ptr %0, i64 %1) #59
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.7.54) #59
  %2 = load ptr, ptr %out, align 8, !tbaa !24
  %size2 = getelementptr inbounds nuw i8, ptr %out, i64 8
  %3 = load i64, ptr %size2, align 8, !tbaa !29
  call void @llvm.lifetime.end.p0(ptr nonnull %out) #59
  %.fca.0.insert = insertvalue { ptr, i64 } poison, ptr %2, 0
  %.fca.1.insert = insertvalue { ptr, i64 } %.fca.0.insert, i64 %3, 1
  ret { ptr, i64 } %.fca.1.insert
}

; Function Attrs: noinline nounwind uwtable
define dso_local { ptr, i64 } @read_user_timeline(ptr %request.coerce0, i64 %request.coerce1) #0 {
entry:
  %post_ids = alloca [16 x i64], align 16
  %out = alloca %struct.writer, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %post_ids) #59
  %call = tail call i64 @json_number(ptr %request.coerce0, i64 %request.coerce1, ptr noundef nonnull @.str.2.57, i64 noundef 0) #59
  %call1 = call i64 @user_timeline(i64 noundef %call, ptr noundef nonnull %post_ids, i64 noundef 16) #59
  call void @llvm.lifetime.start.p0(ptr nonnull %out) #59
  call void @writer_new(ptr dead_on_unwind nonnull writable sret(%struct.writer) align 8 %out) #59
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.3.58) #59
  %cmp7.not = icmp eq i64 %call1, 0
  br i1 %cmp7.not, label %for.cond.cleanup, label %for.body

for.cond.cleanup:                                 ; preds = %for.body, %entry
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.4.59) #59
  %0 = load ptr, ptr %out, align 8, !tbaa !24
  %size3 = getelementptr inbounds nuw i8, ptr %out, i64 8
  %1 = load i64, ptr %size3, align 8, !tbaa !29
  call void @llvm.lifetime.end.p0(ptr nonnull %out) #59
  call void @llvm.lifetime.end.p0(ptr nonnull %post_ids) #59
  %.fca.0.insert = insertvalue { ptr, i64 } poison, ptr %0, 0
  %.fca.1.insert = insertvalue { ptr, i64 } %.fca.0.insert, i64 %1, 1
  ret { ptr, i64 } %.fca.1.insert

for.body:                                         ; preds = %for.body, %entry
  %i.08 = phi i64 [ %inc, %for.body ], [ 0, %entry ]
  call void @write_comma(ptr noundef nonnull %out, i64 noundef %i.08) #59
  %arrayidx = getelementptr inbounds nuw i64, ptr %post_ids, i64 %i.08
  %2 = load i64, ptr %arrayidx, align 8, !tbaa !32
  call void @write_number(ptr noundef nonnull %out, i64 noundef %2) #59
  %inc = add nuw i64 %i.08, 1
  %exitcond.not = icmp eq i64 %inc, %call1
  br i1 %exitcond.not, label %for.cond.cleanup, label %for.body, !llvm.loop !85
}

; Function Attrs: noinline nounwind uwtable
define dso_local i64 @rpc_unique_id_service(ptr %request_id.coerce0, i64 %request_id.coerce1, i64 noundef %machine_id) local_unnamed_addr #0 {
entry:
  %call = tail call fastcc { ptr, i64 } @unique_id_request_to_json(ptr %request_id.coerce0, i64 %request_id.coerce1, i64 noundef %machine_id)
  %0 = extractvalue { ptr, i64 } %call, 0
  %1 = extractvalue { ptr, i64 } %call, 1
  %call1 = tail call { ptr, i64 } @make_rpc(ptr noundef nonnull @.str.60, ptr %0, i64 %1) #59
  %2 = extractvalue { ptr, i64 } %call1, 0
  %3 = extractvalue { ptr, i64 } %call1, 1
  %call2 = tail call i64 @json_number(ptr %2, i64 %3, ptr noundef nonnull @.str.1.61, i64 noundef 0) #59
  ret i64 %call2
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc { ptr, i64 } @unique_id_request_to_json(ptr %request_id.coerce0, i64 %request_id.coerce1, i64 noundef %machine_id) unnamed_addr #0 {
entry:
  %out = alloca %struct.writer, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %out) #59
  call void @writer_new(ptr dead_on_unwind nonnull writable sret(%struct.writer) align 8 %out) #59
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.3.62) #59
  call void @write_key(ptr noundef nonnull %out, ptr noundef nonnull @.str.16.63) #59
  call void @write_string(ptr noundef nonnull %out, ptr %request_id.coerce0, i64 %request_id.coerce1) #59
  call void @write_key(ptr noundef nonnull %out, ptr noundef nonnull @.str.17.64) #59
  call void @write_number(ptr noundef nonnull %out, i64 noundef %machine_id) #59
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.5.65) #59
  %call = call fastcc { ptr, i64 } @written(ptr noundef %out)
  call void @llvm.lifetime.end.p0(ptr nonnull %out) #59
  ret { ptr, i64 } %call
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal fastcc { ptr, i64 } @written(ptr noundef nonnull readonly captures(none) %out) unnamed_addr #23 {
entry:
  %0 = load ptr, ptr %out, align 8, !tbaa !24
  %size2 = getelementptr inbounds nuw i8, ptr %out, i64 8
  %1 = load i64, ptr %size2, align 8, !tbaa !29
  %.fca.0.insert = insertvalue { ptr, i64 } poison, ptr %0, 0
  %.fca.1.insert = insertvalue { ptr, i64 } %.fca.0.insert, i64 %1, 1
  ret { ptr, i64 } %.fca.1.insert
}

; Function Attrs: noinline nounwind uwtable
define dso_local { ptr, i64 } @rpc_media_service(ptr noundef readonly captures(none) %media, i64 noundef %count) local_unnamed_addr #0 {
entry:
  %call = tail call fastcc { ptr, i64 } @media_request_to_json(ptr noundef %media, i64 noundef %count)
  %0 = extractvalue { ptr, i64 } %call, 0
  %1 = extractvalue { ptr, i64 } %call, 1
  %call1 = tail call { ptr, i64 } @make_rpc(ptr noundef nonnull @.str.2.66, ptr %0, i64 %1) #59
  ret { ptr, i64 } %call1
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc { ptr, i64 } @media_request_to_json(ptr noundef readonly captures(none) %media, i64 noundef %count) unnamed_addr #0 {
entry:
  %out = alloca %struct.writer, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %out) #59
  call void @writer_new(ptr dead_on_unwind nonnull writable sret(%struct.writer) align 8 %out) #59
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.18) #59
  %cmp7.not = icmp eq i64 %count, 0
  br i1 %cmp7.not, label %for.cond.cleanup, label %for.body

for.cond.cleanup:                                 ; preds = %for.body, %entry
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.21) #59
  %call = call fastcc { ptr, i64 } @written(ptr noundef %out)
  call void @llvm.lifetime.end.p0(ptr nonnull %out) #59
  ret { ptr, i64 } %call

for.body:                                         ; preds = %for.body, %entry
  %i.08 = phi i64 [ %inc, %for.body ], [ 0, %entry ]
  call void @write_comma(ptr noundef nonnull %out, i64 noundef %i.08) #59
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.3.62) #59
  call void @write_key(ptr noundef nonnull %out, ptr noundef nonnull @.str.19.67) #59
  %arrayidx = getelementptr inbounds nuw %struct.media, ptr %media, i64 %i.08
  %0 = load i64, ptr %arrayidx, align 8, !tbaa !78
  call void @write_number(ptr noundef nonnull %out, i64 noundef %0) #59
  call void @write_key(ptr noundef nonnull %out, ptr noundef nonnull @.str.20) #59
  %type = getelementptr inbounds nuw i8, ptr %arrayidx, i64 8
  %1 = load ptr, ptr %type, align 8
  %2 = getelementptr inbounds nuw i8, ptr %arrayidx, i64 16
  %3 = load i64, ptr %2, align 8
  call void @write_string(ptr noundef nonnull %out, ptr %1, i64 %3) #59
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.5.65) #59
  %inc = add nuw i64 %i.08, 1
  %exitcond.not = icmp eq i64 %inc, %count
  br i1 %exitcond.not, label %for.cond.cleanup, label %for.body, !llvm.loop !86
}

; Function Attrs: noinline nounwind uwtable
define dso_local void @rpc_text_service(ptr %text.coerce0, i64 %text.coerce1, ptr noundef initializes((0, 24), (32, 40)) %response) local_unnamed_addr #0 {
entry:
  %out = alloca %struct.writer, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %out) #59
  call void @writer_new(ptr dead_on_unwind nonnull writable sret(%struct.writer) align 8 %out) #59
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.3.62) #59
  call void @write_key(ptr noundef nonnull %out, ptr noundef nonnull @.str.4.68) #59
  call void @write_string(ptr noundef nonnull %out, ptr %text.coerce0, i64 %text.coerce1) #59
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.5.65) #59
  %call = call fastcc { ptr, i64 } @written(ptr noundef %out)
  %0 = extractvalue { ptr, i64 } %call, 0
  %1 = extractvalue { ptr, i64 } %call, 1
  %call2 = call { ptr, i64 } @make_rpc(ptr noundef nonnull @.str.6.69, ptr %0, i64 %1) #59
  %2 = extractvalue { ptr, i64 } %call2, 0
  %3 = extractvalue { ptr, i64 } %call2, 1
  call fastcc void @text_response_from_json(ptr %2, i64 %3, ptr noundef %response)
  call void @llvm.lifetime.end.p0(ptr nonnull %out) #59
  ret void
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc void @text_response_from_json(ptr %json.coerce0, i64 %json.coerce1, ptr noundef initializes((0, 24), (32, 40)) %response) unnamed_addr #0 {
entry:
  %call = tail call { ptr, i64 } @json_member(ptr %json.coerce0, i64 %json.coerce1, ptr noundef nonnull @.str.4.68) #59
  %0 = extractvalue { ptr, i64 } %call, 0
  %1 = extractvalue { ptr, i64 } %call, 1
  %call1 = tail call { ptr, i64 } @json_text(ptr %0, i64 %1) #59
  %2 = extractvalue { ptr, i64 } %call1, 0
  %3 = extractvalue { ptr, i64 } %call1, 1
  store ptr %2, ptr %response, align 8, !tbaa !75
  %tmp.sroa.4.0.text.sroa_idx = getelementptr inbounds nuw i8, ptr %response, i64 8
  store i64 %3, ptr %tmp.sroa.4.0.text.sroa_idx, align 8, !tbaa !32
  %call2 = tail call ptr @arena_take(i64 noundef 1024) #59
  %urls = getelementptr inbounds nuw i8, ptr %response, i64 16
  store ptr %call2, ptr %urls, align 8, !tbaa !87
  %call3 = tail call ptr @arena_take(i64 noundef 768) #59
  %mentions = getelementptr inbounds nuw i8, ptr %response, i64 32
  store ptr %call3, ptr %mentions, align 8, !tbaa !88
  %call5 = tail call { ptr, i64 } @json_member(ptr %json.coerce0, i64 %json.coerce1, ptr noundef nonnull @.str.22) #59
  %4 = extractvalue { ptr, i64 } %call5, 0
  %5 = extractvalue { ptr, i64 } %call5, 1
  %call6 = tail call i64 @json_each(ptr %4, i64 %5, ptr noundef nonnull @read_url, ptr noundef nonnull %response) #59
  %call8 = tail call { ptr, i64 } @json_member(ptr %json.coerce0, i64 %json.coerce1, ptr noundef nonnull @.str.23) #59
  %6 = extractvalue { ptr, i64 } %call8, 0
  %7 = extractvalue { ptr, i64 } %call8, 1
  %call9 = tail call i64 @json_each(ptr %6, i64 %7, ptr noundef nonnull @read_mention, ptr noundef nonnull %response) #59
  ret void
}

; Function Attrs: noinline nounwind uwtable
define internal void @read_url(ptr %element.coerce0, i64 %element.coerce1, ptr noundef captures(none) %context) #0 {
entry:
  %urls = getelementptr inbounds nuw i8, ptr %context, i64 16
  %0 = load ptr, ptr %urls, align 8, !tbaa !87
  %url_count = getelementptr inbounds nuw i8, ptr %context, i64 24
  %1 = load i64, ptr %url_count, align 8, !tbaa !89
  %inc = add i64 %1, 1
  store i64 %inc, ptr %url_count, align 8, !tbaa !89
  %arrayidx = getelementptr inbounds nuw %struct.url, ptr %0, i64 %1
  %call = tail call { ptr, i64 } @json_member(ptr %element.coerce0, i64 %element.coerce1, ptr noundef nonnull @.str.24.72) #59
  %2 = extractvalue { ptr, i64 } %call, 0
  %3 = extractvalue { ptr, i64 } %call, 1
  %call1 = tail call { ptr, i64 } @json_text(ptr %2, i64 %3) #59
  %4 = extractvalue { ptr, i64 } %call1, 0
  %5 = extractvalue { ptr, i64 } %call1, 1
  store ptr %4, ptr %arrayidx, align 8, !tbaa !75
  %tmp.sroa.4.0.original.sroa_idx = getelementptr inbounds nuw i8, ptr %arrayidx, i64 8
  store i64 %5, ptr %tmp.sroa.4.0.original.sroa_idx, align 8, !tbaa !32
  %shortened = getelementptr inbounds nuw i8, ptr %arrayidx, i64 16
  %call4 = tail call { ptr, i64 } @json_member(ptr %element.coerce0, i64 %element.coerce1, ptr noundef nonnull @.str.25) #59
  %6 = extractvalue { ptr, i64 } %call4, 0
  %7 = extractvalue { ptr, i64 } %call4, 1
  %call5 = tail call { ptr, i64 } @json_text(ptr %6, i64 %7) #59
  %8 = extractvalue { ptr, i64 } %call5, 0
  %9 = extractvalue { ptr, i64 } %call5, 1
  store ptr %8, ptr %shortened, align 8, !tbaa !75
  %tmp2.sroa.4.0.shortened.sroa_idx = getelementptr inbounds nuw i8, ptr %arrayidx, i64 24
  store i64 %9, ptr %tmp2.sroa.4.0.shortened.sroa_idx, align 8, !tbaa !32
  ret void
}

; Function Attrs: noinline nounwind uwtable
define internal void @read_mention(ptr %element.coerce0, i64 %element.coerce1, ptr noundef captures(none) %context) #0 {
entry:
  %mentions = getelementptr inbounds nuw i8, ptr %context, i64 32
  %0 = load ptr, ptr %mentions, align 8, !tbaa !88
  %mention_count = getelementptr inbounds nuw i8, ptr %context, i64 40
  %1 = load i64, ptr %mention_count, align 8, !tbaa !90
  %inc = add i64 %1, 1
  store i64 %inc, ptr %mention_count, align 8, !tbaa !90
  %arrayidx = getelementptr inbounds nuw %struct.creator, ptr %0, i64 %1
  %call = tail call { ptr, i64 } @json_member(ptr %element.coerce0, i64 %element.coerce1, ptr noundef nonnull @.str.7.70) #59
  %2 = extractvalue { ptr, i64 } %call, 0
  %3 = extractvalue { ptr, i64 } %call, 1
  %call1 = tail call { ptr, i64 } @json_text(ptr %2, i64 %3) #59
  %4 = extractvalue { ptr, i64 } %call1, 0
  %5 = extractvalue { ptr, i64 } %call1, 1
  store ptr %4, ptr %arrayidx, align 8, !tbaa !75
  %tmp.sroa.4.0.username.sroa_idx = getelementptr inbounds nuw i8, ptr %arrayidx, i64 8
  store i64 %5, ptr %tmp.sroa.4.0.username.sroa_idx, align 8, !tbaa !32
  %call2 = tail call i64 @json_number(ptr %element.coerce0, i64 %element.coerce1, ptr noundef nonnull @.str.8.71, i64 noundef 0) #59
  %user_id = getelementptr inbounds nuw i8, ptr %arrayidx, i64 16
  store i64 %call2, ptr %user_id, align 8, !tbaa !91
  ret void
}

; Function Attrs: noinline nounwind uwtable
define dso_local void @rpc_compose_creator_with_userid(ptr dead_on_unwind noalias writable writeonly sret(%struct.creator) align 8 captures(none) initializes((0, 24)) %agg.result, ptr %username.coerce0, i64 %username.coerce1, i64 noundef %user_id) local_unnamed_addr #0 {
entry:
  %out = alloca %struct.writer, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %out) #59
  call void @writer_new(ptr dead_on_unwind nonnull writable sret(%struct.writer) align 8 %out) #59
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.3.62) #59
  call void @write_key(ptr noundef nonnull %out, ptr noundef nonnull @.str.7.70) #59
  call void @write_string(ptr noundef nonnull %out, ptr %username.coerce0, i64 %username.coerce1) #59
  call void @write_key(ptr noundef nonnull %out, ptr noundef nonnull @.str.8.71) #59
  call void @write_number(ptr noundef nonnull %out, i64 noundef %user_id) #59
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.5.65) #59
  %call = call fastcc { ptr, i64 } @written(ptr noundef %out)
  %0 = extractvalue { ptr, i64 } %call, 0
  %1 = extractvalue { ptr, i64 } %call, 1
  %call1 = call { ptr, i64 } @make_rpc(ptr noundef nonnull @.str.9.73, ptr %0, i64 %1) #59
  %2 = extractvalue { ptr, i64 } %call1, 0
  %3 = extractvalue { ptr, i64 } %call1, 1
  %call4 = call { ptr, i64 } @json_member(ptr %2, i64 %3, ptr noundef nonnull @.str.7.70) #59
  %4 = extractvalue { ptr, i64 } %call4, 0
  %5 = extractvalue { ptr, i64 } %call4, 1
  %call5 = call { ptr, i64 } @json_text(ptr %4, i64 %5) #59
  %6 = extractvalue { ptr, i64 } %call5, 0
  store ptr %6, ptr %agg.result, align 8
  %7 = getelementptr inbounds nuw i8, ptr %agg.result, i64 8
  %8 = extractvalue { ptr, i64 } %call5, 1
  store i64 %8, ptr %7, align 8
  %user_id6 = getelementptr inbounds nuw i8, ptr %agg.result, i64 16
  %call7 = call i64 @json_number(ptr %2, i64 %3, ptr noundef nonnull @.str.8.71, i64 noundef 0) #59
  store i64 %call7, ptr %user_id6, align 8, !tbaa !65
  call void @llvm.lifetime.end.p0(ptr nonnull %out) #59
  ret void
}

; Function Attrs: noinline nounwind uwtable
define dso_local i32 @rpc_store_post(ptr noundef %post) local_unnamed_addr #0 {
entry:
  %out = alloca %struct.writer, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %out) #59
  call void @writer_new(ptr dead_on_unwind nonnull writable sret(%struct.writer) align 8 %out) #59
  call void @write_post(ptr noundef nonnull %out, ptr noundef %post) #59
  %call = call fastcc { ptr, i64 } @written(ptr noundef %out)
  %0 = extractvalue { ptr, i64 } %call, 0
  %1 = extractvalue { ptr, i64 } %call, 1
  %call4 = call { ptr, i64 } @make_rpc(ptr noundef nonnull @.str.10.74, ptr %0, i64 %1) #59
  %2 = extractvalue { ptr, i64 } %call4, 0
  %3 = extractvalue { ptr, i64 } %call4, 1
  %call5 = call { ptr, i64 } @json_member(ptr %2, i64 %3, ptr noundef nonnull @.str.11.75) #59
  %4 = extractvalue { ptr, i64 } %call5, 0
  %5 = extractvalue { ptr, i64 } %call5, 1
  %call6 = call { ptr, i64 } @json_text(ptr %4, i64 %5) #59
  %6 = extractvalue { ptr, i64 } %call6, 0
  %7 = extractvalue { ptr, i64 } %call6, 1
  %call7 = call i32 @slice_equal_text(ptr %6, i64 %7, ptr noundef nonnull @.str.12.76) #59
  call void @llvm.lifetime.end.p0(ptr nonnull %out) #59
  ret i32 %call7
}

; Function Attrs: noinline nounwind uwtable
define dso_local { i64, i64 } @rpc_write_user_timeline(i64 noundef %user_id, i64 noundef %post_id, i64 noundef %timestamp) local_unnamed_addr #0 {
entry:
  %out = alloca %struct.writer, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %out) #59
  call void @writer_new(ptr dead_on_unwind nonnull writable sret(%struct.writer) align 8 %out) #59
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.3.62) #59
  call void @write_key(ptr noundef nonnull %out, ptr noundef nonnull @.str.8.71) #59
  call void @write_number(ptr noundef nonnull %out, i64 noundef %user_id) #59
  call void @write_key(ptr noundef nonnull %out, ptr noundef nonnull @.str.1.61) #59
  call void @write_number(ptr noundef nonnull %out, i64 noundef %post_id) #59
  call void @write_key(ptr noundef nonnull %out, ptr noundef nonnull @.str.13.77) #59
  call void @write_number(ptr noundef nonnull %out, i64 noundef %timestamp) #59
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.5.65) #59
  %call = call fastcc { ptr, i64 } @written(ptr noundef %out)
  %0 = extractvalue { ptr, i64 } %call, 0
  %1 = extractvalue { ptr, i64 } %call, 1
  %call2 = call { ptr, i64 } @make_rpc(ptr noundef nonnull @.str.14.78, ptr %0, i64 %1) #59
  %2 = extractvalue { ptr, i64 } %call2, 0
  %3 = extractvalue { ptr, i64 } %call2, 1
  %call3 = call fastcc { i64, i64 } @timeline_result_from_json(ptr %2, i64 %3)
  call void @llvm.lifetime.end.p0(ptr nonnull %out) #59
  ret { i64, i64 } %call3
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc { i64, i64 } @timeline_result_from_json(ptr %json.coerce0, i64 %json.coerce1) unnamed_addr #0 {
entry:
  %call = tail call i64 @json_number(ptr %json.coerce0, i64 %json.coerce1, ptr noundef nonnull @.str.26, i64 noundef 0) #59
  %call1 = tail call i64 @json_number(ptr %json.coerce0, i64 %json.coerce1, ptr noundef nonnull @.str.27, i64 noundef 0) #59
  %.fca.0.insert = insertvalue { i64, i64 } poison, i64 %call, 0
  %.fca.1.insert = insertvalue { i64, i64 } %.fca.0.insert, i64 %call1, 1
  ret { i64, i64 } %.fca.1.insert
}

; Function Attrs: noinline nounwind uwtable
define dso_local { i64, i64 } @rpc_write_home_timeline(ptr noundef %post) local_unnamed_addr #0 {
entry:
  %out = alloca %struct.writer, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %out) #59
  call void @writer_new(ptr dead_on_unwind nonnull writable sret(%struct.writer) align 8 %out) #59
  call void @write_post(ptr noundef nonnull %out, ptr noundef %post) #59
  %call = call fastcc { ptr, i64 } @written(ptr noundef %out)
  %0 = extractvalue { ptr, i64 } %call, 0
  %1 = extractvalue { ptr, i64 } %call, 1
  %call2 = call { ptr, i64 } @make_rpc(ptr noundef nonnull @.str.15.79, ptr %0, i64 %1) #59
  %2 = extractvalue { ptr, i64 } %call2, 0
  %3 = extractvalue { ptr, i64 } %call2, 1
  %call3 = call fastcc { i64, i64 } @timeline_result_from_json(ptr %2, i64 %3)
  call void @llvm.lifetime.end.p0(ptr nonnull %out) #59
  ret { i64, i64 } %call3
}

; Function Attrs: noinline nounwind uwtable
define dso_local void @original_main_compose_post() local_unnamed_addr #0 {
entry:
  %call = tail call { ptr, i64 } @get_arg_from_caller() #59
  %0 = extractvalue { ptr, i64 } %call, 0
  %1 = extractvalue { ptr, i64 } %call, 1
  %call2 = tail call { ptr, i64 } @compose_post(ptr %0, i64 %1) #59
  %2 = extractvalue { ptr, i64 } %call2, 0
  %3 = extractvalue { ptr, i64 } %call2, 1
  tail call void @send_return_value_to_caller(ptr %2, i64 %3) #59
  ret void
}

; Function Attrs: noinline nounwind uwtable
define dso_local void @write_post(ptr noundef %out, ptr noundef readonly captures(none) %post) local_unnamed_addr #0 {
entry:
  tail call void @write_raw(ptr noundef %out, ptr noundef nonnull @.str.82) #59
  tail call void @write_key(ptr noundef %out, ptr noundef nonnull @.str.1.83) #59
  %0 = load i64, ptr %post, align 8, !tbaa !72
  tail call void @write_number(ptr noundef %out, i64 noundef %0) #59
  tail call void @write_key(ptr noundef %out, ptr noundef nonnull @.str.2.84) #59
  %timestamp = getelementptr inbounds nuw i8, ptr %post, i64 8
  %1 = load i64, ptr %timestamp, align 8, !tbaa !67
  tail call void @write_number(ptr noundef %out, i64 noundef %1) #59
  tail call void @write_key(ptr noundef %out, ptr noundef nonnull @.str.3.85) #59
  tail call void @write_raw(ptr noundef %out, ptr noundef nonnull @.str.82) #59
  tail call void @write_key(ptr noundef %out, ptr noundef nonnull @.str.4.86) #59
  %creator = getelementptr inbounds nuw i8, ptr %post, i64 16
  %2 = load ptr, ptr %creator, align 8
  %3 = getelementptr inbounds nuw i8, ptr %post, i64 24
  %4 = load i64, ptr %3, align 8
  tail call void @write_string(ptr noundef %out, ptr %2, i64 %4) #59
  tail call void @write_key(ptr noundef %out, ptr noundef nonnull @.str.5.87) #59
  %user_id = getelementptr inbounds nuw i8, ptr %post, i64 32
  %5 = load i64, ptr %user_id, align 8, !tbaa !77
  tail call void @write_number(ptr noundef %out, i64 noundef %5) #59
  tail call void @write_raw(ptr noundef %out, ptr noundef nonnull @.str.6.88) #59
  tail call void @write_key(ptr noundef %out, ptr noundef nonnull @.str.7.89) #59
  %text = getelementptr inbounds nuw i8, ptr %post, i64 40
  %6 = load ptr, ptr %text, align 8
  %7 = getelementptr inbounds nuw i8, ptr %post, i64 48
  %8 = load i64, ptr %7, align 8
  tail call void @write_string(ptr noundef %out, ptr %6, i64 %8) #59
  tail call void @write_key(ptr noundef %out, ptr noundef nonnull @.str.8.90) #59
  tail call fastcc void @write_urls(ptr noundef %out, ptr noundef nonnull %text)
  tail call void @write_key(ptr noundef %out, ptr noundef nonnull @.str.9.91) #59
  tail call fastcc void @write_mentions(ptr noundef %out, ptr noundef nonnull %text)
  tail call void @write_key(ptr noundef %out, ptr noundef nonnull @.str.10.92) #59
  %media_json = getelementptr inbounds nuw i8, ptr %post, i64 88
  %9 = load ptr, ptr %media_json, align 8
  %10 = getelementptr inbounds nuw i8, ptr %post, i64 96
  %11 = load i64, ptr %10, align 8
  tail call void @write_slice(ptr noundef %out, ptr %9, i64 %11) #59
  tail call void @write_raw(ptr noundef %out, ptr noundef nonnull @.str.6.88) #59
  ret void
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc void @write_urls(ptr noundef %out, ptr noundef readonly captures(none) %text) unnamed_addr #0 {
entry:
  tail call void @write_raw(ptr noundef %out, ptr noundef nonnull @.str.11.93) #59
  %url_count = getelementptr inbounds nuw i8, ptr %text, i64 24
  %0 = load i64, ptr %url_count, align 8, !tbaa !89
  %cmp8.not = icmp eq i64 %0, 0
  br i1 %cmp8.not, label %for.cond.cleanup, label %for.body.lr.ph

for.body.lr.ph:                                   ; preds = %entry
  %urls = getelementptr inbounds nuw i8, ptr %text, i64 16
  br label %for.body

for.cond.cleanup:                                 ; preds = %for.body, %entry
  tail call void @write_raw(ptr noundef %out, ptr noundef nonnull @.str.12.94) #59
  ret void

for.body:                                         ; preds = %for.body, %for.body.lr.ph
  %i.09 = phi i64 [ 0, %for.body.lr.ph ], [ %inc, %for.body ]
  tail call void @write_comma(ptr noundef %out, i64 noundef %i.09) #59
  %1 = load ptr, ptr %urls, align 8, !tbaa !87
  %arrayidx = getelementptr inbounds nuw %struct.url, ptr %1, i64 %i.09
  %shortened = getelementptr inbounds nuw i8, ptr %arrayidx, i64 16
  %2 = load ptr, ptr %shortened, align 8
  %3 = getelementptr inbounds nuw i8, ptr %arrayidx, i64 24
  %4 = load i64, ptr %3, align 8
  tail call void @write_string(ptr noundef %out, ptr %2, i64 %4) #59
  %inc = add nuw i64 %i.09, 1
  %5 = load i64, ptr %url_count, align 8, !tbaa !89
  %cmp = icmp ult i64 %inc, %5
  br i1 %cmp, label %for.body, label %for.cond.cleanup, !llvm.loop !93
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc void @write_mentions(ptr noundef %out, ptr noundef readonly captures(none) %text) unnamed_addr #0 {
entry:
  tail call void @write_raw(ptr noundef %out, ptr noundef nonnull @.str.11.93) #59
  %mention_count = getelementptr inbounds nuw i8, ptr %text, i64 40
  %0 = load i64, ptr %mention_count, align 8, !tbaa !90
  %cmp17.not = icmp eq i64 %0, 0
  br i1 %cmp17.not, label %for.cond.cleanup, label %for.body.lr.ph

for.body.lr.ph:                                   ; preds = %entry
  %mentions = getelementptr inbounds nuw i8, ptr %text, i64 32
  br label %for.body

for.cond.cleanup:                                 ; preds = %for.body, %entry
  tail call void @write_raw(ptr noundef %out, ptr noundef nonnull @.str.12.94) #59
  ret void

for.body:                                         ; preds = %for.body, %for.body.lr.ph
  %i.018 = phi i64 [ 0, %for.body.lr.ph ], [ %inc, %for.body ]
  tail call void @write_comma(ptr noundef %out, i64 noundef %i.018) #59
  tail call void @write_raw(ptr noundef %out, ptr noundef nonnull @.str.82) #59
  tail call void @write_key(ptr noundef %out, ptr noundef nonnull @.str.4.86) #59
  %1 = load ptr, ptr %mentions, align 8, !tbaa !88
  %arrayidx = getelementptr inbounds nuw %struct.creator, ptr %1, i64 %i.018
  %2 = load ptr, ptr %arrayidx, align 8
  %3 = getelementptr inbounds nuw i8, ptr %arrayidx, i64 8
  %4 = load i64, ptr %3, align 8
  tail call void @write_string(ptr noundef %out, ptr %2, i64 %4) #59
  tail call void @write_key(ptr noundef %out, ptr noundef nonnull @.str.5.87) #59
  %5 = load ptr, ptr %mentions, align 8, !tbaa !88
  %arrayidx2 = getelementptr inbounds nuw %struct.creator, ptr %5, i64 %i.018
  %user_id = getelementptr inbounds nuw i8, ptr %arrayidx2, i64 16
  %6 = load i64, ptr %user_id, align 8, !tbaa !91
  tail call void @write_number(ptr noundef %out, i64 noundef %6) #59
  tail call void @write_raw(ptr noundef %out, ptr noundef nonnull @.str.6.88) #59
  %inc = add nuw i64 %i.018, 1
  %7 = load i64, ptr %mention_count, align 8, !tbaa !90
  %cmp = icmp ult i64 %inc, %7
  br i1 %cmp, label %for.body, label %for.cond.cleanup, !llvm.loop !94
}

; Function Attrs: noinline nounwind uwtable
define dso_local range(i64 0, 4503599627370496) i64 @callee_unique_id_service(ptr %request_id.coerce0, i64 %request_id.coerce1, i64 noundef %machine_id) local_unnamed_addr #0 {
entry:
  %call = tail call i64 @hash64(ptr %request_id.coerce0, i64 %request_id.coerce1) #59
  %call1 = tail call fastcc i64 @take_number()
  %call2 = tail call fastcc i64 @compose_id(i64 noundef %machine_id, i64 noundef %call, i64 noundef %call1)
  ret i64 %call2
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc i64 @take_number() unnamed_addr #24 {
entry:
  %0 = load i64, ptr @next_number, align 8, !tbaa !32
  %inc = add nsw i64 %0, 1
  store i64 %inc, ptr @next_number, align 8, !tbaa !32
  ret i64 %0
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc range(i64 0, 4503599627370496) i64 @compose_id(i64 noundef %machine_id, i64 noundef %hash, i64 noundef %number) unnamed_addr #14 {
entry:
  %and = shl i64 %machine_id, 44
  %shl = and i64 %and, 4486007441326080
  %and1 = shl i64 %hash, 12
  %shl2 = and i64 %and1, 17592186040320
  %or = or disjoint i64 %shl2, %shl
  %and3 = and i64 %number, 4095
  %or4 = or disjoint i64 %or, %and3
  ret i64 %or4
}

; Function Attrs: noinline nounwind uwtable
define dso_local void @original_main_unique_id_service() local_unnamed_addr #0 {
entry:
  %out = alloca %struct.writer, align 8
  %call = tail call { ptr, i64 } @get_arg_from_caller() #59
  %0 = extractvalue { ptr, i64 } %call, 0
  %1 = extractvalue { ptr, i64 } %call, 1
  %call1 = tail call { ptr, i64 } @slice_of(ptr noundef nonnull @.str.1.97) #59
  %2 = extractvalue { ptr, i64 } %call1, 0
  %3 = extractvalue { ptr, i64 } %call1, 1
  %call2 = tail call fastcc i64 @machine_of_pod(ptr %2, i64 %3)
  %call3 = tail call i64 @json_number(ptr %0, i64 %1, ptr noundef nonnull @.str.98, i64 noundef %call2) #59
  call void @llvm.lifetime.start.p0(ptr nonnull %out) #59
  call void @writer_new(ptr dead_on_unwind nonnull writable sret(%struct.writer) align 8 %out) #59
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.2.99) #59
  call void @write_key(ptr noundef nonnull %out, ptr noundef nonnull @.str.3.100) #59
  %call6 = call { ptr, i64 } @json_member(ptr %0, i64 %1, ptr noundef nonnull @.str.4.101) #59
  %4 = extractvalue { ptr, i64 } %call6, 0
  %5 = extractvalue { ptr, i64 } %call6, 1
  %call7 = call { ptr, i64 } @json_text(ptr %4, i64 %5) #59
  %6 = extractvalue { ptr, i64 } %call7, 0
  %7 = extractvalue { ptr, i64 } %call7, 1
  %call8 = call i64 @callee_unique_id_service(ptr %6, i64 %7, i64 noundef %call3)
  call void @write_number(ptr noundef nonnull %out, i64 noundef %call8) #59
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.5.102) #59
  %8 = load ptr, ptr %out, align 8, !tbaa !24
  %size10 = getelementptr inbounds nuw i8, ptr %out, i64 8
  %9 = load i64, ptr %size10, align 8, !tbaa !29
  call void @send_return_value_to_caller(ptr %8, i64 %9) #59
  call void @llvm.lifetime.end.p0(ptr nonnull %out) #59
  ret void
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc range(i64 0, 256) i64 @machine_of_pod(ptr %pod_name.coerce0, i64 %pod_name.coerce1) unnamed_addr #0 {
entry:
  %call = tail call i64 @digest64(ptr %pod_name.coerce0, i64 %pod_name.coerce1) #59
  %rem = and i64 %call, 255
  ret i64 %rem
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(write, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal void @fill_digits() #25 {
entry:
  br label %for.body

for.cond.cleanup:                                 ; preds = %for.body
  ret void

for.body:                                         ; preds = %for.body, %entry
  %indvars.iv = phi i64 [ 0, %entry ], [ %indvars.iv.next, %for.body ]
  %indvars11 = trunc i64 %indvars.iv to i8
  %cmp1 = icmp samesign ult i64 %indvars.iv, 10
  %sub = add i8 %indvars11, 87
  %0 = trunc i64 %indvars.iv to i8
  %1 = or i8 %0, 48
  %cond = select i1 %cmp1, i8 %1, i8 %sub
  %arrayidx = getelementptr inbounds nuw i8, ptr @digits, i64 %indvars.iv
  store i8 %cond, ptr %arrayidx, align 1, !tbaa !15
  %indvars.iv.next = add nuw nsw i64 %indvars.iv, 1
  %exitcond.not = icmp eq i64 %indvars.iv.next, 36
  br i1 %exitcond.not, label %for.cond.cleanup, label %for.body, !llvm.loop !95
}

; Function Attrs: noinline nounwind uwtable
define dso_local void @callee_url_shorten_service(ptr noundef readonly captures(none) %urls, i64 noundef %count, ptr noundef writeonly captures(none) %shortened) local_unnamed_addr #0 {
entry:
  %parts = alloca [2 x %struct.slice], align 16
  %cmp16.not = icmp eq i64 %count, 0
  br i1 %cmp16.not, label %for.cond.cleanup, label %for.body.lr.ph

for.body.lr.ph:                                   ; preds = %entry
  %0 = getelementptr inbounds nuw i8, ptr %parts, i64 8
  %arrayinit.element = getelementptr inbounds nuw i8, ptr %parts, i64 16
  %1 = getelementptr inbounds nuw i8, ptr %parts, i64 24
  br label %for.body

for.cond.cleanup:                                 ; preds = %for.body, %entry
  ret void

for.body:                                         ; preds = %for.body, %for.body.lr.ph
  %i.017 = phi i64 [ 0, %for.body.lr.ph ], [ %inc, %for.body ]
  call void @llvm.lifetime.start.p0(ptr nonnull %parts) #59
  %call = call { ptr, i64 } @slice_of(ptr noundef nonnull @.str.103) #59
  %2 = extractvalue { ptr, i64 } %call, 0
  store ptr %2, ptr %parts, align 16
  %3 = extractvalue { ptr, i64 } %call, 1
  store i64 %3, ptr %0, align 8
  %arrayidx = getelementptr inbounds nuw %struct.slice, ptr %urls, i64 %i.017
  %4 = load ptr, ptr %arrayidx, align 8
  %5 = getelementptr inbounds nuw i8, ptr %arrayidx, i64 8
  %6 = load i64, ptr %5, align 8
  %call1 = call fastcc ptr @short_name(ptr %4, i64 %6)
  store ptr %call1, ptr %arrayinit.element, align 16
  store i64 7, ptr %1, align 8
  %arrayidx2 = getelementptr inbounds nuw %struct.url, ptr %shortened, i64 %i.017
  %7 = load ptr, ptr %arrayidx, align 8
  %8 = load i64, ptr %5, align 8
  %call4 = call { ptr, i64 } @slice_copy(ptr %7, i64 %8) #59
  %9 = extractvalue { ptr, i64 } %call4, 0
  %10 = extractvalue { ptr, i64 } %call4, 1
  store ptr %9, ptr %arrayidx2, align 8, !tbaa !75
  %tmp.sroa.4.0.original.sroa_idx = getelementptr inbounds nuw i8, ptr %arrayidx2, i64 8
  store i64 %10, ptr %tmp.sroa.4.0.original.sroa_idx, align 8, !tbaa !32
  %shortened6 = getelementptr inbounds nuw i8, ptr %arrayidx2, i64 16
  %call8 = call { ptr, i64 } @slice_join(ptr noundef nonnull %parts, i64 noundef 2, ptr noundef nonnull @.str.1.104) #59
  %11 = extractvalue { ptr, i64 } %call8, 0
  %12 = extractvalue { ptr, i64 } %call8, 1
  store ptr %11, ptr %shortened6, align 8, !tbaa !75
  %tmp7.sroa.4.0.shortened6.sroa_idx = getelementptr inbounds nuw i8, ptr %arrayidx2, i64 24
  store i64 %12, ptr %tmp7.sroa.4.0.shortened6.sroa_idx, align 8, !tbaa !32
  call void @llvm.lifetime.end.p0(ptr nonnull %parts) #59
  %inc = add nuw i64 %i.017, 1
  %exitcond.not = icmp eq i64 %inc, %count
  br i1 %exitcond.not, label %for.cond.cleanup, label %for.body, !llvm.loop !96
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc ptr @short_name(ptr %url.coerce0, i64 %url.coerce1) unnamed_addr #0 {
entry:
  %call = tail call i64 @hash64(ptr %url.coerce0, i64 %url.coerce1) #59
  %call1 = tail call ptr @arena_take(i64 noundef 8) #59
  br label %for.body

for.cond.cleanup:                                 ; preds = %for.body
  ret ptr %call1

for.body:                                         ; preds = %for.body, %entry
  %indvars.iv = phi i64 [ 0, %entry ], [ %indvars.iv.next, %for.body ]
  %hash.07 = phi i64 [ %call, %entry ], [ %div, %for.body ]
  %rem = urem i64 %hash.07, 36
  %arrayidx = getelementptr inbounds nuw i8, ptr @digits, i64 %rem
  %0 = load i8, ptr %arrayidx, align 1, !tbaa !15
  %arrayidx2 = getelementptr inbounds nuw i8, ptr %call1, i64 %indvars.iv
  store i8 %0, ptr %arrayidx2, align 1, !tbaa !15
  %div = udiv i64 %hash.07, 36
  %indvars.iv.next = add nuw nsw i64 %indvars.iv, 1
  %exitcond.not = icmp eq i64 %indvars.iv.next, 7
  br i1 %exitcond.not, label %for.cond.cleanup, label %for.body, !llvm.loop !97
}

; Function Attrs: noinline nounwind uwtable
define dso_local void @remember_expansion(ptr %shortened.coerce0, i64 %shortened.coerce1, ptr %original.coerce0, i64 %original.coerce1) local_unnamed_addr #0 {
entry:
  %0 = load i64, ptr @expansion_count, align 8, !tbaa !32
  %inc = add i64 %0, 1
  store i64 %inc, ptr @expansion_count, align 8, !tbaa !32
  %rem = and i64 %0, 31
  %arrayidx = getelementptr inbounds nuw %struct.url, ptr @expansions, i64 %rem
  %call = tail call { ptr, i64 } @slice_copy(ptr %shortened.coerce0, i64 %shortened.coerce1) #59
  %1 = extractvalue { ptr, i64 } %call, 0
  %2 = extractvalue { ptr, i64 } %call, 1
  store ptr %1, ptr %arrayidx, align 16, !tbaa !75
  %tmp.sroa.4.0.shortened1.sroa_idx = getelementptr inbounds nuw i8, ptr %arrayidx, i64 8
  store i64 %2, ptr %tmp.sroa.4.0.shortened1.sroa_idx, align 8, !tbaa !32
  %original2 = getelementptr inbounds nuw i8, ptr %arrayidx, i64 16
  %call4 = tail call { ptr, i64 } @slice_copy(ptr %original.coerce0, i64 %original.coerce1) #59
  %3 = extractvalue { ptr, i64 } %call4, 0
  %4 = extractvalue { ptr, i64 } %call4, 1
  store ptr %3, ptr %original2, align 16, !tbaa !75
  %tmp3.sroa.4.0.original2.sroa_idx = getelementptr inbounds nuw i8, ptr %arrayidx, i64 24
  store i64 %4, ptr %tmp3.sroa.4.0.original2.sroa_idx, align 8, !tbaa !32
  ret void
}

; Function Attrs: noinline nounwind uwtable
define dso_local { ptr, i64 } @expand_url(ptr %shortened.coerce0, i64 %shortened.coerce1) local_unnamed_addr #0 {
entry:
  %0 = load i64, ptr @expansion_count, align 8
  %cmp19 = icmp eq i64 %0, 0
  br i1 %cmp19, label %cleanup, label %for.body

for.cond:                                         ; preds = %for.body
  %inc = add nuw nsw i64 %i.010, 1
  %cmp = icmp samesign ugt i64 %i.010, 30
  %1 = load i64, ptr @expansion_count, align 8
  %cmp1 = icmp uge i64 %inc, %1
  %.not = select i1 %cmp, i1 true, i1 %cmp1
  br i1 %.not, label %cleanup, label %for.body, !llvm.loop !98

for.body:                                         ; preds = %for.cond, %entry
  %i.010 = phi i64 [ %inc, %for.cond ], [ 0, %entry ]
  %arrayidx = getelementptr inbounds nuw %struct.url, ptr @expansions, i64 %i.010
  %2 = load ptr, ptr %arrayidx, align 16
  %3 = getelementptr inbounds nuw i8, ptr %arrayidx, i64 8
  %4 = load i64, ptr %3, align 8
  %call = tail call i32 @slice_equal(ptr %2, i64 %4, ptr %shortened.coerce0, i64 %shortened.coerce1) #59
  %tobool.not = icmp eq i32 %call, 0
  br i1 %tobool.not, label %for.cond, label %if.then

if.then:                                          ; preds = %for.body
  %original = getelementptr inbounds nuw i8, ptr %arrayidx, i64 16
  %retval.sroa.0.0.copyload = load ptr, ptr %original, align 16, !tbaa !75
  %retval.sroa.3.0.original.sroa_idx = getelementptr inbounds nuw i8, ptr %arrayidx, i64 24
  %retval.sroa.3.0.copyload = load i64, ptr %retval.sroa.3.0.original.sroa_idx, align 8, !tbaa !32
  br label %cleanup

cleanup:                                          ; preds = %if.then, %for.cond, %entry
  %spec.select8 = phi i64 [ %retval.sroa.3.0.copyload, %if.then ], [ %shortened.coerce1, %entry ], [ %shortened.coerce1, %for.cond ]
  %spec.select = phi ptr [ %retval.sroa.0.0.copyload, %if.then ], [ %shortened.coerce0, %entry ], [ %shortened.coerce0, %for.cond ]
  %.fca.0.insert = insertvalue { ptr, i64 } poison, ptr %spec.select, 0
  %.fca.1.insert = insertvalue { ptr, i64 } %.fca.0.insert, i64 %spec.select8, 1
  ret { ptr, i64 } %.fca.1.insert
}

; Function Attrs: noinline nounwind uwtable
define dso_local void @original_main_url_shorten_service() local_unnamed_addr #0 {
entry:
  %list = alloca %struct.url_list, align 8
  %shortened = alloca [32 x %struct.url], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %list) #59
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(520) %list, i8 0, i64 520, i1 false)
  call void @llvm.lifetime.start.p0(ptr nonnull %shortened) #59
  %call = tail call { ptr, i64 } @get_arg_from_caller() #59
  %0 = extractvalue { ptr, i64 } %call, 0
  %1 = extractvalue { ptr, i64 } %call, 1
  %call1 = call i64 @json_each(ptr %0, i64 %1, ptr noundef nonnull @read_requested_url, ptr noundef nonnull %list) #59
  %count = getelementptr inbounds nuw i8, ptr %list, i64 512
  %2 = load i64, ptr %count, align 8, !tbaa !99
  call void @callee_url_shorten_service(ptr noundef nonnull %list, i64 noundef %2, ptr noundef nonnull %shortened)
  %3 = load i64, ptr %count, align 8, !tbaa !99
  %cmp15.not = icmp eq i64 %3, 0
  br i1 %cmp15.not, label %for.cond.cleanup, label %for.body

for.cond.cleanup:                                 ; preds = %for.body, %entry
  %.lcssa = phi i64 [ 0, %entry ], [ %14, %for.body ]
  %call11 = call fastcc { ptr, i64 } @urls_to_json(ptr noundef %shortened, i64 noundef %.lcssa)
  %4 = extractvalue { ptr, i64 } %call11, 0
  %5 = extractvalue { ptr, i64 } %call11, 1
  call void @send_return_value_to_caller(ptr %4, i64 %5) #59
  call void @llvm.lifetime.end.p0(ptr nonnull %shortened) #59
  call void @llvm.lifetime.end.p0(ptr nonnull %list) #59
  ret void

for.body:                                         ; preds = %for.body, %entry
  %i.016 = phi i64 [ %inc, %for.body ], [ 0, %entry ]
  %arrayidx = getelementptr inbounds nuw %struct.url, ptr %shortened, i64 %i.016
  %shortened4 = getelementptr inbounds nuw i8, ptr %arrayidx, i64 16
  %6 = load ptr, ptr %arrayidx, align 16
  %7 = getelementptr inbounds nuw i8, ptr %arrayidx, i64 8
  %8 = load i64, ptr %7, align 8
  %call7 = call { ptr, i64 } @expand_url(ptr %6, i64 %8)
  %9 = extractvalue { ptr, i64 } %call7, 0
  %10 = extractvalue { ptr, i64 } %call7, 1
  %11 = load ptr, ptr %shortened4, align 16
  %12 = getelementptr inbounds nuw i8, ptr %arrayidx, i64 24
  %13 = load i64, ptr %12, align 8
  call void @remember_expansion(ptr %11, i64 %13, ptr %9, i64 %10)
  %inc = add nuw i64 %i.016, 1
  %14 = load i64, ptr %count, align 8, !tbaa !99
  %cmp = icmp ult i64 %inc, %14
  br i1 %cmp, label %for.body, label %for.cond.cleanup, !llvm.loop !101
}

; Function Attrs: noinline nounwind uwtable
define internal void @read_requested_url(ptr %element.coerce0, i64 %element.coerce1, ptr noundef captures(none) %context) #0 {
entry:
  %count = getelementptr inbounds nuw i8, ptr %context, i64 512
  %0 = load i64, ptr %count, align 8, !tbaa !99
  %cmp = icmp ult i64 %0, 32
  br i1 %cmp, label %if.then, label %if.end

if.then:                                          ; preds = %entry
  %inc = add nuw nsw i64 %0, 1
  store i64 %inc, ptr %count, align 8, !tbaa !99
  %arrayidx = getelementptr inbounds nuw %struct.slice, ptr %context, i64 %0
  %call = tail call { ptr, i64 } @json_text(ptr %element.coerce0, i64 %element.coerce1) #59
  %1 = extractvalue { ptr, i64 } %call, 0
  %2 = extractvalue { ptr, i64 } %call, 1
  store ptr %1, ptr %arrayidx, align 8, !tbaa !75
  %tmp.sroa.4.0.arrayidx.sroa_idx = getelementptr inbounds nuw i8, ptr %arrayidx, i64 8
  store i64 %2, ptr %tmp.sroa.4.0.arrayidx.sroa_idx, align 8, !tbaa !32
  br label %if.end

if.end:                                           ; preds = %if.then, %entry
  ret void
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc { ptr, i64 } @urls_to_json(ptr noundef nonnull readonly captures(none) %urls, i64 noundef %count) unnamed_addr #0 {
entry:
  %out = alloca %struct.writer, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %out) #59
  call void @writer_new(ptr dead_on_unwind nonnull writable sret(%struct.writer) align 8 %out) #59
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.2.105) #59
  %cmp9.not = icmp eq i64 %count, 0
  br i1 %cmp9.not, label %for.cond.cleanup, label %for.body

for.cond.cleanup:                                 ; preds = %for.body, %entry
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.7.106) #59
  %0 = load ptr, ptr %out, align 8, !tbaa !24
  %size3 = getelementptr inbounds nuw i8, ptr %out, i64 8
  %1 = load i64, ptr %size3, align 8, !tbaa !29
  call void @llvm.lifetime.end.p0(ptr nonnull %out) #59
  %.fca.0.insert = insertvalue { ptr, i64 } poison, ptr %0, 0
  %.fca.1.insert = insertvalue { ptr, i64 } %.fca.0.insert, i64 %1, 1
  ret { ptr, i64 } %.fca.1.insert

for.body:                                         ; preds = %for.body, %entry
  %i.010 = phi i64 [ %inc, %for.body ], [ 0, %entry ]
  call void @write_comma(ptr noundef nonnull %out, i64 noundef %i.010) #59
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.3.107) #59
  call void @write_key(ptr noundef nonnull %out, ptr noundef nonnull @.str.4.108) #59
  %arrayidx = getelementptr inbounds nuw %struct.url, ptr %urls, i64 %i.010
  %2 = load ptr, ptr %arrayidx, align 8
  %3 = getelementptr inbounds nuw i8, ptr %arrayidx, i64 8
  %4 = load i64, ptr %3, align 8
  call void @write_string(ptr noundef nonnull %out, ptr %2, i64 %4) #59
  call void @write_key(ptr noundef nonnull %out, ptr noundef nonnull @.str.5.109) #59
  %shortened = getelementptr inbounds nuw i8, ptr %arrayidx, i64 16
  %5 = load ptr, ptr %shortened, align 8
  %6 = getelementptr inbounds nuw i8, ptr %arrayidx, i64 24
  %7 = load i64, ptr %6, align 8
  call void @write_string(ptr noundef nonnull %out, ptr %5, i64 %7) #59
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.6.110) #59
  %inc = add nuw i64 %i.010, 1
  %exitcond.not = icmp eq i64 %inc, %count
  br i1 %exitcond.not, label %for.cond.cleanup, label %for.body, !llvm.loop !102
}

; Function Attrs: noinline nounwind uwtable
define dso_local { i64, i64 } @callee_write_home_timeline(ptr noundef readonly captures(none) %post) local_unnamed_addr #0 {
entry:
  %retval = alloca %struct.timespec, align 8
  %followers = alloca [32 x i64], align 16
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %retval, i8 0, i64 16, i1 false)
  call void @llvm.lifetime.start.p0(ptr nonnull %followers) #59
  %user_id = getelementptr inbounds nuw i8, ptr %post, i64 32
  %0 = load i64, ptr %user_id, align 8, !tbaa !77
  %call = call i64 @main_callee_rust_social_graph_get_followers(i64 noundef %0, ptr noundef nonnull %followers, i64 noundef 32) #59
  %cmp21.not = icmp eq i64 %call, 0
  br i1 %cmp21.not, label %for.cond2.preheader, label %for.body

for.cond2.preheader:                              ; preds = %for.body, %entry
  %mention_count = getelementptr inbounds nuw i8, ptr %post, i64 80
  %1 = load i64, ptr %mention_count, align 8, !tbaa !103
  %cmp323.not = icmp eq i64 %1, 0
  br i1 %cmp323.not, label %for.cond.cleanup4, label %for.body5.lr.ph

for.body5.lr.ph:                                  ; preds = %for.cond2.preheader
  %mentions = getelementptr inbounds nuw i8, ptr %post, i64 72
  br label %for.body5

for.body:                                         ; preds = %for.body, %entry
  %i.022 = phi i64 [ %inc, %for.body ], [ 0, %entry ]
  %arrayidx = getelementptr inbounds nuw i64, ptr %followers, i64 %i.022
  %2 = load i64, ptr %arrayidx, align 8, !tbaa !32
  %3 = load i64, ptr %post, align 8, !tbaa !72
  call fastcc void @deliver(i64 noundef %2, i64 noundef %3, ptr noundef %retval)
  %inc = add nuw i64 %i.022, 1
  %exitcond.not = icmp eq i64 %inc, %call
  br i1 %exitcond.not, label %for.cond2.preheader, label %for.body, !llvm.loop !104

for.cond.cleanup4:                                ; preds = %for.body5, %for.cond2.preheader
  call void @llvm.lifetime.end.p0(ptr nonnull %followers) #59
  %.fca.0.load = load i64, ptr %retval, align 8
  %.fca.0.insert = insertvalue { i64, i64 } poison, i64 %.fca.0.load, 0
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %retval, i64 8
  %.fca.1.load = load i64, ptr %.fca.1.gep, align 8
  %.fca.1.insert = insertvalue { i64, i64 } %.fca.0.insert, i64 %.fca.1.load, 1
  ret { i64, i64 } %.fca.1.insert

for.body5:                                        ; preds = %for.body5, %for.body5.lr.ph
  %i1.024 = phi i64 [ 0, %for.body5.lr.ph ], [ %inc11, %for.body5 ]
  %4 = load ptr, ptr %mentions, align 8, !tbaa !105
  %arrayidx7 = getelementptr inbounds nuw %struct.creator, ptr %4, i64 %i1.024
  %user_id8 = getelementptr inbounds nuw i8, ptr %arrayidx7, i64 16
  %5 = load i64, ptr %user_id8, align 8, !tbaa !91
  %6 = load i64, ptr %post, align 8, !tbaa !72
  call fastcc void @deliver(i64 noundef %5, i64 noundef %6, ptr noundef %retval)
  %inc11 = add nuw i64 %i1.024, 1
  %7 = load i64, ptr %mention_count, align 8, !tbaa !103
  %cmp3 = icmp ult i64 %inc11, %7
  br i1 %cmp3, label %for.body5, label %for.cond.cleanup4, !llvm.loop !106
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc void @deliver(i64 noundef %user_id, i64 noundef %post_id, ptr noundef nonnull captures(none) %result) unnamed_addr #26 {
entry:
  %call = tail call fastcc ptr @timeline_of(i64 noundef %user_id)
  %cmp = icmp eq ptr %call, null
  br i1 %cmp, label %if.then, label %if.end

if.then:                                          ; preds = %entry
  %rejected = getelementptr inbounds nuw i8, ptr %result, i64 8
  %0 = load i64, ptr %rejected, align 8, !tbaa !107
  %inc = add nsw i64 %0, 1
  store i64 %inc, ptr %rejected, align 8, !tbaa !107
  br label %cleanup

if.end:                                           ; preds = %entry
  %newest_post = getelementptr inbounds nuw i8, ptr %call, i64 8
  store i64 %post_id, ptr %newest_post, align 8, !tbaa !109
  %unread = getelementptr inbounds nuw i8, ptr %call, i64 16
  %1 = load i64, ptr %unread, align 8, !tbaa !111
  %inc1 = add nsw i64 %1, 1
  store i64 %inc1, ptr %unread, align 8, !tbaa !111
  %2 = load i64, ptr %result, align 8, !tbaa !112
  %inc2 = add nsw i64 %2, 1
  store i64 %inc2, ptr %result, align 8, !tbaa !112
  br label %cleanup

cleanup:                                          ; preds = %if.end, %if.then
  ret void
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc ptr @timeline_of(i64 noundef %user_id) unnamed_addr #27 {
entry:
  br label %for.body

for.cond:                                         ; preds = %cleanup
  %inc = add nuw nsw i64 %i.016, 1
  %exitcond = icmp eq i64 %inc, 64
  br i1 %exitcond, label %cleanup6, label %for.body, !llvm.loop !113

for.body:                                         ; preds = %for.cond, %entry
  %retval.017 = phi ptr [ undef, %entry ], [ %retval.1, %for.cond ]
  %i.016 = phi i64 [ 0, %entry ], [ %inc, %for.cond ]
  %add = add i64 %i.016, %user_id
  %rem = and i64 %add, 63
  %arrayidx = getelementptr inbounds nuw %struct.home_timeline, ptr @timelines, i64 %rem
  %0 = load i64, ptr %arrayidx, align 8, !tbaa !114
  %cmp2 = icmp ne i64 %0, 0
  %cmp4 = icmp ne i64 %0, %user_id
  %or.cond.not = and i1 %cmp2, %cmp4
  br i1 %or.cond.not, label %cleanup, label %if.then

if.then:                                          ; preds = %for.body
  store i64 %user_id, ptr %arrayidx, align 8, !tbaa !114
  br label %cleanup

cleanup:                                          ; preds = %if.then, %for.body
  %retval.1 = phi ptr [ %arrayidx, %if.then ], [ %retval.017, %for.body ]
  br i1 %or.cond.not, label %for.cond, label %cleanup6

cleanup6:                                         ; preds = %cleanup, %for.cond
  %spec.select = phi ptr [ %retval.1, %cleanup ], [ null, %for.cond ]
  ret ptr %spec.select
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local i64 @mark_home_timeline_read(i64 noundef %user_id) local_unnamed_addr #26 {
entry:
  %call = tail call fastcc ptr @timeline_of(i64 noundef %user_id)
  %cmp = icmp eq ptr %call, null
  br i1 %cmp, label %cond.end, label %cond.false

cond.false:                                       ; preds = %entry
  %unread1 = getelementptr inbounds nuw i8, ptr %call, i64 16
  %0 = load i64, ptr %unread1, align 8, !tbaa !111
  br label %cond.end

cond.end:                                         ; preds = %cond.false, %entry
  %cond = phi i64 [ %0, %cond.false ], [ 0, %entry ]
  br i1 %cmp, label %if.end, label %if.then

if.then:                                          ; preds = %cond.end
  %unread3 = getelementptr inbounds nuw i8, ptr %call, i64 16
  store i64 0, ptr %unread3, align 8, !tbaa !111
  br label %if.end

if.end:                                           ; preds = %if.then, %cond.end
  ret i64 %cond
}

; Function Attrs: noinline nounwind uwtable
define dso_local i64 @rpc_social_graph_get_followers(i64 noundef %user_id, ptr noundef %followers) local_unnamed_addr #0 {
entry:
  %out = alloca %struct.writer, align 8
  %list = alloca %struct.slice, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %out) #59
  call void @writer_new(ptr dead_on_unwind nonnull writable sret(%struct.writer) align 8 %out) #59
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.113) #59
  call void @write_key(ptr noundef nonnull %out, ptr noundef nonnull @.str.1.114) #59
  call void @write_number(ptr noundef nonnull %out, i64 noundef %user_id) #59
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.2.115) #59
  %0 = load ptr, ptr %out, align 8, !tbaa !24
  %size2 = getelementptr inbounds nuw i8, ptr %out, i64 8
  %1 = load i64, ptr %size2, align 8, !tbaa !29
  call void @llvm.lifetime.start.p0(ptr nonnull %list) #59
  store ptr %followers, ptr %list, align 8, !tbaa !115
  %count = getelementptr inbounds nuw i8, ptr %list, i64 8
  store i64 0, ptr %count, align 8, !tbaa !118
  %call = call { ptr, i64 } @make_rpc(ptr noundef nonnull @.str.3.116, ptr %0, i64 %1) #59
  %2 = extractvalue { ptr, i64 } %call, 0
  %3 = extractvalue { ptr, i64 } %call, 1
  %call3 = call i64 @json_each(ptr %2, i64 %3, ptr noundef nonnull @read_follower, ptr noundef nonnull %list) #59
  %4 = load i64, ptr %count, align 8, !tbaa !118
  call void @llvm.lifetime.end.p0(ptr nonnull %list) #59
  call void @llvm.lifetime.end.p0(ptr nonnull %out) #59
  ret i64 %4
}

; Function Attrs: noinline nounwind uwtable
define internal void @read_follower(ptr %element.coerce0, i64 %element.coerce1, ptr noundef captures(none) %context) #0 {
entry:
  %call = tail call i64 @slice_to_number(ptr %element.coerce0, i64 %element.coerce1) #59
  %0 = load ptr, ptr %context, align 8, !tbaa !115
  %count = getelementptr inbounds nuw i8, ptr %context, i64 8
  %1 = load i64, ptr %count, align 8, !tbaa !118
  %inc = add i64 %1, 1
  store i64 %inc, ptr %count, align 8, !tbaa !118
  %rem = and i64 %1, 31
  %arrayidx = getelementptr inbounds nuw i64, ptr %0, i64 %rem
  store i64 %call, ptr %arrayidx, align 8, !tbaa !32
  ret void
}

; Function Attrs: noinline nounwind uwtable
define dso_local void @original_main_write_home_timeline() local_unnamed_addr #0 {
entry:
  %post = alloca %struct.post, align 8
  %followers = alloca [32 x i64], align 16
  %result = alloca %struct.timespec, align 8
  %out = alloca %struct.writer, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %post) #59
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(104) %post, i8 0, i64 104, i1 false)
  %call = tail call { ptr, i64 } @get_arg_from_caller() #59
  %0 = extractvalue { ptr, i64 } %call, 0
  %1 = extractvalue { ptr, i64 } %call, 1
  call fastcc void @home_post_from_json(ptr %0, i64 %1, ptr noundef %post)
  call void @llvm.lifetime.start.p0(ptr nonnull %followers) #59
  call void @llvm.lifetime.start.p0(ptr nonnull %result) #59
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %result, i8 0, i64 16, i1 false)
  %user_id = getelementptr inbounds nuw i8, ptr %post, i64 32
  %2 = load i64, ptr %user_id, align 8, !tbaa !77
  %call1 = call i64 @rpc_social_graph_get_followers(i64 noundef %2, ptr noundef nonnull %followers)
  %cmp9.not = icmp eq i64 %call1, 0
  br i1 %cmp9.not, label %for.cond.cleanup, label %for.body.lr.ph

for.body.lr.ph:                                   ; preds = %entry
  %3 = load i64, ptr %post, align 8, !tbaa !72
  br label %for.body

for.cond.cleanup:                                 ; preds = %for.body, %entry
  call void @llvm.lifetime.start.p0(ptr nonnull %out) #59
  call void @writer_new(ptr dead_on_unwind nonnull writable sret(%struct.writer) align 8 %out) #59
  %4 = load i64, ptr %result, align 8, !tbaa !112
  %call4 = call i64 @mark_home_timeline_read(i64 noundef %2)
  %add = add nsw i64 %call4, %4
  call void @write_number(ptr noundef nonnull %out, i64 noundef %add) #59
  %5 = load ptr, ptr %out, align 8, !tbaa !24
  %size6 = getelementptr inbounds nuw i8, ptr %out, i64 8
  %6 = load i64, ptr %size6, align 8, !tbaa !29
  call void @send_return_value_to_caller(ptr %5, i64 %6) #59
  call void @llvm.lifetime.end.p0(ptr nonnull %out) #59
  call void @llvm.lifetime.end.p0(ptr nonnull %result) #59
  call void @llvm.lifetime.end.p0(ptr nonnull %followers) #59
  call void @llvm.lifetime.end.p0(ptr nonnull %post) #59
  ret void

for.body:                                         ; preds = %for.body, %for.body.lr.ph
  %i.010 = phi i64 [ 0, %for.body.lr.ph ], [ %inc, %for.body ]
  %arrayidx = getelementptr inbounds nuw i64, ptr %followers, i64 %i.010
  %7 = load i64, ptr %arrayidx, align 8, !tbaa !32
  call fastcc void @deliver(i64 noundef %7, i64 noundef %3, ptr noundef %result)
  %inc = add nuw i64 %i.010, 1
  %exitcond.not = icmp eq i64 %inc, %call1
  br i1 %exitcond.not, label %for.cond.cleanup, label %for.body, !llvm.loop !119
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc void @home_post_from_json(ptr %json.coerce0, i64 %json.coerce1, ptr noundef nonnull writeonly captures(none) initializes((0, 8), (32, 40)) %post) unnamed_addr #0 {
entry:
  %call = tail call i64 @json_number(ptr %json.coerce0, i64 %json.coerce1, ptr noundef nonnull @.str.4.117, i64 noundef 0) #59
  store i64 %call, ptr %post, align 8, !tbaa !72
  %call1 = tail call { ptr, i64 } @json_member(ptr %json.coerce0, i64 %json.coerce1, ptr noundef nonnull @.str.5.118) #59
  %0 = extractvalue { ptr, i64 } %call1, 0
  %1 = extractvalue { ptr, i64 } %call1, 1
  %call2 = tail call i64 @json_number(ptr %0, i64 %1, ptr noundef nonnull @.str.1.114, i64 noundef 0) #59
  %user_id = getelementptr inbounds nuw i8, ptr %post, i64 32
  store i64 %call2, ptr %user_id, align 8, !tbaa !77
  ret void
}

; Function Attrs: nofree noinline nounwind uwtable
define dso_local { i64, i64 } @callee_write_user_timeline(i64 noundef %user_id, i64 noundef %post_id, i64 noundef %timestamp) local_unnamed_addr #5 {
entry:
  %0 = load i64, ptr @entry_count, align 8, !tbaa !32
  %cmp = icmp eq i64 %0, 64
  br i1 %cmp, label %return, label %if.end

if.end:                                           ; preds = %entry
  %inc = add i64 %0, 1
  store i64 %inc, ptr @entry_count, align 8, !tbaa !32
  %arrayidx = getelementptr inbounds nuw %struct.home_timeline, ptr @entries, i64 %0
  store i64 %user_id, ptr %arrayidx, align 8, !tbaa !32
  %entry1.sroa.4.0.arrayidx.sroa_idx = getelementptr inbounds nuw i8, ptr %arrayidx, i64 8
  store i64 %post_id, ptr %entry1.sroa.4.0.arrayidx.sroa_idx, align 8, !tbaa !32
  %entry1.sroa.5.0.arrayidx.sroa_idx = getelementptr inbounds nuw i8, ptr %arrayidx, i64 16
  store i64 %timestamp, ptr %entry1.sroa.5.0.arrayidx.sroa_idx, align 8, !tbaa !32
  tail call void @qsort(ptr noundef nonnull @entries, i64 noundef %inc, i64 noundef 24, ptr noundef nonnull @newest_first) #59
  br label %return

return:                                           ; preds = %if.end, %entry
  %retval.sroa.3.0 = phi i64 [ 0, %if.end ], [ 1, %entry ]
  %retval.sroa.0.0 = phi i64 [ 1, %if.end ], [ 0, %entry ]
  %.fca.0.insert = insertvalue { i64, i64 } poison, i64 %retval.sroa.0.0, 0
  %.fca.1.insert = insertvalue { i64, i64 } %.fca.0.insert, i64 %retval.sroa.3.0, 1
  ret { i64, i64 } %.fca.1.insert
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal range(i32 -1, 2) i32 @newest_first(ptr noundef readonly captures(none) %left, ptr noundef readonly captures(none) %right) #23 {
entry:
  %timestamp = getelementptr inbounds nuw i8, ptr %left, i64 16
  %0 = load i64, ptr %timestamp, align 8, !tbaa !120
  %timestamp1 = getelementptr inbounds nuw i8, ptr %right, i64 16
  %1 = load i64, ptr %timestamp1, align 8, !tbaa !120
  %cmp.not = icmp eq i64 %0, %1
  br i1 %cmp.not, label %if.end, label %if.then

if.then:                                          ; preds = %entry
  %cmp4 = icmp slt i64 %0, %1
  %cond = select i1 %cmp4, i32 1, i32 -1
  br label %cleanup

if.end:                                           ; preds = %entry
  %post_id = getelementptr inbounds nuw i8, ptr %left, i64 8
  %2 = load i64, ptr %post_id, align 8, !tbaa !122
  %post_id5 = getelementptr inbounds nuw i8, ptr %right, i64 8
  %3 = load i64, ptr %post_id5, align 8, !tbaa !122
  %cond11 = tail call i32 @llvm.scmp.i32.i64(i64 %3, i64 %2)
  br label %cleanup

cleanup:                                          ; preds = %if.end, %if.then
  %retval.0 = phi i32 [ %cond, %if.then ], [ %cond11, %if.end ]
  ret i32 %retval.0
}

; Function Attrs: nofree
declare void @qsort(ptr noundef, i64 noundef, i64 noundef, ptr noundef captures(none)) local_unnamed_addr #21

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare range(i32 -1, 2) i32 @llvm.scmp.i32.i64(i64, i64) #18

; Function Attrs: nofree noinline norecurse nosync nounwind memory(read, argmem: write, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local i64 @user_timeline(i64 noundef %user_id, ptr noundef writeonly captures(none) %post_ids, i64 noundef %capacity) local_unnamed_addr #28 {
entry:
  %0 = load i64, ptr @entry_count, align 8, !tbaa !32
  %cmp12 = icmp ne i64 %0, 0
  %cmp113 = icmp ne i64 %capacity, 0
  %1 = and i1 %cmp12, %cmp113
  br i1 %1, label %for.body, label %for.cond.cleanup

for.cond.cleanup:                                 ; preds = %for.inc, %entry
  %count.0.lcssa = phi i64 [ 0, %entry ], [ %count.1, %for.inc ]
  ret i64 %count.0.lcssa

for.body:                                         ; preds = %for.inc, %entry
  %i.015 = phi i64 [ %inc6, %for.inc ], [ 0, %entry ]
  %count.014 = phi i64 [ %count.1, %for.inc ], [ 0, %entry ]
  %arrayidx = getelementptr inbounds nuw %struct.home_timeline, ptr @entries, i64 %i.015
  %2 = load i64, ptr %arrayidx, align 8, !tbaa !123
  %cmp3 = icmp eq i64 %2, %user_id
  br i1 %cmp3, label %if.then, label %for.inc

if.then:                                          ; preds = %for.body
  %post_id = getelementptr inbounds nuw i8, ptr %arrayidx, i64 8
  %3 = load i64, ptr %post_id, align 8, !tbaa !122
  %inc = add i64 %count.014, 1
  %arrayidx5 = getelementptr inbounds nuw i64, ptr %post_ids, i64 %count.014
  store i64 %3, ptr %arrayidx5, align 8, !tbaa !32
  br label %for.inc

for.inc:                                          ; preds = %if.then, %for.body
  %count.1 = phi i64 [ %inc, %if.then ], [ %count.014, %for.body ]
  %inc6 = add nuw i64 %i.015, 1
  %cmp = icmp ult i64 %inc6, %0
  %cmp1 = icmp ult i64 %count.1, %capacity
  %4 = select i1 %cmp, i1 %cmp1, i1 false
  br i1 %4, label %for.body, label %for.cond.cleanup, !llvm.loop !124
}

; Function Attrs: nofree noinline nounwind uwtable
define dso_local i64 @admin_expire_user_timeline(i64 noundef %before) local_unnamed_addr #5 {
entry:
  %0 = load i64, ptr @entry_count, align 8, !tbaa !32
  tail call void @qsort(ptr noundef nonnull @entries, i64 noundef %0, i64 noundef 24, ptr noundef nonnull @oldest_first) #59
  %1 = load i64, ptr @entry_count, align 8, !tbaa !32
  %cmp16.not = icmp eq i64 %1, 0
  br i1 %cmp16.not, label %while.end, label %land.rhs

land.rhs:                                         ; preds = %while.body, %entry
  %expired.017 = phi i64 [ %inc, %while.body ], [ 0, %entry ]
  %arrayidx = getelementptr inbounds nuw %struct.home_timeline, ptr @entries, i64 %expired.017
  %timestamp = getelementptr inbounds nuw i8, ptr %arrayidx, i64 16
  %2 = load i64, ptr %timestamp, align 8, !tbaa !120
  %cmp1 = icmp slt i64 %2, %before
  br i1 %cmp1, label %while.body, label %while.end

while.body:                                       ; preds = %land.rhs
  %inc = add nuw i64 %expired.017, 1
  %exitcond.not = icmp eq i64 %inc, %1
  br i1 %exitcond.not, label %while.end, label %land.rhs, !llvm.loop !125

while.end:                                        ; preds = %while.body, %land.rhs, %entry
  %expired.0.lcssa = phi i64 [ 0, %entry ], [ %expired.017, %land.rhs ], [ %1, %while.body ]
  %cmp221 = icmp ult i64 %expired.0.lcssa, %1
  br i1 %cmp221, label %for.body, label %for.cond.cleanup

for.cond.cleanup:                                 ; preds = %for.body, %while.end
  %sub6 = sub i64 %1, %expired.0.lcssa
  store i64 %sub6, ptr @entry_count, align 8, !tbaa !32
  tail call void @qsort(ptr noundef nonnull @entries, i64 noundef %sub6, i64 noundef 24, ptr noundef nonnull @newest_first) #59
  ret i64 %expired.0.lcssa

for.body:                                         ; preds = %for.body, %while.end
  %i.022 = phi i64 [ %inc5, %for.body ], [ %expired.0.lcssa, %while.end ]
  %sub = sub nuw i64 %i.022, %expired.0.lcssa
  %arrayidx3 = getelementptr inbounds nuw %struct.home_timeline, ptr @entries, i64 %sub
  %arrayidx4 = getelementptr inbounds nuw %struct.home_timeline, ptr @entries, i64 %i.022
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %arrayidx3, ptr noundef nonnull align 8 dereferenceable(24) %arrayidx4, i64 24, i1 false), !tbaa.struct !126
  %inc5 = add nuw i64 %i.022, 1
  %exitcond23.not = icmp eq i64 %inc5, %1
  br i1 %exitcond23.not, label %for.cond.cleanup, label %for.body, !llvm.loop !127
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal range(i32 -1, 2) i32 @oldest_first(ptr noundef readonly captures(none) %left, ptr noundef readonly captures(none) %right) #23 {
entry:
  %call = tail call i32 @newest_first(ptr noundef %right, ptr noundef %left)
  ret i32 %call
}

; Function Attrs: noinline nounwind uwtable
define dso_local void @original_main_write_user_timeline() local_unnamed_addr #0 {
entry:
  %call = tail call { ptr, i64 } @get_arg_from_caller() #59
  %0 = extractvalue { ptr, i64 } %call, 0
  %1 = extractvalue { ptr, i64 } %call, 1
  %call1 = tail call { ptr, i64 } @json_member(ptr %0, i64 %1, ptr noundef nonnull @.str.123) #59
  %2 = extractvalue { ptr, i64 } %call1, 1
  %cmp.not = icmp eq i64 %2, 0
  br i1 %cmp.not, label %if.end, label %if.then

if.then:                                          ; preds = %entry
  %call2 = tail call i64 @json_number(ptr %0, i64 %1, ptr noundef nonnull @.str.123, i64 noundef 0) #59
  %call3 = tail call i64 @admin_expire_user_timeline(i64 noundef %call2)
  br label %if.end

if.end:                                           ; preds = %if.then, %entry
  %call5 = tail call i64 @json_number(ptr %0, i64 %1, ptr noundef nonnull @.str.1.124, i64 noundef 0) #59
  %call6 = tail call i64 @json_number(ptr %0, i64 %1, ptr noundef nonnull @.str.2.125, i64 noundef 0) #59
  %call7 = tail call i64 @json_number(ptr %0, i64 %1, ptr noundef nonnull @.str.3.126, i64 noundef 0) #59
  %call8 = tail call { i64, i64 } @callee_write_user_timeline(i64 noundef %call5, i64 noundef %call6, i64 noundef %call7)
  %3 = extractvalue { i64, i64 } %call8, 0
  %4 = extractvalue { i64, i64 } %call8, 1
  %call9 = tail call fastcc { ptr, i64 } @timeline_result_to_json(i64 %3, i64 %4)
  %5 = extractvalue { ptr, i64 } %call9, 0
  %6 = extractvalue { ptr, i64 } %call9, 1
  tail call void @send_return_value_to_caller(ptr %5, i64 %6) #59
  ret void
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc { ptr, i64 } @timeline_result_to_json(i64 range(i64 0, 2) %result.coerce0, i64 range(i64 0, 2) %result.coerce1) unnamed_addr #0 {
entry:
  %out = alloca %struct.writer, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %out) #59
  call void @writer_new(ptr dead_on_unwind nonnull writable sret(%struct.writer) align 8 %out) #59
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.4.127) #59
  call void @write_key(ptr noundef nonnull %out, ptr noundef nonnull @.str.5.128) #59
  call void @write_number(ptr noundef nonnull %out, i64 noundef %result.coerce0) #59
  call void @write_key(ptr noundef nonnull %out, ptr noundef nonnull @.str.6.129) #59
  call void @write_number(ptr noundef nonnull %out, i64 noundef %result.coerce1) #59
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.7.130) #59
  %0 = load ptr, ptr %out, align 8, !tbaa !24
  %size2 = getelementptr inbounds nuw i8, ptr %out, i64 8
  %1 = load i64, ptr %size2, align 8, !tbaa !29
  call void @llvm.lifetime.end.p0(ptr nonnull %out) #59
  %.fca.0.insert = insertvalue { ptr, i64 } poison, ptr %0, 0
  %.fca.1.insert = insertvalue { ptr, i64 } %.fca.0.insert, i64 %1, 1
  ret { ptr, i64 } %.fca.1.insert
}

; Function Attrs: noinline uwtable
define internal void @_GLOBAL__sub_I_media.cpp() #29 section ".text.startup" {
entry:
  tail call fastcc void @__cxx_global_var_init()
  ret void
}

; Function Attrs: noinline uwtable
define internal fastcc void @__cxx_global_var_init() unnamed_addr #29 section ".text.startup" {
entry:
  tail call void @_ZN13media_service8RegistryC2Ev(ptr noundef nonnull align 8 dereferenceable(200) @_ZN13media_service8registryE)
  ret void
}

; Function Attrs: mustprogress noinline uwtable
define linkonce_odr dso_local void @_ZN13media_service8RegistryC2Ev(ptr noundef nonnull align 8 dereferenceable(200) %this) unnamed_addr #30 comdat align 2 {
entry:
  %count_ = getelementptr inbounds nuw i8, ptr %this, i64 192
  store i64 0, ptr %count_, align 8, !tbaa !128
  %call = tail call { ptr, i64 } @slice_of(ptr noundef nonnull @.str.10.132)
  %0 = extractvalue { ptr, i64 } %call, 0
  %1 = extractvalue { ptr, i64 } %call, 1
  tail call void @_ZN13media_service8Registry3addE5slicePFPNS_5MediaElE(ptr noundef nonnull align 8 dereferenceable(200) %this, ptr %0, i64 %1, ptr noundef nonnull @_ZN13media_service4makeINS_7PictureEEEPNS_5MediaEl)
  %call3 = tail call { ptr, i64 } @slice_of(ptr noundef nonnull @.str.11.133)
  %2 = extractvalue { ptr, i64 } %call3, 0
  %3 = extractvalue { ptr, i64 } %call3, 1
  tail call void @_ZN13media_service8Registry3addE5slicePFPNS_5MediaElE(ptr noundef nonnull align 8 dereferenceable(200) %this, ptr %2, i64 %3, ptr noundef nonnull @_ZN13media_service4makeINS_7PictureEEEPNS_5MediaEl)
  %call5 = tail call { ptr, i64 } @slice_of(ptr noundef nonnull @.str.12.134)
  %4 = extractvalue { ptr, i64 } %call5, 0
  %5 = extractvalue { ptr, i64 } %call5, 1
  tail call void @_ZN13media_service8Registry3addE5slicePFPNS_5MediaElE(ptr noundef nonnull align 8 dereferenceable(200) %this, ptr %4, i64 %5, ptr noundef nonnull @_ZN13media_service4makeINS_5VideoEEEPNS_5MediaEl)
  ret void
}

; Function Attrs: mustprogress noinline uwtable
define linkonce_odr dso_local noundef ptr @_ZN13media_service4makeINS_7PictureEEEPNS_5MediaEl(i64 noundef %id) #30 comdat personality ptr @__gxx_personality_v0 {
entry:
  %call = tail call noalias noundef nonnull dereferenceable(16) ptr @_Znwm(i64 noundef 16) #64
  invoke void @_ZN13media_service7PictureCI2NS_5MediaEEl(ptr noundef nonnull align 8 dereferenceable(16) %call, i64 noundef %id)
          to label %invoke.cont unwind label %lpad

invoke.cont:                                      ; preds = %entry
  ret ptr %call

lpad:                                             ; preds = %entry
  %0 = landingpad { ptr, i32 }
          cleanup
  tail call void @_ZdlPvm(ptr noundef %call, i64 noundef 16) #65
  resume { ptr, i32 } %0
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZN13media_service8Registry3addE5slicePFPNS_5MediaElE(ptr noundef nonnull align 8 dereferenceable(200) %this, ptr %extension.coerce0, i64 %extension.coerce1, ptr noundef %factory) local_unnamed_addr #31 comdat align 2 {
entry:
  %count_ = getelementptr inbounds nuw i8, ptr %this, i64 192
  %0 = load i64, ptr %count_, align 8, !tbaa !128
  %inc = add i64 %0, 1
  store i64 %inc, ptr %count_, align 8, !tbaa !128
  %arrayidx = getelementptr inbounds nuw %"struct.media_service::Registration", ptr %this, i64 %0
  store ptr %extension.coerce0, ptr %arrayidx, align 8, !tbaa !131
  %ref.tmp.sroa.0.sroa.4.0.arrayidx.sroa_idx = getelementptr inbounds nuw i8, ptr %arrayidx, i64 8
  store i64 %extension.coerce1, ptr %ref.tmp.sroa.0.sroa.4.0.arrayidx.sroa_idx, align 8, !tbaa !134
  %ref.tmp.sroa.4.0.arrayidx.sroa_idx = getelementptr inbounds nuw i8, ptr %arrayidx, i64 16
  store ptr %factory, ptr %ref.tmp.sroa.4.0.arrayidx.sroa_idx, align 8, !tbaa !135
  ret void
}

; Function Attrs: mustprogress noinline uwtable
define linkonce_odr dso_local noundef ptr @_ZN13media_service4makeINS_5VideoEEEPNS_5MediaEl(i64 noundef %id) #30 comdat personality ptr @__gxx_personality_v0 {
entry:
  %call = tail call noalias noundef nonnull dereferenceable(16) ptr @_Znwm(i64 noundef 16) #64
  tail call void @_ZN13media_service5VideoCI2NS_5MediaEEl(ptr noundef nonnull align 8 dereferenceable(16) %call, i64 noundef %id)
  ret ptr %call
}

declare i32 @__gxx_personality_v0(...)

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #32

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZN13media_service5VideoCI2NS_5MediaEEl(ptr noundef nonnull align 8 dereferenceable(16) %this, i64 noundef %0) unnamed_addr #31 comdat align 2 {
entry:
  tail call void @_ZN13media_service5MediaC2El(ptr noundef nonnull align 8 dereferenceable(16) %this, i64 noundef %0)
  store ptr getelementptr inbounds nuw inrange(-16, 32) (i8, ptr @_ZTVN13media_service5VideoE, i64 16), ptr %this, align 8, !tbaa !136
  ret void
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZN13media_service5MediaC2El(ptr noundef nonnull align 8 dereferenceable(16) %this, i64 noundef %id) unnamed_addr #31 comdat align 2 {
entry:
  store ptr getelementptr inbounds nuw inrange(-16, 32) (i8, ptr @_ZTVN13media_service5MediaE, i64 16), ptr %this, align 8, !tbaa !136
  %id_ = getelementptr inbounds nuw i8, ptr %this, i64 8
  store i64 %id, ptr %id_, align 8, !tbaa !138
  ret void
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZN13media_service5MediaD2Ev(ptr noundef nonnull align 8 dereferenceable(16) %this) unnamed_addr #31 comdat align 2 {
entry:
  ret void
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZN13media_service5VideoD0Ev(ptr noundef nonnull align 8 dereferenceable(16) %this) unnamed_addr #31 comdat align 2 {
entry:
  tail call void @_ZN13media_service5MediaD2Ev(ptr noundef nonnull align 8 dereferenceable(16) %this) #59
  tail call void @_ZdlPvm(ptr noundef %this, i64 noundef 16) #65
  ret void
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local noundef ptr @_ZNK13media_service5Video4kindEv(ptr noundef nonnull align 8 dereferenceable(16) %this) unnamed_addr #31 comdat align 2 {
entry:
  ret ptr @.str.15.136
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local noundef ptr @_ZNK13media_service5Video10url_prefixEv(ptr noundef nonnull align 8 dereferenceable(16) %this) unnamed_addr #31 comdat align 2 {
entry:
  ret ptr @.str.16.135
}

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #33

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZN13media_service5MediaD0Ev(ptr noundef nonnull align 8 dereferenceable(16) %this) unnamed_addr #31 comdat align 2 {
entry:
  tail call void @llvm.trap() #60
  unreachable
}

declare void @__cxa_pure_virtual() unnamed_addr

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local noundef ptr @_ZNK13media_service5Media10url_prefixEv(ptr noundef nonnull align 8 dereferenceable(16) %this) unnamed_addr #31 comdat align 2 {
entry:
  ret ptr @.str.14.137
}

; Function Attrs: cold noreturn nounwind memory(inaccessiblemem: write)
declare void @llvm.trap() #34

; Function Attrs: mustprogress noinline uwtable
define linkonce_odr dso_local void @_ZN13media_service7PictureCI2NS_5MediaEEl(ptr noundef nonnull align 8 dereferenceable(16) %this, i64 noundef %0) unnamed_addr #30 comdat align 2 {
entry:
  tail call void @_ZN13media_service5MediaC2El(ptr noundef nonnull align 8 dereferenceable(16) %this, i64 noundef %0)
  store ptr getelementptr inbounds nuw inrange(-16, 32) (i8, ptr @_ZTVN13media_service7PictureE, i64 16), ptr %this, align 8, !tbaa !136
  ret void
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZN13media_service7PictureD0Ev(ptr noundef nonnull align 8 dereferenceable(16) %this) unnamed_addr #31 comdat align 2 {
entry:
  tail call void @_ZN13media_service5MediaD2Ev(ptr noundef nonnull align 8 dereferenceable(16) %this) #59
  tail call void @_ZdlPvm(ptr noundef %this, i64 noundef 16) #65
  ret void
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local noundef ptr @_ZNK13media_service7Picture4kindEv(ptr noundef nonnull align 8 dereferenceable(16) %this) unnamed_addr #31 comdat align 2 {
entry:
  ret ptr @.str.13.138
}

; Function Attrs: mustprogress noinline uwtable
define dso_local void @_ZN13media_service11write_mediaER6writerRKNS_5MediaE(ptr noundef nonnull align 8 dereferenceable(24) %out, ptr noundef nonnull align 8 dereferenceable(16) %item) local_unnamed_addr #30 {
entry:
  %url = alloca %struct.writer, align 8
  tail call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.139)
  tail call void @write_key(ptr noundef nonnull %out, ptr noundef nonnull @.str.1.140)
  %vtable = load ptr, ptr %item, align 8, !tbaa !136
  %vfn = getelementptr inbounds nuw i8, ptr %vtable, i64 16
  %0 = load ptr, ptr %vfn, align 8
  %call = tail call noundef ptr %0(ptr noundef nonnull align 8 dereferenceable(16) %item)
  %call1 = tail call { ptr, i64 } @slice_of(ptr noundef %call)
  %1 = extractvalue { ptr, i64 } %call1, 0
  %2 = extractvalue { ptr, i64 } %call1, 1
  tail call void @write_string(ptr noundef nonnull %out, ptr %1, i64 %2)
  tail call void @write_key(ptr noundef nonnull %out, ptr noundef nonnull @.str.2.141)
  call void @llvm.lifetime.start.p0(ptr nonnull %url) #59
  call void @writer_new(ptr dead_on_unwind nonnull writable sret(%struct.writer) align 8 %url)
  %vtable2 = load ptr, ptr %item, align 8, !tbaa !136
  %vfn3 = getelementptr inbounds nuw i8, ptr %vtable2, i64 24
  %3 = load ptr, ptr %vfn3, align 8
  %call4 = call noundef ptr %3(ptr noundef nonnull align 8 dereferenceable(16) %item)
  call void @write_raw(ptr noundef nonnull %url, ptr noundef %call4)
  %call5 = call noundef i64 @_ZNK13media_service5Media2idEv(ptr noundef nonnull align 8 dereferenceable(16) %item)
  call void @write_number(ptr noundef nonnull %url, i64 noundef %call5)
  %4 = load ptr, ptr %url, align 8, !tbaa !140
  %size8 = getelementptr inbounds nuw i8, ptr %url, i64 8
  %5 = load i64, ptr %size8, align 8, !tbaa !142
  call void @write_string(ptr noundef nonnull %out, ptr %4, i64 %5)
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.3.142)
  call void @llvm.lifetime.end.p0(ptr nonnull %url) #59
  ret void
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local noundef i64 @_ZNK13media_service5Media2idEv(ptr noundef nonnull align 8 dereferenceable(16) %this) local_unnamed_addr #31 comdat align 2 {
entry:
  %id_ = getelementptr inbounds nuw i8, ptr %this, i64 8
  %0 = load i64, ptr %id_, align 8, !tbaa !138
  ret i64 %0
}

; Function Attrs: mustprogress noinline uwtable
define dso_local void @_ZN13media_service14write_rejectedER6writerRK5mediaPKc(ptr noundef nonnull align 8 dereferenceable(24) %out, ptr noundef nonnull readonly align 8 captures(none) dereferenceable(24) %requested, ptr noundef %reason) local_unnamed_addr #30 {
entry:
  tail call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.139)
  tail call void @write_key(ptr noundef nonnull %out, ptr noundef nonnull @.str.4.143)
  %0 = load i64, ptr %requested, align 8, !tbaa !143
  tail call void @write_number(ptr noundef nonnull %out, i64 noundef %0)
  tail call void @write_key(ptr noundef nonnull %out, ptr noundef nonnull @.str.5.144)
  %call = tail call { ptr, i64 } @slice_of(ptr noundef %reason)
  %1 = extractvalue { ptr, i64 } %call, 0
  %2 = extractvalue { ptr, i64 } %call, 1
  tail call void @write_string(ptr noundef nonnull %out, ptr %1, i64 %2)
  tail call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.3.142)
  ret void
}

; Function Attrs: mustprogress noinline uwtable
define dso_local { ptr, i64 } @_ZN13media_service8describeEPK5mediam(ptr noundef %requested, i64 noundef %count) local_unnamed_addr #30 personality ptr @__gxx_personality_v0 {
entry:
  %out = alloca %struct.writer, align 8
  %item = alloca %"class.media_service::Owner", align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %out) #59
  call void @writer_new(ptr dead_on_unwind nonnull writable sret(%struct.writer) align 8 %out)
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.6.145)
  %cmp28.not = icmp eq i64 %count, 0
  br i1 %cmp28.not, label %for.cond.cleanup, label %for.body

for.cond.cleanup:                                 ; preds = %for.inc, %entry
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.7.146)
  %0 = load ptr, ptr %out, align 8, !tbaa !140
  %size15 = getelementptr inbounds nuw i8, ptr %out, i64 8
  %1 = load i64, ptr %size15, align 8, !tbaa !142
  call void @llvm.lifetime.end.p0(ptr nonnull %out) #59
  %.fca.0.insert = insertvalue { ptr, i64 } poison, ptr %0, 0
  %.fca.1.insert = insertvalue { ptr, i64 } %.fca.0.insert, i64 %1, 1
  ret { ptr, i64 } %.fca.1.insert

for.body:                                         ; preds = %for.inc, %entry
  %i.029 = phi i64 [ %inc, %for.inc ], [ 0, %entry ]
  call void @write_comma(ptr noundef nonnull %out, i64 noundef %i.029)
  call void @llvm.lifetime.start.p0(ptr nonnull %item) #59
  %arrayidx = getelementptr inbounds nuw %struct.media, ptr %requested, i64 %i.029
  %call = invoke noundef ptr @_ZNK13media_service8Registry6createERK5media(ptr noundef nonnull align 8 dereferenceable(200) @_ZN13media_service8registryE, ptr noundef nonnull align 8 dereferenceable(24) %arrayidx)
          to label %invoke.cont unwind label %lpad

invoke.cont:                                      ; preds = %for.body
  call void @_ZN13media_service5OwnerC2EPNS_5MediaE(ptr noundef nonnull align 8 dereferenceable(8) %item, ptr noundef %call)
  %call4 = call noundef nonnull align 8 dereferenceable(16) ptr @_ZNK13media_service5OwnerdeEv(ptr noundef nonnull align 8 dereferenceable(8) %item)
  invoke void @_ZN13media_service11write_mediaER6writerRKNS_5MediaE(ptr noundef nonnull align 8 dereferenceable(24) %out, ptr noundef nonnull align 8 dereferenceable(16) %call4)
          to label %invoke.cont5 unwind label %lpad2

invoke.cont5:                                     ; preds = %invoke.cont
  call void @_ZN13media_service5OwnerD2Ev(ptr noundef nonnull align 8 dereferenceable(8) %item) #59
  call void @llvm.lifetime.end.p0(ptr nonnull %item) #59
  br label %for.inc

lpad:                                             ; preds = %for.body
  %2 = landingpad { ptr, i32 }
          cleanup
          catch ptr @_ZTISt9exception
  br label %ehcleanup

lpad2:                                            ; preds = %invoke.cont
  %3 = landingpad { ptr, i32 }
          cleanup
          catch ptr @_ZTISt9exception
  call void @_ZN13media_service5OwnerD2Ev(ptr noundef nonnull align 8 dereferenceable(8) %item) #59
  br label %ehcleanup

ehcleanup:                                        ; preds = %lpad2, %lpad
  %.pn = phi { ptr, i32 } [ %3, %lpad2 ], [ %2, %lpad ]
  %ehselector.slot.0 = extractvalue { ptr, i32 } %.pn, 1
  call void @llvm.lifetime.end.p0(ptr nonnull %item) #59
  %4 = call i32 @llvm.eh.typeid.for.p0(ptr nonnull @_ZTISt9exception) #59
  %matches = icmp eq i32 %ehselector.slot.0, %4
  br i1 %matches, label %catch, label %ehcleanup13

catch:                                            ; preds = %ehcleanup
  %exn.slot.0 = extractvalue { ptr, i32 } %.pn, 0
  %5 = call ptr @__cxa_begin_catch(ptr %exn.slot.0) #59
  %vtable = load ptr, ptr %5, align 8, !tbaa !136
  %vfn = getelementptr inbounds nuw i8, ptr %vtable, i64 16
  %6 = load ptr, ptr %vfn, align 8
  %call7 = call noundef ptr %6(ptr noundef nonnull align 8 dereferenceable(8) %5) #59
  invoke void @_ZN13media_service14write_rejectedER6writerRK5mediaPKc(ptr noundef nonnull align 8 dereferenceable(24) %out, ptr noundef nonnull align 8 dereferenceable(24) %arrayidx, ptr noundef %call7)
          to label %invoke.cont9 unwind label %lpad8

invoke.cont9:                                     ; preds = %catch
  call void @__cxa_end_catch()
  br label %for.inc

for.inc:                                          ; preds = %invoke.cont9, %invoke.cont5
  %inc = add nuw i64 %i.029, 1
  %exitcond.not = icmp eq i64 %inc, %count
  br i1 %exitcond.not, label %for.cond.cleanup, label %for.body, !llvm.loop !146

lpad8:                                            ; preds = %catch
  %7 = landingpad { ptr, i32 }
          cleanup
  invoke void @__cxa_end_catch()
          to label %ehcleanup13 unwind label %terminate.lpad

ehcleanup13:                                      ; preds = %lpad8, %ehcleanup
  %lpad.val19.merged = phi { ptr, i32 } [ %7, %lpad8 ], [ %.pn, %ehcleanup ]
  call void @llvm.lifetime.end.p0(ptr nonnull %out) #59
  resume { ptr, i32 } %lpad.val19.merged

terminate.lpad:                                   ; preds = %lpad8
  %8 = landingpad { ptr, i32 }
          catch ptr null
  %9 = extractvalue { ptr, i32 } %8, 0
  call void @__clang_call_terminate(ptr %9) #60
  unreachable
}

; Function Attrs: mustprogress noinline uwtable
define linkonce_odr dso_local noundef ptr @_ZNK13media_service8Registry6createERK5media(ptr noundef nonnull align 8 dereferenceable(200) %this, ptr noundef nonnull align 8 dereferenceable(24) %requested) local_unnamed_addr #30 comdat align 2 {
entry:
  %count_ = getelementptr inbounds nuw i8, ptr %this, i64 192
  %0 = load i64, ptr %count_, align 8, !tbaa !128
  %cmp.not11.not = icmp eq i64 %0, 0
  br i1 %cmp.not11.not, label %for.end, label %for.body.lr.ph

for.body.lr.ph:                                   ; preds = %entry
  %type = getelementptr inbounds nuw i8, ptr %requested, i64 8
  %agg.tmp.sroa.2.0.type.sroa_idx = getelementptr inbounds nuw i8, ptr %requested, i64 16
  br label %for.body

for.cond:                                         ; preds = %for.body
  %inc = add nuw i64 %i.012, 1
  %1 = load i64, ptr %count_, align 8, !tbaa !128
  %cmp.not = icmp ult i64 %inc, %1
  br i1 %cmp.not, label %for.body, label %for.end, !llvm.loop !147

for.body:                                         ; preds = %for.cond, %for.body.lr.ph
  %i.012 = phi i64 [ 0, %for.body.lr.ph ], [ %inc, %for.cond ]
  %agg.tmp.sroa.0.0.copyload = load ptr, ptr %type, align 8, !tbaa !131
  %agg.tmp.sroa.2.0.copyload = load i64, ptr %agg.tmp.sroa.2.0.type.sroa_idx, align 8, !tbaa !134
  %arrayidx = getelementptr inbounds nuw %"struct.media_service::Registration", ptr %this, i64 %i.012
  %agg.tmp2.sroa.0.0.copyload = load ptr, ptr %arrayidx, align 8, !tbaa !131
  %agg.tmp2.sroa.2.0.extension.sroa_idx = getelementptr inbounds nuw i8, ptr %arrayidx, i64 8
  %agg.tmp2.sroa.2.0.copyload = load i64, ptr %agg.tmp2.sroa.2.0.extension.sroa_idx, align 8, !tbaa !134
  %call = tail call i32 @slice_equal(ptr %agg.tmp.sroa.0.0.copyload, i64 %agg.tmp.sroa.2.0.copyload, ptr %agg.tmp2.sroa.0.0.copyload, i64 %agg.tmp2.sroa.2.0.copyload)
  %tobool.not = icmp eq i32 %call, 0
  br i1 %tobool.not, label %for.cond, label %if.then

if.then:                                          ; preds = %for.body
  %factory = getelementptr inbounds nuw i8, ptr %arrayidx, i64 16
  %2 = load ptr, ptr %factory, align 8, !tbaa !148
  %3 = load i64, ptr %requested, align 8, !tbaa !143
  %call5 = tail call noundef ptr %2(i64 noundef %3)
  ret ptr %call5

for.end:                                          ; preds = %for.cond, %entry
  %exception = tail call ptr @__cxa_allocate_exception(i64 8) #59
  store i64 0, ptr %exception, align 16
  tail call void @_ZN13media_service16UnsupportedMediaC2Ev(ptr noundef nonnull align 8 dereferenceable(8) %exception) #59
  tail call void @__cxa_throw(ptr nonnull %exception, ptr nonnull @_ZTIN13media_service16UnsupportedMediaE, ptr nonnull @_ZNSt9exceptionD2Ev) #66
  unreachable
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZN13media_service5OwnerC2EPNS_5MediaE(ptr noundef nonnull align 8 dereferenceable(8) %this, ptr noundef %media) unnamed_addr #31 comdat align 2 {
entry:
  store ptr %media, ptr %this, align 8, !tbaa !150
  ret void
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local noundef nonnull align 8 dereferenceable(16) ptr @_ZNK13media_service5OwnerdeEv(ptr noundef nonnull align 8 dereferenceable(8) %this) local_unnamed_addr #31 comdat align 2 {
entry:
  %0 = load ptr, ptr %this, align 8, !tbaa !150
  ret ptr %0
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZN13media_service5OwnerD2Ev(ptr noundef nonnull align 8 dereferenceable(8) %this) unnamed_addr #31 comdat align 2 {
entry:
  %0 = load ptr, ptr %this, align 8, !tbaa !150
  %isnull = icmp eq ptr %0, null
  br i1 %isnull, label %delete.end, label %delete.notnull

delete.notnull:                                   ; preds = %entry
  %vtable = load ptr, ptr %0, align 8, !tbaa !136
  %vfn = getelementptr inbounds nuw i8, ptr %vtable, i64 8
  %1 = load ptr, ptr %vfn, align 8
  tail call void %1(ptr noundef nonnull align 8 dereferenceable(16) %0) #59
  br label %delete.end

delete.end:                                       ; preds = %delete.notnull, %entry
  ret void
}

; Function Attrs: nounwind memory(none)
declare i32 @llvm.eh.typeid.for.p0(ptr) #35

declare ptr @__cxa_begin_catch(ptr) local_unnamed_addr

declare void @__cxa_end_catch() local_unnamed_addr

; Function Attrs: noinline noreturn nounwind uwtable
define linkonce_odr hidden void @__clang_call_terminate(ptr noundef %0) local_unnamed_addr #36 comdat {
  %2 = tail call ptr @__cxa_begin_catch(ptr %0) #59
  tail call void @_ZSt9terminatev() #60
  unreachable
}

; Function Attrs: cold nofree noreturn
declare void @_ZSt9terminatev() local_unnamed_addr #37

declare ptr @__cxa_allocate_exception(i64) local_unnamed_addr

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZN13media_service16UnsupportedMediaC2Ev(ptr noundef nonnull align 8 dereferenceable(8) %this) unnamed_addr #31 comdat align 2 {
entry:
  tail call void @_ZNSt9exceptionC2Ev(ptr noundef nonnull align 8 dereferenceable(8) %this) #59
  store ptr getelementptr inbounds nuw inrange(-16, 24) (i8, ptr @_ZTVN13media_service16UnsupportedMediaE, i64 16), ptr %this, align 8, !tbaa !136
  ret void
}

; Function Attrs: nounwind
declare void @_ZNSt9exceptionD2Ev(ptr noundef nonnull align 8 dereferenceable(8)) unnamed_addr #22

; Function Attrs: cold noreturn
declare void @__cxa_throw(ptr, ptr, ptr) local_unnamed_addr #38

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZNSt9exceptionC2Ev(ptr noundef nonnull align 8 dereferenceable(8) %this) unnamed_addr #31 comdat align 2 {
entry:
  store ptr getelementptr inbounds nuw inrange(-16, 24) (i8, ptr @_ZTVSt9exception, i64 16), ptr %this, align 8, !tbaa !136
  ret void
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZN13media_service16UnsupportedMediaD0Ev(ptr noundef nonnull align 8 dereferenceable(8) %this) unnamed_addr #31 comdat align 2 {
entry:
  tail call void @_ZNSt9exceptionD2Ev(ptr noundef nonnull align 8 dereferenceable(8) %this) #59
  tail call void @_ZdlPvm(ptr noundef %this, i64 noundef 8) #65
  ret void
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local noundef ptr @_ZNK13media_service16UnsupportedMedia4whatEv(ptr noundef nonnull align 8 dereferenceable(8) %this) unnamed_addr #31 comdat align 2 {
entry:
  ret ptr @.str.17.147
}

; Function Attrs: mustprogress noinline uwtable
define dso_local void @_ZN13media_service14read_requestedE5slicePv(ptr %element.coerce0, i64 %element.coerce1, ptr noundef captures(none) %context) #30 {
entry:
  %count = getelementptr inbounds nuw i8, ptr %context, i64 192
  %0 = load i64, ptr %count, align 8, !tbaa !153
  %cmp = icmp ult i64 %0, 8
  br i1 %cmp, label %if.then, label %if.end

if.then:                                          ; preds = %entry
  %call = tail call i64 @json_number(ptr %element.coerce0, i64 %element.coerce1, ptr noundef nonnull @.str.4.143, i64 noundef 0)
  %call3 = tail call { ptr, i64 } @json_member(ptr %element.coerce0, i64 %element.coerce1, ptr noundef nonnull @.str.8.148)
  %1 = extractvalue { ptr, i64 } %call3, 0
  %2 = extractvalue { ptr, i64 } %call3, 1
  %call4 = tail call { ptr, i64 } @json_text(ptr %1, i64 %2)
  %3 = extractvalue { ptr, i64 } %call4, 0
  %4 = extractvalue { ptr, i64 } %call4, 1
  %5 = load i64, ptr %count, align 8, !tbaa !153
  %inc = add i64 %5, 1
  store i64 %inc, ptr %count, align 8, !tbaa !153
  %arrayidx = getelementptr inbounds nuw %struct.media, ptr %context, i64 %5
  store i64 %call, ptr %arrayidx, align 8, !tbaa !134
  %ref.tmp.sroa.4.0.arrayidx.sroa_idx = getelementptr inbounds nuw i8, ptr %arrayidx, i64 8
  store ptr %3, ptr %ref.tmp.sroa.4.0.arrayidx.sroa_idx, align 8, !tbaa !131
  %ref.tmp.sroa.5.0.arrayidx.sroa_idx = getelementptr inbounds nuw i8, ptr %arrayidx, i64 16
  store i64 %4, ptr %ref.tmp.sroa.5.0.arrayidx.sroa_idx, align 8, !tbaa !134
  br label %if.end

if.end:                                           ; preds = %if.then, %entry
  ret void
}

; Function Attrs: mustprogress noinline uwtable
define dso_local void @_ZN13media_service5serveEv() local_unnamed_addr #30 {
entry:
  %requested = alloca %struct.media_list, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %requested) #59
  call void @_ZN13media_service9RequestedC2Ev(ptr noundef nonnull align 8 dereferenceable(200) %requested) #59
  %call = call { ptr, i64 } @slice_of(ptr noundef nonnull @.str.9.149)
  %0 = extractvalue { ptr, i64 } %call, 0
  %1 = extractvalue { ptr, i64 } %call, 1
  call void @_ZN13media_service8Registry3addE5slicePFPNS_5MediaElE(ptr noundef nonnull align 8 dereferenceable(200) @_ZN13media_service8registryE, ptr %0, i64 %1, ptr noundef nonnull @_ZN13media_service4makeINS_9AnimationEEEPNS_5MediaEl)
  %call2 = call { ptr, i64 } @get_arg_from_caller()
  %2 = extractvalue { ptr, i64 } %call2, 0
  %3 = extractvalue { ptr, i64 } %call2, 1
  %call3 = call i64 @json_each(ptr %2, i64 %3, ptr noundef nonnull @_ZN13media_service14read_requestedE5slicePv, ptr noundef nonnull %requested)
  %count = getelementptr inbounds nuw i8, ptr %requested, i64 192
  %4 = load i64, ptr %count, align 8, !tbaa !153
  %call5 = call { ptr, i64 } @_ZN13media_service8describeEPK5mediam(ptr noundef nonnull %requested, i64 noundef %4)
  %5 = extractvalue { ptr, i64 } %call5, 0
  %6 = extractvalue { ptr, i64 } %call5, 1
  call void @send_return_value_to_caller(ptr %5, i64 %6)
  call void @llvm.lifetime.end.p0(ptr nonnull %requested) #59
  ret void
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZN13media_service9RequestedC2Ev(ptr noundef nonnull align 8 dereferenceable(200) %this) unnamed_addr #31 comdat align 2 {
entry:
  %count = getelementptr inbounds nuw i8, ptr %this, i64 192
  store i64 0, ptr %count, align 8, !tbaa !153
  ret void
}

; Function Attrs: mustprogress noinline uwtable
define linkonce_odr dso_local noundef ptr @_ZN13media_service4makeINS_9AnimationEEEPNS_5MediaEl(i64 noundef %id) #30 comdat personality ptr @__gxx_personality_v0 {
entry:
  %call = tail call noalias noundef nonnull dereferenceable(16) ptr @_Znwm(i64 noundef 16) #64
  tail call void @_ZN13media_service9AnimationCI2NS_5MediaEEl(ptr noundef nonnull align 8 dereferenceable(16) %call, i64 noundef %id)
  ret ptr %call
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZN13media_service9AnimationCI2NS_5MediaEEl(ptr noundef nonnull align 8 dereferenceable(16) %this, i64 noundef %0) unnamed_addr #31 comdat align 2 {
entry:
  tail call void @_ZN13media_service5VideoCI2NS_5MediaEEl(ptr noundef nonnull align 8 dereferenceable(16) %this, i64 noundef %0)
  store ptr getelementptr inbounds nuw inrange(-16, 32) (i8, ptr @_ZTVN13media_service9AnimationE, i64 16), ptr %this, align 8, !tbaa !136
  ret void
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZN13media_service9AnimationD0Ev(ptr noundef nonnull align 8 dereferenceable(16) %this) unnamed_addr #31 comdat align 2 {
entry:
  tail call void @_ZN13media_service5MediaD2Ev(ptr noundef nonnull align 8 dereferenceable(16) %this) #59
  tail call void @_ZdlPvm(ptr noundef %this, i64 noundef 16) #65
  ret void
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local noundef ptr @_ZNK13media_service9Animation4kindEv(ptr noundef nonnull align 8 dereferenceable(16) %this) unnamed_addr #31 comdat align 2 {
entry:
  ret ptr @.str.18.150
}

; Function Attrs: mustprogress noinline uwtable
define dso_local { ptr, i64 } @callee_media_service(ptr noundef %requested, i64 noundef %count) local_unnamed_addr #30 {
entry:
  %call = tail call { ptr, i64 } @_ZN13media_service8describeEPK5mediam(ptr noundef %requested, i64 noundef %count)
  ret { ptr, i64 } %call
}

; Function Attrs: mustprogress noinline uwtable
define dso_local void @original_main_media_service() local_unnamed_addr #30 {
entry:
  tail call void @_ZN13media_service5serveEv()
  ret void
}

; Function Attrs: mustprogress noinline uwtable
define dso_local { ptr, i64 } @_ZN10store_post4keepE5slice(ptr readonly captures(none) %text.coerce0, i64 %text.coerce1) local_unnamed_addr #30 {
entry:
  %add = add i64 %text.coerce1, 1
  %call = tail call noalias noundef nonnull ptr @_Znam(i64 noundef %add) #64
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %call, ptr align 1 %text.coerce0, i64 %text.coerce1, i1 false)
  %.fca.0.insert = insertvalue { ptr, i64 } poison, ptr %call, 0
  %.fca.1.insert = insertvalue { ptr, i64 } %.fca.0.insert, i64 %text.coerce1, 1
  ret { ptr, i64 } %.fca.1.insert
}

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znam(i64 noundef) local_unnamed_addr #32

; Function Attrs: mustprogress noinline uwtable
define dso_local void @_ZN10store_post4keepERK13text_response(ptr dead_on_unwind noalias writable writeonly sret(%struct.text_response) align 8 captures(none) initializes((0, 48)) %agg.result, ptr noundef nonnull readonly align 8 captures(none) dereferenceable(48) %text) local_unnamed_addr #30 {
entry:
  %agg.tmp.sroa.0.0.copyload = load ptr, ptr %text, align 8, !tbaa !131
  %agg.tmp.sroa.2.0.text2.sroa_idx = getelementptr inbounds nuw i8, ptr %text, i64 8
  %agg.tmp.sroa.2.0.copyload = load i64, ptr %agg.tmp.sroa.2.0.text2.sroa_idx, align 8, !tbaa !134
  %call = tail call { ptr, i64 } @_ZN10store_post4keepE5slice(ptr %agg.tmp.sroa.0.0.copyload, i64 %agg.tmp.sroa.2.0.copyload)
  %0 = extractvalue { ptr, i64 } %call, 0
  store ptr %0, ptr %agg.result, align 8
  %1 = getelementptr inbounds nuw i8, ptr %agg.result, i64 8
  %2 = extractvalue { ptr, i64 } %call, 1
  store i64 %2, ptr %1, align 8
  %urls = getelementptr inbounds nuw i8, ptr %agg.result, i64 16
  %url_count = getelementptr inbounds nuw i8, ptr %text, i64 24
  %3 = load i64, ptr %url_count, align 8, !tbaa !155
  %4 = icmp ugt i64 %3, 576460752303423487
  %5 = shl i64 %3, 5
  %6 = select i1 %4, i64 -1, i64 %5
  %call3 = tail call noalias noundef nonnull ptr @_Znam(i64 noundef %6) #64
  store ptr %call3, ptr %urls, align 8, !tbaa !159
  %url_count4 = getelementptr inbounds nuw i8, ptr %agg.result, i64 24
  store i64 %3, ptr %url_count4, align 8, !tbaa !155
  %mentions = getelementptr inbounds nuw i8, ptr %agg.result, i64 32
  %mention_count = getelementptr inbounds nuw i8, ptr %text, i64 40
  %7 = load i64, ptr %mention_count, align 8, !tbaa !160
  %8 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %7, i64 24)
  %9 = extractvalue { i64, i1 } %8, 1
  %10 = extractvalue { i64, i1 } %8, 0
  %11 = select i1 %9, i64 -1, i64 %10
  %call6 = tail call noalias noundef nonnull ptr @_Znam(i64 noundef %11) #64
  store ptr %call6, ptr %mentions, align 8, !tbaa !161
  %mention_count7 = getelementptr inbounds nuw i8, ptr %agg.result, i64 40
  store i64 %7, ptr %mention_count7, align 8, !tbaa !160
  %12 = load i64, ptr %url_count, align 8, !tbaa !155
  %cmp59.not = icmp eq i64 %12, 0
  br i1 %cmp59.not, label %for.cond22.preheader, label %for.body.lr.ph

for.body.lr.ph:                                   ; preds = %entry
  %urls11 = getelementptr inbounds nuw i8, ptr %text, i64 16
  br label %for.body

for.cond22.preheader:                             ; preds = %for.body, %entry
  %13 = load i64, ptr %mention_count, align 8, !tbaa !160
  %cmp2461.not = icmp eq i64 %13, 0
  br i1 %cmp2461.not, label %for.cond.cleanup25, label %for.body26.lr.ph

for.body26.lr.ph:                                 ; preds = %for.cond22.preheader
  %mentions29 = getelementptr inbounds nuw i8, ptr %text, i64 32
  br label %for.body26

for.body:                                         ; preds = %for.body, %for.body.lr.ph
  %i.060 = phi i64 [ 0, %for.body.lr.ph ], [ %inc, %for.body ]
  %14 = load ptr, ptr %urls11, align 8, !tbaa !159
  %arrayidx = getelementptr inbounds nuw %struct.url, ptr %14, i64 %i.060
  %agg.tmp10.sroa.0.0.copyload = load ptr, ptr %arrayidx, align 8, !tbaa !131
  %agg.tmp10.sroa.2.0.original12.sroa_idx = getelementptr inbounds nuw i8, ptr %arrayidx, i64 8
  %agg.tmp10.sroa.2.0.copyload = load i64, ptr %agg.tmp10.sroa.2.0.original12.sroa_idx, align 8, !tbaa !134
  %call13 = tail call { ptr, i64 } @_ZN10store_post4keepE5slice(ptr %agg.tmp10.sroa.0.0.copyload, i64 %agg.tmp10.sroa.2.0.copyload)
  %15 = extractvalue { ptr, i64 } %call13, 0
  %16 = extractvalue { ptr, i64 } %call13, 1
  %17 = load ptr, ptr %urls11, align 8, !tbaa !159
  %arrayidx16 = getelementptr inbounds nuw %struct.url, ptr %17, i64 %i.060
  %shortened17 = getelementptr inbounds nuw i8, ptr %arrayidx16, i64 16
  %agg.tmp14.sroa.0.0.copyload = load ptr, ptr %shortened17, align 8, !tbaa !131
  %agg.tmp14.sroa.2.0.shortened17.sroa_idx = getelementptr inbounds nuw i8, ptr %arrayidx16, i64 24
  %agg.tmp14.sroa.2.0.copyload = load i64, ptr %agg.tmp14.sroa.2.0.shortened17.sroa_idx, align 8, !tbaa !134
  %call18 = tail call { ptr, i64 } @_ZN10store_post4keepE5slice(ptr %agg.tmp14.sroa.0.0.copyload, i64 %agg.tmp14.sroa.2.0.copyload)
  %18 = extractvalue { ptr, i64 } %call18, 0
  %19 = extractvalue { ptr, i64 } %call18, 1
  %arrayidx20 = getelementptr inbounds nuw %struct.url, ptr %call3, i64 %i.060
  store ptr %15, ptr %arrayidx20, align 8, !tbaa !131
  %ref.tmp.sroa.4.0.arrayidx20.sroa_idx = getelementptr inbounds nuw i8, ptr %arrayidx20, i64 8
  store i64 %16, ptr %ref.tmp.sroa.4.0.arrayidx20.sroa_idx, align 8, !tbaa !134
  %ref.tmp.sroa.5.0.arrayidx20.sroa_idx = getelementptr inbounds nuw i8, ptr %arrayidx20, i64 16
  store ptr %18, ptr %ref.tmp.sroa.5.0.arrayidx20.sroa_idx, align 8, !tbaa !131
  %ref.tmp.sroa.6.0.arrayidx20.sroa_idx = getelementptr inbounds nuw i8, ptr %arrayidx20, i64 24
  store i64 %19, ptr %ref.tmp.sroa.6.0.arrayidx20.sroa_idx, align 8, !tbaa !134
  %inc = add nuw i64 %i.060, 1
  %20 = load i64, ptr %url_count, align 8, !tbaa !155
  %cmp = icmp ult i64 %inc, %20
  br i1 %cmp, label %for.body, label %for.cond22.preheader, !llvm.loop !162

for.cond.cleanup25:                               ; preds = %for.body26, %for.cond22.preheader
  ret void

for.body26:                                       ; preds = %for.body26, %for.body26.lr.ph
  %i21.062 = phi i64 [ 0, %for.body26.lr.ph ], [ %inc39, %for.body26 ]
  %21 = load ptr, ptr %mentions29, align 8, !tbaa !161
  %arrayidx30 = getelementptr inbounds nuw %struct.creator, ptr %21, i64 %i21.062
  %agg.tmp28.sroa.0.0.copyload = load ptr, ptr %arrayidx30, align 8, !tbaa !131
  %agg.tmp28.sroa.2.0.username31.sroa_idx = getelementptr inbounds nuw i8, ptr %arrayidx30, i64 8
  %agg.tmp28.sroa.2.0.copyload = load i64, ptr %agg.tmp28.sroa.2.0.username31.sroa_idx, align 8, !tbaa !134
  %call32 = tail call { ptr, i64 } @_ZN10store_post4keepE5slice(ptr %agg.tmp28.sroa.0.0.copyload, i64 %agg.tmp28.sroa.2.0.copyload)
  %22 = extractvalue { ptr, i64 } %call32, 0
  %23 = extractvalue { ptr, i64 } %call32, 1
  %24 = load ptr, ptr %mentions29, align 8, !tbaa !161
  %arrayidx34 = getelementptr inbounds nuw %struct.creator, ptr %24, i64 %i21.062
  %user_id35 = getelementptr inbounds nuw i8, ptr %arrayidx34, i64 16
  %25 = load i64, ptr %user_id35, align 8, !tbaa !163
  %arrayidx37 = getelementptr inbounds nuw %struct.creator, ptr %call6, i64 %i21.062
  store ptr %22, ptr %arrayidx37, align 8, !tbaa !131
  %ref.tmp27.sroa.4.0.arrayidx37.sroa_idx = getelementptr inbounds nuw i8, ptr %arrayidx37, i64 8
  store i64 %23, ptr %ref.tmp27.sroa.4.0.arrayidx37.sroa_idx, align 8, !tbaa !134
  %ref.tmp27.sroa.5.0.arrayidx37.sroa_idx = getelementptr inbounds nuw i8, ptr %arrayidx37, i64 16
  store i64 %25, ptr %ref.tmp27.sroa.5.0.arrayidx37.sroa_idx, align 8, !tbaa !134
  %inc39 = add nuw i64 %i21.062, 1
  %26 = load i64, ptr %mention_count, align 8, !tbaa !160
  %cmp24 = icmp ult i64 %inc39, %26
  br i1 %cmp24, label %for.body26, label %for.cond.cleanup25, !llvm.loop !165
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64) #18

; Function Attrs: mustprogress noinline uwtable
define dso_local noundef nonnull align 8 dereferenceable(32) ptr @_ZN10store_post6memoryEv() local_unnamed_addr #30 personality ptr @__gxx_personality_v0 {
entry:
  %0 = load atomic i8, ptr @_ZGVZN10store_post6memoryEvE5store acquire, align 8
  %guard.uninitialized = icmp eq i8 %0, 0
  br i1 %guard.uninitialized, label %init.check, label %init.end, !prof !166

init.check:                                       ; preds = %entry
  %1 = tail call i32 @__cxa_guard_acquire(ptr nonnull @_ZGVZN10store_post6memoryEvE5store) #59
  %tobool.not = icmp eq i32 %1, 0
  br i1 %tobool.not, label %init.end, label %init

init:                                             ; preds = %init.check
  invoke void @_ZN10store_post11MemoryStoreC2Ev(ptr noundef nonnull align 8 dereferenceable(32) @_ZZN10store_post6memoryEvE5store)
          to label %invoke.cont unwind label %lpad

invoke.cont:                                      ; preds = %init
  %2 = tail call i32 @__cxa_atexit(ptr nonnull @_ZN10store_post11MemoryStoreD2Ev, ptr nonnull @_ZZN10store_post6memoryEvE5store, ptr nonnull @__dso_handle) #59
  tail call void @__cxa_guard_release(ptr nonnull @_ZGVZN10store_post6memoryEvE5store) #59
  br label %init.end

init.end:                                         ; preds = %invoke.cont, %init.check, %entry
  ret ptr @_ZZN10store_post6memoryEvE5store

lpad:                                             ; preds = %init
  %3 = landingpad { ptr, i32 }
          cleanup
  tail call void @__cxa_guard_abort(ptr nonnull @_ZGVZN10store_post6memoryEvE5store) #59
  resume { ptr, i32 } %3
}

; Function Attrs: nofree nounwind
declare i32 @__cxa_guard_acquire(ptr) local_unnamed_addr #39

; Function Attrs: mustprogress noinline uwtable
define linkonce_odr dso_local void @_ZN10store_post11MemoryStoreC2Ev(ptr noundef nonnull align 8 dereferenceable(32) %this) unnamed_addr #30 comdat align 2 personality ptr @__gxx_personality_v0 {
entry:
  tail call void @_ZN10store_post9PostStoreC2Ev(ptr noundef nonnull align 8 dereferenceable(8) %this) #59
  store ptr getelementptr inbounds nuw inrange(-16, 32) (i8, ptr @_ZTVN10store_post11MemoryStoreE, i64 16), ptr %this, align 8, !tbaa !136
  %posts_ = getelementptr inbounds nuw i8, ptr %this, i64 8
  invoke void @_ZN10store_post3MapIl4postEC2Ev(ptr noundef nonnull align 8 dereferenceable(24) %posts_)
          to label %invoke.cont unwind label %lpad

invoke.cont:                                      ; preds = %entry
  ret void

lpad:                                             ; preds = %entry
  %0 = landingpad { ptr, i32 }
          cleanup
  tail call void @_ZN10store_post9PostStoreD2Ev(ptr noundef nonnull align 8 dereferenceable(8) %this) #59
  resume { ptr, i32 } %0
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZN10store_post11MemoryStoreD2Ev(ptr noundef nonnull align 8 dereferenceable(32) %this) unnamed_addr #31 comdat align 2 {
entry:
  %posts_ = getelementptr inbounds nuw i8, ptr %this, i64 8
  tail call void @_ZN10store_post3MapIl4postED2Ev(ptr noundef nonnull align 8 dereferenceable(24) %posts_) #59
  tail call void @_ZN10store_post9PostStoreD2Ev(ptr noundef nonnull align 8 dereferenceable(8) %this) #59
  ret void
}

; Function Attrs: nofree nounwind
declare i32 @__cxa_atexit(ptr, ptr, ptr) local_unnamed_addr #39

; Function Attrs: nofree nounwind
declare void @__cxa_guard_release(ptr) local_unnamed_addr #39

; Function Attrs: nofree nounwind
declare void @__cxa_guard_abort(ptr) local_unnamed_addr #39

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZN10store_post3MapIl4postED2Ev(ptr noundef nonnull align 8 dereferenceable(24) %this) unnamed_addr #31 comdat align 2 {
entry:
  %bucket_count_ = getelementptr inbounds nuw i8, ptr %this, i64 8
  %0 = load i64, ptr %bucket_count_, align 8, !tbaa !167
  %cmp18.not = icmp eq i64 %0, 0
  br i1 %cmp18.not, label %for.cond.cleanup, label %for.body

for.cond.cleanup:                                 ; preds = %for.cond.cleanup4, %entry
  %1 = load ptr, ptr %this, align 8, !tbaa !171
  %isnull9 = icmp eq ptr %1, null
  br i1 %isnull9, label %delete.end11, label %delete.notnull10

for.body:                                         ; preds = %for.cond.cleanup4, %entry
  %i.019 = phi i64 [ %inc, %for.cond.cleanup4 ], [ 0, %entry ]
  %2 = load ptr, ptr %this, align 8, !tbaa !171
  %arrayidx = getelementptr inbounds nuw ptr, ptr %2, i64 %i.019
  %3 = load ptr, ptr %arrayidx, align 8, !tbaa !172
  %cmp3.not16 = icmp eq ptr %3, null
  br i1 %cmp3.not16, label %for.cond.cleanup4, label %for.body5

for.cond.cleanup4:                                ; preds = %for.body5, %for.body
  %inc = add nuw i64 %i.019, 1
  %4 = load i64, ptr %bucket_count_, align 8, !tbaa !167
  %cmp = icmp ult i64 %inc, %4
  br i1 %cmp, label %for.body, label %for.cond.cleanup, !llvm.loop !174

for.body5:                                        ; preds = %for.body5, %for.body
  %node.017 = phi ptr [ %5, %for.body5 ], [ %3, %for.body ]
  %next6 = getelementptr inbounds nuw i8, ptr %node.017, i64 112
  %5 = load ptr, ptr %next6, align 8, !tbaa !175
  tail call void @_ZdlPvm(ptr noundef %node.017, i64 noundef 120) #65
  %cmp3.not = icmp eq ptr %5, null
  br i1 %cmp3.not, label %for.cond.cleanup4, label %for.body5, !llvm.loop !179

delete.notnull10:                                 ; preds = %for.cond.cleanup
  tail call void @_ZdaPv(ptr noundef %1) #65
  br label %delete.end11

delete.end11:                                     ; preds = %delete.notnull10, %for.cond.cleanup
  ret void
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZN10store_post9PostStoreD2Ev(ptr noundef nonnull align 8 dereferenceable(8) %this) unnamed_addr #31 comdat align 2 {
entry:
  ret void
}

; Function Attrs: nobuiltin nounwind
declare void @_ZdaPv(ptr noundef) local_unnamed_addr #33

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZN10store_post9PostStoreC2Ev(ptr noundef nonnull align 8 dereferenceable(8) %this) unnamed_addr #31 comdat align 2 {
entry:
  store ptr getelementptr inbounds nuw inrange(-16, 32) (i8, ptr @_ZTVN10store_post9PostStoreE, i64 16), ptr %this, align 8, !tbaa !136
  ret void
}

; Function Attrs: mustprogress noinline uwtable
define linkonce_odr dso_local void @_ZN10store_post3MapIl4postEC2Ev(ptr noundef nonnull align 8 dereferenceable(24) %this) unnamed_addr #30 comdat align 2 {
entry:
  %call = tail call noalias noundef nonnull dereferenceable(32) ptr @_Znam(i64 noundef 32) #64
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %call, i8 0, i64 32, i1 false)
  store ptr %call, ptr %this, align 8, !tbaa !171
  %bucket_count_ = getelementptr inbounds nuw i8, ptr %this, i64 8
  store i64 4, ptr %bucket_count_, align 8, !tbaa !167
  %size_ = getelementptr inbounds nuw i8, ptr %this, i64 16
  store i64 0, ptr %size_, align 8, !tbaa !180
  ret void
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZN10store_post11MemoryStoreD0Ev(ptr noundef nonnull align 8 dereferenceable(32) %this) unnamed_addr #31 comdat align 2 {
entry:
  tail call void @_ZN10store_post11MemoryStoreD2Ev(ptr noundef nonnull align 8 dereferenceable(32) %this) #59
  tail call void @_ZdlPvm(ptr noundef %this, i64 noundef 32) #65
  ret void
}

; Function Attrs: mustprogress noinline uwtable
define linkonce_odr dso_local void @_ZN10store_post11MemoryStore6insertERK4post(ptr noundef nonnull align 8 dereferenceable(32) %this, ptr noundef nonnull align 8 dereferenceable(104) %item) unnamed_addr #30 comdat align 2 {
entry:
  %copy = alloca %struct.post, align 8
  %posts_ = getelementptr inbounds nuw i8, ptr %this, i64 8
  %call = tail call noundef ptr @_ZNK10store_post3MapIl4postE4findERKl(ptr noundef nonnull align 8 dereferenceable(24) %posts_, ptr noundef nonnull align 8 dereferenceable(8) %item)
  %cmp.not = icmp eq ptr %call, null
  br i1 %cmp.not, label %if.end, label %if.then

if.then:                                          ; preds = %entry
  %exception = tail call ptr @__cxa_allocate_exception(i64 8) #59
  store i64 0, ptr %exception, align 16
  tail call void @_ZN10store_post13DuplicatePostC2Ev(ptr noundef nonnull align 8 dereferenceable(8) %exception) #59
  tail call void @__cxa_throw(ptr nonnull %exception, ptr nonnull @_ZTIN10store_post13DuplicatePostE, ptr nonnull @_ZNSt9exceptionD2Ev) #66
  unreachable

if.end:                                           ; preds = %entry
  call void @llvm.lifetime.start.p0(ptr nonnull %copy) #59
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(104) %copy, ptr noundef nonnull align 8 dereferenceable(104) %item, i64 104, i1 false), !tbaa.struct !181
  %creator = getelementptr inbounds nuw i8, ptr %item, i64 16
  %agg.tmp.sroa.0.0.copyload = load ptr, ptr %creator, align 8, !tbaa !131
  %agg.tmp.sroa.2.0.username.sroa_idx = getelementptr inbounds nuw i8, ptr %item, i64 24
  %agg.tmp.sroa.2.0.copyload = load i64, ptr %agg.tmp.sroa.2.0.username.sroa_idx, align 8, !tbaa !134
  %call2 = tail call { ptr, i64 } @_ZN10store_post4keepE5slice(ptr %agg.tmp.sroa.0.0.copyload, i64 %agg.tmp.sroa.2.0.copyload)
  %0 = extractvalue { ptr, i64 } %call2, 0
  %1 = extractvalue { ptr, i64 } %call2, 1
  %creator3 = getelementptr inbounds nuw i8, ptr %copy, i64 16
  store ptr %0, ptr %creator3, align 8, !tbaa !131
  %ref.tmp.sroa.4.0.username4.sroa_idx = getelementptr inbounds nuw i8, ptr %copy, i64 24
  store i64 %1, ptr %ref.tmp.sroa.4.0.username4.sroa_idx, align 8, !tbaa !134
  %text = getelementptr inbounds nuw i8, ptr %item, i64 40
  %text6 = getelementptr inbounds nuw i8, ptr %copy, i64 40
  call void @_ZN10store_post4keepERK13text_response(ptr dead_on_unwind nonnull writable sret(%struct.text_response) align 8 %text6, ptr noundef nonnull align 8 dereferenceable(48) %text)
  %media_json = getelementptr inbounds nuw i8, ptr %item, i64 88
  %agg.tmp8.sroa.0.0.copyload = load ptr, ptr %media_json, align 8, !tbaa !131
  %agg.tmp8.sroa.2.0.media_json.sroa_idx = getelementptr inbounds nuw i8, ptr %item, i64 96
  %agg.tmp8.sroa.2.0.copyload = load i64, ptr %agg.tmp8.sroa.2.0.media_json.sroa_idx, align 8, !tbaa !134
  %call9 = tail call { ptr, i64 } @_ZN10store_post4keepE5slice(ptr %agg.tmp8.sroa.0.0.copyload, i64 %agg.tmp8.sroa.2.0.copyload)
  %2 = extractvalue { ptr, i64 } %call9, 0
  %3 = extractvalue { ptr, i64 } %call9, 1
  %media_json10 = getelementptr inbounds nuw i8, ptr %copy, i64 88
  store ptr %2, ptr %media_json10, align 8, !tbaa !131
  %ref.tmp7.sroa.4.0.media_json10.sroa_idx = getelementptr inbounds nuw i8, ptr %copy, i64 96
  store i64 %3, ptr %ref.tmp7.sroa.4.0.media_json10.sroa_idx, align 8, !tbaa !134
  call void @_ZN10store_post3MapIl4postE3putERKlRKS1_(ptr noundef nonnull align 8 dereferenceable(24) %posts_, ptr noundef nonnull align 8 dereferenceable(8) %item, ptr noundef nonnull align 8 dereferenceable(104) %copy)
  call void @llvm.lifetime.end.p0(ptr nonnull %copy) #59
  ret void
}

; Function Attrs: mustprogress noinline uwtable
define linkonce_odr dso_local noundef ptr @_ZNK10store_post11MemoryStore4findEl(ptr noundef nonnull align 8 dereferenceable(32) %this, i64 noundef %post_id) unnamed_addr #30 comdat align 2 {
entry:
  %post_id.addr = alloca i64, align 8
  store i64 %post_id, ptr %post_id.addr, align 8, !tbaa !134
  %posts_ = getelementptr inbounds nuw i8, ptr %this, i64 8
  %call = call noundef ptr @_ZNK10store_post3MapIl4postE4findERKl(ptr noundef nonnull align 8 dereferenceable(24) %posts_, ptr noundef nonnull align 8 dereferenceable(8) %post_id.addr)
  ret ptr %call
}

; Function Attrs: mustprogress noinline uwtable
define linkonce_odr dso_local noundef ptr @_ZNK10store_post3MapIl4postE4findERKl(ptr noundef nonnull align 8 dereferenceable(24) %this, ptr noundef nonnull align 8 dereferenceable(8) %key) local_unnamed_addr #30 comdat align 2 {
entry:
  %0 = load ptr, ptr %this, align 8, !tbaa !171
  %bucket_count_ = getelementptr inbounds nuw i8, ptr %this, i64 8
  %1 = load i64, ptr %bucket_count_, align 8, !tbaa !167
  %call = tail call noundef i64 @_ZN10store_post3MapIl4postE9bucket_ofERKlm(ptr noundef nonnull align 8 dereferenceable(8) %key, i64 noundef %1)
  %arrayidx = getelementptr inbounds nuw ptr, ptr %0, i64 %call
  %node.09 = load ptr, ptr %arrayidx, align 8, !tbaa !172
  %cmp.not10 = icmp eq ptr %node.09, null
  br i1 %cmp.not10, label %cleanup, label %for.body.lr.ph

for.body.lr.ph:                                   ; preds = %entry
  %2 = load i64, ptr %key, align 8, !tbaa !134
  br label %for.body

for.body:                                         ; preds = %for.inc, %for.body.lr.ph
  %node.011 = phi ptr [ %node.09, %for.body.lr.ph ], [ %node.0, %for.inc ]
  %3 = load i64, ptr %node.011, align 8, !tbaa !184
  %cmp3 = icmp eq i64 %3, %2
  br i1 %cmp3, label %if.then, label %for.inc

if.then:                                          ; preds = %for.body
  %value = getelementptr inbounds nuw i8, ptr %node.011, i64 8
  br label %cleanup

for.inc:                                          ; preds = %for.body
  %next = getelementptr inbounds nuw i8, ptr %node.011, i64 112
  %node.0 = load ptr, ptr %next, align 8, !tbaa !172
  %cmp.not = icmp eq ptr %node.0, null
  br i1 %cmp.not, label %cleanup, label %for.body, !llvm.loop !185

cleanup:                                          ; preds = %for.inc, %if.then, %entry
  %spec.select = phi ptr [ %value, %if.then ], [ null, %entry ], [ null, %for.inc ]
  ret ptr %spec.select
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local noundef i64 @_ZN10store_post3MapIl4postE9bucket_ofERKlm(ptr noundef nonnull align 8 dereferenceable(8) %key, i64 noundef %count) local_unnamed_addr #31 comdat align 2 {
entry:
  %0 = load i64, ptr %key, align 8, !tbaa !134
  %mul = mul i64 %0, -7046029254386353131
  %shr = lshr i64 %mul, 32
  %rem = urem i64 %shr, %count
  ret i64 %rem
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZN10store_post13DuplicatePostC2Ev(ptr noundef nonnull align 8 dereferenceable(8) %this) unnamed_addr #31 comdat align 2 {
entry:
  tail call void @_ZNSt9exceptionC2Ev(ptr noundef nonnull align 8 dereferenceable(8) %this) #59
  store ptr getelementptr inbounds nuw inrange(-16, 24) (i8, ptr @_ZTVN10store_post13DuplicatePostE, i64 16), ptr %this, align 8, !tbaa !136
  ret void
}

; Function Attrs: mustprogress noinline uwtable
define linkonce_odr dso_local void @_ZN10store_post3MapIl4postE3putERKlRKS1_(ptr noundef nonnull align 8 dereferenceable(24) %this, ptr noundef nonnull align 8 dereferenceable(8) %key, ptr noundef nonnull align 8 dereferenceable(104) %value) local_unnamed_addr #30 comdat align 2 {
entry:
  %size_ = getelementptr inbounds nuw i8, ptr %this, i64 16
  %0 = load i64, ptr %size_, align 8, !tbaa !180
  %bucket_count_ = getelementptr inbounds nuw i8, ptr %this, i64 8
  %1 = load i64, ptr %bucket_count_, align 8, !tbaa !167
  %cmp.not = icmp ult i64 %0, %1
  br i1 %cmp.not, label %if.end, label %if.then

if.then:                                          ; preds = %entry
  tail call void @_ZN10store_post3MapIl4postE4growEv(ptr noundef nonnull align 8 dereferenceable(24) %this)
  br label %if.end

if.end:                                           ; preds = %if.then, %entry
  %2 = load ptr, ptr %this, align 8, !tbaa !171
  %3 = load i64, ptr %bucket_count_, align 8, !tbaa !167
  %call = tail call noundef i64 @_ZN10store_post3MapIl4postE9bucket_ofERKlm(ptr noundef nonnull align 8 dereferenceable(8) %key, i64 noundef %3)
  %arrayidx = getelementptr inbounds nuw ptr, ptr %2, i64 %call
  %call3 = tail call noalias noundef nonnull dereferenceable(120) ptr @_Znwm(i64 noundef 120) #64
  %4 = load i64, ptr %key, align 8, !tbaa !134
  store i64 %4, ptr %call3, align 16, !tbaa !184
  %value5 = getelementptr inbounds nuw i8, ptr %call3, i64 8
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(104) %value5, ptr noundef nonnull align 8 dereferenceable(104) %value, i64 104, i1 false), !tbaa.struct !181
  %next = getelementptr inbounds nuw i8, ptr %call3, i64 112
  %5 = load ptr, ptr %arrayidx, align 8, !tbaa !172
  store ptr %5, ptr %next, align 16, !tbaa !175
  store ptr %call3, ptr %arrayidx, align 8, !tbaa !172
  %6 = load i64, ptr %size_, align 8, !tbaa !180
  %inc = add i64 %6, 1
  store i64 %inc, ptr %size_, align 8, !tbaa !180
  ret void
}

; Function Attrs: mustprogress noinline uwtable
define linkonce_odr dso_local void @_ZN10store_post3MapIl4postE4growEv(ptr noundef nonnull align 8 dereferenceable(24) %this) local_unnamed_addr #30 comdat align 2 {
entry:
  %bucket_count_ = getelementptr inbounds nuw i8, ptr %this, i64 8
  %0 = load i64, ptr %bucket_count_, align 8, !tbaa !167
  %mul = shl i64 %0, 1
  %1 = icmp ugt i64 %mul, 2305843009213693951
  %2 = shl i64 %0, 4
  %3 = select i1 %1, i64 -1, i64 %2
  %call = tail call noalias noundef nonnull ptr @_Znam(i64 noundef %3) #64
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 %call, i8 0, i64 %3, i1 false)
  %4 = load i64, ptr %bucket_count_, align 8, !tbaa !167
  %cmp27.not = icmp eq i64 %4, 0
  br i1 %cmp27.not, label %for.cond.cleanup, label %for.body

for.cond.cleanup:                                 ; preds = %for.cond.cleanup5, %entry
  %5 = load ptr, ptr %this, align 8, !tbaa !171
  %isnull = icmp eq ptr %5, null
  br i1 %isnull, label %delete.end, label %delete.notnull

for.body:                                         ; preds = %for.cond.cleanup5, %entry
  %i.028 = phi i64 [ %inc, %for.cond.cleanup5 ], [ 0, %entry ]
  %6 = load ptr, ptr %this, align 8, !tbaa !171
  %arrayidx = getelementptr inbounds nuw ptr, ptr %6, i64 %i.028
  %7 = load ptr, ptr %arrayidx, align 8, !tbaa !172
  %cmp4.not25 = icmp eq ptr %7, null
  br i1 %cmp4.not25, label %for.cond.cleanup5, label %for.body6

for.cond.cleanup5:                                ; preds = %for.body6, %for.body
  %inc = add nuw i64 %i.028, 1
  %8 = load i64, ptr %bucket_count_, align 8, !tbaa !167
  %cmp = icmp ult i64 %inc, %8
  br i1 %cmp, label %for.body, label %for.cond.cleanup, !llvm.loop !186

for.body6:                                        ; preds = %for.body6, %for.body
  %node.026 = phi ptr [ %9, %for.body6 ], [ %7, %for.body ]
  %next7 = getelementptr inbounds nuw i8, ptr %node.026, i64 112
  %9 = load ptr, ptr %next7, align 8, !tbaa !175
  %call8 = tail call noundef i64 @_ZN10store_post3MapIl4postE9bucket_ofERKlm(ptr noundef nonnull align 8 dereferenceable(8) %node.026, i64 noundef %mul)
  %arrayidx9 = getelementptr inbounds nuw ptr, ptr %call, i64 %call8
  %10 = load ptr, ptr %arrayidx9, align 8, !tbaa !172
  store ptr %10, ptr %next7, align 8, !tbaa !175
  store ptr %node.026, ptr %arrayidx9, align 8, !tbaa !172
  %cmp4.not = icmp eq ptr %9, null
  br i1 %cmp4.not, label %for.cond.cleanup5, label %for.body6, !llvm.loop !187

delete.notnull:                                   ; preds = %for.cond.cleanup
  tail call void @_ZdaPv(ptr noundef %5) #65
  br label %delete.end

delete.end:                                       ; preds = %delete.notnull, %for.cond.cleanup
  store ptr %call, ptr %this, align 8, !tbaa !171
  store i64 %mul, ptr %bucket_count_, align 8, !tbaa !167
  ret void
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZN10store_post13DuplicatePostD0Ev(ptr noundef nonnull align 8 dereferenceable(8) %this) unnamed_addr #31 comdat align 2 {
entry:
  tail call void @_ZNSt9exceptionD2Ev(ptr noundef nonnull align 8 dereferenceable(8) %this) #59
  tail call void @_ZdlPvm(ptr noundef %this, i64 noundef 8) #65
  ret void
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local noundef ptr @_ZNK10store_post13DuplicatePost4whatEv(ptr noundef nonnull align 8 dereferenceable(8) %this) unnamed_addr #31 comdat align 2 {
entry:
  ret ptr @.str.9.153
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZN10store_post9PostStoreD0Ev(ptr noundef nonnull align 8 dereferenceable(8) %this) unnamed_addr #31 comdat align 2 {
entry:
  tail call void @llvm.trap() #60
  unreachable
}

; Function Attrs: mustprogress noinline uwtable
define dso_local noundef nonnull ptr @_ZN10store_post11open_remoteEv() local_unnamed_addr #30 {
entry:
  %call = tail call noalias noundef nonnull dereferenceable(8) ptr @_Znwm(i64 noundef 8) #64
  store i64 0, ptr %call, align 8
  tail call void @_ZN10store_post11RemoteStoreC2Ev(ptr noundef nonnull align 8 dereferenceable(8) %call) #59
  ret ptr %call
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZN10store_post11RemoteStoreC2Ev(ptr noundef nonnull align 8 dereferenceable(8) %this) unnamed_addr #31 comdat align 2 {
entry:
  tail call void @_ZN10store_post9PostStoreC2Ev(ptr noundef nonnull align 8 dereferenceable(8) %this) #59
  store ptr getelementptr inbounds nuw inrange(-16, 32) (i8, ptr @_ZTVN10store_post11RemoteStoreE, i64 16), ptr %this, align 8, !tbaa !136
  ret void
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZN10store_post11RemoteStoreD0Ev(ptr noundef nonnull align 8 dereferenceable(8) %this) unnamed_addr #31 comdat align 2 {
entry:
  tail call void @_ZN10store_post9PostStoreD2Ev(ptr noundef nonnull align 8 dereferenceable(8) %this) #59
  tail call void @_ZdlPvm(ptr noundef %this, i64 noundef 8) #65
  ret void
}

; Function Attrs: mustprogress noinline uwtable
define linkonce_odr dso_local void @_ZN10store_post11RemoteStore6insertERK4post(ptr noundef nonnull align 8 dereferenceable(8) %this, ptr noundef nonnull align 8 dereferenceable(104) %item) unnamed_addr #30 comdat align 2 {
entry:
  %out = alloca %struct.writer, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %out) #59
  call void @writer_new(ptr dead_on_unwind nonnull writable sret(%struct.writer) align 8 %out)
  call void @write_post(ptr noundef nonnull %out, ptr noundef nonnull %item)
  %0 = load ptr, ptr %out, align 8, !tbaa !140
  %size3 = getelementptr inbounds nuw i8, ptr %out, i64 8
  %1 = load i64, ptr %size3, align 8, !tbaa !142
  %call = call { ptr, i64 } @make_rpc(ptr noundef nonnull @.str.7.158, ptr %0, i64 %1)
  call void @llvm.lifetime.end.p0(ptr nonnull %out) #59
  ret void
}

; Function Attrs: mustprogress noinline uwtable
define linkonce_odr dso_local noundef ptr @_ZNK10store_post11RemoteStore4findEl(ptr noundef nonnull align 8 dereferenceable(8) %this, i64 noundef %post_id) unnamed_addr #30 comdat align 2 {
entry:
  %out = alloca %struct.writer, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %out) #59
  call void @writer_new(ptr dead_on_unwind nonnull writable sret(%struct.writer) align 8 %out)
  call void @write_number(ptr noundef nonnull %out, i64 noundef %post_id)
  %0 = load ptr, ptr %out, align 8, !tbaa !140
  %size3 = getelementptr inbounds nuw i8, ptr %out, i64 8
  %1 = load i64, ptr %size3, align 8, !tbaa !142
  %call = call { ptr, i64 } @make_rpc(ptr noundef nonnull @.str.8.154, ptr %0, i64 %1)
  %2 = extractvalue { ptr, i64 } %call, 1
  %cmp = icmp eq i64 %2, 0
  br i1 %cmp, label %cond.end, label %cond.false

cond.false:                                       ; preds = %entry
  %3 = extractvalue { ptr, i64 } %call, 0
  %call6 = call noundef ptr @_ZN10store_post11RemoteStore6decodeE5slice(ptr %3, i64 %2)
  br label %cond.end

cond.end:                                         ; preds = %cond.false, %entry
  %cond = phi ptr [ %call6, %cond.false ], [ null, %entry ]
  call void @llvm.lifetime.end.p0(ptr nonnull %out) #59
  ret ptr %cond
}

; Function Attrs: mustprogress noinline uwtable
define linkonce_odr dso_local noundef ptr @_ZN10store_post11RemoteStore6decodeE5slice(ptr %json.coerce0, i64 %json.coerce1) local_unnamed_addr #30 comdat align 2 {
entry:
  %call = tail call ptr @arena_take(i64 noundef 104)
  %call1 = tail call i64 @json_number(ptr %json.coerce0, i64 %json.coerce1, ptr noundef nonnull @.str.155, i64 noundef 0)
  store i64 %call1, ptr %call, align 8, !tbaa !188
  %call3 = tail call i64 @json_number(ptr %json.coerce0, i64 %json.coerce1, ptr noundef nonnull @.str.1.156, i64 noundef 0)
  %timestamp = getelementptr inbounds nuw i8, ptr %call, i64 8
  store i64 %call3, ptr %timestamp, align 8, !tbaa !189
  %call6 = tail call { ptr, i64 } @json_member(ptr %json.coerce0, i64 %json.coerce1, ptr noundef nonnull @.str.2.157)
  %0 = extractvalue { ptr, i64 } %call6, 0
  %1 = extractvalue { ptr, i64 } %call6, 1
  %call7 = tail call { ptr, i64 } @json_text(ptr %0, i64 %1)
  %2 = extractvalue { ptr, i64 } %call7, 0
  %3 = extractvalue { ptr, i64 } %call7, 1
  %text = getelementptr inbounds nuw i8, ptr %call, i64 40
  store ptr %2, ptr %text, align 8, !tbaa !131
  %ref.tmp.sroa.4.0.text8.sroa_idx = getelementptr inbounds nuw i8, ptr %call, i64 48
  store i64 %3, ptr %ref.tmp.sroa.4.0.text8.sroa_idx, align 8, !tbaa !134
  ret ptr %call
}

; Function Attrs: mustprogress noinline uwtable
define dso_local void @_ZN10store_post5serveEv() local_unnamed_addr #30 {
entry:
  %item = alloca %struct.post, align 8
  %call = tail call { ptr, i64 } @get_arg_from_caller()
  %0 = extractvalue { ptr, i64 } %call, 0
  %1 = extractvalue { ptr, i64 } %call, 1
  %call1 = tail call noundef ptr @_ZN10store_post11open_remoteEv()
  call void @llvm.lifetime.start.p0(ptr nonnull %item) #59
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(104) %item, i8 0, i64 104, i1 false)
  %call2 = tail call i64 @json_number(ptr %0, i64 %1, ptr noundef nonnull @.str.155, i64 noundef 0)
  store i64 %call2, ptr %item, align 8, !tbaa !188
  %call4 = tail call i64 @json_number(ptr %0, i64 %1, ptr noundef nonnull @.str.1.156, i64 noundef 0)
  %timestamp = getelementptr inbounds nuw i8, ptr %item, i64 8
  store i64 %call4, ptr %timestamp, align 8, !tbaa !189
  %call7 = tail call { ptr, i64 } @json_member(ptr %0, i64 %1, ptr noundef nonnull @.str.2.157)
  %2 = extractvalue { ptr, i64 } %call7, 0
  %3 = extractvalue { ptr, i64 } %call7, 1
  %call8 = tail call { ptr, i64 } @json_text(ptr %2, i64 %3)
  %4 = extractvalue { ptr, i64 } %call8, 0
  %5 = extractvalue { ptr, i64 } %call8, 1
  %text = getelementptr inbounds nuw i8, ptr %item, i64 40
  store ptr %4, ptr %text, align 8, !tbaa !131
  %ref.tmp.sroa.4.0.text9.sroa_idx = getelementptr inbounds nuw i8, ptr %item, i64 48
  store i64 %5, ptr %ref.tmp.sroa.4.0.text9.sroa_idx, align 8, !tbaa !134
  %call12 = tail call { ptr, i64 } @json_member(ptr %0, i64 %1, ptr noundef nonnull @.str.3.159)
  %6 = extractvalue { ptr, i64 } %call12, 0
  %7 = extractvalue { ptr, i64 } %call12, 1
  %media_json = getelementptr inbounds nuw i8, ptr %item, i64 88
  store ptr %6, ptr %media_json, align 8, !tbaa !131
  %ref.tmp10.sroa.4.0.media_json.sroa_idx = getelementptr inbounds nuw i8, ptr %item, i64 96
  store i64 %7, ptr %ref.tmp10.sroa.4.0.media_json.sroa_idx, align 8, !tbaa !134
  %vtable = load ptr, ptr %call1, align 8, !tbaa !136
  %vfn = getelementptr inbounds nuw i8, ptr %vtable, i64 16
  %8 = load ptr, ptr %vfn, align 8
  call void %8(ptr noundef nonnull align 8 dereferenceable(8) %call1, ptr noundef nonnull align 8 dereferenceable(104) %item)
  %vtable13 = load ptr, ptr %call1, align 8, !tbaa !136
  %vfn14 = getelementptr inbounds nuw i8, ptr %vtable13, i64 8
  %9 = load ptr, ptr %vfn14, align 8
  call void %9(ptr noundef nonnull align 8 dereferenceable(8) %call1) #59
  %call16 = call { ptr, i64 } @slice_of(ptr noundef nonnull @.str.4.160)
  %10 = extractvalue { ptr, i64 } %call16, 0
  %11 = extractvalue { ptr, i64 } %call16, 1
  call void @send_return_value_to_caller(ptr %10, i64 %11)
  call void @llvm.lifetime.end.p0(ptr nonnull %item) #59
  ret void
}

; Function Attrs: mustprogress noinline uwtable
define dso_local range(i32 0, 2) i32 @callee_store_post(ptr noundef %item) local_unnamed_addr #30 personality ptr @__gxx_personality_v0 {
entry:
  %call = invoke noundef nonnull align 8 dereferenceable(32) ptr @_ZN10store_post6memoryEv()
          to label %invoke.cont unwind label %lpad

invoke.cont:                                      ; preds = %entry
  invoke void @_ZN10store_post11MemoryStore6insertERK4post(ptr noundef nonnull align 8 dereferenceable(32) @_ZZN10store_post6memoryEvE5store, ptr noundef nonnull align 8 dereferenceable(104) %item)
          to label %return unwind label %lpad

lpad:                                             ; preds = %invoke.cont, %entry
  %0 = landingpad { ptr, i32 }
          catch ptr @_ZTIN10store_post13DuplicatePostE
  %1 = extractvalue { ptr, i32 } %0, 1
  %2 = tail call i32 @llvm.eh.typeid.for.p0(ptr nonnull @_ZTIN10store_post13DuplicatePostE) #59
  %matches = icmp eq i32 %1, %2
  br i1 %matches, label %catch, label %eh.resume

catch:                                            ; preds = %lpad
  %3 = extractvalue { ptr, i32 } %0, 0
  %4 = tail call ptr @__cxa_begin_catch(ptr %3) #59
  tail call void @__cxa_end_catch()
  br label %return

return:                                           ; preds = %catch, %invoke.cont
  %retval.0 = phi i32 [ 0, %catch ], [ 1, %invoke.cont ]
  ret i32 %retval.0

eh.resume:                                        ; preds = %lpad
  resume { ptr, i32 } %0
}

; Function Attrs: mustprogress noinline uwtable
define dso_local noundef ptr @find_post(i64 noundef %post_id) local_unnamed_addr #30 {
entry:
  %call = tail call noundef nonnull align 8 dereferenceable(32) ptr @_ZN10store_post6memoryEv()
  %call1 = tail call noundef ptr @_ZNK10store_post11MemoryStore4findEl(ptr noundef nonnull align 8 dereferenceable(32) @_ZZN10store_post6memoryEvE5store, i64 noundef %post_id)
  ret ptr %call1
}

; Function Attrs: mustprogress noinline uwtable
define dso_local { ptr, i64 } @admin_export_posts() local_unnamed_addr #30 {
entry:
  %out = alloca %struct.writer, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %out) #59
  call void @writer_new(ptr dead_on_unwind nonnull writable sret(%struct.writer) align 8 %out)
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.5.165)
  %call = call noundef nonnull align 8 dereferenceable(32) ptr @_ZN10store_post6memoryEv()
  call fastcc void @"_ZNK10store_post11MemoryStore4eachIZ18admin_export_postsE3$_0EEvT_"(ptr %out)
  call void @write_raw(ptr noundef nonnull %out, ptr noundef nonnull @.str.6.166)
  %0 = load ptr, ptr %out, align 8, !tbaa !140
  %size2 = getelementptr inbounds nuw i8, ptr %out, i64 8
  %1 = load i64, ptr %size2, align 8, !tbaa !142
  call void @llvm.lifetime.end.p0(ptr nonnull %out) #59
  %.fca.0.insert = insertvalue { ptr, i64 } poison, ptr %0, 0
  %.fca.1.insert = insertvalue { ptr, i64 } %.fca.0.insert, i64 %1, 1
  ret { ptr, i64 } %.fca.1.insert
}

; Function Attrs: mustprogress noinline uwtable
define internal fastcc void @"_ZNK10store_post11MemoryStore4eachIZ18admin_export_postsE3$_0EEvT_"(ptr nonnull %visit.coerce) unnamed_addr #30 align 2 {
entry:
  tail call fastcc void @"_ZNK10store_post3MapIl4postE4eachIZ18admin_export_postsE3$_0EEvT_"(ptr %visit.coerce)
  ret void
}

; Function Attrs: mustprogress noinline uwtable
define internal fastcc void @"_ZNK10store_post3MapIl4postE4eachIZ18admin_export_postsE3$_0EEvT_"(ptr nonnull %visit.coerce) unnamed_addr #30 align 2 {
entry:
  %visit = alloca %"class.media_service::Owner", align 8
  store ptr %visit.coerce, ptr %visit, align 8
  %0 = load i64, ptr getelementptr inbounds nuw (i8, ptr @_ZZN10store_post6memoryEvE5store, i64 16), align 8, !tbaa !167
  %cmp16.not = icmp eq i64 %0, 0
  br i1 %cmp16.not, label %for.cond.cleanup, label %for.body

for.cond.cleanup:                                 ; preds = %for.cond.cleanup4, %entry
  ret void

for.body:                                         ; preds = %for.cond.cleanup4, %entry
  %i.017 = phi i64 [ %inc, %for.cond.cleanup4 ], [ 0, %entry ]
  %1 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @_ZZN10store_post6memoryEvE5store, i64 8), align 8, !tbaa !171
  %arrayidx = getelementptr inbounds nuw ptr, ptr %1, i64 %i.017
  %node.013 = load ptr, ptr %arrayidx, align 8, !tbaa !172
  %cmp3.not14 = icmp eq ptr %node.013, null
  br i1 %cmp3.not14, label %for.cond.cleanup4, label %for.body5

for.cond.cleanup4:                                ; preds = %for.body5, %for.body
  %inc = add nuw i64 %i.017, 1
  %2 = load i64, ptr getelementptr inbounds nuw (i8, ptr @_ZZN10store_post6memoryEvE5store, i64 16), align 8, !tbaa !167
  %cmp = icmp ult i64 %inc, %2
  br i1 %cmp, label %for.body, label %for.cond.cleanup, !llvm.loop !190

for.body5:                                        ; preds = %for.body5, %for.body
  %node.015 = phi ptr [ %node.0, %for.body5 ], [ %node.013, %for.body ]
  %value = getelementptr inbounds nuw i8, ptr %node.015, i64 8
  call fastcc void @"_ZZ18admin_export_postsENK3$_0clElRK4post"(ptr noundef nonnull align 8 dereferenceable(8) %visit, ptr noundef nonnull align 8 dereferenceable(104) %value)
  %next = getelementptr inbounds nuw i8, ptr %node.015, i64 112
  %node.0 = load ptr, ptr %next, align 8, !tbaa !172
  %cmp3.not = icmp eq ptr %node.0, null
  br i1 %cmp3.not, label %for.cond.cleanup4, label %for.body5, !llvm.loop !191
}

; Function Attrs: mustprogress noinline uwtable
define internal fastcc void @"_ZZ18admin_export_postsENK3$_0clElRK4post"(ptr noundef nonnull readonly align 8 captures(none) dereferenceable(8) %this, ptr noundef nonnull align 8 dereferenceable(104) %item) unnamed_addr #30 align 2 {
entry:
  %0 = load ptr, ptr %this, align 8, !tbaa !192, !nonnull !195, !align !196
  %size = getelementptr inbounds nuw i8, ptr %0, i64 8
  %1 = load i64, ptr %size, align 8, !tbaa !142
  %cmp = icmp ugt i64 %1, 1
  %conv = zext i1 %cmp to i64
  tail call void @write_comma(ptr noundef nonnull %0, i64 noundef %conv)
  %2 = load ptr, ptr %this, align 8, !tbaa !192, !nonnull !195, !align !196
  tail call void @write_post(ptr noundef nonnull %2, ptr noundef nonnull %item)
  ret void
}

; Function Attrs: mustprogress noinline uwtable
define dso_local void @original_main_store_post() local_unnamed_addr #30 {
entry:
  tail call void @_ZN10store_post5serveEv()
  ret void
}

; Function Attrs: cold nofree noreturn nounwind nonlazybind uwtable
define void @_RNvCsfLfy6EI15iL_7___rustc17rust_begin_unwind(ptr noalias noundef readonly align 8 captures(none) dereferenceable(24) %_1) unnamed_addr #40 {
start:
  tail call void @abort() #60
  unreachable
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(readwrite, inaccessiblemem: write, target_mem0: none, target_mem1: none) uwtable
define noundef i64 @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h037b96dda92b3850E"(ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(56) %self, i64 noundef %init) unnamed_addr #41 personality ptr @rust_eh_personality {
start:
  %_4.sroa.0.0.copyload = load ptr, ptr %self, align 8
  %_4.sroa.5.0.self.sroa_idx = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_4.sroa.5.0.copyload = load ptr, ptr %_4.sroa.5.0.self.sroa_idx, align 8, !nonnull !195, !noundef !195
  %_4.sroa.61.0.self.sroa_idx = getelementptr inbounds nuw i8, ptr %self, i64 32
  %_4.sroa.61.0.copyload = load ptr, ptr %_4.sroa.61.0.self.sroa_idx, align 8
  %_4.sroa.8.0.self.sroa_idx = getelementptr inbounds nuw i8, ptr %self, i64 40
  %_4.sroa.8.0.copyload = load i64, ptr %_4.sroa.8.0.self.sroa_idx, align 8
  %_4.sroa.10.0.self.sroa_idx = getelementptr inbounds nuw i8, ptr %self, i64 48
  %_4.sroa.10.0.copyload = load i8, ptr %_4.sroa.10.0.self.sroa_idx, align 8
  br label %bb1.i.i.i

bb1.i.i.i:                                        ; preds = %bb3.i.i.i, %start
  %new_len.i.i.i.i.i.i9.i.i = phi i64 [ %_4.sroa.8.0.copyload, %start ], [ %new_len.i.i.i.i.i.i8.i.i, %bb3.i.i.i ]
  %_38.i.i.i.i.i.i4.i.i = phi ptr [ %_4.sroa.61.0.copyload, %start ], [ %_38.i.i.i.i.i.i3.i.i, %bb3.i.i.i ]
  %0 = phi i8 [ %_4.sroa.10.0.copyload, %start ], [ %6, %bb3.i.i.i ]
  %_17.i.i3.i.i.i = phi ptr [ %_4.sroa.0.0.copyload, %start ], [ %spec.select, %bb3.i.i.i ]
  %_5.sroa.9.0.i.i.i = phi i64 [ undef, %start ], [ %_5.sroa.9.1.i.i.i, %bb3.i.i.i ]
  %_5.sroa.8.0.i.i.i = phi ptr [ undef, %start ], [ %_5.sroa.8.1.i.i.i, %bb3.i.i.i ]
  %accum.sroa.0.0.i.i.i = phi i64 [ %init, %start ], [ %_4.0.i.i.i.i.i, %bb3.i.i.i ]
  %_7.i.i.i.i.i = icmp eq ptr %_17.i.i3.i.i.i, %_4.sroa.5.0.copyload
  %spec.select.idx = select i1 %_7.i.i.i.i.i, i64 0, i64 16
  %spec.select = getelementptr inbounds nuw i8, ptr %_17.i.i3.i.i.i, i64 %spec.select.idx
  %.not.i.i.i.i3 = icmp eq ptr %_17.i.i3.i.i.i, null
  %.not.i.i.i.i = or i1 %_7.i.i.i.i.i, %.not.i.i.i.i3
  br i1 %.not.i.i.i.i, label %"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hbdd69182872dba2fE.exit.i.i.i", label %bb1.i.i.i.i.i.i.i

bb1.i.i.i.i.i.i.i:                                ; preds = %bb3.i.i.i.i.i.i.i, %bb1.i.i.i
  %new_len.i.i.i.i.i.i7.i.i = phi i64 [ %new_len.i.i.i.i.i.i6.i.i, %bb3.i.i.i.i.i.i.i ], [ %new_len.i.i.i.i.i.i9.i.i, %bb1.i.i.i ]
  %_38.i.i.i.i.i.i2.i.i = phi ptr [ %_38.i.i.i.i.i.i1.i.i, %bb3.i.i.i.i.i.i.i ], [ %_38.i.i.i.i.i.i4.i.i, %bb1.i.i.i ]
  %1 = phi i8 [ %4, %bb3.i.i.i.i.i.i.i ], [ %0, %bb1.i.i.i ]
  %new_len.i9.i.i.i.i.i.i.i = phi i64 [ %new_len.i8.i.i.i.i.i.i.i, %bb3.i.i.i.i.i.i.i ], [ %new_len.i.i.i.i.i.i9.i.i, %bb1.i.i.i ]
  %_38.i6.i.i.i.i.i.i.i = phi ptr [ %_38.i5.i.i.i.i.i.i.i, %bb3.i.i.i.i.i.i.i ], [ %_38.i.i.i.i.i.i4.i.i, %bb1.i.i.i ]
  %2 = phi i8 [ %5, %bb3.i.i.i.i.i.i.i ], [ %0, %bb1.i.i.i ]
  %_2.i.i.i.i.i.i.i.i = trunc nuw i8 %2 to i1
  br i1 %_2.i.i.i.i.i.i.i.i, label %"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha342943338551898E.exit.i.i.i.i.i.i.i", label %bb2.i.i.i.i.i.i.i.i

bb2.i.i.i.i.i.i.i.i:                              ; preds = %bb1.i.i.i.i.i.i.i
  %_20.i.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %_38.i6.i.i.i.i.i.i.i, i64 %new_len.i9.i.i.i.i.i.i.i
  %_295.i.i.i.i.i.i.i.i.i = icmp samesign eq i64 %new_len.i9.i.i.i.i.i.i.i, 0
  br i1 %_295.i.i.i.i.i.i.i.i.i, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE.exit.i.i.i.i.i.i.i.i", label %bb23.i.i.i.i.i.i.i.i.i

bb23.i.i.i.i.i.i.i.i.i:                           ; preds = %bb7.i.i.i.i.i.i.i.i.i, %bb2.i.i.i.i.i.i.i.i
  %i.sroa.0.07.i.i.i.i.i.i.i.i.i = phi i64 [ %3, %bb7.i.i.i.i.i.i.i.i.i ], [ 0, %bb2.i.i.i.i.i.i.i.i ]
  %_3946.i.i.i.i.i.i.i.i.i = phi ptr [ %_39.i.i.i.i.i.i.i.i.i, %bb7.i.i.i.i.i.i.i.i.i ], [ %_38.i6.i.i.i.i.i.i.i, %bb2.i.i.i.i.i.i.i.i ]
  %_3.i.i.i.i.i.i.i.i.i.i.i = load i8, ptr %_3946.i.i.i.i.i.i.i.i.i, align 1, !alias.scope !197, !noalias !202, !noundef !195
  %_0.i.i.i.i.i.i.i.i.i.i.i = icmp eq i8 %_3.i.i.i.i.i.i.i.i.i.i.i, 32
  br i1 %_0.i.i.i.i.i.i.i.i.i.i.i, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE.exit.i.i.i.i.i.i.i.i", label %bb7.i.i.i.i.i.i.i.i.i

bb7.i.i.i.i.i.i.i.i.i:                            ; preds = %bb23.i.i.i.i.i.i.i.i.i
  %_39.i.i.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %_3946.i.i.i.i.i.i.i.i.i, i64 1
  %3 = add nuw i64 %i.sroa.0.07.i.i.i.i.i.i.i.i.i, 1
  %_29.i.i.i.i.i.i.i.i.i = icmp eq ptr %_39.i.i.i.i.i.i.i.i.i, %_20.i.i.i.i.i.i.i.i
  br i1 %_29.i.i.i.i.i.i.i.i.i, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE.exit.i.i.i.i.i.i.i.i", label %bb23.i.i.i.i.i.i.i.i.i

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE.exit.i.i.i.i.i.i.i.i": ; preds = %bb7.i.i.i.i.i.i.i.i.i, %bb23.i.i.i.i.i.i.i.i.i, %bb2.i.i.i.i.i.i.i.i
  %_0.sroa.3.0.i.i.i.i.i.i.i.i.i = phi i64 [ undef, %bb2.i.i.i.i.i.i.i.i ], [ %i.sroa.0.07.i.i.i.i.i.i.i.i.i, %bb23.i.i.i.i.i.i.i.i.i ], [ undef, %bb7.i.i.i.i.i.i.i.i.i ]
  %_0.sroa.0.0.i.i.i.i.i.i.i.i.i = phi i1 [ false, %bb2.i.i.i.i.i.i.i.i ], [ %_0.i.i.i.i.i.i.i.i.i.i.i, %bb23.i.i.i.i.i.i.i.i.i ], [ %_0.i.i.i.i.i.i.i.i.i.i.i, %bb7.i.i.i.i.i.i.i.i.i ]
  br i1 %_0.sroa.0.0.i.i.i.i.i.i.i.i.i, label %bb5.i.i.i.i.i.i.i.i, label %"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha342943338551898E.exit.i.i.i.i.i.i.i"

bb5.i.i.i.i.i.i.i.i:                              ; preds = %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE.exit.i.i.i.i.i.i.i.i"
  %index.i.i.i.i.i.i.i.i = add i64 %_0.sroa.3.0.i.i.i.i.i.i.i.i.i, 1
  %new_len.i.i.i.i.i.i.i.i = sub nuw i64 %new_len.i9.i.i.i.i.i.i.i, %index.i.i.i.i.i.i.i.i
  %_38.i.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %_38.i6.i.i.i.i.i.i.i, i64 %index.i.i.i.i.i.i.i.i
  br label %"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha342943338551898E.exit.i.i.i.i.i.i.i"

"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha342943338551898E.exit.i.i.i.i.i.i.i": ; preds = %bb5.i.i.i.i.i.i.i.i, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE.exit.i.i.i.i.i.i.i.i", %bb1.i.i.i.i.i.i.i
  %new_len.i.i.i.i.i.i6.i.i = phi i64 [ %new_len.i.i.i.i.i.i7.i.i, %bb1.i.i.i.i.i.i.i ], [ %new_len.i.i.i.i.i.i.i.i, %bb5.i.i.i.i.i.i.i.i ], [ %new_len.i.i.i.i.i.i7.i.i, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE.exit.i.i.i.i.i.i.i.i" ]
  %_38.i.i.i.i.i.i1.i.i = phi ptr [ %_38.i.i.i.i.i.i2.i.i, %bb1.i.i.i.i.i.i.i ], [ %_38.i.i.i.i.i.i.i.i, %bb5.i.i.i.i.i.i.i.i ], [ %_38.i.i.i.i.i.i2.i.i, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE.exit.i.i.i.i.i.i.i.i" ]
  %4 = phi i8 [ %1, %bb1.i.i.i.i.i.i.i ], [ %1, %bb5.i.i.i.i.i.i.i.i ], [ 1, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE.exit.i.i.i.i.i.i.i.i" ]
  %new_len.i8.i.i.i.i.i.i.i = phi i64 [ %new_len.i9.i.i.i.i.i.i.i, %bb1.i.i.i.i.i.i.i ], [ %new_len.i.i.i.i.i.i.i.i, %bb5.i.i.i.i.i.i.i.i ], [ %new_len.i9.i.i.i.i.i.i.i, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE.exit.i.i.i.i.i.i.i.i" ]
  %_38.i5.i.i.i.i.i.i.i = phi ptr [ %_38.i6.i.i.i.i.i.i.i, %bb1.i.i.i.i.i.i.i ], [ %_38.i.i.i.i.i.i.i.i, %bb5.i.i.i.i.i.i.i.i ], [ %_38.i6.i.i.i.i.i.i.i, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE.exit.i.i.i.i.i.i.i.i" ]
  %5 = phi i8 [ %2, %bb1.i.i.i.i.i.i.i ], [ 0, %bb5.i.i.i.i.i.i.i.i ], [ 1, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE.exit.i.i.i.i.i.i.i.i" ]
  %ret.sroa.5.1.i.i.i.i.i.i.i.i = phi i64 [ undef, %bb1.i.i.i.i.i.i.i ], [ %_0.sroa.3.0.i.i.i.i.i.i.i.i.i, %bb5.i.i.i.i.i.i.i.i ], [ %new_len.i9.i.i.i.i.i.i.i, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE.exit.i.i.i.i.i.i.i.i" ]
  %ret.sroa.0.1.i.i.i.i.i.i.i.i = phi ptr [ null, %bb1.i.i.i.i.i.i.i ], [ %_38.i6.i.i.i.i.i.i.i, %bb5.i.i.i.i.i.i.i.i ], [ %_38.i6.i.i.i.i.i.i.i, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE.exit.i.i.i.i.i.i.i.i" ]
  %.not.i.i.i.i.i.i.i = icmp eq ptr %ret.sroa.0.1.i.i.i.i.i.i.i.i, null
  br i1 %.not.i.i.i.i.i.i.i, label %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hb4a8b76added7412E.exit.i.i.i.i", label %bb3.i.i.i.i.i.i.i

bb3.i.i.i.i.i.i.i:                                ; preds = %"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha342943338551898E.exit.i.i.i.i.i.i.i"
  %_0.i.i.i.not.i.i.i.i.i.i.i.i = icmp eq i64 %ret.sroa.5.1.i.i.i.i.i.i.i.i, 0
  br i1 %_0.i.i.i.not.i.i.i.i.i.i.i.i, label %bb1.i.i.i.i.i.i.i, label %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hb4a8b76added7412E.exit.i.i.i.i"

"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hb4a8b76added7412E.exit.i.i.i.i": ; preds = %bb3.i.i.i.i.i.i.i, %"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha342943338551898E.exit.i.i.i.i.i.i.i"
  %_0.sroa.3.0.i.i.i.i.i.i.i = phi i64 [ undef, %"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha342943338551898E.exit.i.i.i.i.i.i.i" ], [ %ret.sroa.5.1.i.i.i.i.i.i.i.i, %bb3.i.i.i.i.i.i.i ]
  %_0.sroa.0.0.i.i.i.i.i.i.i = phi ptr [ null, %"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha342943338551898E.exit.i.i.i.i.i.i.i" ], [ %ret.sroa.0.1.i.i.i.i.i.i.i.i, %bb3.i.i.i.i.i.i.i ]
  %.not.i.i.i.i.i.i = icmp eq ptr %_0.sroa.0.0.i.i.i.i.i.i.i, null
  %_5.sroa.9.0._0.sroa.3.0.i.i.i.i.i.i.i = select i1 %.not.i.i.i.i.i.i, i64 %_5.sroa.9.0.i.i.i, i64 %_0.sroa.3.0.i.i.i.i.i.i.i
  %_5.sroa.8.0._0.sroa.0.0.i.i.i.i.i.i.i = select i1 %.not.i.i.i.i.i.i, ptr %_5.sroa.8.0.i.i.i, ptr %_0.sroa.0.0.i.i.i.i.i.i.i
  %._0.sroa.0.0.i.i.i.i.i = select i1 %.not.i.i.i.i.i.i, ptr null, ptr %_17.i.i3.i.i.i
  br label %"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hbdd69182872dba2fE.exit.i.i.i"

"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hbdd69182872dba2fE.exit.i.i.i": ; preds = %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hb4a8b76added7412E.exit.i.i.i.i", %bb1.i.i.i
  %new_len.i.i.i.i.i.i8.i.i = phi i64 [ %new_len.i.i.i.i.i.i6.i.i, %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hb4a8b76added7412E.exit.i.i.i.i" ], [ %new_len.i.i.i.i.i.i9.i.i, %bb1.i.i.i ]
  %_38.i.i.i.i.i.i3.i.i = phi ptr [ %_38.i.i.i.i.i.i1.i.i, %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hb4a8b76added7412E.exit.i.i.i.i" ], [ %_38.i.i.i.i.i.i4.i.i, %bb1.i.i.i ]
  %6 = phi i8 [ %4, %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hb4a8b76added7412E.exit.i.i.i.i" ], [ %0, %bb1.i.i.i ]
  %_5.sroa.9.1.i.i.i = phi i64 [ %_5.sroa.9.0._0.sroa.3.0.i.i.i.i.i.i.i, %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hb4a8b76added7412E.exit.i.i.i.i" ], [ %_5.sroa.9.0.i.i.i, %bb1.i.i.i ]
  %_5.sroa.8.1.i.i.i = phi ptr [ %_5.sroa.8.0._0.sroa.0.0.i.i.i.i.i.i.i, %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hb4a8b76added7412E.exit.i.i.i.i" ], [ %_5.sroa.8.0.i.i.i, %bb1.i.i.i ]
  %_5.sroa.0.0.i.i.i = phi ptr [ %._0.sroa.0.0.i.i.i.i.i, %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hb4a8b76added7412E.exit.i.i.i.i" ], [ null, %bb1.i.i.i ]
  %.not.i.i.i = icmp eq ptr %_5.sroa.0.0.i.i.i, null
  br i1 %.not.i.i.i, label %"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hdd4aed221bfbf040E.exit", label %bb3.i.i.i

bb3.i.i.i:                                        ; preds = %"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hbdd69182872dba2fE.exit.i.i.i"
  %7 = icmp ne ptr %_5.sroa.8.1.i.i.i, null
  tail call void @llvm.assume(i1 %7)
  store ptr %_5.sroa.8.1.i.i.i, ptr %_5.sroa.0.0.i.i.i, align 8, !noalias !222
  %8 = getelementptr inbounds nuw i8, ptr %_5.sroa.0.0.i.i.i, i64 8
  store i64 %_5.sroa.9.1.i.i.i, ptr %8, align 8, !noalias !222
  %_4.0.i.i.i.i.i = add i64 %accum.sroa.0.0.i.i.i, 1
  br label %bb1.i.i.i

"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hdd4aed221bfbf040E.exit": ; preds = %"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hbdd69182872dba2fE.exit.i.i.i"
  ret i64 %accum.sroa.0.0.i.i.i
}

; Function Attrs: nonlazybind
declare i32 @rust_eh_personality(...) unnamed_addr #42

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #43

; Function Attrs: nofree noinline norecurse nosync nounwind nonlazybind memory(readwrite, inaccessiblemem: write, target_mem0: none, target_mem1: none) uwtable
define noundef i64 @_ZN3abi11split_words17h214295b5dd2061b8E(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) %text.0, i64 noundef range(i64 0, -9223372036854775808) %text.1, ptr noalias noundef nonnull writeonly align 8 captures(address) %words.0, i64 noundef range(i64 0, 576460752303423488) %words.1) unnamed_addr #44 personality ptr @rust_eh_personality {
start:
  %0 = getelementptr inbounds nuw %struct.slice, ptr %words.0, i64 %words.1
  br label %bb1.i.i.i.i.i

bb1.i.i.i.i.i:                                    ; preds = %bb3.i.i.i.i.i, %start
  %new_len.i.i.i.i.i.i9.i.i.i.i = phi i64 [ %text.1, %start ], [ %new_len.i.i.i.i.i.i8.i.i.i.i, %bb3.i.i.i.i.i ]
  %_38.i.i.i.i.i.i4.i.i.i.i = phi ptr [ %text.0, %start ], [ %_38.i.i.i.i.i.i3.i.i.i.i, %bb3.i.i.i.i.i ]
  %1 = phi i8 [ 0, %start ], [ %7, %bb3.i.i.i.i.i ]
  %_17.i.i3.i.i.i.i.i = phi ptr [ %words.0, %start ], [ %spec.select.i.i, %bb3.i.i.i.i.i ]
  %_5.sroa.9.0.i.i.i.i.i = phi i64 [ undef, %start ], [ %_5.sroa.9.1.i.i.i.i.i, %bb3.i.i.i.i.i ]
  %_5.sroa.8.0.i.i.i.i.i = phi ptr [ undef, %start ], [ %_5.sroa.8.1.i.i.i.i.i, %bb3.i.i.i.i.i ]
  %accum.sroa.0.0.i.i.i.i.i = phi i64 [ 0, %start ], [ %_4.0.i.i.i.i.i.i.i, %bb3.i.i.i.i.i ]
  %_7.i.i.i.i.i.i.i = icmp eq ptr %_17.i.i3.i.i.i.i.i, %0
  %spec.select.idx.i.i = select i1 %_7.i.i.i.i.i.i.i, i64 0, i64 16
  %spec.select.i.i = getelementptr inbounds nuw i8, ptr %_17.i.i3.i.i.i.i.i, i64 %spec.select.idx.i.i
  br i1 %_7.i.i.i.i.i.i.i, label %"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hbdd69182872dba2fE.exit.i.i.i.i.i", label %bb1.i.i.i.i.i.i.i.i.i

bb1.i.i.i.i.i.i.i.i.i:                            ; preds = %bb3.i.i.i.i.i.i.i.i.i, %bb1.i.i.i.i.i
  %new_len.i.i.i.i.i.i7.i.i.i.i = phi i64 [ %new_len.i.i.i.i.i.i6.i.i.i.i, %bb3.i.i.i.i.i.i.i.i.i ], [ %new_len.i.i.i.i.i.i9.i.i.i.i, %bb1.i.i.i.i.i ]
  %_38.i.i.i.i.i.i2.i.i.i.i = phi ptr [ %_38.i.i.i.i.i.i1.i.i.i.i, %bb3.i.i.i.i.i.i.i.i.i ], [ %_38.i.i.i.i.i.i4.i.i.i.i, %bb1.i.i.i.i.i ]
  %2 = phi i8 [ %5, %bb3.i.i.i.i.i.i.i.i.i ], [ %1, %bb1.i.i.i.i.i ]
  %new_len.i9.i.i.i.i.i.i.i.i.i = phi i64 [ %new_len.i8.i.i.i.i.i.i.i.i.i, %bb3.i.i.i.i.i.i.i.i.i ], [ %new_len.i.i.i.i.i.i9.i.i.i.i, %bb1.i.i.i.i.i ]
  %_38.i6.i.i.i.i.i.i.i.i.i = phi ptr [ %_38.i5.i.i.i.i.i.i.i.i.i, %bb3.i.i.i.i.i.i.i.i.i ], [ %_38.i.i.i.i.i.i4.i.i.i.i, %bb1.i.i.i.i.i ]
  %3 = phi i8 [ %6, %bb3.i.i.i.i.i.i.i.i.i ], [ %1, %bb1.i.i.i.i.i ]
  %_2.i.i.i.i.i.i.i.i.i.i = trunc nuw i8 %3 to i1
  br i1 %_2.i.i.i.i.i.i.i.i.i.i, label %"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha342943338551898E.exit.i.i.i.i.i.i.i.i.i", label %bb2.i.i.i.i.i.i.i.i.i.i

bb2.i.i.i.i.i.i.i.i.i.i:                          ; preds = %bb1.i.i.i.i.i.i.i.i.i
  %_20.i.i.i.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %_38.i6.i.i.i.i.i.i.i.i.i, i64 %new_len.i9.i.i.i.i.i.i.i.i.i
  %_295.i.i.i.i.i.i.i.i.i.i.i = icmp samesign eq i64 %new_len.i9.i.i.i.i.i.i.i.i.i, 0
  br i1 %_295.i.i.i.i.i.i.i.i.i.i.i, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE.exit.i.i.i.i.i.i.i.i.i.i", label %bb23.i.i.i.i.i.i.i.i.i.i.i

bb23.i.i.i.i.i.i.i.i.i.i.i:                       ; preds = %bb7.i.i.i.i.i.i.i.i.i.i.i, %bb2.i.i.i.i.i.i.i.i.i.i
  %i.sroa.0.07.i.i.i.i.i.i.i.i.i.i.i = phi i64 [ %4, %bb7.i.i.i.i.i.i.i.i.i.i.i ], [ 0, %bb2.i.i.i.i.i.i.i.i.i.i ]
  %_3946.i.i.i.i.i.i.i.i.i.i.i = phi ptr [ %_39.i.i.i.i.i.i.i.i.i.i.i, %bb7.i.i.i.i.i.i.i.i.i.i.i ], [ %_38.i6.i.i.i.i.i.i.i.i.i, %bb2.i.i.i.i.i.i.i.i.i.i ]
  %_3.i.i.i.i.i.i.i.i.i.i.i.i.i = load i8, ptr %_3946.i.i.i.i.i.i.i.i.i.i.i, align 1, !alias.scope !227, !noalias !232, !noundef !195
  %_0.i.i.i.i.i.i.i.i.i.i.i.i.i = icmp eq i8 %_3.i.i.i.i.i.i.i.i.i.i.i.i.i, 32
  br i1 %_0.i.i.i.i.i.i.i.i.i.i.i.i.i, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE.exit.i.i.i.i.i.i.i.i.i.i", label %bb7.i.i.i.i.i.i.i.i.i.i.i

bb7.i.i.i.i.i.i.i.i.i.i.i:                        ; preds = %bb23.i.i.i.i.i.i.i.i.i.i.i
  %_39.i.i.i.i.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %_3946.i.i.i.i.i.i.i.i.i.i.i, i64 1
  %4 = add nuw i64 %i.sroa.0.07.i.i.i.i.i.i.i.i.i.i.i, 1
  %_29.i.i.i.i.i.i.i.i.i.i.i = icmp eq ptr %_39.i.i.i.i.i.i.i.i.i.i.i, %_20.i.i.i.i.i.i.i.i.i.i
  br i1 %_29.i.i.i.i.i.i.i.i.i.i.i, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE.exit.i.i.i.i.i.i.i.i.i.i", label %bb23.i.i.i.i.i.i.i.i.i.i.i

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE.exit.i.i.i.i.i.i.i.i.i.i": ; preds = %bb7.i.i.i.i.i.i.i.i.i.i.i, %bb23.i.i.i.i.i.i.i.i.i.i.i, %bb2.i.i.i.i.i.i.i.i.i.i
  %_0.sroa.3.0.i.i.i.i.i.i.i.i.i.i.i = phi i64 [ undef, %bb2.i.i.i.i.i.i.i.i.i.i ], [ %i.sroa.0.07.i.i.i.i.i.i.i.i.i.i.i, %bb23.i.i.i.i.i.i.i.i.i.i.i ], [ undef, %bb7.i.i.i.i.i.i.i.i.i.i.i ]
  %_0.sroa.0.0.i.i.i.i.i.i.i.i.i.i.i = phi i1 [ false, %bb2.i.i.i.i.i.i.i.i.i.i ], [ %_0.i.i.i.i.i.i.i.i.i.i.i.i.i, %bb23.i.i.i.i.i.i.i.i.i.i.i ], [ %_0.i.i.i.i.i.i.i.i.i.i.i.i.i, %bb7.i.i.i.i.i.i.i.i.i.i.i ]
  br i1 %_0.sroa.0.0.i.i.i.i.i.i.i.i.i.i.i, label %bb5.i.i.i.i.i.i.i.i.i.i, label %"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha342943338551898E.exit.i.i.i.i.i.i.i.i.i"

bb5.i.i.i.i.i.i.i.i.i.i:                          ; preds = %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE.exit.i.i.i.i.i.i.i.i.i.i"
  %index.i.i.i.i.i.i.i.i.i.i = add i64 %_0.sroa.3.0.i.i.i.i.i.i.i.i.i.i.i, 1
  %new_len.i.i.i.i.i.i.i.i.i.i = sub nuw i64 %new_len.i9.i.i.i.i.i.i.i.i.i, %index.i.i.i.i.i.i.i.i.i.i
  %_38.i.i.i.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %_38.i6.i.i.i.i.i.i.i.i.i, i64 %index.i.i.i.i.i.i.i.i.i.i
  br label %"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha342943338551898E.exit.i.i.i.i.i.i.i.i.i"

"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha342943338551898E.exit.i.i.i.i.i.i.i.i.i": ; preds = %bb5.i.i.i.i.i.i.i.i.i.i, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE.exit.i.i.i.i.i.i.i.i.i.i", %bb1.i.i.i.i.i.i.i.i.i
  %new_len.i.i.i.i.i.i6.i.i.i.i = phi i64 [ %new_len.i.i.i.i.i.i7.i.i.i.i, %bb1.i.i.i.i.i.i.i.i.i ], [ %new_len.i.i.i.i.i.i.i.i.i.i, %bb5.i.i.i.i.i.i.i.i.i.i ], [ %new_len.i.i.i.i.i.i7.i.i.i.i, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE.exit.i.i.i.i.i.i.i.i.i.i" ]
  %_38.i.i.i.i.i.i1.i.i.i.i = phi ptr [ %_38.i.i.i.i.i.i2.i.i.i.i, %bb1.i.i.i.i.i.i.i.i.i ], [ %_38.i.i.i.i.i.i.i.i.i.i, %bb5.i.i.i.i.i.i.i.i.i.i ], [ %_38.i.i.i.i.i.i2.i.i.i.i, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE.exit.i.i.i.i.i.i.i.i.i.i" ]
  %5 = phi i8 [ %2, %bb1.i.i.i.i.i.i.i.i.i ], [ %2, %bb5.i.i.i.i.i.i.i.i.i.i ], [ 1, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE.exit.i.i.i.i.i.i.i.i.i.i" ]
  %new_len.i8.i.i.i.i.i.i.i.i.i = phi i64 [ %new_len.i9.i.i.i.i.i.i.i.i.i, %bb1.i.i.i.i.i.i.i.i.i ], [ %new_len.i.i.i.i.i.i.i.i.i.i, %bb5.i.i.i.i.i.i.i.i.i.i ], [ %new_len.i9.i.i.i.i.i.i.i.i.i, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE.exit.i.i.i.i.i.i.i.i.i.i" ]
  %_38.i5.i.i.i.i.i.i.i.i.i = phi ptr [ %_38.i6.i.i.i.i.i.i.i.i.i, %bb1.i.i.i.i.i.i.i.i.i ], [ %_38.i.i.i.i.i.i.i.i.i.i, %bb5.i.i.i.i.i.i.i.i.i.i ], [ %_38.i6.i.i.i.i.i.i.i.i.i, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE.exit.i.i.i.i.i.i.i.i.i.i" ]
  %6 = phi i8 [ 1, %bb1.i.i.i.i.i.i.i.i.i ], [ 0, %bb5.i.i.i.i.i.i.i.i.i.i ], [ 1, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE.exit.i.i.i.i.i.i.i.i.i.i" ]
  %ret.sroa.5.1.i.i.i.i.i.i.i.i.i.i = phi i64 [ undef, %bb1.i.i.i.i.i.i.i.i.i ], [ %_0.sroa.3.0.i.i.i.i.i.i.i.i.i.i.i, %bb5.i.i.i.i.i.i.i.i.i.i ], [ %new_len.i9.i.i.i.i.i.i.i.i.i, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE.exit.i.i.i.i.i.i.i.i.i.i" ]
  %ret.sroa.0.1.i.i.i.i.i.i.i.i.i.i = phi ptr [ null, %bb1.i.i.i.i.i.i.i.i.i ], [ %_38.i6.i.i.i.i.i.i.i.i.i, %bb5.i.i.i.i.i.i.i.i.i.i ], [ %_38.i6.i.i.i.i.i.i.i.i.i, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE.exit.i.i.i.i.i.i.i.i.i.i" ]
  %.not.i.i.i.i.i.i.i.i.i = icmp eq ptr %ret.sroa.0.1.i.i.i.i.i.i.i.i.i.i, null
  br i1 %.not.i.i.i.i.i.i.i.i.i, label %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hb4a8b76added7412E.exit.i.i.i.i.i.i", label %bb3.i.i.i.i.i.i.i.i.i

bb3.i.i.i.i.i.i.i.i.i:                            ; preds = %"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha342943338551898E.exit.i.i.i.i.i.i.i.i.i"
  %_0.i.i.i.not.i.i.i.i.i.i.i.i.i.i = icmp eq i64 %ret.sroa.5.1.i.i.i.i.i.i.i.i.i.i, 0
  br i1 %_0.i.i.i.not.i.i.i.i.i.i.i.i.i.i, label %bb1.i.i.i.i.i.i.i.i.i, label %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hb4a8b76added7412E.exit.i.i.i.i.i.i"

"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hb4a8b76added7412E.exit.i.i.i.i.i.i": ; preds = %bb3.i.i.i.i.i.i.i.i.i, %"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha342943338551898E.exit.i.i.i.i.i.i.i.i.i"
  %_0.sroa.3.0.i.i.i.i.i.i.i.i.i = phi i64 [ undef, %"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha342943338551898E.exit.i.i.i.i.i.i.i.i.i" ], [ %ret.sroa.5.1.i.i.i.i.i.i.i.i.i.i, %bb3.i.i.i.i.i.i.i.i.i ]
  %_0.sroa.0.0.i.i.i.i.i.i.i.i.i = phi ptr [ null, %"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha342943338551898E.exit.i.i.i.i.i.i.i.i.i" ], [ %ret.sroa.0.1.i.i.i.i.i.i.i.i.i.i, %bb3.i.i.i.i.i.i.i.i.i ]
  %.not.i.i.i.i.i.i.i.i = icmp eq ptr %_0.sroa.0.0.i.i.i.i.i.i.i.i.i, null
  %_5.sroa.9.0._0.sroa.3.0.i.i.i.i.i.i.i.i.i = select i1 %.not.i.i.i.i.i.i.i.i, i64 %_5.sroa.9.0.i.i.i.i.i, i64 %_0.sroa.3.0.i.i.i.i.i.i.i.i.i
  %_5.sroa.8.0._0.sroa.0.0.i.i.i.i.i.i.i.i.i = select i1 %.not.i.i.i.i.i.i.i.i, ptr %_5.sroa.8.0.i.i.i.i.i, ptr %_0.sroa.0.0.i.i.i.i.i.i.i.i.i
  %._0.sroa.0.0.i.i.i.i.i.i.i = select i1 %.not.i.i.i.i.i.i.i.i, ptr null, ptr %_17.i.i3.i.i.i.i.i
  br label %"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hbdd69182872dba2fE.exit.i.i.i.i.i"

"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hbdd69182872dba2fE.exit.i.i.i.i.i": ; preds = %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hb4a8b76added7412E.exit.i.i.i.i.i.i", %bb1.i.i.i.i.i
  %new_len.i.i.i.i.i.i8.i.i.i.i = phi i64 [ %new_len.i.i.i.i.i.i6.i.i.i.i, %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hb4a8b76added7412E.exit.i.i.i.i.i.i" ], [ %new_len.i.i.i.i.i.i9.i.i.i.i, %bb1.i.i.i.i.i ]
  %_38.i.i.i.i.i.i3.i.i.i.i = phi ptr [ %_38.i.i.i.i.i.i1.i.i.i.i, %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hb4a8b76added7412E.exit.i.i.i.i.i.i" ], [ %_38.i.i.i.i.i.i4.i.i.i.i, %bb1.i.i.i.i.i ]
  %7 = phi i8 [ %5, %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hb4a8b76added7412E.exit.i.i.i.i.i.i" ], [ %1, %bb1.i.i.i.i.i ]
  %_5.sroa.9.1.i.i.i.i.i = phi i64 [ %_5.sroa.9.0._0.sroa.3.0.i.i.i.i.i.i.i.i.i, %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hb4a8b76added7412E.exit.i.i.i.i.i.i" ], [ %_5.sroa.9.0.i.i.i.i.i, %bb1.i.i.i.i.i ]
  %_5.sroa.8.1.i.i.i.i.i = phi ptr [ %_5.sroa.8.0._0.sroa.0.0.i.i.i.i.i.i.i.i.i, %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hb4a8b76added7412E.exit.i.i.i.i.i.i" ], [ %_5.sroa.8.0.i.i.i.i.i, %bb1.i.i.i.i.i ]
  %_5.sroa.0.0.i.i.i.i.i = phi ptr [ %._0.sroa.0.0.i.i.i.i.i.i.i, %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hb4a8b76added7412E.exit.i.i.i.i.i.i" ], [ null, %bb1.i.i.i.i.i ]
  %.not.i.i.i.i.i = icmp eq ptr %_5.sroa.0.0.i.i.i.i.i, null
  br i1 %.not.i.i.i.i.i, label %_ZN4core4iter6traits8iterator8Iterator5count17hd9900c7770b6722cE.exit, label %bb3.i.i.i.i.i

bb3.i.i.i.i.i:                                    ; preds = %"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hbdd69182872dba2fE.exit.i.i.i.i.i"
  %8 = icmp ne ptr %_5.sroa.8.1.i.i.i.i.i, null
  tail call void @llvm.assume(i1 %8)
  store ptr %_5.sroa.8.1.i.i.i.i.i, ptr %_5.sroa.0.0.i.i.i.i.i, align 8, !noalias !256
  %9 = getelementptr inbounds nuw i8, ptr %_5.sroa.0.0.i.i.i.i.i, i64 8
  store i64 %_5.sroa.9.1.i.i.i.i.i, ptr %9, align 8, !noalias !256
  %_4.0.i.i.i.i.i.i.i = add i64 %accum.sroa.0.0.i.i.i.i.i, 1
  br label %bb1.i.i.i.i.i

_ZN4core4iter6traits8iterator8Iterator5count17hd9900c7770b6722cE.exit: ; preds = %"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hbdd69182872dba2fE.exit.i.i.i.i.i"
  ret i64 %accum.sroa.0.0.i.i.i.i.i
}

; Function Attrs: noinline nounwind nonlazybind uwtable
define { ptr, i64 } @_ZN3abi3rpc17h097be70b47884b6cE(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) %function.0, i64 noundef range(i64 0, -9223372036854775808) %function.1, ptr noundef %request.0, i64 noundef %request.1) unnamed_addr #45 {
start:
  %0 = ptrtoint ptr %request.0 to i64
  %.fca.0.insert = insertvalue { i64, i64 } poison, i64 %0, 0
  %.fca.1.insert = insertvalue { i64, i64 } %.fca.0.insert, i64 %request.1, 1
  %1 = tail call { i64, i64 } @make_rpc(ptr noundef nonnull %function.0, { i64, i64 } %.fca.1.insert) #59
  %.fca.0.extract = extractvalue { i64, i64 } %1, 0
  %.fca.1.extract = extractvalue { i64, i64 } %1, 1
  %2 = inttoptr i64 %.fca.0.extract to ptr
  %3 = insertvalue { ptr, i64 } poison, ptr %2, 0
  %4 = insertvalue { ptr, i64 } %3, i64 %.fca.1.extract, 1
  ret { ptr, i64 } %4
}

; Function Attrs: nounwind nonlazybind uwtable
define { ptr, i64 } @_ZN3abi5Reply3new17h4b0e279010b1dbc9E() unnamed_addr #46 {
start:
  %_1 = tail call noundef ptr @arena_take(i64 noundef 4096) #59
  %0 = insertvalue { ptr, i64 } poison, ptr %_1, 0
  %1 = insertvalue { ptr, i64 } %0, i64 0, 1
  ret { ptr, i64 } %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define void @_ZN3abi5Reply4push17h2b57761fe5bb831dE(ptr noalias noundef align 8 captures(none) dereferenceable(16) %self, i8 noundef %byte) unnamed_addr #47 {
start:
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_4 = load i64, ptr %0, align 8, !noundef !195
  %_3 = icmp ult i64 %_4, 4096
  br i1 %_3, label %bb1, label %bb5

bb1:                                              ; preds = %start
  %_7 = load ptr, ptr %self, align 8, !noundef !195
  %_0.i = getelementptr inbounds nuw i8, ptr %_7, i64 %_4
  store i8 %byte, ptr %_0.i, align 1
  %1 = add nuw nsw i64 %_4, 1
  store i64 %1, ptr %0, align 8
  br label %bb5

bb5:                                              ; preds = %bb1, %start
  ret void
}

; Function Attrs: nofree noinline norecurse nosync nounwind nonlazybind memory(write, argmem: readwrite, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable
define void @_ZN3abi5Reply4text17ha28eecd7b1132d36E(ptr noalias noundef align 8 captures(none) dereferenceable(16) %self, ptr noalias noundef nonnull readonly align 1 captures(address) %bytes.0, i64 noundef range(i64 0, -9223372036854775808) %bytes.1) unnamed_addr #48 personality ptr @rust_eh_personality {
start:
  %_6.i.i = getelementptr inbounds nuw i8, ptr %bytes.0, i64 %bytes.1
  tail call void @llvm.experimental.noalias.scope.decl(metadata !261)
  %_131.i = icmp samesign eq i64 %bytes.1, 0
  br i1 %_131.i, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8for_each17h42e2438cec700dd7E.exit", label %bb11.lr.ph.i

bb11.lr.ph.i:                                     ; preds = %start
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_7.i.i.i = load ptr, ptr %self, align 8, !alias.scope !261
  %.promoted.i = load i64, ptr %0, align 8, !alias.scope !264, !noalias !267
  %xtraiter = and i64 %bytes.1, 1
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %bb11.i.prol.loopexit, label %bb11.i.prol

bb11.i.prol:                                      ; preds = %bb11.lr.ph.i
  %_23.i.prol = getelementptr inbounds nuw i8, ptr %bytes.0, i64 1
  tail call void @llvm.experimental.noalias.scope.decl(metadata !271)
  %_3.i.i.prol = load i8, ptr %bytes.0, align 1, !alias.scope !271, !noalias !272, !noundef !195
  tail call void @llvm.experimental.noalias.scope.decl(metadata !273)
  %_3.i.i.i.prol = icmp ult i64 %.promoted.i, 4096
  br i1 %_3.i.i.i.prol, label %bb1.i.i.i.prol, label %bb11.i.prol.loopexit

bb1.i.i.i.prol:                                   ; preds = %bb11.i.prol
  %_0.i.i.i.i.prol = getelementptr inbounds nuw i8, ptr %_7.i.i.i, i64 %.promoted.i
  store i8 %_3.i.i.prol, ptr %_0.i.i.i.i.prol, align 1, !noalias !274
  %1 = add nuw nsw i64 %.promoted.i, 1
  store i64 %1, ptr %0, align 8, !alias.scope !264, !noalias !267
  br label %bb11.i.prol.loopexit

bb11.i.prol.loopexit:                             ; preds = %bb1.i.i.i.prol, %bb11.i.prol, %bb11.lr.ph.i
  %.unr = phi i64 [ %.promoted.i, %bb11.lr.ph.i ], [ %.promoted.i, %bb11.i.prol ], [ %1, %bb1.i.i.i.prol ]
  %self.sroa.0.02.i.unr = phi ptr [ %bytes.0, %bb11.lr.ph.i ], [ %_23.i.prol, %bb1.i.i.i.prol ], [ %_23.i.prol, %bb11.i.prol ]
  %2 = icmp eq i64 %bytes.1, 1
  br i1 %2, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8for_each17h42e2438cec700dd7E.exit", label %bb11.i

bb11.i:                                           ; preds = %"_ZN3abi5Reply4text28_$u7b$$u7b$closure$u7d$$u7d$17h1f8b33242dd1238fE.exit.i.1", %bb11.i.prol.loopexit
  %3 = phi i64 [ %7, %"_ZN3abi5Reply4text28_$u7b$$u7b$closure$u7d$$u7d$17h1f8b33242dd1238fE.exit.i.1" ], [ %.unr, %bb11.i.prol.loopexit ]
  %self.sroa.0.02.i = phi ptr [ %_23.i.1, %"_ZN3abi5Reply4text28_$u7b$$u7b$closure$u7d$$u7d$17h1f8b33242dd1238fE.exit.i.1" ], [ %self.sroa.0.02.i.unr, %bb11.i.prol.loopexit ]
  %_23.i = getelementptr inbounds nuw i8, ptr %self.sroa.0.02.i, i64 1
  tail call void @llvm.experimental.noalias.scope.decl(metadata !271)
  %_3.i.i = load i8, ptr %self.sroa.0.02.i, align 1, !alias.scope !271, !noalias !272, !noundef !195
  tail call void @llvm.experimental.noalias.scope.decl(metadata !273)
  %_3.i.i.i = icmp ult i64 %3, 4096
  br i1 %_3.i.i.i, label %bb1.i.i.i, label %"_ZN3abi5Reply4text28_$u7b$$u7b$closure$u7d$$u7d$17h1f8b33242dd1238fE.exit.i"

bb1.i.i.i:                                        ; preds = %bb11.i
  %_0.i.i.i.i = getelementptr inbounds nuw i8, ptr %_7.i.i.i, i64 %3
  store i8 %_3.i.i, ptr %_0.i.i.i.i, align 1, !noalias !274
  %4 = add nuw nsw i64 %3, 1
  store i64 %4, ptr %0, align 8, !alias.scope !264, !noalias !267
  br label %"_ZN3abi5Reply4text28_$u7b$$u7b$closure$u7d$$u7d$17h1f8b33242dd1238fE.exit.i"

"_ZN3abi5Reply4text28_$u7b$$u7b$closure$u7d$$u7d$17h1f8b33242dd1238fE.exit.i": ; preds = %bb1.i.i.i, %bb11.i
  %5 = phi i64 [ %3, %bb11.i ], [ %4, %bb1.i.i.i ]
  %_23.i.1 = getelementptr inbounds nuw i8, ptr %self.sroa.0.02.i, i64 2
  tail call void @llvm.experimental.noalias.scope.decl(metadata !275)
  %_3.i.i.1 = load i8, ptr %_23.i, align 1, !alias.scope !275, !noalias !272, !noundef !195
  tail call void @llvm.experimental.noalias.scope.decl(metadata !277)
  %_3.i.i.i.1 = icmp ult i64 %5, 4096
  br i1 %_3.i.i.i.1, label %bb1.i.i.i.1, label %"_ZN3abi5Reply4text28_$u7b$$u7b$closure$u7d$$u7d$17h1f8b33242dd1238fE.exit.i.1"

bb1.i.i.i.1:                                      ; preds = %"_ZN3abi5Reply4text28_$u7b$$u7b$closure$u7d$$u7d$17h1f8b33242dd1238fE.exit.i"
  %_0.i.i.i.i.1 = getelementptr inbounds nuw i8, ptr %_7.i.i.i, i64 %5
  store i8 %_3.i.i.1, ptr %_0.i.i.i.i.1, align 1, !noalias !279
  %6 = add nuw nsw i64 %5, 1
  store i64 %6, ptr %0, align 8, !alias.scope !280, !noalias !281
  br label %"_ZN3abi5Reply4text28_$u7b$$u7b$closure$u7d$$u7d$17h1f8b33242dd1238fE.exit.i.1"

"_ZN3abi5Reply4text28_$u7b$$u7b$closure$u7d$$u7d$17h1f8b33242dd1238fE.exit.i.1": ; preds = %bb1.i.i.i.1, %"_ZN3abi5Reply4text28_$u7b$$u7b$closure$u7d$$u7d$17h1f8b33242dd1238fE.exit.i"
  %7 = phi i64 [ %5, %"_ZN3abi5Reply4text28_$u7b$$u7b$closure$u7d$$u7d$17h1f8b33242dd1238fE.exit.i" ], [ %6, %bb1.i.i.i.1 ]
  %_13.i.1 = icmp eq ptr %_23.i.1, %_6.i.i
  br i1 %_13.i.1, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8for_each17h42e2438cec700dd7E.exit", label %bb11.i

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8for_each17h42e2438cec700dd7E.exit": ; preds = %"_ZN3abi5Reply4text28_$u7b$$u7b$closure$u7d$$u7d$17h1f8b33242dd1238fE.exit.i.1", %bb11.i.prol.loopexit, %start
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #49

; Function Attrs: nofree noinline norecurse nosync nounwind nonlazybind memory(write, argmem: readwrite, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable
define void @_ZN3abi5Reply6number17haaccf3c72d092a74E(ptr noalias noundef align 8 captures(none) dereferenceable(16) %self, i64 noundef %number) unnamed_addr #48 personality ptr @rust_eh_personality {
start:
  %digits = alloca [20 x i8], align 1
  call void @llvm.lifetime.start.p0(ptr nonnull %digits)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(20) %digits, i8 0, i64 20, i1 false)
  %_2.sroa.0.0.i = tail call noundef range(i64 0, -9223372036854775807) i64 @llvm.abs.i64(i64 %number, i1 false)
  br label %bb7

bb7:                                              ; preds = %bb9, %start
  %rest.sroa.0.08 = phi i64 [ %_2.sroa.0.0.i, %start ], [ %0, %bb9 ]
  %count.sroa.0.07 = phi i64 [ 0, %start ], [ %2, %bb9 ]
  %iter.sroa.0.0.ptr = getelementptr inbounds nuw i8, ptr %digits, i64 %count.sroa.0.07
  %_16 = urem i64 %rest.sroa.0.08, 10
  %0 = udiv i64 %rest.sroa.0.08, 10
  %_15 = trunc nuw nsw i64 %_16 to i8
  %1 = or disjoint i8 %_15, 48
  store i8 %1, ptr %iter.sroa.0.0.ptr, align 1
  %2 = add nuw nsw i64 %count.sroa.0.07, 1
  %3 = icmp ult i64 %rest.sroa.0.08, 10
  br i1 %3, label %bb10, label %bb9

bb10:                                             ; preds = %bb9, %bb7
  %.lcssa = phi i64 [ %2, %bb7 ], [ 20, %bb9 ]
  %_19 = icmp slt i64 %number, 0
  br i1 %_19, label %bb11, label %bb12

bb9:                                              ; preds = %bb7
  %exitcond.not = icmp eq i64 %2, 20
  br i1 %exitcond.not, label %bb10, label %bb7

bb12:                                             ; preds = %bb1.i, %bb11, %bb10
  tail call void @llvm.experimental.noalias.scope.decl(metadata !282)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !285)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !288)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !291)
  %_7.i.i.i = icmp ult i64 %.lcssa, 20
  %_46.i.i.i.i = getelementptr i8, ptr %digits, i64 %.lcssa
  %_46.i.i.i.i.sroa.gep = getelementptr inbounds i8, ptr %_46.i.i.i.i, i64 -1
  %.sroa.gep = getelementptr inbounds nuw i8, ptr %digits, i64 19
  %_4.sroa.4.0.i.i.sroa.sel = select i1 %_7.i.i.i, ptr %_46.i.i.i.i.sroa.gep, ptr %.sroa.gep
  %4 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_7.i.i.i.i.i.i.i = load ptr, ptr %self, align 8, !alias.scope !294, !noalias !295
  %.promoted.i.i.i.i = load i64, ptr %4, align 8, !alias.scope !299, !noalias !302
  br label %bb3.i.i.i.i

bb3.i.i.i.i:                                      ; preds = %"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd65f0b25d923d0eaE.exit.i.i.i.i", %bb12
  %5 = phi i64 [ %.promoted.i.i.i.i, %bb12 ], [ %7, %"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd65f0b25d923d0eaE.exit.i.i.i.i" ]
  %spec.select5.i.i.i.i = phi ptr [ %_4.sroa.4.0.i.i.sroa.sel, %bb12 ], [ %spec.select.i.i.i.i, %"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd65f0b25d923d0eaE.exit.i.i.i.i" ]
  %_23.i4.i.i.i.i = phi ptr [ %_4.sroa.4.0.i.i.sroa.sel, %bb12 ], [ %_23.i.i.i.i.i, %"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd65f0b25d923d0eaE.exit.i.i.i.i" ]
  call void @llvm.experimental.noalias.scope.decl(metadata !309)
  call void @llvm.experimental.noalias.scope.decl(metadata !310)
  %_3.i.i.i.i.i.i = load i8, ptr %_23.i4.i.i.i.i, align 1, !alias.scope !311, !noalias !312, !noundef !195
  call void @llvm.experimental.noalias.scope.decl(metadata !313)
  %_3.i.i.i.i.i.i.i = icmp ult i64 %5, 4096
  br i1 %_3.i.i.i.i.i.i.i, label %bb1.i.i.i.i.i.i.i, label %"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd65f0b25d923d0eaE.exit.i.i.i.i"

bb1.i.i.i.i.i.i.i:                                ; preds = %bb3.i.i.i.i
  %_0.i.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %_7.i.i.i.i.i.i.i, i64 %5
  store i8 %_3.i.i.i.i.i.i, ptr %_0.i.i.i.i.i.i.i.i, align 1, !noalias !314
  %6 = add nuw nsw i64 %5, 1
  store i64 %6, ptr %4, align 8, !alias.scope !299, !noalias !302
  br label %"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd65f0b25d923d0eaE.exit.i.i.i.i"

"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd65f0b25d923d0eaE.exit.i.i.i.i": ; preds = %bb1.i.i.i.i.i.i.i, %bb3.i.i.i.i
  %7 = phi i64 [ %5, %bb3.i.i.i.i ], [ %6, %bb1.i.i.i.i.i.i.i ]
  %8 = icmp eq ptr %digits, %spec.select5.i.i.i.i
  %_23.i.i.i.i.i = getelementptr inbounds i8, ptr %spec.select5.i.i.i.i, i64 -1
  %spec.select.i.i.i.i = select i1 %8, ptr %spec.select5.i.i.i.i, ptr %_23.i.i.i.i.i
  br i1 %8, label %_ZN4core4iter6traits8iterator8Iterator8for_each17h3bd5039488765796E.exit, label %bb3.i.i.i.i

_ZN4core4iter6traits8iterator8Iterator8for_each17h3bd5039488765796E.exit: ; preds = %"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd65f0b25d923d0eaE.exit.i.i.i.i"
  call void @llvm.lifetime.end.p0(ptr nonnull %digits)
  ret void

bb11:                                             ; preds = %bb10
  tail call void @llvm.experimental.noalias.scope.decl(metadata !315)
  %9 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_4.i = load i64, ptr %9, align 8, !alias.scope !315, !noundef !195
  %_3.i = icmp ult i64 %_4.i, 4096
  br i1 %_3.i, label %bb1.i, label %bb12

bb1.i:                                            ; preds = %bb11
  %_7.i4 = load ptr, ptr %self, align 8, !alias.scope !315, !noundef !195
  %_0.i.i = getelementptr inbounds nuw i8, ptr %_7.i4, i64 %_4.i
  store i8 45, ptr %_0.i.i, align 1, !noalias !315
  %10 = add nuw nsw i64 %_4.i, 1
  store i64 %10, ptr %9, align 8, !alias.scope !315
  br label %bb12
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.abs.i64(i64, i1 immarg) #50

; Function Attrs: nofree noinline norecurse nosync nounwind nonlazybind memory(write, argmem: readwrite, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable
define void @_ZN3abi5Reply6quoted17h601d53387f90370aE(ptr noalias noundef align 8 captures(none) dereferenceable(16) %self, ptr noalias noundef nonnull readonly align 1 captures(address) %bytes.0, i64 noundef range(i64 0, -9223372036854775808) %bytes.1) unnamed_addr #48 {
start:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !318)
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_4.i = load i64, ptr %0, align 8, !alias.scope !318, !noundef !195
  %_3.i = icmp ult i64 %_4.i, 4096
  br i1 %_3.i, label %bb1.i, label %_ZN3abi5Reply4push17h2b57761fe5bb831dE.exit

bb1.i:                                            ; preds = %start
  %_7.i = load ptr, ptr %self, align 8, !alias.scope !318, !noundef !195
  %_0.i.i = getelementptr inbounds nuw i8, ptr %_7.i, i64 %_4.i
  store i8 34, ptr %_0.i.i, align 1, !noalias !318
  %1 = add nuw nsw i64 %_4.i, 1
  store i64 %1, ptr %0, align 8, !alias.scope !318
  br label %_ZN3abi5Reply4push17h2b57761fe5bb831dE.exit

_ZN3abi5Reply4push17h2b57761fe5bb831dE.exit:      ; preds = %bb1.i, %start
  %_6.i = getelementptr inbounds nuw i8, ptr %bytes.0, i64 %bytes.1
  %_6.i125.not = icmp samesign eq i64 %bytes.1, 0
  br i1 %_6.i125.not, label %bb7, label %bb6.lr.ph

bb6.lr.ph:                                        ; preds = %_ZN3abi5Reply4push17h2b57761fe5bb831dE.exit
  %spec.select27 = getelementptr inbounds nuw i8, ptr %bytes.0, i64 1
  %.promoted = load i64, ptr %0, align 8
  %_7.i11 = load ptr, ptr %self, align 8
  br label %bb6

bb6:                                              ; preds = %_ZN3abi5Reply4push17h2b57761fe5bb831dE.exit19, %bb6.lr.ph
  %spec.select30 = phi ptr [ %spec.select27, %bb6.lr.ph ], [ %spec.select, %_ZN3abi5Reply4push17h2b57761fe5bb831dE.exit19 ]
  %iter.sroa.0.029 = phi ptr [ %bytes.0, %bb6.lr.ph ], [ %spec.select30, %_ZN3abi5Reply4push17h2b57761fe5bb831dE.exit19 ]
  %_4.i82428 = phi i64 [ %.promoted, %bb6.lr.ph ], [ %_4.i822, %_ZN3abi5Reply4push17h2b57761fe5bb831dE.exit19 ]
  %2 = load i8, ptr %iter.sroa.0.029, align 1, !noundef !195
  switch i8 %2, label %bb10 [
    i8 34, label %bb9
    i8 92, label %bb9
  ]

bb7:                                              ; preds = %_ZN3abi5Reply4push17h2b57761fe5bb831dE.exit19, %_ZN3abi5Reply4push17h2b57761fe5bb831dE.exit
  tail call void @llvm.experimental.noalias.scope.decl(metadata !321)
  %_4.i2 = load i64, ptr %0, align 8, !alias.scope !321, !noundef !195
  %_3.i3 = icmp ult i64 %_4.i2, 4096
  br i1 %_3.i3, label %bb1.i4, label %_ZN3abi5Reply4push17h2b57761fe5bb831dE.exit7

bb1.i4:                                           ; preds = %bb7
  %_7.i5 = load ptr, ptr %self, align 8, !alias.scope !321, !noundef !195
  %_0.i.i6 = getelementptr inbounds nuw i8, ptr %_7.i5, i64 %_4.i2
  store i8 34, ptr %_0.i.i6, align 1, !noalias !321
  %3 = add nuw nsw i64 %_4.i2, 1
  store i64 %3, ptr %0, align 8, !alias.scope !321
  br label %_ZN3abi5Reply4push17h2b57761fe5bb831dE.exit7

_ZN3abi5Reply4push17h2b57761fe5bb831dE.exit7:     ; preds = %bb1.i4, %bb7
  ret void

bb9:                                              ; preds = %bb6, %bb6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !324)
  %_3.i9 = icmp ult i64 %_4.i82428, 4096
  br i1 %_3.i9, label %bb1.i10, label %bb10

bb1.i10:                                          ; preds = %bb9
  %_0.i.i12 = getelementptr inbounds nuw i8, ptr %_7.i11, i64 %_4.i82428
  store i8 92, ptr %_0.i.i12, align 1, !noalias !324
  %4 = add nuw nsw i64 %_4.i82428, 1
  store i64 %4, ptr %0, align 8, !alias.scope !324
  br label %bb10

bb10:                                             ; preds = %bb1.i10, %bb9, %bb6
  %_4.i823 = phi i64 [ %4, %bb1.i10 ], [ %_4.i82428, %bb9 ], [ %_4.i82428, %bb6 ]
  %_12 = load i8, ptr %iter.sroa.0.029, align 1, !noundef !195
  tail call void @llvm.experimental.noalias.scope.decl(metadata !327)
  %_3.i15 = icmp ult i64 %_4.i823, 4096
  br i1 %_3.i15, label %bb1.i16, label %_ZN3abi5Reply4push17h2b57761fe5bb831dE.exit19

bb1.i16:                                          ; preds = %bb10
  %_0.i.i18 = getelementptr inbounds nuw i8, ptr %_7.i11, i64 %_4.i823
  store i8 %_12, ptr %_0.i.i18, align 1, !noalias !327
  %5 = add nuw nsw i64 %_4.i823, 1
  store i64 %5, ptr %0, align 8, !alias.scope !327
  br label %_ZN3abi5Reply4push17h2b57761fe5bb831dE.exit19

_ZN3abi5Reply4push17h2b57761fe5bb831dE.exit19:    ; preds = %bb1.i16, %bb10
  %_4.i822 = phi i64 [ %_4.i823, %bb10 ], [ %5, %bb1.i16 ]
  %_6.i1 = icmp ne ptr %spec.select30, %_6.i
  %spec.select.idx = zext i1 %_6.i1 to i64
  %spec.select = getelementptr inbounds nuw i8, ptr %spec.select30, i64 %spec.select.idx
  br i1 %_6.i1, label %bb6, label %bb7
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define { ptr, i64 } @_ZN3abi5Slice2of17h9736838d6c5ad25eE(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) %bytes.0, i64 noundef range(i64 0, -9223372036854775808) %bytes.1) unnamed_addr #51 {
start:
  %0 = insertvalue { ptr, i64 } poison, ptr %bytes.0, 0
  %1 = insertvalue { ptr, i64 } %0, i64 %bytes.1, 1
  ret { ptr, i64 } %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define { ptr, i64 } @_ZN3abi5Slice5bytes17h034055a68248debeE(ptr noalias noundef readonly align 8 captures(none) dereferenceable(16) %self) unnamed_addr #52 {
start:
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 8
  %1 = load i64, ptr %0, align 8, !noundef !195
  %2 = icmp eq i64 %1, 0
  %_3 = load ptr, ptr %self, align 8
  %_0.sroa.0.0 = select i1 %2, ptr inttoptr (i64 1 to ptr), ptr %_3
  %3 = insertvalue { ptr, i64 } poison, ptr %_0.sroa.0.0, 0
  %4 = insertvalue { ptr, i64 } %3, i64 %1, 1
  ret { ptr, i64 } %4
}

; Function Attrs: noinline nounwind nonlazybind uwtable
define noundef i64 @_ZN3abi7hash_of17hc68bd30c10c0da08E(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) %bytes.0, i64 noundef range(i64 0, -9223372036854775808) %bytes.1) unnamed_addr #45 {
start:
  %0 = ptrtoint ptr %bytes.0 to i64
  %.fca.0.insert = insertvalue { i64, i64 } poison, i64 %0, 0
  %.fca.1.insert = insertvalue { i64, i64 } %.fca.0.insert, i64 %bytes.1, 1
  %_0 = tail call noundef i64 @hash64({ i64, i64 } %.fca.1.insert) #59
  ret i64 %_0
}

; Function Attrs: nofree noinline norecurse nosync nounwind nonlazybind memory(argmem: read) uwtable
define noundef i64 @_ZN3abi9number_of17h094e08b79d37b8f9E(ptr noalias noundef nonnull readonly align 1 captures(address) %text.0, i64 noundef range(i64 0, -9223372036854775808) %text.1) unnamed_addr #53 personality ptr @rust_eh_personality {
start:
  %_6.i.i = getelementptr inbounds nuw i8, ptr %text.0, i64 %text.1
  br label %bb1.i.i.i

bb1.i.i.i:                                        ; preds = %bb3.i.i.i, %start
  %_16.i8.i.i.i = phi ptr [ %text.0, %start ], [ %spec.select, %bb3.i.i.i ]
  %accum.sroa.0.0.i.i.i = phi i64 [ 0, %start ], [ %_0.sroa.3.0.i.i.i.i, %bb3.i.i.i ]
  %_6.i.i.i.i.not = icmp eq ptr %_16.i8.i.i.i, %_6.i.i
  br i1 %_6.i.i.i.i.not, label %"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6fdb36071bec4b40E.exit", label %bb3.i.i.i

bb3.i.i.i:                                        ; preds = %bb1.i.i.i
  %spec.select = getelementptr inbounds nuw i8, ptr %_16.i8.i.i.i, i64 1
  %0 = load i8, ptr %_16.i8.i.i.i, align 1, !alias.scope !330, !noalias !335, !noundef !195
  %1 = add i8 %0, -48
  %_0.sroa.0.0.i.i.i.i.i.i = icmp ugt i8 %1, 9
  %_4.i.i.i.i.i.i = mul i64 %accum.sroa.0.0.i.i.i, 10
  %_0.i.i.i.i.i.i.i = zext nneg i8 %1 to i64
  %_0.i.i.i.i.i.i = add i64 %_4.i.i.i.i.i.i, %_0.i.i.i.i.i.i.i
  %_0.sroa.3.0.i.i.i.i = select i1 %_0.sroa.0.0.i.i.i.i.i.i, i64 %accum.sroa.0.0.i.i.i, i64 %_0.i.i.i.i.i.i
  br i1 %_0.sroa.0.0.i.i.i.i.i.i, label %"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6fdb36071bec4b40E.exit", label %bb1.i.i.i

"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6fdb36071bec4b40E.exit": ; preds = %bb3.i.i.i, %bb1.i.i.i
  %v.sroa.0.1.i.i = phi i64 [ %_0.sroa.3.0.i.i.i.i, %bb3.i.i.i ], [ %accum.sroa.0.0.i.i.i, %bb1.i.i.i ]
  ret i64 %v.sroa.0.1.i.i
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef zeroext i1 @"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h6e58769e3c6b229dE"(ptr noalias noundef readonly align 8 captures(none) dereferenceable(8) %self, ptr noalias noundef readonly align 8 captures(none) dereferenceable(16) %0) unnamed_addr #52 {
start:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %_4.1.i = load i64, ptr %1, align 8, !alias.scope !346, !noundef !195
  %_0.i.i = icmp ne i64 %_4.1.i, 0
  ret i1 %_0.i.i
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(readwrite, target_mem0: none, target_mem1: none) uwtable
define void @"_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h419b906bf5d1b447E"(ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(24) %self, ptr noalias noundef align 8 captures(none) dereferenceable(16) %f) unnamed_addr #54 personality ptr @rust_eh_personality {
start:
  %_4.sroa.0.0.copyload = load ptr, ptr %self, align 8
  %_4.sroa.4.0.self.sroa_idx = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_4.sroa.4.0.copyload = load ptr, ptr %_4.sroa.4.0.self.sroa_idx, align 8
  %_4.sroa.7.0.self.sroa_idx = getelementptr inbounds nuw i8, ptr %self, i64 16
  %_4.sroa.7.0.copyload = load i64, ptr %_4.sroa.7.0.self.sroa_idx, align 8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !349)
  %0 = icmp eq i64 %_4.sroa.7.0.copyload, 0
  br i1 %0, label %"_ZN115_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$5rfold17hea14acecfae431b1E.exit", label %bb2.i

bb2.i:                                            ; preds = %start
  %1 = icmp ne ptr %_4.sroa.4.0.copyload, null
  tail call void @llvm.assume(i1 %1)
  %2 = icmp ne ptr %_4.sroa.0.0.copyload, null
  tail call void @llvm.assume(i1 %2)
  %3 = ptrtoint ptr %_4.sroa.4.0.copyload to i64
  %4 = ptrtoint ptr %_4.sroa.0.0.copyload to i64
  %5 = sub nuw i64 %3, %4
  %_7.i = icmp ugt i64 %5, %_4.sroa.7.0.copyload
  br i1 %_7.i, label %bb4.i, label %bb11.i

bb4.i:                                            ; preds = %bb2.i
  %6 = xor i64 %_4.sroa.7.0.copyload, -1
  %_13.i = add i64 %5, %6
  %_3.not.i.not.i = icmp ult i64 %_13.i, %5
  %count.i.i = sub nsw i64 0, %_13.i
  %_34.i.i = getelementptr inbounds i8, ptr %_4.sroa.4.0.copyload, i64 %count.i.i
  %_46.i.i = getelementptr inbounds i8, ptr %_34.i.i, i64 -1
  %storemerge.i.i = select i1 %_3.not.i.not.i, ptr %_46.i.i, ptr %_4.sroa.0.0.copyload
  br i1 %_3.not.i.not.i, label %bb11.i, label %"_ZN115_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$5rfold17hea14acecfae431b1E.exit"

bb11.i:                                           ; preds = %bb4.i, %bb2.i
  %_4.sroa.4.0 = phi ptr [ %storemerge.i.i, %bb4.i ], [ %_4.sroa.4.0.copyload, %bb2.i ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !352)
  %7 = icmp eq ptr %_4.sroa.0.0.copyload, %_4.sroa.4.0
  br i1 %7, label %"_ZN115_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$5rfold17hea14acecfae431b1E.exit", label %bb3.lr.ph.i.i

bb3.lr.ph.i.i:                                    ; preds = %bb11.i
  %_23.i2.i.i = getelementptr inbounds i8, ptr %_4.sroa.4.0, i64 -1
  %8 = getelementptr inbounds nuw i8, ptr %f, i64 8
  %_7.i.i.i.i.i = load ptr, ptr %f, align 8, !alias.scope !355, !noalias !356
  %.promoted.i.i = load i64, ptr %8, align 8, !alias.scope !358, !noalias !361
  br label %bb3.i.i

bb3.i.i:                                          ; preds = %"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd65f0b25d923d0eaE.exit.i.i", %bb3.lr.ph.i.i
  %9 = phi i64 [ %.promoted.i.i, %bb3.lr.ph.i.i ], [ %11, %"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd65f0b25d923d0eaE.exit.i.i" ]
  %spec.select5.i.i = phi ptr [ %_23.i2.i.i, %bb3.lr.ph.i.i ], [ %spec.select.i.i, %"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd65f0b25d923d0eaE.exit.i.i" ]
  %_23.i4.i.i = phi ptr [ %_23.i2.i.i, %bb3.lr.ph.i.i ], [ %_23.i.i.i, %"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd65f0b25d923d0eaE.exit.i.i" ]
  tail call void @llvm.experimental.noalias.scope.decl(metadata !368)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !369)
  %_3.i.i.i.i = load i8, ptr %_23.i4.i.i, align 1, !alias.scope !370, !noalias !371, !noundef !195
  tail call void @llvm.experimental.noalias.scope.decl(metadata !372)
  %_3.i.i.i.i.i = icmp ult i64 %9, 4096
  br i1 %_3.i.i.i.i.i, label %bb1.i.i.i.i.i, label %"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd65f0b25d923d0eaE.exit.i.i"

bb1.i.i.i.i.i:                                    ; preds = %bb3.i.i
  %_0.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %_7.i.i.i.i.i, i64 %9
  store i8 %_3.i.i.i.i, ptr %_0.i.i.i.i.i.i, align 1, !noalias !373
  %10 = add nuw nsw i64 %9, 1
  store i64 %10, ptr %8, align 8, !alias.scope !358, !noalias !361
  br label %"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd65f0b25d923d0eaE.exit.i.i"

"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd65f0b25d923d0eaE.exit.i.i": ; preds = %bb1.i.i.i.i.i, %bb3.i.i
  %11 = phi i64 [ %9, %bb3.i.i ], [ %10, %bb1.i.i.i.i.i ]
  %12 = icmp eq ptr %_4.sroa.0.0.copyload, %spec.select5.i.i
  %_23.i.i.i = getelementptr inbounds i8, ptr %spec.select5.i.i, i64 -1
  %spec.select.i.i = select i1 %12, ptr %spec.select5.i.i, ptr %_23.i.i.i
  br i1 %12, label %"_ZN115_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$5rfold17hea14acecfae431b1E.exit", label %bb3.i.i

"_ZN115_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$5rfold17hea14acecfae431b1E.exit": ; preds = %"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd65f0b25d923d0eaE.exit.i.i", %bb11.i, %bb4.i, %start
  ret void
}

; Function Attrs: nounwind nonlazybind uwtable
define void @NewCallee_user_mention_service(ptr noundef readonly captures(none) %names, i64 noundef %count, ptr noundef writeonly captures(none) %mentions) unnamed_addr #46 {
start:
  %name = alloca [16 x i8], align 8
  %_0.i.i.i5.not = icmp eq i64 %count, 0
  br i1 %_0.i.i.i5.not, label %bb6, label %bb5.lr.ph

bb5.lr.ph:                                        ; preds = %start
  %0 = getelementptr inbounds nuw i8, ptr %name, i64 8
  br label %bb5

bb5:                                              ; preds = %bb5, %bb5.lr.ph
  %iter.sroa.0.06 = phi i64 [ 0, %bb5.lr.ph ], [ %spec.select, %bb5 ]
  %spec.select = add nuw i64 %iter.sroa.0.06, 1
  %_0.i2 = getelementptr inbounds nuw %struct.slice, ptr %names, i64 %iter.sroa.0.06
  %1 = load ptr, ptr %_0.i2, align 8, !noundef !195
  %2 = getelementptr inbounds nuw i8, ptr %_0.i2, i64 8
  %3 = load i64, ptr %2, align 8, !noundef !195
  store ptr %1, ptr %name, align 8
  store i64 %3, ptr %0, align 8
  %4 = call { ptr, i64 } @_ZN3abi5Slice5bytes17h034055a68248debeE(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(16) %name) #59
  %_15.0 = extractvalue { ptr, i64 } %4, 0
  %_15.1 = extractvalue { ptr, i64 } %4, 1
  %_4.i = call noundef i64 @_ZN3abi7hash_of17hc68bd30c10c0da08E(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) %_15.0, i64 noundef range(i64 0, -9223372036854775808) %_15.1) #67
  %_3.i = urem i64 %_4.i, 9000
  %_0.i3 = add nuw nsw i64 %_3.i, 1000
  %_0.i = getelementptr inbounds nuw %struct.creator, ptr %mentions, i64 %iter.sroa.0.06
  store ptr %1, ptr %_0.i, align 8
  %_13.sroa.4.0._17.sroa_idx = getelementptr inbounds nuw i8, ptr %_0.i, i64 8
  store i64 %3, ptr %_13.sroa.4.0._17.sroa_idx, align 8
  %_13.sroa.5.0._17.sroa_idx = getelementptr inbounds nuw i8, ptr %_0.i, i64 16
  store i64 %_0.i3, ptr %_13.sroa.5.0._17.sroa_idx, align 8
  %exitcond.not = icmp eq i64 %spec.select, %count
  br i1 %exitcond.not, label %bb6, label %bb5

bb6:                                              ; preds = %bb5, %start
  ret void
}

; Function Attrs: nounwind nonlazybind uwtable
define void @original_main_user_mention_service() unnamed_addr #46 {
start:
  %reply = alloca [16 x i8], align 8
  %names = alloca [256 x i8], align 8
  %request = alloca [16 x i8], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %request)
  %0 = tail call { i64, i64 } @get_arg_from_caller() #59
  %.fca.0.extract = extractvalue { i64, i64 } %0, 0
  %.fca.1.extract = extractvalue { i64, i64 } %0, 1
  store i64 %.fca.0.extract, ptr %request, align 8
  %.sroa.4.0.request.sroa_idx = getelementptr inbounds nuw i8, ptr %request, i64 8
  store i64 %.fca.1.extract, ptr %.sroa.4.0.request.sroa_idx, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %names)
  store ptr inttoptr (i64 1 to ptr), ptr %names, align 8
  %1 = getelementptr inbounds nuw i8, ptr %names, i64 8
  store i64 0, ptr %1, align 8
  %2 = getelementptr inbounds nuw i8, ptr %names, i64 16
  store ptr inttoptr (i64 1 to ptr), ptr %2, align 8
  %3 = getelementptr inbounds nuw i8, ptr %names, i64 24
  store i64 0, ptr %3, align 8
  %4 = getelementptr inbounds nuw i8, ptr %names, i64 32
  store ptr inttoptr (i64 1 to ptr), ptr %4, align 8
  %5 = getelementptr inbounds nuw i8, ptr %names, i64 40
  store i64 0, ptr %5, align 8
  %6 = getelementptr inbounds nuw i8, ptr %names, i64 48
  store ptr inttoptr (i64 1 to ptr), ptr %6, align 8
  %7 = getelementptr inbounds nuw i8, ptr %names, i64 56
  store i64 0, ptr %7, align 8
  %8 = getelementptr inbounds nuw i8, ptr %names, i64 64
  store ptr inttoptr (i64 1 to ptr), ptr %8, align 8
  %9 = getelementptr inbounds nuw i8, ptr %names, i64 72
  store i64 0, ptr %9, align 8
  %10 = getelementptr inbounds nuw i8, ptr %names, i64 80
  store ptr inttoptr (i64 1 to ptr), ptr %10, align 8
  %11 = getelementptr inbounds nuw i8, ptr %names, i64 88
  store i64 0, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %names, i64 96
  store ptr inttoptr (i64 1 to ptr), ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %names, i64 104
  store i64 0, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %names, i64 112
  store ptr inttoptr (i64 1 to ptr), ptr %14, align 8
  %15 = getelementptr inbounds nuw i8, ptr %names, i64 120
  store i64 0, ptr %15, align 8
  %16 = getelementptr inbounds nuw i8, ptr %names, i64 128
  store ptr inttoptr (i64 1 to ptr), ptr %16, align 8
  %17 = getelementptr inbounds nuw i8, ptr %names, i64 136
  store i64 0, ptr %17, align 8
  %18 = getelementptr inbounds nuw i8, ptr %names, i64 144
  store ptr inttoptr (i64 1 to ptr), ptr %18, align 8
  %19 = getelementptr inbounds nuw i8, ptr %names, i64 152
  store i64 0, ptr %19, align 8
  %20 = getelementptr inbounds nuw i8, ptr %names, i64 160
  store ptr inttoptr (i64 1 to ptr), ptr %20, align 8
  %21 = getelementptr inbounds nuw i8, ptr %names, i64 168
  store i64 0, ptr %21, align 8
  %22 = getelementptr inbounds nuw i8, ptr %names, i64 176
  store ptr inttoptr (i64 1 to ptr), ptr %22, align 8
  %23 = getelementptr inbounds nuw i8, ptr %names, i64 184
  store i64 0, ptr %23, align 8
  %24 = getelementptr inbounds nuw i8, ptr %names, i64 192
  store ptr inttoptr (i64 1 to ptr), ptr %24, align 8
  %25 = getelementptr inbounds nuw i8, ptr %names, i64 200
  store i64 0, ptr %25, align 8
  %26 = getelementptr inbounds nuw i8, ptr %names, i64 208
  store ptr inttoptr (i64 1 to ptr), ptr %26, align 8
  %27 = getelementptr inbounds nuw i8, ptr %names, i64 216
  store i64 0, ptr %27, align 8
  %28 = getelementptr inbounds nuw i8, ptr %names, i64 224
  store ptr inttoptr (i64 1 to ptr), ptr %28, align 8
  %29 = getelementptr inbounds nuw i8, ptr %names, i64 232
  store i64 0, ptr %29, align 8
  %30 = getelementptr inbounds nuw i8, ptr %names, i64 240
  store ptr inttoptr (i64 1 to ptr), ptr %30, align 8
  %31 = getelementptr inbounds nuw i8, ptr %names, i64 248
  store i64 0, ptr %31, align 8
  %32 = call { ptr, i64 } @_ZN3abi5Slice5bytes17h034055a68248debeE(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(16) %request) #59
  %_4.0 = extractvalue { ptr, i64 } %32, 0
  %_4.1 = extractvalue { ptr, i64 } %32, 1
  %count = call noundef i64 @_ZN3abi11split_words17h214295b5dd2061b8E(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) %_4.0, i64 noundef %_4.1, ptr noalias noundef nonnull align 8 %names, i64 noundef 16) #67
  call void @llvm.lifetime.start.p0(ptr nonnull %reply)
  %33 = call { ptr, i64 } @_ZN3abi5Reply3new17h4b0e279010b1dbc9E() #59
  %34 = extractvalue { ptr, i64 } %33, 0
  %35 = extractvalue { ptr, i64 } %33, 1
  store ptr %34, ptr %reply, align 8
  %36 = getelementptr inbounds nuw i8, ptr %reply, i64 8
  store i64 %35, ptr %36, align 8
  br label %bb8

bb8:                                              ; preds = %bb11, %start
  %iter.sroa.0.0.idx = phi i64 [ 0, %start ], [ %iter.sroa.0.1.idx, %bb11 ]
  %iter.sroa.7.0 = phi i64 [ %count, %start ], [ %iter.sroa.7.1, %bb11 ]
  %37 = icmp eq i64 %iter.sroa.7.0, 0
  br i1 %37, label %"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hbcfd4c20bc15620aE.exit", label %bb1.i

bb1.i:                                            ; preds = %bb8
  %iter.sroa.0.0.ptr = getelementptr inbounds nuw i8, ptr %names, i64 %iter.sroa.0.0.idx
  %38 = add i64 %iter.sroa.7.0, -1
  %_6.i.i4 = icmp eq i64 %iter.sroa.0.0.idx, 256
  %spec.select.idx = select i1 %_6.i.i4, i64 0, i64 16
  %iter.sroa.0.0.add = add nuw nsw i64 %spec.select.idx, %iter.sroa.0.0.idx
  %spec.select5 = select i1 %_6.i.i4, ptr null, ptr %iter.sroa.0.0.ptr
  br label %"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hbcfd4c20bc15620aE.exit"

"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hbcfd4c20bc15620aE.exit": ; preds = %bb1.i, %bb8
  %iter.sroa.0.1.idx = phi i64 [ %iter.sroa.0.0.idx, %bb8 ], [ %iter.sroa.0.0.add, %bb1.i ]
  %iter.sroa.7.1 = phi i64 [ 0, %bb8 ], [ %38, %bb1.i ]
  %_0.sroa.0.0.i = phi ptr [ null, %bb8 ], [ %spec.select5, %bb1.i ]
  %.not = icmp eq ptr %_0.sroa.0.0.i, null
  br i1 %.not, label %bb12, label %bb11

bb11:                                             ; preds = %"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hbcfd4c20bc15620aE.exit"
  %39 = call { ptr, i64 } @_ZN3abi5Slice5bytes17h034055a68248debeE(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(16) %_0.sroa.0.0.i) #59
  %_22.0 = extractvalue { ptr, i64 } %39, 0
  %_22.1 = extractvalue { ptr, i64 } %39, 1
  %_4.i = call noundef i64 @_ZN3abi7hash_of17hc68bd30c10c0da08E(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) %_22.0, i64 noundef range(i64 0, -9223372036854775808) %_22.1) #67
  %_3.i = urem i64 %_4.i, 9000
  %_0.i = add nuw nsw i64 %_3.i, 1000
  call void @_ZN3abi5Reply6number17haaccf3c72d092a74E(ptr noalias noundef align 8 dereferenceable(16) %reply, i64 noundef %_0.i) #67
  call void @_ZN3abi5Reply4push17h2b57761fe5bb831dE(ptr noalias noundef align 8 dereferenceable(16) %reply, i8 noundef 32) #59
  br label %bb8

bb12:                                             ; preds = %"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hbcfd4c20bc15620aE.exit"
  %_27.0 = load ptr, ptr %reply, align 8, !noundef !195
  %_27.1 = load i64, ptr %36, align 8, !noundef !195
  %40 = ptrtoint ptr %_27.0 to i64
  %.fca.0.insert = insertvalue { i64, i64 } poison, i64 %40, 0
  %.fca.1.insert = insertvalue { i64, i64 } %.fca.0.insert, i64 %_27.1, 1
  call void @send_return_value_to_caller({ i64, i64 } %.fca.1.insert) #59
  call void @llvm.lifetime.end.p0(ptr nonnull %reply)
  call void @llvm.lifetime.end.p0(ptr nonnull %names)
  call void @llvm.lifetime.end.p0(ptr nonnull %request)
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(readwrite, target_mem0: none, target_mem1: none) uwtable
define noundef i64 @"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hab71b13a08cd6ba7E"(ptr dead_on_return noalias noundef readonly align 8 captures(none) dereferenceable(56) %self, i64 noundef %init) unnamed_addr #54 personality ptr @rust_eh_personality {
start:
  %_4.sroa.0.0.copyload = load ptr, ptr %self, align 8
  %_4.sroa.5.0.self.sroa_idx = getelementptr inbounds nuw i8, ptr %self, i64 8
  %_4.sroa.5.0.copyload = load ptr, ptr %_4.sroa.5.0.self.sroa_idx, align 8, !nonnull !195, !noundef !195
  %_4.sroa.6.0.self.sroa_idx = getelementptr inbounds nuw i8, ptr %self, i64 16
  %_4.sroa.6.0.copyload = load ptr, ptr %_4.sroa.6.0.self.sroa_idx, align 8
  %_4.sroa.8.0.self.sroa_idx = getelementptr inbounds nuw i8, ptr %self, i64 24
  %_4.sroa.8.0.copyload = load ptr, ptr %_4.sroa.8.0.self.sroa_idx, align 8
  %_4.sroa.9.0.self.sroa_idx = getelementptr inbounds nuw i8, ptr %self, i64 32
  %_4.sroa.9.0.copyload = load ptr, ptr %_4.sroa.9.0.self.sroa_idx, align 8
  br label %bb1.i.i.i

bb1.i.i.i:                                        ; preds = %bb3.i.i.i, %start
  %_23.i.i.i.i4.i.i = phi ptr [ %_4.sroa.6.0.copyload, %start ], [ %_23.i.i.i.i3.i.i, %bb3.i.i.i ]
  %_17.i.i3.i.i.i = phi ptr [ %_4.sroa.0.0.copyload, %start ], [ %spec.select, %bb3.i.i.i ]
  %accum.sroa.0.0.i.i.i = phi i64 [ %init, %start ], [ %_4.0.i.i.i.i.i, %bb3.i.i.i ]
  %_7.i.i.i.i.i = icmp eq ptr %_17.i.i3.i.i.i, %_4.sroa.5.0.copyload
  %spec.select.idx = select i1 %_7.i.i.i.i.i, i64 0, i64 8
  %spec.select = getelementptr inbounds nuw i8, ptr %_17.i.i3.i.i.i, i64 %spec.select.idx
  %.not.i.i.i.i2 = icmp eq ptr %_17.i.i3.i.i.i, null
  %.not.i.i.i.i = or i1 %_7.i.i.i.i.i, %.not.i.i.i.i2
  br i1 %.not.i.i.i.i, label %"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hf53009b375acf029E.exit.i.i.i", label %bb1.i.i.i.i.i.i

bb1.i.i.i.i.i.i:                                  ; preds = %bb13.i.i.i.i.i.i, %bb1.i.i.i
  %_23.i.i.i.i2.i.i = phi ptr [ %_23.i.i.i.i.i.i, %bb13.i.i.i.i.i.i ], [ %_23.i.i.i.i4.i.i, %bb1.i.i.i ]
  %_13.i.i.i.i.i.i = icmp eq ptr %_23.i.i.i.i2.i.i, %_4.sroa.8.0.copyload
  br i1 %_13.i.i.i.i.i.i, label %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hd1f0091f84f674e8E.exit.i.i.i.i", label %bb13.i.i.i.i.i.i

bb13.i.i.i.i.i.i:                                 ; preds = %bb1.i.i.i.i.i.i
  %_23.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %_23.i.i.i.i2.i.i, i64 16
  %_3.i.i.i.i.i.i.i.i = load i64, ptr %_23.i.i.i.i2.i.i, align 8, !noalias !374, !noundef !195
  %_4.i.i.i.i.i.i.i.i = load i64, ptr %_4.sroa.9.0.copyload, align 8, !noalias !374, !noundef !195
  %_0.i.i.i.i.i.i.i.i = icmp eq i64 %_3.i.i.i.i.i.i.i.i, %_4.i.i.i.i.i.i.i.i
  br i1 %_0.i.i.i.i.i.i.i.i, label %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hd1f0091f84f674e8E.exit.i.i.i.i", label %bb1.i.i.i.i.i.i

"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hd1f0091f84f674e8E.exit.i.i.i.i": ; preds = %bb13.i.i.i.i.i.i, %bb1.i.i.i.i.i.i
  %_23.i.i.i.i1.i.i = phi ptr [ %_23.i.i.i.i.i.i, %bb13.i.i.i.i.i.i ], [ %_23.i.i.i.i2.i.i, %bb1.i.i.i.i.i.i ]
  %_0.sroa.0.0.i.i.i.i.i.i = phi ptr [ %_23.i.i.i.i2.i.i, %bb13.i.i.i.i.i.i ], [ null, %bb1.i.i.i.i.i.i ]
  %.not4.i.i.i.i = icmp eq ptr %_0.sroa.0.0.i.i.i.i.i.i, null
  %.5.i.i.i.i = select i1 %.not4.i.i.i.i, ptr null, ptr %_17.i.i3.i.i.i
  br label %"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hf53009b375acf029E.exit.i.i.i"

"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hf53009b375acf029E.exit.i.i.i": ; preds = %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hd1f0091f84f674e8E.exit.i.i.i.i", %bb1.i.i.i
  %_23.i.i.i.i3.i.i = phi ptr [ %_23.i.i.i.i4.i.i, %bb1.i.i.i ], [ %_23.i.i.i.i1.i.i, %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hd1f0091f84f674e8E.exit.i.i.i.i" ]
  %_0.sroa.4.0.i.i.i.i = phi ptr [ undef, %bb1.i.i.i ], [ %_0.sroa.0.0.i.i.i.i.i.i, %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hd1f0091f84f674e8E.exit.i.i.i.i" ]
  %_0.sroa.0.0.i.i.i.i = phi ptr [ null, %bb1.i.i.i ], [ %.5.i.i.i.i, %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hd1f0091f84f674e8E.exit.i.i.i.i" ]
  %.not.i.i.i = icmp eq ptr %_0.sroa.0.0.i.i.i.i, null
  br i1 %.not.i.i.i, label %"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hab066df21c7bbe9dE.exit", label %bb3.i.i.i

bb3.i.i.i:                                        ; preds = %"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hf53009b375acf029E.exit.i.i.i"
  %0 = icmp ne ptr %_0.sroa.4.0.i.i.i.i, null
  tail call void @llvm.assume(i1 %0)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !394)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !397)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !399)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !402)
  %1 = getelementptr inbounds nuw i8, ptr %_0.sroa.4.0.i.i.i.i, i64 8
  %_5.i.i.i.i.i = load i64, ptr %1, align 8, !alias.scope !404, !noalias !405, !noundef !195
  store i64 %_5.i.i.i.i.i, ptr %_0.sroa.0.0.i.i.i.i, align 8, !alias.scope !406, !noalias !407
  %_4.0.i.i.i.i.i = add i64 %accum.sroa.0.0.i.i.i, 1
  br label %bb1.i.i.i

"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hab066df21c7bbe9dE.exit": ; preds = %"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hf53009b375acf029E.exit.i.i.i"
  ret i64 %accum.sroa.0.0.i.i.i
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(read, target_mem0: none, target_mem1: none) uwtable
define noundef zeroext i1 @"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17ha99a08c0b106d315E"(ptr noalias noundef readonly align 8 captures(none) dereferenceable(8) %self, ptr noalias noundef readonly align 8 captures(none) dereferenceable(8) %0) unnamed_addr #55 {
start:
  %_3 = load ptr, ptr %self, align 8, !nonnull !195, !align !196, !noundef !195
  tail call void @llvm.experimental.noalias.scope.decl(metadata !408)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !411)
  %_5.i = load ptr, ptr %0, align 8, !alias.scope !411, !noalias !408, !nonnull !195, !align !196, !noundef !195
  %_3.i = load i64, ptr %_5.i, align 8, !noalias !413, !noundef !195
  %_6.i = load ptr, ptr %_3, align 8, !alias.scope !408, !noalias !411, !nonnull !195, !align !196, !noundef !195
  %_4.i = load i64, ptr %_6.i, align 8, !noalias !413, !noundef !195
  %_0.i = icmp eq i64 %_3.i, %_4.i
  ret i1 %_0.i
}

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(readwrite, target_mem0: none, target_mem1: none) uwtable
define noundef i64 @main_callee_rust_social_graph_get_followers(i64 noundef %user, ptr noundef nonnull writeonly captures(address) %out, i64 noundef %room) local_unnamed_addr #54 {
start:
  %_0 = tail call fastcc noundef i64 @_ZN26social_graph_get_followers33callee_social_graph_get_followers17hf623e9152f9bc426E(i64 noundef %user, ptr noalias noundef nonnull align 8 %out, i64 noundef %room) #67
  ret i64 %_0
}

; Function Attrs: nofree noinline norecurse nosync nounwind nonlazybind memory(readwrite, target_mem0: none, target_mem1: none) uwtable
define internal fastcc noundef i64 @_ZN26social_graph_get_followers33callee_social_graph_get_followers17hf623e9152f9bc426E(i64 noundef %0, ptr noalias noundef nonnull writeonly align 8 captures(address) %followers.0, i64 noundef range(i64 0, 1152921504606846976) %followers.1) unnamed_addr #56 personality ptr @rust_eh_personality {
start:
  %1 = getelementptr inbounds nuw i64, ptr %followers.0, i64 %followers.1
  br label %bb1.i.i.i.i.i

bb1.i.i.i.i.i:                                    ; preds = %bb3.i.i.i.i.i, %start
  %_23.i.i.i.i4.i.i.i.i.idx = phi i64 [ 0, %start ], [ %_23.i.i.i.i3.i.i.i.i.idx, %bb3.i.i.i.i.i ]
  %_17.i.i3.i.i.i.i.i = phi ptr [ %followers.0, %start ], [ %spec.select.i.i, %bb3.i.i.i.i.i ]
  %accum.sroa.0.0.i.i.i.i.i = phi i64 [ 0, %start ], [ %_4.0.i.i.i.i.i.i.i, %bb3.i.i.i.i.i ]
  %_7.i.i.i.i.i.i.i = icmp eq ptr %_17.i.i3.i.i.i.i.i, %1
  %spec.select.idx.i.i = select i1 %_7.i.i.i.i.i.i.i, i64 0, i64 8
  %spec.select.i.i = getelementptr inbounds nuw i8, ptr %_17.i.i3.i.i.i.i.i, i64 %spec.select.idx.i.i
  br i1 %_7.i.i.i.i.i.i.i, label %"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hf53009b375acf029E.exit.i.i.i.i.i", label %bb1.i.i.i.i.i.i.i.i

bb1.i.i.i.i.i.i.i.i:                              ; preds = %bb13.i.i.i.i.i.i.i.i, %bb1.i.i.i.i.i
  %_23.i.i.i.i2.i.i.i.i.idx = phi i64 [ %_23.i.i.i.i2.i.i.i.i.add, %bb13.i.i.i.i.i.i.i.i ], [ %_23.i.i.i.i4.i.i.i.i.idx, %bb1.i.i.i.i.i ]
  %_13.i.i.i.i.i.i.i.i = icmp eq i64 %_23.i.i.i.i2.i.i.i.i.idx, 96
  br i1 %_13.i.i.i.i.i.i.i.i, label %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hd1f0091f84f674e8E.exit.i.i.i.i.i.i", label %bb13.i.i.i.i.i.i.i.i

bb13.i.i.i.i.i.i.i.i:                             ; preds = %bb1.i.i.i.i.i.i.i.i
  %_23.i.i.i.i2.i.i.i.i.ptr = getelementptr inbounds nuw i8, ptr @_ZN26social_graph_get_followers5GRAPH17h9e36a4ec5453f470E, i64 %_23.i.i.i.i2.i.i.i.i.idx
  %_23.i.i.i.i2.i.i.i.i.add = add nuw nsw i64 %_23.i.i.i.i2.i.i.i.i.idx, 16
  %_3.i.i.i.i.i.i.i.i.i.i = load i64, ptr %_23.i.i.i.i2.i.i.i.i.ptr, align 8, !noalias !414, !noundef !195
  %_0.i.i.i.i.i.i.i.i.i.i = icmp eq i64 %_3.i.i.i.i.i.i.i.i.i.i, %0
  br i1 %_0.i.i.i.i.i.i.i.i.i.i, label %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hd1f0091f84f674e8E.exit.i.i.i.i.i.i.split.loop.exit", label %bb1.i.i.i.i.i.i.i.i

"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hd1f0091f84f674e8E.exit.i.i.i.i.i.i.split.loop.exit": ; preds = %bb13.i.i.i.i.i.i.i.i
  %_23.i.i.i.i2.i.i.i.i.ptr.le = getelementptr inbounds nuw i8, ptr @_ZN26social_graph_get_followers5GRAPH17h9e36a4ec5453f470E, i64 %_23.i.i.i.i2.i.i.i.i.idx
  br label %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hd1f0091f84f674e8E.exit.i.i.i.i.i.i"

"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hd1f0091f84f674e8E.exit.i.i.i.i.i.i": ; preds = %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hd1f0091f84f674e8E.exit.i.i.i.i.i.i.split.loop.exit", %bb1.i.i.i.i.i.i.i.i
  %_23.i.i.i.i1.i.i.i.i.idx = phi i64 [ %_23.i.i.i.i2.i.i.i.i.add, %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hd1f0091f84f674e8E.exit.i.i.i.i.i.i.split.loop.exit" ], [ %_23.i.i.i.i2.i.i.i.i.idx, %bb1.i.i.i.i.i.i.i.i ]
  %_0.sroa.0.0.i.i.i.i.i.i.i.i = phi ptr [ %_23.i.i.i.i2.i.i.i.i.ptr.le, %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hd1f0091f84f674e8E.exit.i.i.i.i.i.i.split.loop.exit" ], [ null, %bb1.i.i.i.i.i.i.i.i ]
  %.not4.i.i.i.i.i.i = icmp eq ptr %_0.sroa.0.0.i.i.i.i.i.i.i.i, null
  %.5.i.i.i.i.i.i = select i1 %.not4.i.i.i.i.i.i, ptr null, ptr %_17.i.i3.i.i.i.i.i
  br label %"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hf53009b375acf029E.exit.i.i.i.i.i"

"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hf53009b375acf029E.exit.i.i.i.i.i": ; preds = %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hd1f0091f84f674e8E.exit.i.i.i.i.i.i", %bb1.i.i.i.i.i
  %_23.i.i.i.i3.i.i.i.i.idx = phi i64 [ %_23.i.i.i.i4.i.i.i.i.idx, %bb1.i.i.i.i.i ], [ %_23.i.i.i.i1.i.i.i.i.idx, %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hd1f0091f84f674e8E.exit.i.i.i.i.i.i" ]
  %_0.sroa.4.0.i.i.i.i.i.i = phi ptr [ undef, %bb1.i.i.i.i.i ], [ %_0.sroa.0.0.i.i.i.i.i.i.i.i, %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hd1f0091f84f674e8E.exit.i.i.i.i.i.i" ]
  %_0.sroa.0.0.i.i.i.i.i.i = phi ptr [ null, %bb1.i.i.i.i.i ], [ %.5.i.i.i.i.i.i, %"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hd1f0091f84f674e8E.exit.i.i.i.i.i.i" ]
  %.not.i.i.i.i.i = icmp eq ptr %_0.sroa.0.0.i.i.i.i.i.i, null
  br i1 %.not.i.i.i.i.i, label %_ZN4core4iter6traits8iterator8Iterator5count17ha6d131164c2a0b67E.exit, label %bb3.i.i.i.i.i

bb3.i.i.i.i.i:                                    ; preds = %"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hf53009b375acf029E.exit.i.i.i.i.i"
  %2 = icmp ne ptr %_0.sroa.4.0.i.i.i.i.i.i, null
  tail call void @llvm.assume(i1 %2)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !438)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !441)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !443)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !446)
  %3 = getelementptr inbounds nuw i8, ptr %_0.sroa.4.0.i.i.i.i.i.i, i64 8
  %_5.i.i.i.i.i.i.i = load i64, ptr %3, align 8, !alias.scope !448, !noalias !449, !noundef !195
  store i64 %_5.i.i.i.i.i.i.i, ptr %_0.sroa.0.0.i.i.i.i.i.i, align 8, !alias.scope !450, !noalias !451
  %_4.0.i.i.i.i.i.i.i = add i64 %accum.sroa.0.0.i.i.i.i.i, 1
  br label %bb1.i.i.i.i.i

_ZN4core4iter6traits8iterator8Iterator5count17ha6d131164c2a0b67E.exit: ; preds = %"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hf53009b375acf029E.exit.i.i.i.i.i"
  ret i64 %accum.sroa.0.0.i.i.i.i.i
}

; Function Attrs: nounwind nonlazybind uwtable
define void @original_main_social_graph_get_followers() unnamed_addr #46 {
start:
  %reply = alloca [16 x i8], align 8
  %followers = alloca [128 x i8], align 8
  %_4 = alloca [16 x i8], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %_4)
  %0 = tail call { i64, i64 } @get_arg_from_caller() #59
  %.fca.0.extract = extractvalue { i64, i64 } %0, 0
  %.fca.1.extract = extractvalue { i64, i64 } %0, 1
  store i64 %.fca.0.extract, ptr %_4, align 8
  %.sroa.4.0._4.sroa_idx = getelementptr inbounds nuw i8, ptr %_4, i64 8
  store i64 %.fca.1.extract, ptr %.sroa.4.0._4.sroa_idx, align 8
  %1 = call { ptr, i64 } @_ZN3abi5Slice5bytes17h034055a68248debeE(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(16) %_4) #59
  %_2.0 = extractvalue { ptr, i64 } %1, 0
  %_2.1 = extractvalue { ptr, i64 } %1, 1
  %user_id = call noundef i64 @_ZN3abi9number_of17h094e08b79d37b8f9E(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) %_2.0, i64 noundef %_2.1) #67
  call void @llvm.lifetime.end.p0(ptr nonnull %_4)
  call void @llvm.lifetime.start.p0(ptr nonnull %followers)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(128) %followers, i8 0, i64 128, i1 false)
  %count = call fastcc noundef i64 @_ZN26social_graph_get_followers33callee_social_graph_get_followers17hf623e9152f9bc426E(i64 noundef %user_id, ptr noalias noundef nonnull align 8 %followers, i64 noundef 16) #67
  call void @llvm.lifetime.start.p0(ptr nonnull %reply)
  %2 = call { ptr, i64 } @_ZN3abi5Reply3new17h4b0e279010b1dbc9E() #59
  %3 = extractvalue { ptr, i64 } %2, 0
  %4 = extractvalue { ptr, i64 } %2, 1
  store ptr %3, ptr %reply, align 8
  %5 = getelementptr inbounds nuw i8, ptr %reply, i64 8
  store i64 %4, ptr %5, align 8
  %_13 = call fastcc noundef i64 @_ZN26social_graph_get_followers9followees17h13d1d1e24f8f6072E(i64 noundef %user_id) #67
  br label %bb11

bb11:                                             ; preds = %bb14, %start
  %_28.sink = phi i64 [ %_28, %bb14 ], [ %_13, %start ]
  %iter.sroa.0.0.idx = phi i64 [ %iter.sroa.0.1.idx, %bb14 ], [ 0, %start ]
  %iter.sroa.7.0 = phi i64 [ %iter.sroa.7.1, %bb14 ], [ %count, %start ]
  call void @_ZN3abi5Reply6number17haaccf3c72d092a74E(ptr noalias noundef align 8 dereferenceable(16) %reply, i64 noundef %_28.sink) #67
  %6 = icmp eq i64 %iter.sroa.7.0, 0
  br i1 %6, label %"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h327ec2942e11cc9bE.exit", label %bb1.i

bb1.i:                                            ; preds = %bb11
  %iter.sroa.0.0.ptr = getelementptr inbounds nuw i8, ptr %followers, i64 %iter.sroa.0.0.idx
  %7 = add i64 %iter.sroa.7.0, -1
  %_6.i.i4 = icmp eq i64 %iter.sroa.0.0.idx, 128
  %spec.select.idx = select i1 %_6.i.i4, i64 0, i64 8
  %iter.sroa.0.0.add = add nuw nsw i64 %spec.select.idx, %iter.sroa.0.0.idx
  %spec.select5 = select i1 %_6.i.i4, ptr null, ptr %iter.sroa.0.0.ptr
  br label %"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h327ec2942e11cc9bE.exit"

"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h327ec2942e11cc9bE.exit": ; preds = %bb1.i, %bb11
  %iter.sroa.0.1.idx = phi i64 [ %iter.sroa.0.0.idx, %bb11 ], [ %iter.sroa.0.0.add, %bb1.i ]
  %iter.sroa.7.1 = phi i64 [ 0, %bb11 ], [ %7, %bb1.i ]
  %_0.sroa.0.0.i = phi ptr [ null, %bb11 ], [ %spec.select5, %bb1.i ]
  %.not = icmp eq ptr %_0.sroa.0.0.i, null
  br i1 %.not, label %bb15, label %bb14

bb14:                                             ; preds = %"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h327ec2942e11cc9bE.exit"
  call void @_ZN3abi5Reply4push17h2b57761fe5bb831dE(ptr noalias noundef align 8 dereferenceable(16) %reply, i8 noundef 44) #59
  %_28 = load i64, ptr %_0.sroa.0.0.i, align 8, !noundef !195
  br label %bb11

bb15:                                             ; preds = %"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h327ec2942e11cc9bE.exit"
  %_31.0 = load ptr, ptr %reply, align 8, !noundef !195
  %_31.1 = load i64, ptr %5, align 8, !noundef !195
  %8 = ptrtoint ptr %_31.0 to i64
  %.fca.0.insert = insertvalue { i64, i64 } poison, i64 %8, 0
  %.fca.1.insert = insertvalue { i64, i64 } %.fca.0.insert, i64 %_31.1, 1
  call void @send_return_value_to_caller({ i64, i64 } %.fca.1.insert) #59
  call void @llvm.lifetime.end.p0(ptr nonnull %reply)
  call void @llvm.lifetime.end.p0(ptr nonnull %followers)
  ret void
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable
define internal fastcc noundef range(i64 0, 7) i64 @_ZN26social_graph_get_followers9followees17h13d1d1e24f8f6072E(i64 noundef %0) unnamed_addr #57 personality ptr @rust_eh_personality {
start:
  %_0.i.i.i.i.i = icmp eq i64 %0, 21
  %_0.i.i.i.i = zext i1 %_0.i.i.i.i.i to i64
  %_0.i.i.i.i.i.1 = icmp eq i64 %0, 22
  %_0.i.i.i.i.1 = zext i1 %_0.i.i.i.i.i.1 to i64
  %_4.0.i.i.i.i.1 = add nuw nsw i64 %_0.i.i.i.i, %_0.i.i.i.i.1
  %_0.i.i.i.i.i.2 = icmp eq i64 %0, 35
  %_0.i.i.i.i.2 = zext i1 %_0.i.i.i.i.i.2 to i64
  %_4.0.i.i.i.i.2 = add nuw nsw i64 %_4.0.i.i.i.i.1, %_0.i.i.i.i.2
  %_0.i.i.i.i.i.3 = icmp eq i64 %0, 17
  %_0.i.i.i.i.3 = zext i1 %_0.i.i.i.i.i.3 to i64
  %_4.0.i.i.i.i.3 = add nuw nsw i64 %_4.0.i.i.i.i.2, %_0.i.i.i.i.3
  %_0.i.i.i.i.i.4 = icmp eq i64 %0, 17
  %_0.i.i.i.i.4 = zext i1 %_0.i.i.i.i.i.4 to i64
  %_4.0.i.i.i.i.4 = add nuw nsw i64 %_4.0.i.i.i.i.3, %_0.i.i.i.i.4
  %_0.i.i.i.i.i.5 = icmp eq i64 %0, 22
  %_0.i.i.i.i.5 = zext i1 %_0.i.i.i.i.i.5 to i64
  %_4.0.i.i.i.i.5 = add nuw nsw i64 %_4.0.i.i.i.i.4, %_0.i.i.i.i.5
  ret i64 %_4.0.i.i.i.i.5
}

; Function Attrs: noinline nounwind nonlazybind uwtable
define void @_ZN12text_service19callee_text_service17h55c2d2340088bc22E(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) %text.0, i64 noundef range(i64 0, -9223372036854775808) %text.1, ptr noalias noundef writeonly align 8 captures(none) dereferenceable(48) initializes((0, 48)) %response) unnamed_addr #45 {
start:
  %names = alloca [264 x i8], align 8
  %urls = alloca [264 x i8], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %urls)
  store ptr inttoptr (i64 1 to ptr), ptr %urls, align 8, !alias.scope !452
  %_1.sroa.4.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 8
  store i64 0, ptr %_1.sroa.4.0._0.sroa_idx.i, align 8, !alias.scope !452
  %_1.sroa.5.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 16
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.5.0._0.sroa_idx.i, align 8, !alias.scope !452
  %_1.sroa.6.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 24
  store i64 0, ptr %_1.sroa.6.0._0.sroa_idx.i, align 8, !alias.scope !452
  %_1.sroa.7.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 32
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.7.0._0.sroa_idx.i, align 8, !alias.scope !452
  %_1.sroa.8.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 40
  store i64 0, ptr %_1.sroa.8.0._0.sroa_idx.i, align 8, !alias.scope !452
  %_1.sroa.9.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 48
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.9.0._0.sroa_idx.i, align 8, !alias.scope !452
  %_1.sroa.10.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 56
  store i64 0, ptr %_1.sroa.10.0._0.sroa_idx.i, align 8, !alias.scope !452
  %_1.sroa.11.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 64
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.11.0._0.sroa_idx.i, align 8, !alias.scope !452
  %_1.sroa.12.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 72
  store i64 0, ptr %_1.sroa.12.0._0.sroa_idx.i, align 8, !alias.scope !452
  %_1.sroa.13.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 80
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.13.0._0.sroa_idx.i, align 8, !alias.scope !452
  %_1.sroa.14.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 88
  store i64 0, ptr %_1.sroa.14.0._0.sroa_idx.i, align 8, !alias.scope !452
  %_1.sroa.15.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 96
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.15.0._0.sroa_idx.i, align 8, !alias.scope !452
  %_1.sroa.16.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 104
  store i64 0, ptr %_1.sroa.16.0._0.sroa_idx.i, align 8, !alias.scope !452
  %_1.sroa.17.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 112
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.17.0._0.sroa_idx.i, align 8, !alias.scope !452
  %_1.sroa.18.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 120
  store i64 0, ptr %_1.sroa.18.0._0.sroa_idx.i, align 8, !alias.scope !452
  %_1.sroa.19.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 128
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.19.0._0.sroa_idx.i, align 8, !alias.scope !452
  %_1.sroa.20.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 136
  store i64 0, ptr %_1.sroa.20.0._0.sroa_idx.i, align 8, !alias.scope !452
  %_1.sroa.21.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 144
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.21.0._0.sroa_idx.i, align 8, !alias.scope !452
  %_1.sroa.22.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 152
  store i64 0, ptr %_1.sroa.22.0._0.sroa_idx.i, align 8, !alias.scope !452
  %_1.sroa.23.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 160
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.23.0._0.sroa_idx.i, align 8, !alias.scope !452
  %_1.sroa.24.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 168
  store i64 0, ptr %_1.sroa.24.0._0.sroa_idx.i, align 8, !alias.scope !452
  %_1.sroa.25.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 176
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.25.0._0.sroa_idx.i, align 8, !alias.scope !452
  %_1.sroa.26.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 184
  store i64 0, ptr %_1.sroa.26.0._0.sroa_idx.i, align 8, !alias.scope !452
  %_1.sroa.27.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 192
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.27.0._0.sroa_idx.i, align 8, !alias.scope !452
  %_1.sroa.28.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 200
  store i64 0, ptr %_1.sroa.28.0._0.sroa_idx.i, align 8, !alias.scope !452
  %_1.sroa.29.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 208
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.29.0._0.sroa_idx.i, align 8, !alias.scope !452
  %_1.sroa.30.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 216
  store i64 0, ptr %_1.sroa.30.0._0.sroa_idx.i, align 8, !alias.scope !452
  %_1.sroa.31.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 224
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.31.0._0.sroa_idx.i, align 8, !alias.scope !452
  %_1.sroa.32.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 232
  store i64 0, ptr %_1.sroa.32.0._0.sroa_idx.i, align 8, !alias.scope !452
  %_1.sroa.33.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 240
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.33.0._0.sroa_idx.i, align 8, !alias.scope !452
  %_1.sroa.34.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 248
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %_1.sroa.34.0._0.sroa_idx.i, i8 0, i64 16, i1 false), !alias.scope !452
  call void @llvm.lifetime.start.p0(ptr nonnull %names)
  store ptr inttoptr (i64 1 to ptr), ptr %names, align 8, !alias.scope !455
  %_1.sroa.4.0._0.sroa_idx.i1 = getelementptr inbounds nuw i8, ptr %names, i64 8
  store i64 0, ptr %_1.sroa.4.0._0.sroa_idx.i1, align 8, !alias.scope !455
  %_1.sroa.5.0._0.sroa_idx.i2 = getelementptr inbounds nuw i8, ptr %names, i64 16
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.5.0._0.sroa_idx.i2, align 8, !alias.scope !455
  %_1.sroa.6.0._0.sroa_idx.i3 = getelementptr inbounds nuw i8, ptr %names, i64 24
  store i64 0, ptr %_1.sroa.6.0._0.sroa_idx.i3, align 8, !alias.scope !455
  %_1.sroa.7.0._0.sroa_idx.i4 = getelementptr inbounds nuw i8, ptr %names, i64 32
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.7.0._0.sroa_idx.i4, align 8, !alias.scope !455
  %_1.sroa.8.0._0.sroa_idx.i5 = getelementptr inbounds nuw i8, ptr %names, i64 40
  store i64 0, ptr %_1.sroa.8.0._0.sroa_idx.i5, align 8, !alias.scope !455
  %_1.sroa.9.0._0.sroa_idx.i6 = getelementptr inbounds nuw i8, ptr %names, i64 48
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.9.0._0.sroa_idx.i6, align 8, !alias.scope !455
  %_1.sroa.10.0._0.sroa_idx.i7 = getelementptr inbounds nuw i8, ptr %names, i64 56
  store i64 0, ptr %_1.sroa.10.0._0.sroa_idx.i7, align 8, !alias.scope !455
  %_1.sroa.11.0._0.sroa_idx.i8 = getelementptr inbounds nuw i8, ptr %names, i64 64
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.11.0._0.sroa_idx.i8, align 8, !alias.scope !455
  %_1.sroa.12.0._0.sroa_idx.i9 = getelementptr inbounds nuw i8, ptr %names, i64 72
  store i64 0, ptr %_1.sroa.12.0._0.sroa_idx.i9, align 8, !alias.scope !455
  %_1.sroa.13.0._0.sroa_idx.i10 = getelementptr inbounds nuw i8, ptr %names, i64 80
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.13.0._0.sroa_idx.i10, align 8, !alias.scope !455
  %_1.sroa.14.0._0.sroa_idx.i11 = getelementptr inbounds nuw i8, ptr %names, i64 88
  store i64 0, ptr %_1.sroa.14.0._0.sroa_idx.i11, align 8, !alias.scope !455
  %_1.sroa.15.0._0.sroa_idx.i12 = getelementptr inbounds nuw i8, ptr %names, i64 96
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.15.0._0.sroa_idx.i12, align 8, !alias.scope !455
  %_1.sroa.16.0._0.sroa_idx.i13 = getelementptr inbounds nuw i8, ptr %names, i64 104
  store i64 0, ptr %_1.sroa.16.0._0.sroa_idx.i13, align 8, !alias.scope !455
  %_1.sroa.17.0._0.sroa_idx.i14 = getelementptr inbounds nuw i8, ptr %names, i64 112
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.17.0._0.sroa_idx.i14, align 8, !alias.scope !455
  %_1.sroa.18.0._0.sroa_idx.i15 = getelementptr inbounds nuw i8, ptr %names, i64 120
  store i64 0, ptr %_1.sroa.18.0._0.sroa_idx.i15, align 8, !alias.scope !455
  %_1.sroa.19.0._0.sroa_idx.i16 = getelementptr inbounds nuw i8, ptr %names, i64 128
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.19.0._0.sroa_idx.i16, align 8, !alias.scope !455
  %_1.sroa.20.0._0.sroa_idx.i17 = getelementptr inbounds nuw i8, ptr %names, i64 136
  store i64 0, ptr %_1.sroa.20.0._0.sroa_idx.i17, align 8, !alias.scope !455
  %_1.sroa.21.0._0.sroa_idx.i18 = getelementptr inbounds nuw i8, ptr %names, i64 144
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.21.0._0.sroa_idx.i18, align 8, !alias.scope !455
  %_1.sroa.22.0._0.sroa_idx.i19 = getelementptr inbounds nuw i8, ptr %names, i64 152
  store i64 0, ptr %_1.sroa.22.0._0.sroa_idx.i19, align 8, !alias.scope !455
  %_1.sroa.23.0._0.sroa_idx.i20 = getelementptr inbounds nuw i8, ptr %names, i64 160
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.23.0._0.sroa_idx.i20, align 8, !alias.scope !455
  %_1.sroa.24.0._0.sroa_idx.i21 = getelementptr inbounds nuw i8, ptr %names, i64 168
  store i64 0, ptr %_1.sroa.24.0._0.sroa_idx.i21, align 8, !alias.scope !455
  %_1.sroa.25.0._0.sroa_idx.i22 = getelementptr inbounds nuw i8, ptr %names, i64 176
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.25.0._0.sroa_idx.i22, align 8, !alias.scope !455
  %_1.sroa.26.0._0.sroa_idx.i23 = getelementptr inbounds nuw i8, ptr %names, i64 184
  store i64 0, ptr %_1.sroa.26.0._0.sroa_idx.i23, align 8, !alias.scope !455
  %_1.sroa.27.0._0.sroa_idx.i24 = getelementptr inbounds nuw i8, ptr %names, i64 192
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.27.0._0.sroa_idx.i24, align 8, !alias.scope !455
  %_1.sroa.28.0._0.sroa_idx.i25 = getelementptr inbounds nuw i8, ptr %names, i64 200
  store i64 0, ptr %_1.sroa.28.0._0.sroa_idx.i25, align 8, !alias.scope !455
  %_1.sroa.29.0._0.sroa_idx.i26 = getelementptr inbounds nuw i8, ptr %names, i64 208
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.29.0._0.sroa_idx.i26, align 8, !alias.scope !455
  %_1.sroa.30.0._0.sroa_idx.i27 = getelementptr inbounds nuw i8, ptr %names, i64 216
  store i64 0, ptr %_1.sroa.30.0._0.sroa_idx.i27, align 8, !alias.scope !455
  %_1.sroa.31.0._0.sroa_idx.i28 = getelementptr inbounds nuw i8, ptr %names, i64 224
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.31.0._0.sroa_idx.i28, align 8, !alias.scope !455
  %_1.sroa.32.0._0.sroa_idx.i29 = getelementptr inbounds nuw i8, ptr %names, i64 232
  store i64 0, ptr %_1.sroa.32.0._0.sroa_idx.i29, align 8, !alias.scope !455
  %_1.sroa.33.0._0.sroa_idx.i30 = getelementptr inbounds nuw i8, ptr %names, i64 240
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.33.0._0.sroa_idx.i30, align 8, !alias.scope !455
  %_1.sroa.34.0._0.sroa_idx.i31 = getelementptr inbounds nuw i8, ptr %names, i64 248
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %_1.sroa.34.0._0.sroa_idx.i31, i8 0, i64 16, i1 false), !alias.scope !455
  call fastcc void @_ZN12text_service4scan17h82ad47db390aacadE(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) %text.0, i64 noundef %text.1, ptr noalias noundef align 8 dereferenceable(264) %urls, ptr noalias noundef align 8 dereferenceable(264) %names) #67
  %0 = getelementptr inbounds nuw i8, ptr %urls, i64 256
  %_9 = load i64, ptr %0, align 8, !noundef !195
  %_3.i = shl i64 %_9, 5
  %_2.i = tail call noundef ptr @arena_take(i64 noundef %_3.i) #59
  %_14 = load i64, ptr %0, align 8, !noundef !195
  call void @callee_url_shorten_service(ptr noundef nonnull %urls, i64 noundef %_14, ptr noundef %_2.i) #59
  %1 = getelementptr inbounds nuw i8, ptr %names, i64 256
  %_16 = load i64, ptr %1, align 8, !noundef !195
  %_3.i32 = mul i64 %_16, 24
  %_2.i33 = call noundef ptr @arena_take(i64 noundef %_3.i32) #59
  %_21 = load i64, ptr %1, align 8, !noundef !195
  call void @NewCallee_user_mention_service(ptr noundef nonnull %names, i64 noundef %_21, ptr noundef %_2.i33) #59
  %_25 = load i64, ptr %0, align 8, !noundef !195
  %2 = call fastcc { ptr, i64 } @_ZN12text_service12replace_urls17h8ace140c4f7765faE(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) %text.0, i64 noundef %text.1, ptr noalias noundef nonnull readonly align 8 captures(address, read_provenance) %_2.i, i64 noundef %_25) #67
  %_22.0 = extractvalue { ptr, i64 } %2, 0
  %_22.1 = extractvalue { ptr, i64 } %2, 1
  store ptr %_22.0, ptr %response, align 8
  %3 = getelementptr inbounds nuw i8, ptr %response, i64 8
  store i64 %_22.1, ptr %3, align 8
  %4 = getelementptr inbounds nuw i8, ptr %response, i64 16
  store ptr %_2.i, ptr %4, align 8
  %_26 = load i64, ptr %0, align 8, !noundef !195
  %5 = getelementptr inbounds nuw i8, ptr %response, i64 24
  store i64 %_26, ptr %5, align 8
  %6 = getelementptr inbounds nuw i8, ptr %response, i64 32
  store ptr %_2.i33, ptr %6, align 8
  %_27 = load i64, ptr %1, align 8, !noundef !195
  %7 = getelementptr inbounds nuw i8, ptr %response, i64 40
  store i64 %_27, ptr %7, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %names)
  call void @llvm.lifetime.end.p0(ptr nonnull %urls)
  ret void
}

; Function Attrs: noinline nounwind nonlazybind uwtable
define internal fastcc void @_ZN12text_service4scan17h82ad47db390aacadE(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) %text.0, i64 noundef range(i64 0, -9223372036854775808) %text.1, ptr noalias noundef nonnull align 8 captures(none) dereferenceable(264) %urls, ptr noalias noundef nonnull align 8 captures(none) dereferenceable(264) %names) unnamed_addr #45 personality ptr @rust_eh_personality {
start:
  br label %bb3

bb3:                                              ; preds = %bb3.backedge, %start
  %iter.sroa.0.0 = phi ptr [ %text.0, %start ], [ %iter.sroa.0.1, %bb3.backedge ]
  %iter.sroa.5.0 = phi i64 [ %text.1, %start ], [ %iter.sroa.5.1, %bb3.backedge ]
  %iter.sroa.8.0 = phi i1 [ false, %start ], [ %iter.sroa.8.1, %bb3.backedge ]
  br i1 %iter.sroa.8.0, label %"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h03a53fa86d33cbb0E.exit", label %bb2.i

bb2.i:                                            ; preds = %bb3
  %_20.i = getelementptr inbounds nuw i8, ptr %iter.sroa.0.0, i64 %iter.sroa.5.0
  %_295.i.i = icmp samesign eq i64 %iter.sroa.5.0, 0
  br i1 %_295.i.i, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17haccbf7c799c5ace9E.exit.i", label %bb23.i.i

bb23.i.i:                                         ; preds = %bb7.i.i, %bb2.i
  %i.sroa.0.07.i.i = phi i64 [ %0, %bb7.i.i ], [ 0, %bb2.i ]
  %_3946.i.i = phi ptr [ %_39.i.i, %bb7.i.i ], [ %iter.sroa.0.0, %bb2.i ]
  %_3.i.i.i.i = load i8, ptr %_3946.i.i, align 1, !alias.scope !458, !noalias !463, !noundef !195
  %_0.i.i.i.i = icmp eq i8 %_3.i.i.i.i, 32
  br i1 %_0.i.i.i.i, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17haccbf7c799c5ace9E.exit.i", label %bb7.i.i

bb7.i.i:                                          ; preds = %bb23.i.i
  %_39.i.i = getelementptr inbounds nuw i8, ptr %_3946.i.i, i64 1
  %0 = add nuw i64 %i.sroa.0.07.i.i, 1
  %_29.i.i = icmp eq ptr %_39.i.i, %_20.i
  br i1 %_29.i.i, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17haccbf7c799c5ace9E.exit.i", label %bb23.i.i

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17haccbf7c799c5ace9E.exit.i": ; preds = %bb7.i.i, %bb23.i.i, %bb2.i
  %_0.sroa.3.0.i.i = phi i64 [ undef, %bb2.i ], [ %i.sroa.0.07.i.i, %bb23.i.i ], [ undef, %bb7.i.i ]
  %_0.sroa.0.0.i.i = phi i1 [ false, %bb2.i ], [ %_0.i.i.i.i, %bb23.i.i ], [ %_0.i.i.i.i, %bb7.i.i ]
  br i1 %_0.sroa.0.0.i.i, label %bb5.i, label %"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h03a53fa86d33cbb0E.exit"

bb5.i:                                            ; preds = %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17haccbf7c799c5ace9E.exit.i"
  %index.i = add i64 %_0.sroa.3.0.i.i, 1
  %new_len.i = sub nuw i64 %iter.sroa.5.0, %index.i
  %_38.i = getelementptr inbounds nuw i8, ptr %iter.sroa.0.0, i64 %index.i
  br label %"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h03a53fa86d33cbb0E.exit"

"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h03a53fa86d33cbb0E.exit": ; preds = %bb5.i, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17haccbf7c799c5ace9E.exit.i", %bb3
  %iter.sroa.0.1 = phi ptr [ %iter.sroa.0.0, %bb3 ], [ %_38.i, %bb5.i ], [ %iter.sroa.0.0, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17haccbf7c799c5ace9E.exit.i" ]
  %iter.sroa.5.1 = phi i64 [ %iter.sroa.5.0, %bb3 ], [ %new_len.i, %bb5.i ], [ %iter.sroa.5.0, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17haccbf7c799c5ace9E.exit.i" ]
  %iter.sroa.8.1 = phi i1 [ true, %bb3 ], [ false, %bb5.i ], [ true, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17haccbf7c799c5ace9E.exit.i" ]
  %ret.sroa.5.1.i = phi i64 [ undef, %bb3 ], [ %_0.sroa.3.0.i.i, %bb5.i ], [ %iter.sroa.5.0, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17haccbf7c799c5ace9E.exit.i" ]
  %ret.sroa.0.1.i = phi ptr [ null, %bb3 ], [ %iter.sroa.0.0, %bb5.i ], [ %iter.sroa.0.0, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17haccbf7c799c5ace9E.exit.i" ]
  %.not = icmp eq ptr %ret.sroa.0.1.i, null
  br i1 %.not, label %bb7, label %bb6

bb6:                                              ; preds = %"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h03a53fa86d33cbb0E.exit"
  %_3.not.i.i = icmp eq i64 %ret.sroa.5.1.i, 0
  %tail.0.i.i = getelementptr inbounds nuw i8, ptr %ret.sroa.0.1.i, i64 1
  %tail.1.i.i = add nsw i64 %ret.sroa.5.1.i, -1
  %_2.sroa.7.0.i = select i1 %_3.not.i.i, i64 undef, i64 %tail.1.i.i
  %_2.sroa.5.0.i = select i1 %_3.not.i.i, ptr undef, ptr %tail.0.i.i
  br i1 %_3.not.i.i, label %_ZN12text_service10mention_in17h7f0c39de6d1980ffE.exit, label %bb3.i

bb3.i:                                            ; preds = %bb6
  %1 = load i8, ptr %ret.sroa.0.1.i, align 1, !alias.scope !468, !noundef !195
  %2 = icmp eq i8 %1, 64
  br i1 %2, label %bb4.i, label %_ZN12text_service10mention_in17h7f0c39de6d1980ffE.exit

bb4.i:                                            ; preds = %bb3.i
  %_6.i.i.i = getelementptr inbounds nuw i8, ptr %_2.sroa.5.0.i, i64 %_2.sroa.7.0.i
  %_295.i.i2 = icmp samesign eq i64 %_2.sroa.7.0.i, 0
  br i1 %_295.i.i2, label %_ZN12text_service10mention_in17h7f0c39de6d1980ffE.exit, label %bb23.i.i3

bb23.i.i3:                                        ; preds = %bb7.i.i6, %bb4.i
  %i.sroa.0.07.i.i4 = phi i64 [ %8, %bb7.i.i6 ], [ 0, %bb4.i ]
  %_3946.i.i5 = phi ptr [ %_39.i.i7, %bb7.i.i6 ], [ %_2.sroa.5.0.i, %bb4.i ]
  %3 = load i8, ptr %_3946.i.i5, align 1, !alias.scope !471, !noalias !476, !noundef !195
  %4 = add i8 %3, -58
  %_3.sroa.0.0.i.i.i.i = icmp ult i8 %4, -10
  %5 = and i8 %3, -33
  %6 = add i8 %5, -91
  %7 = icmp ult i8 %6, -26
  %_0.i.not.i.i.i = and i1 %_3.sroa.0.0.i.i.i.i, %7
  br i1 %_0.i.not.i.i.i, label %bb6.i.i9, label %bb7.i.i6

bb7.i.i6:                                         ; preds = %bb23.i.i3
  %_39.i.i7 = getelementptr inbounds nuw i8, ptr %_3946.i.i5, i64 1
  %8 = add nuw i64 %i.sroa.0.07.i.i4, 1
  %_29.i.i8 = icmp eq ptr %_39.i.i7, %_6.i.i.i
  br i1 %_29.i.i8, label %_ZN12text_service10mention_in17h7f0c39de6d1980ffE.exit, label %bb23.i.i3

bb6.i.i9:                                         ; preds = %bb23.i.i3
  %cond.i.i10 = icmp ult i64 %i.sroa.0.07.i.i4, %_2.sroa.7.0.i
  tail call void @llvm.assume(i1 %cond.i.i10)
  br label %_ZN12text_service10mention_in17h7f0c39de6d1980ffE.exit

_ZN12text_service10mention_in17h7f0c39de6d1980ffE.exit: ; preds = %bb6.i.i9, %bb7.i.i6, %bb4.i, %bb3.i, %bb6
  %_0.sroa.3.0.i = phi i64 [ 0, %bb6 ], [ 0, %bb3.i ], [ %i.sroa.0.07.i.i4, %bb6.i.i9 ], [ 0, %bb4.i ], [ %_2.sroa.7.0.i, %bb7.i.i6 ]
  %_0.sroa.0.0.i = phi ptr [ inttoptr (i64 1 to ptr), %bb6 ], [ inttoptr (i64 1 to ptr), %bb3.i ], [ %_2.sroa.5.0.i, %bb6.i.i9 ], [ %_2.sroa.5.0.i, %bb4.i ], [ %_2.sroa.5.0.i, %bb7.i.i6 ]
  %9 = icmp ne ptr %_0.sroa.0.0.i, null
  tail call void @llvm.assume(i1 %9)
  %_4.not.i.i = icmp samesign ult i64 %ret.sroa.5.1.i, 7
  br i1 %_4.not.i.i, label %bb3.i11, label %bb4.i.i

bb4.i.i:                                          ; preds = %_ZN12text_service10mention_in17h7f0c39de6d1980ffE.exit
  %bcmp.i.i.i = tail call i32 @bcmp(ptr noundef nonnull readonly dereferenceable(7) @alloc_208dace18db50ec4eb3cbdde8313744b, ptr noundef nonnull readonly align 1 dereferenceable(7) %ret.sroa.0.1.i, i64 range(i64 0, -9223372036854775808) 7), !alias.scope !479
  %_0.i.i.i = icmp eq i32 %bcmp.i.i.i, 0
  br i1 %_0.i.i.i, label %bb10, label %bb3.i11

bb3.i11:                                          ; preds = %bb4.i.i, %_ZN12text_service10mention_in17h7f0c39de6d1980ffE.exit
  %_4.not.i1.i = icmp samesign ult i64 %ret.sroa.5.1.i, 8
  br i1 %_4.not.i1.i, label %bb11, label %bb4.i2.i

bb4.i2.i:                                         ; preds = %bb3.i11
  %bcmp.i.i3.i = tail call i32 @bcmp(ptr noundef nonnull readonly dereferenceable(8) @alloc_b58ae94caf09adb416bd347da47305c3, ptr noundef nonnull readonly align 1 dereferenceable(8) %ret.sroa.0.1.i, i64 range(i64 0, -9223372036854775808) 8), !alias.scope !483
  %_0.i.i4.i = icmp eq i32 %bcmp.i.i3.i, 0
  br i1 %_0.i.i4.i, label %bb10, label %bb11

bb7:                                              ; preds = %"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h03a53fa86d33cbb0E.exit"
  ret void

bb11:                                             ; preds = %bb4.i2.i, %bb3.i11
  %_0.i = icmp eq i64 %_0.sroa.3.0.i, 0
  br i1 %_0.i, label %bb3.backedge, label %bb13

bb3.backedge:                                     ; preds = %bb13, %bb10, %bb11
  br label %bb3

bb10:                                             ; preds = %bb4.i2.i, %bb4.i.i
  tail call fastcc void @_ZN12text_service5Found3add17h78b7eac2895d25d0E(ptr noalias noundef align 8 dereferenceable(264) %urls, ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) %ret.sroa.0.1.i, i64 noundef %ret.sroa.5.1.i) #67
  br label %bb3.backedge

bb13:                                             ; preds = %bb11
  tail call fastcc void @_ZN12text_service5Found3add17h78b7eac2895d25d0E(ptr noalias noundef align 8 dereferenceable(264) %names, ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) %_0.sroa.0.0.i, i64 noundef %_0.sroa.3.0.i) #67
  br label %bb3.backedge
}

; Function Attrs: noinline nounwind nonlazybind uwtable
define internal fastcc { ptr, i64 } @_ZN12text_service12replace_urls17h8ace140c4f7765faE(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) %text.0, i64 noundef range(i64 0, -9223372036854775808) %text.1, ptr noalias noundef nonnull readonly align 8 captures(address, read_provenance) %urls.0, i64 noundef range(i64 0, 288230376151711744) %urls.1) unnamed_addr #45 personality ptr @rust_eh_personality {
start:
  %reply = alloca [16 x i8], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %reply)
  %0 = tail call { ptr, i64 } @_ZN3abi5Reply3new17h4b0e279010b1dbc9E() #59
  %1 = extractvalue { ptr, i64 } %0, 0
  %2 = extractvalue { ptr, i64 } %0, 1
  store ptr %1, ptr %reply, align 8
  %3 = getelementptr inbounds nuw i8, ptr %reply, i64 8
  store i64 %2, ptr %3, align 8
  %_6.i.i.idx = shl nuw nsw i64 %urls.1, 5
  %_6.i.i = getelementptr inbounds nuw i8, ptr %urls.0, i64 %_6.i.i.idx
  %_132.i = icmp eq i64 %urls.1, 0
  br label %bb5

bb5:                                              ; preds = %"_ZN4core6option15Option$LT$T$GT$6map_or17hf93c9d2d84a2a09aE.exit", %start
  %iter.sroa.0.0 = phi i64 [ 0, %start ], [ %iter.sroa.0.1, %"_ZN4core6option15Option$LT$T$GT$6map_or17hf93c9d2d84a2a09aE.exit" ]
  %iter.sroa.5.0 = phi ptr [ %text.0, %start ], [ %iter.sroa.5.1, %"_ZN4core6option15Option$LT$T$GT$6map_or17hf93c9d2d84a2a09aE.exit" ]
  %iter.sroa.8.0 = phi i64 [ %text.1, %start ], [ %iter.sroa.8.1, %"_ZN4core6option15Option$LT$T$GT$6map_or17hf93c9d2d84a2a09aE.exit" ]
  %iter.sroa.11.0 = phi i1 [ false, %start ], [ %iter.sroa.11.1, %"_ZN4core6option15Option$LT$T$GT$6map_or17hf93c9d2d84a2a09aE.exit" ]
  %_8.sroa.0.0 = phi i64 [ undef, %start ], [ %_8.sroa.0.1, %"_ZN4core6option15Option$LT$T$GT$6map_or17hf93c9d2d84a2a09aE.exit" ]
  %_8.sroa.8.0 = phi i64 [ undef, %start ], [ %_8.sroa.8.1, %"_ZN4core6option15Option$LT$T$GT$6map_or17hf93c9d2d84a2a09aE.exit" ]
  br i1 %iter.sroa.11.0, label %"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h4fe7edbad7af8234E.exit.i", label %bb2.i.i

bb2.i.i:                                          ; preds = %bb5
  %_20.i.i = getelementptr inbounds nuw i8, ptr %iter.sroa.5.0, i64 %iter.sroa.8.0
  %_295.i.i.i = icmp samesign eq i64 %iter.sroa.8.0, 0
  br i1 %_295.i.i.i, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h8e64e5bbcae766c0E.exit.i.i", label %bb23.i.i.i

bb23.i.i.i:                                       ; preds = %bb7.i.i.i, %bb2.i.i
  %i.sroa.0.07.i.i.i = phi i64 [ %4, %bb7.i.i.i ], [ 0, %bb2.i.i ]
  %_3946.i.i.i = phi ptr [ %_39.i.i.i, %bb7.i.i.i ], [ %iter.sroa.5.0, %bb2.i.i ]
  %_3.i.i.i.i.i = load i8, ptr %_3946.i.i.i, align 1, !alias.scope !487, !noalias !492, !noundef !195
  %_0.i.i.i.i.i = icmp eq i8 %_3.i.i.i.i.i, 32
  br i1 %_0.i.i.i.i.i, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h8e64e5bbcae766c0E.exit.i.i", label %bb7.i.i.i

bb7.i.i.i:                                        ; preds = %bb23.i.i.i
  %_39.i.i.i = getelementptr inbounds nuw i8, ptr %_3946.i.i.i, i64 1
  %4 = add nuw i64 %i.sroa.0.07.i.i.i, 1
  %_29.i.i.i = icmp eq ptr %_39.i.i.i, %_20.i.i
  br i1 %_29.i.i.i, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h8e64e5bbcae766c0E.exit.i.i", label %bb23.i.i.i

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h8e64e5bbcae766c0E.exit.i.i": ; preds = %bb7.i.i.i, %bb23.i.i.i, %bb2.i.i
  %_0.sroa.3.0.i.i.i = phi i64 [ undef, %bb2.i.i ], [ %i.sroa.0.07.i.i.i, %bb23.i.i.i ], [ undef, %bb7.i.i.i ]
  %_0.sroa.0.0.i.i.i = phi i1 [ false, %bb2.i.i ], [ %_0.i.i.i.i.i, %bb23.i.i.i ], [ %_0.i.i.i.i.i, %bb7.i.i.i ]
  br i1 %_0.sroa.0.0.i.i.i, label %bb5.i.i, label %"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h4fe7edbad7af8234E.exit.i"

bb5.i.i:                                          ; preds = %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h8e64e5bbcae766c0E.exit.i.i"
  %index.i.i = add i64 %_0.sroa.3.0.i.i.i, 1
  %new_len.i.i = sub nuw i64 %iter.sroa.8.0, %index.i.i
  %_38.i.i = getelementptr inbounds nuw i8, ptr %iter.sroa.5.0, i64 %index.i.i
  br label %"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h4fe7edbad7af8234E.exit.i"

"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h4fe7edbad7af8234E.exit.i": ; preds = %bb5.i.i, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h8e64e5bbcae766c0E.exit.i.i", %bb5
  %iter.sroa.5.1 = phi ptr [ %iter.sroa.5.0, %bb5 ], [ %_38.i.i, %bb5.i.i ], [ %iter.sroa.5.0, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h8e64e5bbcae766c0E.exit.i.i" ]
  %iter.sroa.8.1 = phi i64 [ %iter.sroa.8.0, %bb5 ], [ %new_len.i.i, %bb5.i.i ], [ %iter.sroa.8.0, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h8e64e5bbcae766c0E.exit.i.i" ]
  %iter.sroa.11.1 = phi i1 [ true, %bb5 ], [ false, %bb5.i.i ], [ true, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h8e64e5bbcae766c0E.exit.i.i" ]
  %ret.sroa.5.1.i.i = phi i64 [ undef, %bb5 ], [ %_0.sroa.3.0.i.i.i, %bb5.i.i ], [ %iter.sroa.8.0, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h8e64e5bbcae766c0E.exit.i.i" ]
  %ret.sroa.0.1.i.i = phi ptr [ null, %bb5 ], [ %iter.sroa.5.0, %bb5.i.i ], [ %iter.sroa.5.0, %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h8e64e5bbcae766c0E.exit.i.i" ]
  %.not.i = icmp eq ptr %ret.sroa.0.1.i.i, null
  br i1 %.not.i, label %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h3f6e08d88007ac24E.exit", label %bb8.i

bb8.i:                                            ; preds = %"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h4fe7edbad7af8234E.exit.i"
  %_9.0.i = add i64 %iter.sroa.0.0, 1
  br label %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h3f6e08d88007ac24E.exit"

"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h3f6e08d88007ac24E.exit": ; preds = %bb8.i, %"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h4fe7edbad7af8234E.exit.i"
  %iter.sroa.0.1 = phi i64 [ %_9.0.i, %bb8.i ], [ %iter.sroa.0.0, %"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h4fe7edbad7af8234E.exit.i" ]
  %_8.sroa.0.1 = phi i64 [ %iter.sroa.0.0, %bb8.i ], [ %_8.sroa.0.0, %"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h4fe7edbad7af8234E.exit.i" ]
  %_8.sroa.5.0 = phi ptr [ %ret.sroa.0.1.i.i, %bb8.i ], [ null, %"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h4fe7edbad7af8234E.exit.i" ]
  %_8.sroa.8.1 = phi i64 [ %ret.sroa.5.1.i.i, %bb8.i ], [ %_8.sroa.8.0, %"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h4fe7edbad7af8234E.exit.i" ]
  %.not = icmp eq ptr %_8.sroa.5.0, null
  br i1 %.not, label %bb9, label %bb8

bb8:                                              ; preds = %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h3f6e08d88007ac24E.exit"
  %_13.not = icmp eq i64 %_8.sroa.0.1, 0
  br i1 %_13.not, label %bb12, label %bb10

bb9:                                              ; preds = %"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h3f6e08d88007ac24E.exit"
  %_24.0 = load ptr, ptr %reply, align 8, !noundef !195
  %_24.1 = load i64, ptr %3, align 8, !noundef !195
  %5 = insertvalue { ptr, i64 } poison, ptr %_24.0, 0
  %6 = insertvalue { ptr, i64 } %5, i64 %_24.1, 1
  call void @llvm.lifetime.end.p0(ptr nonnull %reply)
  ret { ptr, i64 } %6

bb12:                                             ; preds = %bb10, %bb8
  br i1 %_132.i, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4find17hefd60c9247e655f1E.exit", label %bb13.i

bb13.i:                                           ; preds = %bb1.backedge.i, %bb12
  %_2313.i = phi ptr [ %_23.i, %bb1.backedge.i ], [ %urls.0, %bb12 ]
  %_23.i = getelementptr inbounds nuw i8, ptr %_2313.i, i64 32
  %7 = call { ptr, i64 } @_ZN3abi5Slice5bytes17h034055a68248debeE(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(16) %_2313.i) #59, !noalias !500
  %8 = extractvalue { ptr, i64 } %7, 1
  %_4.i.i.i.i = icmp eq i64 %8, %_8.sroa.8.1
  br i1 %_4.i.i.i.i, label %bb1.i.i.i.i, label %bb1.backedge.i

bb1.i.i.i.i:                                      ; preds = %bb13.i
  %9 = extractvalue { ptr, i64 } %7, 0
  %10 = icmp ne ptr %9, null
  call void @llvm.assume(i1 %10)
  %bcmp.i.i.i.i.i = call i32 @bcmp(ptr nonnull readonly align 1 %9, ptr nonnull readonly align 1 %_8.sroa.5.0, i64 range(i64 0, -9223372036854775808) %8), !alias.scope !507, !noalias !511
  %_0.i.i.i.i.i1 = icmp eq i32 %bcmp.i.i.i.i.i, 0
  br i1 %_0.i.i.i.i.i1, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4find17hefd60c9247e655f1E.exit", label %bb1.backedge.i

bb1.backedge.i:                                   ; preds = %bb1.i.i.i.i, %bb13.i
  %_13.i = icmp eq ptr %_23.i, %_6.i.i
  br i1 %_13.i, label %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4find17hefd60c9247e655f1E.exit", label %bb13.i

"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4find17hefd60c9247e655f1E.exit": ; preds = %bb1.backedge.i, %bb1.i.i.i.i, %bb12
  %_0.sroa.0.0.i = phi ptr [ null, %bb12 ], [ %_2313.i, %bb1.i.i.i.i ], [ null, %bb1.backedge.i ]
  %.not.i2 = icmp eq ptr %_0.sroa.0.0.i, null
  br i1 %.not.i2, label %bb2.i, label %bb3.i

bb3.i:                                            ; preds = %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4find17hefd60c9247e655f1E.exit"
  %_3.i.i = getelementptr inbounds nuw i8, ptr %_0.sroa.0.0.i, i64 16
  %11 = call { ptr, i64 } @_ZN3abi5Slice5bytes17h034055a68248debeE(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(16) %_3.i.i) #59, !noalias !515
  br label %"_ZN4core6option15Option$LT$T$GT$6map_or17hf93c9d2d84a2a09aE.exit"

bb2.i:                                            ; preds = %"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4find17hefd60c9247e655f1E.exit"
  %12 = insertvalue { ptr, i64 } poison, ptr %_8.sroa.5.0, 0
  %13 = insertvalue { ptr, i64 } %12, i64 %_8.sroa.8.1, 1
  br label %"_ZN4core6option15Option$LT$T$GT$6map_or17hf93c9d2d84a2a09aE.exit"

"_ZN4core6option15Option$LT$T$GT$6map_or17hf93c9d2d84a2a09aE.exit": ; preds = %bb2.i, %bb3.i
  %.merged.i = phi { ptr, i64 } [ %11, %bb3.i ], [ %13, %bb2.i ]
  %_23.0 = extractvalue { ptr, i64 } %.merged.i, 0
  %_23.1 = extractvalue { ptr, i64 } %.merged.i, 1
  call void @_ZN3abi5Reply4text17ha28eecd7b1132d36E(ptr noalias noundef align 8 dereferenceable(16) %reply, ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) %_23.0, i64 noundef %_23.1) #67
  br label %bb5

bb10:                                             ; preds = %bb8
  call void @_ZN3abi5Reply4push17h2b57761fe5bb831dE(ptr noalias noundef align 8 dereferenceable(16) %reply, i8 noundef 32) #59
  br label %bb12
}

; Function Attrs: noinline nounwind nonlazybind uwtable
define internal fastcc void @_ZN12text_service5Found3add17h78b7eac2895d25d0E(ptr noalias noundef nonnull align 8 captures(none) dereferenceable(264) %self, ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) %text.0, i64 noundef range(i64 0, -9223372036854775808) %text.1) unnamed_addr #45 {
start:
  %0 = getelementptr inbounds nuw i8, ptr %self, i64 256
  %_6 = load i64, ptr %0, align 8, !noundef !195
  %_3.i.i = icmp ugt i64 %_6, 15
  br i1 %_3.i.i, label %bb4, label %bb2

bb2:                                              ; preds = %start
  %_5.i.i = getelementptr inbounds nuw %struct.slice, ptr %self, i64 %_6
  %1 = tail call { ptr, i64 } @_ZN3abi5Slice2of17h9736838d6c5ad25eE(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) %text.0, i64 noundef %text.1) #59
  %_9.0 = extractvalue { ptr, i64 } %1, 0
  %_9.1 = extractvalue { ptr, i64 } %1, 1
  store ptr %_9.0, ptr %_5.i.i, align 8
  %2 = getelementptr inbounds nuw i8, ptr %_5.i.i, i64 8
  store i64 %_9.1, ptr %2, align 8
  %3 = load i64, ptr %0, align 8, !noundef !195
  %4 = add i64 %3, 1
  store i64 %4, ptr %0, align 8
  br label %bb4

bb4:                                              ; preds = %bb2, %start
  ret void
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef ptr @_ZN3abi4take17h4fe3d5d58a85d9ecE(i64 noundef %count) unnamed_addr #46 {
start:
  %_3 = mul i64 %count, 24
  %_2 = tail call noundef ptr @arena_take(i64 noundef %_3) #59
  ret ptr %_2
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef ptr @_ZN3abi4take17h5e382b1ad1b9b436E(i64 noundef %count) unnamed_addr #46 {
start:
  %_3 = shl i64 %count, 5
  %_2 = tail call noundef ptr @arena_take(i64 noundef %_3) #59
  ret ptr %_2
}

; Function Attrs: mustprogress nofree norecurse nounwind nonlazybind willreturn memory(argmem: read) uwtable
define noundef zeroext i1 @"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$11starts_with17h41ab853fc6da6b7dE"(ptr noalias noundef nonnull readonly align 1 captures(none) %self.0, i64 noundef range(i64 0, -9223372036854775808) %self.1, ptr noalias noundef nonnull readonly align 1 captures(none) %needle.0, i64 noundef range(i64 0, -9223372036854775808) %needle.1) unnamed_addr #58 {
start:
  %_4.not = icmp samesign ult i64 %self.1, %needle.1
  br i1 %_4.not, label %bb3, label %bb4

bb3:                                              ; preds = %bb4, %start
  %_0.sroa.0.0 = phi i1 [ %_0.i, %bb4 ], [ false, %start ]
  ret i1 %_0.sroa.0.0

bb4:                                              ; preds = %start
  %bcmp.i = tail call i32 @bcmp(ptr nonnull readonly %needle.0, ptr nonnull readonly %self.0, i64 range(i64 0, -9223372036854775808) %needle.1)
  %_0.i = icmp eq i32 %bcmp.i, 0
  br label %bb3
}

; Function Attrs: nounwind nonlazybind uwtable
define void @main_callee_rust_text_service(ptr noundef nonnull captures(address, read_provenance) %text, ptr noundef writeonly captures(none) initializes((0, 48)) %response) local_unnamed_addr #46 {
start:
  %0 = tail call { ptr, i64 } @_ZN3abi5Slice5bytes17h034055a68248debeE(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(16) %text) #59
  %_4.0 = extractvalue { ptr, i64 } %0, 0
  %_4.1 = extractvalue { ptr, i64 } %0, 1
  tail call void @_ZN12text_service19callee_text_service17h55c2d2340088bc22E(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) %_4.0, i64 noundef %_4.1, ptr noalias noundef align 8 dereferenceable(48) %response) #67
  ret void
}

; Function Attrs: nounwind nonlazybind uwtable
define void @original_main_text_service() unnamed_addr #46 {
start:
  %_25 = alloca [16 x i8], align 8
  %_18 = alloca [16 x i8], align 8
  %reply = alloca [16 x i8], align 8
  %names = alloca [264 x i8], align 8
  %urls = alloca [264 x i8], align 8
  %text = alloca [16 x i8], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %text)
  %0 = tail call { i64, i64 } @get_arg_from_caller() #59
  %.fca.0.extract = extractvalue { i64, i64 } %0, 0
  %.fca.1.extract = extractvalue { i64, i64 } %0, 1
  store i64 %.fca.0.extract, ptr %text, align 8
  %.sroa.4.0.text.sroa_idx = getelementptr inbounds nuw i8, ptr %text, i64 8
  store i64 %.fca.1.extract, ptr %.sroa.4.0.text.sroa_idx, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %urls)
  store ptr inttoptr (i64 1 to ptr), ptr %urls, align 8, !alias.scope !518
  %_1.sroa.4.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 8
  store i64 0, ptr %_1.sroa.4.0._0.sroa_idx.i, align 8, !alias.scope !518
  %_1.sroa.5.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 16
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.5.0._0.sroa_idx.i, align 8, !alias.scope !518
  %_1.sroa.6.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 24
  store i64 0, ptr %_1.sroa.6.0._0.sroa_idx.i, align 8, !alias.scope !518
  %_1.sroa.7.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 32
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.7.0._0.sroa_idx.i, align 8, !alias.scope !518
  %_1.sroa.8.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 40
  store i64 0, ptr %_1.sroa.8.0._0.sroa_idx.i, align 8, !alias.scope !518
  %_1.sroa.9.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 48
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.9.0._0.sroa_idx.i, align 8, !alias.scope !518
  %_1.sroa.10.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 56
  store i64 0, ptr %_1.sroa.10.0._0.sroa_idx.i, align 8, !alias.scope !518
  %_1.sroa.11.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 64
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.11.0._0.sroa_idx.i, align 8, !alias.scope !518
  %_1.sroa.12.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 72
  store i64 0, ptr %_1.sroa.12.0._0.sroa_idx.i, align 8, !alias.scope !518
  %_1.sroa.13.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 80
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.13.0._0.sroa_idx.i, align 8, !alias.scope !518
  %_1.sroa.14.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 88
  store i64 0, ptr %_1.sroa.14.0._0.sroa_idx.i, align 8, !alias.scope !518
  %_1.sroa.15.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 96
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.15.0._0.sroa_idx.i, align 8, !alias.scope !518
  %_1.sroa.16.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 104
  store i64 0, ptr %_1.sroa.16.0._0.sroa_idx.i, align 8, !alias.scope !518
  %_1.sroa.17.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 112
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.17.0._0.sroa_idx.i, align 8, !alias.scope !518
  %_1.sroa.18.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 120
  store i64 0, ptr %_1.sroa.18.0._0.sroa_idx.i, align 8, !alias.scope !518
  %_1.sroa.19.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 128
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.19.0._0.sroa_idx.i, align 8, !alias.scope !518
  %_1.sroa.20.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 136
  store i64 0, ptr %_1.sroa.20.0._0.sroa_idx.i, align 8, !alias.scope !518
  %_1.sroa.21.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 144
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.21.0._0.sroa_idx.i, align 8, !alias.scope !518
  %_1.sroa.22.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 152
  store i64 0, ptr %_1.sroa.22.0._0.sroa_idx.i, align 8, !alias.scope !518
  %_1.sroa.23.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 160
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.23.0._0.sroa_idx.i, align 8, !alias.scope !518
  %_1.sroa.24.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 168
  store i64 0, ptr %_1.sroa.24.0._0.sroa_idx.i, align 8, !alias.scope !518
  %_1.sroa.25.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 176
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.25.0._0.sroa_idx.i, align 8, !alias.scope !518
  %_1.sroa.26.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 184
  store i64 0, ptr %_1.sroa.26.0._0.sroa_idx.i, align 8, !alias.scope !518
  %_1.sroa.27.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 192
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.27.0._0.sroa_idx.i, align 8, !alias.scope !518
  %_1.sroa.28.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 200
  store i64 0, ptr %_1.sroa.28.0._0.sroa_idx.i, align 8, !alias.scope !518
  %_1.sroa.29.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 208
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.29.0._0.sroa_idx.i, align 8, !alias.scope !518
  %_1.sroa.30.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 216
  store i64 0, ptr %_1.sroa.30.0._0.sroa_idx.i, align 8, !alias.scope !518
  %_1.sroa.31.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 224
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.31.0._0.sroa_idx.i, align 8, !alias.scope !518
  %_1.sroa.32.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 232
  store i64 0, ptr %_1.sroa.32.0._0.sroa_idx.i, align 8, !alias.scope !518
  %_1.sroa.33.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 240
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.33.0._0.sroa_idx.i, align 8, !alias.scope !518
  %_1.sroa.34.0._0.sroa_idx.i = getelementptr inbounds nuw i8, ptr %urls, i64 248
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %_1.sroa.34.0._0.sroa_idx.i, i8 0, i64 16, i1 false), !alias.scope !518
  call void @llvm.lifetime.start.p0(ptr nonnull %names)
  store ptr inttoptr (i64 1 to ptr), ptr %names, align 8, !alias.scope !521
  %_1.sroa.4.0._0.sroa_idx.i4 = getelementptr inbounds nuw i8, ptr %names, i64 8
  store i64 0, ptr %_1.sroa.4.0._0.sroa_idx.i4, align 8, !alias.scope !521
  %_1.sroa.5.0._0.sroa_idx.i5 = getelementptr inbounds nuw i8, ptr %names, i64 16
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.5.0._0.sroa_idx.i5, align 8, !alias.scope !521
  %_1.sroa.6.0._0.sroa_idx.i6 = getelementptr inbounds nuw i8, ptr %names, i64 24
  store i64 0, ptr %_1.sroa.6.0._0.sroa_idx.i6, align 8, !alias.scope !521
  %_1.sroa.7.0._0.sroa_idx.i7 = getelementptr inbounds nuw i8, ptr %names, i64 32
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.7.0._0.sroa_idx.i7, align 8, !alias.scope !521
  %_1.sroa.8.0._0.sroa_idx.i8 = getelementptr inbounds nuw i8, ptr %names, i64 40
  store i64 0, ptr %_1.sroa.8.0._0.sroa_idx.i8, align 8, !alias.scope !521
  %_1.sroa.9.0._0.sroa_idx.i9 = getelementptr inbounds nuw i8, ptr %names, i64 48
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.9.0._0.sroa_idx.i9, align 8, !alias.scope !521
  %_1.sroa.10.0._0.sroa_idx.i10 = getelementptr inbounds nuw i8, ptr %names, i64 56
  store i64 0, ptr %_1.sroa.10.0._0.sroa_idx.i10, align 8, !alias.scope !521
  %_1.sroa.11.0._0.sroa_idx.i11 = getelementptr inbounds nuw i8, ptr %names, i64 64
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.11.0._0.sroa_idx.i11, align 8, !alias.scope !521
  %_1.sroa.12.0._0.sroa_idx.i12 = getelementptr inbounds nuw i8, ptr %names, i64 72
  store i64 0, ptr %_1.sroa.12.0._0.sroa_idx.i12, align 8, !alias.scope !521
  %_1.sroa.13.0._0.sroa_idx.i13 = getelementptr inbounds nuw i8, ptr %names, i64 80
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.13.0._0.sroa_idx.i13, align 8, !alias.scope !521
  %_1.sroa.14.0._0.sroa_idx.i14 = getelementptr inbounds nuw i8, ptr %names, i64 88
  store i64 0, ptr %_1.sroa.14.0._0.sroa_idx.i14, align 8, !alias.scope !521
  %_1.sroa.15.0._0.sroa_idx.i15 = getelementptr inbounds nuw i8, ptr %names, i64 96
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.15.0._0.sroa_idx.i15, align 8, !alias.scope !521
  %_1.sroa.16.0._0.sroa_idx.i16 = getelementptr inbounds nuw i8, ptr %names, i64 104
  store i64 0, ptr %_1.sroa.16.0._0.sroa_idx.i16, align 8, !alias.scope !521
  %_1.sroa.17.0._0.sroa_idx.i17 = getelementptr inbounds nuw i8, ptr %names, i64 112
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.17.0._0.sroa_idx.i17, align 8, !alias.scope !521
  %_1.sroa.18.0._0.sroa_idx.i18 = getelementptr inbounds nuw i8, ptr %names, i64 120
  store i64 0, ptr %_1.sroa.18.0._0.sroa_idx.i18, align 8, !alias.scope !521
  %_1.sroa.19.0._0.sroa_idx.i19 = getelementptr inbounds nuw i8, ptr %names, i64 128
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.19.0._0.sroa_idx.i19, align 8, !alias.scope !521
  %_1.sroa.20.0._0.sroa_idx.i20 = getelementptr inbounds nuw i8, ptr %names, i64 136
  store i64 0, ptr %_1.sroa.20.0._0.sroa_idx.i20, align 8, !alias.scope !521
  %_1.sroa.21.0._0.sroa_idx.i21 = getelementptr inbounds nuw i8, ptr %names, i64 144
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.21.0._0.sroa_idx.i21, align 8, !alias.scope !521
  %_1.sroa.22.0._0.sroa_idx.i22 = getelementptr inbounds nuw i8, ptr %names, i64 152
  store i64 0, ptr %_1.sroa.22.0._0.sroa_idx.i22, align 8, !alias.scope !521
  %_1.sroa.23.0._0.sroa_idx.i23 = getelementptr inbounds nuw i8, ptr %names, i64 160
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.23.0._0.sroa_idx.i23, align 8, !alias.scope !521
  %_1.sroa.24.0._0.sroa_idx.i24 = getelementptr inbounds nuw i8, ptr %names, i64 168
  store i64 0, ptr %_1.sroa.24.0._0.sroa_idx.i24, align 8, !alias.scope !521
  %_1.sroa.25.0._0.sroa_idx.i25 = getelementptr inbounds nuw i8, ptr %names, i64 176
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.25.0._0.sroa_idx.i25, align 8, !alias.scope !521
  %_1.sroa.26.0._0.sroa_idx.i26 = getelementptr inbounds nuw i8, ptr %names, i64 184
  store i64 0, ptr %_1.sroa.26.0._0.sroa_idx.i26, align 8, !alias.scope !521
  %_1.sroa.27.0._0.sroa_idx.i27 = getelementptr inbounds nuw i8, ptr %names, i64 192
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.27.0._0.sroa_idx.i27, align 8, !alias.scope !521
  %_1.sroa.28.0._0.sroa_idx.i28 = getelementptr inbounds nuw i8, ptr %names, i64 200
  store i64 0, ptr %_1.sroa.28.0._0.sroa_idx.i28, align 8, !alias.scope !521
  %_1.sroa.29.0._0.sroa_idx.i29 = getelementptr inbounds nuw i8, ptr %names, i64 208
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.29.0._0.sroa_idx.i29, align 8, !alias.scope !521
  %_1.sroa.30.0._0.sroa_idx.i30 = getelementptr inbounds nuw i8, ptr %names, i64 216
  store i64 0, ptr %_1.sroa.30.0._0.sroa_idx.i30, align 8, !alias.scope !521
  %_1.sroa.31.0._0.sroa_idx.i31 = getelementptr inbounds nuw i8, ptr %names, i64 224
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.31.0._0.sroa_idx.i31, align 8, !alias.scope !521
  %_1.sroa.32.0._0.sroa_idx.i32 = getelementptr inbounds nuw i8, ptr %names, i64 232
  store i64 0, ptr %_1.sroa.32.0._0.sroa_idx.i32, align 8, !alias.scope !521
  %_1.sroa.33.0._0.sroa_idx.i33 = getelementptr inbounds nuw i8, ptr %names, i64 240
  store ptr inttoptr (i64 1 to ptr), ptr %_1.sroa.33.0._0.sroa_idx.i33, align 8, !alias.scope !521
  %_1.sroa.34.0._0.sroa_idx.i34 = getelementptr inbounds nuw i8, ptr %names, i64 248
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %_1.sroa.34.0._0.sroa_idx.i34, i8 0, i64 16, i1 false), !alias.scope !521
  %1 = call { ptr, i64 } @_ZN3abi5Slice5bytes17h034055a68248debeE(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(16) %text) #59
  %_5.0 = extractvalue { ptr, i64 } %1, 0
  %_5.1 = extractvalue { ptr, i64 } %1, 1
  call fastcc void @_ZN12text_service4scan17h82ad47db390aacadE(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) %_5.0, i64 noundef %_5.1, ptr noalias noundef align 8 dereferenceable(264) %urls, ptr noalias noundef align 8 dereferenceable(264) %names) #67
  call void @llvm.lifetime.start.p0(ptr nonnull %reply)
  %2 = call { ptr, i64 } @_ZN3abi5Reply3new17h4b0e279010b1dbc9E() #59
  %3 = extractvalue { ptr, i64 } %2, 0
  %4 = extractvalue { ptr, i64 } %2, 1
  store ptr %3, ptr %reply, align 8
  %5 = getelementptr inbounds nuw i8, ptr %reply, i64 8
  store i64 %4, ptr %5, align 8
  %6 = call { ptr, i64 } @_ZN3abi5Slice5bytes17h034055a68248debeE(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(16) %text) #59
  %_12.0 = extractvalue { ptr, i64 } %6, 0
  %_12.1 = extractvalue { ptr, i64 } %6, 1
  call void @_ZN3abi5Reply6quoted17h601d53387f90370aE(ptr noalias noundef align 8 dereferenceable(16) %reply, ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) %_12.0, i64 noundef %_12.1) #67
  call void @llvm.lifetime.start.p0(ptr nonnull %_18)
  %7 = call fastcc { ptr, i64 } @_ZN12text_service16resolve_remotely17hb384e859c90dd498E(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) @alloc_3217d8dfa0e4f746d463f4dc6ce88cdf, i64 noundef 20, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(264) %urls) #67
  %8 = extractvalue { ptr, i64 } %7, 0
  %9 = extractvalue { ptr, i64 } %7, 1
  store ptr %8, ptr %_18, align 8
  %10 = getelementptr inbounds nuw i8, ptr %_18, i64 8
  store i64 %9, ptr %10, align 8
  %11 = call { ptr, i64 } @_ZN3abi5Slice5bytes17h034055a68248debeE(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(16) %_18) #59
  %_16.0 = extractvalue { ptr, i64 } %11, 0
  %_16.1 = extractvalue { ptr, i64 } %11, 1
  call void @_ZN3abi5Reply4text17ha28eecd7b1132d36E(ptr noalias noundef align 8 dereferenceable(16) %reply, ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) %_16.0, i64 noundef %_16.1) #67
  call void @llvm.lifetime.end.p0(ptr nonnull %_18)
  call void @llvm.lifetime.start.p0(ptr nonnull %_25)
  %12 = call fastcc { ptr, i64 } @_ZN12text_service16resolve_remotely17hb384e859c90dd498E(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) @alloc_8ef9e707454073b8cccd8a85598bf7f2, i64 noundef 21, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(264) %names) #67
  %13 = extractvalue { ptr, i64 } %12, 0
  %14 = extractvalue { ptr, i64 } %12, 1
  store ptr %13, ptr %_25, align 8
  %15 = getelementptr inbounds nuw i8, ptr %_25, i64 8
  store i64 %14, ptr %15, align 8
  %16 = call { ptr, i64 } @_ZN3abi5Slice5bytes17h034055a68248debeE(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(16) %_25) #59
  %_23.0 = extractvalue { ptr, i64 } %16, 0
  %_23.1 = extractvalue { ptr, i64 } %16, 1
  call void @_ZN3abi5Reply4text17ha28eecd7b1132d36E(ptr noalias noundef align 8 dereferenceable(16) %reply, ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) %_23.0, i64 noundef %_23.1) #67
  call void @llvm.lifetime.end.p0(ptr nonnull %_25)
  %_30.0 = load ptr, ptr %reply, align 8, !noundef !195
  %_30.1 = load i64, ptr %5, align 8, !noundef !195
  %17 = ptrtoint ptr %_30.0 to i64
  %.fca.0.insert = insertvalue { i64, i64 } poison, i64 %17, 0
  %.fca.1.insert = insertvalue { i64, i64 } %.fca.0.insert, i64 %_30.1, 1
  call void @send_return_value_to_caller({ i64, i64 } %.fca.1.insert) #59
  call void @llvm.lifetime.end.p0(ptr nonnull %reply)
  call void @llvm.lifetime.end.p0(ptr nonnull %names)
  call void @llvm.lifetime.end.p0(ptr nonnull %urls)
  call void @llvm.lifetime.end.p0(ptr nonnull %text)
  ret void
}

; Function Attrs: noinline nounwind nonlazybind uwtable
define internal fastcc { ptr, i64 } @_ZN12text_service16resolve_remotely17hb384e859c90dd498E(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) %function.0, i64 noundef range(i64 20, 22) %function.1, ptr noalias noundef nonnull readonly align 8 captures(address, read_provenance) dereferenceable(264) %words) unnamed_addr #45 {
start:
  %request = alloca [16 x i8], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %request)
  %0 = tail call { ptr, i64 } @_ZN3abi5Reply3new17h4b0e279010b1dbc9E() #59
  %1 = extractvalue { ptr, i64 } %0, 0
  %2 = extractvalue { ptr, i64 } %0, 1
  store ptr %1, ptr %request, align 8
  %3 = getelementptr inbounds nuw i8, ptr %request, i64 8
  store i64 %2, ptr %3, align 8
  %_6.i.i = getelementptr inbounds nuw i8, ptr %words, i64 256
  %_9 = load i64, ptr %_6.i.i, align 8, !noundef !195
  br label %bb5

bb5:                                              ; preds = %bb8, %start
  %iter.sroa.0.0.idx = phi i64 [ 0, %start ], [ %iter.sroa.0.1.idx, %bb8 ]
  %iter.sroa.7.0 = phi i64 [ %_9, %start ], [ %iter.sroa.7.1, %bb8 ]
  %4 = icmp eq i64 %iter.sroa.7.0, 0
  br i1 %4, label %"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hd04bf3b9d246d9f9E.exit", label %bb1.i

bb1.i:                                            ; preds = %bb5
  %iter.sroa.0.0.ptr = getelementptr inbounds nuw i8, ptr %words, i64 %iter.sroa.0.0.idx
  %5 = add i64 %iter.sroa.7.0, -1
  %_6.i.i1 = icmp eq i64 %iter.sroa.0.0.idx, 256
  %spec.select.idx = select i1 %_6.i.i1, i64 0, i64 16
  %iter.sroa.0.0.add = add nuw nsw i64 %spec.select.idx, %iter.sroa.0.0.idx
  %spec.select2 = select i1 %_6.i.i1, ptr null, ptr %iter.sroa.0.0.ptr
  br label %"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hd04bf3b9d246d9f9E.exit"

"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hd04bf3b9d246d9f9E.exit": ; preds = %bb1.i, %bb5
  %iter.sroa.0.1.idx = phi i64 [ %iter.sroa.0.0.idx, %bb5 ], [ %iter.sroa.0.0.add, %bb1.i ]
  %iter.sroa.7.1 = phi i64 [ 0, %bb5 ], [ %5, %bb1.i ]
  %_0.sroa.0.0.i = phi ptr [ null, %bb5 ], [ %spec.select2, %bb1.i ]
  %.not = icmp eq ptr %_0.sroa.0.0.i, null
  br i1 %.not, label %bb9, label %bb8

bb8:                                              ; preds = %"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hd04bf3b9d246d9f9E.exit"
  %6 = call { ptr, i64 } @_ZN3abi5Slice5bytes17h034055a68248debeE(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(16) %_0.sroa.0.0.i) #59
  %_17.0 = extractvalue { ptr, i64 } %6, 0
  %_17.1 = extractvalue { ptr, i64 } %6, 1
  call void @_ZN3abi5Reply6quoted17h601d53387f90370aE(ptr noalias noundef align 8 dereferenceable(16) %request, ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) %_17.0, i64 noundef %_17.1) #67
  call void @_ZN3abi5Reply4push17h2b57761fe5bb831dE(ptr noalias noundef align 8 dereferenceable(16) %request, i8 noundef 32) #59
  br label %bb5

bb9:                                              ; preds = %"_ZN100_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hd04bf3b9d246d9f9E.exit"
  %_21.0 = load ptr, ptr %request, align 8, !noundef !195
  %_21.1 = load i64, ptr %3, align 8, !noundef !195
  %7 = call { ptr, i64 } @_ZN3abi3rpc17h097be70b47884b6cE(ptr noalias noundef nonnull readonly align 1 captures(address, read_provenance) %function.0, i64 noundef %function.1, ptr noundef %_21.0, i64 noundef %_21.1) #67
  call void @llvm.lifetime.end.p0(ptr nonnull %request)
  ret { ptr, i64 } %7
}

attributes #0 = { noinline nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree noinline norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree noinline nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { cold nofree noreturn nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #8 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(write, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(read, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { mustprogress nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #12 = { nofree nounwind willreturn memory(argmem: read) }
attributes #13 = { mustprogress nofree noinline norecurse nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #14 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #15 = { nofree noinline norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #16 = { nofree noinline norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #17 = { nofree noinline norecurse nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #18 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #19 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #20 = { nofree noreturn nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #21 = { nofree "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #22 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #23 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #24 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #25 = { nofree noinline norecurse nosync nounwind memory(write, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #26 = { nofree noinline norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #27 = { nofree noinline norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #28 = { nofree noinline norecurse nosync nounwind memory(read, argmem: write, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #29 = { noinline uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #30 = { mustprogress noinline uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #31 = { mustprogress noinline nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #32 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #33 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #34 = { cold noreturn nounwind memory(inaccessiblemem: write) }
attributes #35 = { nounwind memory(none) }
attributes #36 = { noinline noreturn nounwind uwtable "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #37 = { cold nofree noreturn }
attributes #38 = { cold noreturn }
attributes #39 = { nofree nounwind }
attributes #40 = { cold nofree noreturn nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #41 = { nofree norecurse nosync nounwind nonlazybind memory(readwrite, inaccessiblemem: write, target_mem0: none, target_mem1: none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #42 = { nonlazybind "target-cpu"="x86-64" }
attributes #43 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #44 = { nofree noinline norecurse nosync nounwind nonlazybind memory(readwrite, inaccessiblemem: write, target_mem0: none, target_mem1: none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #45 = { noinline nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #46 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #47 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #48 = { nofree noinline norecurse nosync nounwind nonlazybind memory(write, argmem: readwrite, inaccessiblemem: readwrite, target_mem0: none, target_mem1: none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #49 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #50 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #51 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #52 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #53 = { nofree noinline norecurse nosync nounwind nonlazybind memory(argmem: read) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #54 = { nofree norecurse nosync nounwind nonlazybind memory(readwrite, target_mem0: none, target_mem1: none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #55 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(read, target_mem0: none, target_mem1: none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #56 = { nofree noinline norecurse nosync nounwind nonlazybind memory(readwrite, target_mem0: none, target_mem1: none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #57 = { mustprogress nofree noinline norecurse nosync nounwind nonlazybind willreturn memory(none) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #58 = { mustprogress nofree norecurse nounwind nonlazybind willreturn memory(argmem: read) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #59 = { nounwind }
attributes #60 = { noreturn nounwind }
attributes #61 = { nounwind willreturn memory(read) }
attributes #62 = { cold nounwind }
attributes #63 = { cold noreturn nounwind }
attributes #64 = { builtin allocsize(0) }
attributes #65 = { builtin nounwind }
attributes #66 = { noreturn }
attributes #67 = { noinline nounwind }

!llvm.ident = !{!0, !1}
!llvm.errno.tbaa = !{!2, !6}
!llvm.module.flags = !{!10, !11, !12, !13, !14}

!0 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!1 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!2 = !{!3, !3, i64 0}
!3 = !{!"int", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
!6 = !{!7, !7, i64 0}
!7 = !{!"int", !8, i64 0}
!8 = !{!"omnipotent char", !9, i64 0}
!9 = !{!"Simple C++ TBAA"}
!10 = !{i32 1, !"wchar_size", i32 4}
!11 = !{i32 8, !"PIC Level", i32 2}
!12 = !{i32 7, !"PIE Level", i32 2}
!13 = !{i32 7, !"uwtable", i32 2}
!14 = !{i32 2, !"RtLibUseGOT", i32 1}
!15 = !{!4, !4, i64 0}
!16 = distinct !{!16, !17, !18}
!17 = !{!"llvm.loop.mustprogress"}
!18 = !{!"llvm.loop.unroll.disable"}
!19 = distinct !{!19, !17, !18}
!20 = distinct !{!20, !17, !18}
!21 = distinct !{!21, !17, !18}
!22 = distinct !{!22, !17, !18}
!23 = distinct !{!23, !17, !18}
!24 = !{!25, !26, i64 0}
!25 = !{!"writer", !26, i64 0, !28, i64 8, !28, i64 16}
!26 = !{!"p1 omnipotent char", !27, i64 0}
!27 = !{!"any pointer", !4, i64 0}
!28 = !{!"long", !4, i64 0}
!29 = !{!25, !28, i64 8}
!30 = !{!25, !28, i64 16}
!31 = distinct !{!31, !17, !18}
!32 = !{!28, !28, i64 0}
!33 = distinct !{!33, !17, !18}
!34 = distinct !{!34, !17, !18}
!35 = !{!36, !28, i64 8}
!36 = !{!"slice", !26, i64 0, !28, i64 8}
!37 = distinct !{!37, !17, !18}
!38 = !{!36, !26, i64 0}
!39 = distinct !{!39, !17, !18}
!40 = distinct !{!40, !17, !18}
!41 = distinct !{!41, !17, !18}
!42 = distinct !{!42, !17, !18}
!43 = distinct !{!43, !17, !18}
!44 = distinct !{!44, !17, !18}
!45 = distinct !{!45, !17, !18}
!46 = distinct !{!46, !17, !18}
!47 = distinct !{!47, !17, !18}
!48 = distinct !{!48, !17, !18}
!49 = !{!50, !28, i64 0}
!50 = !{!"timespec", !28, i64 0, !28, i64 8}
!51 = !{!50, !28, i64 8}
!52 = !{!53, !53, i64 0}
!53 = !{!"p1 _ZTS8_IO_FILE", !27, i64 0}
!54 = !{!55, !55, i64 0}
!55 = !{!"p1 _ZTS8addrinfo", !27, i64 0}
!56 = !{!57, !3, i64 4}
!57 = !{!"addrinfo", !3, i64 0, !3, i64 4, !3, i64 8, !3, i64 12, !3, i64 16, !58, i64 24, !26, i64 32, !55, i64 40}
!58 = !{!"p1 _ZTS8sockaddr", !27, i64 0}
!59 = !{!57, !3, i64 8}
!60 = !{!57, !3, i64 12}
!61 = !{!57, !58, i64 24}
!62 = !{!57, !3, i64 16}
!63 = distinct !{!63, !17, !18}
!64 = distinct !{!64, !17, !18}
!65 = !{!66, !28, i64 16}
!66 = !{!"creator", !36, i64 0, !28, i64 16}
!67 = !{!68, !28, i64 8}
!68 = !{!"post", !28, i64 0, !28, i64 8, !66, i64 16, !69, i64 40, !36, i64 88}
!69 = !{!"text_response", !36, i64 0, !70, i64 16, !28, i64 24, !71, i64 32, !28, i64 40}
!70 = !{!"p1 _ZTS3url", !27, i64 0}
!71 = !{!"p1 _ZTS7mention", !27, i64 0}
!72 = !{!68, !28, i64 0}
!73 = !{!74, !28, i64 192}
!74 = !{!"media_list", !4, i64 0, !28, i64 192}
!75 = !{!26, !26, i64 0}
!76 = !{i64 0, i64 8, !75, i64 8, i64 8, !32, i64 16, i64 8, !32}
!77 = !{!68, !28, i64 32}
!78 = !{!79, !28, i64 0}
!79 = !{!"media", !28, i64 0, !36, i64 8}
!80 = distinct !{!80, !17, !18}
!81 = distinct !{!81, !17, !18}
!82 = !{!83, !26, i64 0}
!83 = !{!"operation", !26, i64 0, !27, i64 8}
!84 = !{!83, !27, i64 8}
!85 = distinct !{!85, !17, !18}
!86 = distinct !{!86, !17, !18}
!87 = !{!69, !70, i64 16}
!88 = !{!69, !71, i64 32}
!89 = !{!69, !28, i64 24}
!90 = !{!69, !28, i64 40}
!91 = !{!92, !28, i64 16}
!92 = !{!"mention", !36, i64 0, !28, i64 16}
!93 = distinct !{!93, !17, !18}
!94 = distinct !{!94, !17, !18}
!95 = distinct !{!95, !17, !18}
!96 = distinct !{!96, !17, !18}
!97 = distinct !{!97, !17, !18}
!98 = distinct !{!98, !17, !18}
!99 = !{!100, !28, i64 512}
!100 = !{!"url_list", !4, i64 0, !28, i64 512}
!101 = distinct !{!101, !17, !18}
!102 = distinct !{!102, !17, !18}
!103 = !{!68, !28, i64 80}
!104 = distinct !{!104, !17, !18}
!105 = !{!68, !71, i64 72}
!106 = distinct !{!106, !17, !18}
!107 = !{!108, !28, i64 8}
!108 = !{!"timeline_result", !28, i64 0, !28, i64 8}
!109 = !{!110, !28, i64 8}
!110 = !{!"home_timeline", !28, i64 0, !28, i64 8, !28, i64 16}
!111 = !{!110, !28, i64 16}
!112 = !{!108, !28, i64 0}
!113 = distinct !{!113, !17, !18}
!114 = !{!110, !28, i64 0}
!115 = !{!116, !117, i64 0}
!116 = !{!"follower_list", !117, i64 0, !28, i64 8}
!117 = !{!"p1 long", !27, i64 0}
!118 = !{!116, !28, i64 8}
!119 = distinct !{!119, !17, !18}
!120 = !{!121, !28, i64 16}
!121 = !{!"entry", !28, i64 0, !28, i64 8, !28, i64 16}
!122 = !{!121, !28, i64 8}
!123 = !{!121, !28, i64 0}
!124 = distinct !{!124, !17, !18}
!125 = distinct !{!125, !17, !18}
!126 = !{i64 0, i64 8, !32, i64 8, i64 8, !32, i64 16, i64 8, !32}
!127 = distinct !{!127, !17, !18}
!128 = !{!129, !130, i64 192}
!129 = !{!"_ZTSN13media_service8RegistryE", !8, i64 0, !130, i64 192}
!130 = !{!"long", !8, i64 0}
!131 = !{!132, !132, i64 0}
!132 = !{!"p1 omnipotent char", !133, i64 0}
!133 = !{!"any pointer", !8, i64 0}
!134 = !{!130, !130, i64 0}
!135 = !{!133, !133, i64 0}
!136 = !{!137, !137, i64 0}
!137 = !{!"vtable pointer", !9, i64 0}
!138 = !{!139, !130, i64 8}
!139 = !{!"_ZTSN13media_service5MediaE", !130, i64 8}
!140 = !{!141, !132, i64 0}
!141 = !{!"_ZTS6writer", !132, i64 0, !130, i64 8, !130, i64 16}
!142 = !{!141, !130, i64 8}
!143 = !{!144, !130, i64 0}
!144 = !{!"_ZTS5media", !130, i64 0, !145, i64 8}
!145 = !{!"_ZTS5slice", !132, i64 0, !130, i64 8}
!146 = distinct !{!146, !17, !18}
!147 = distinct !{!147, !17, !18}
!148 = !{!149, !133, i64 16}
!149 = !{!"_ZTSN13media_service12RegistrationE", !145, i64 0, !133, i64 16}
!150 = !{!151, !152, i64 0}
!151 = !{!"_ZTSN13media_service5OwnerE", !152, i64 0}
!152 = !{!"p1 _ZTSN13media_service5MediaE", !133, i64 0}
!153 = !{!154, !130, i64 192}
!154 = !{!"_ZTSN13media_service9RequestedE", !8, i64 0, !130, i64 192}
!155 = !{!156, !130, i64 24}
!156 = !{!"_ZTS13text_response", !145, i64 0, !157, i64 16, !130, i64 24, !158, i64 32, !130, i64 40}
!157 = !{!"p1 _ZTS3url", !133, i64 0}
!158 = !{!"p1 _ZTS7mention", !133, i64 0}
!159 = !{!156, !157, i64 16}
!160 = !{!156, !130, i64 40}
!161 = !{!156, !158, i64 32}
!162 = distinct !{!162, !17, !18}
!163 = !{!164, !130, i64 16}
!164 = !{!"_ZTS7mention", !145, i64 0, !130, i64 16}
!165 = distinct !{!165, !17, !18}
!166 = !{!"branch_weights", i32 1, i32 1048575}
!167 = !{!168, !130, i64 8}
!168 = !{!"_ZTSN10store_post3MapIl4postEE", !169, i64 0, !130, i64 8, !130, i64 16}
!169 = !{!"p2 _ZTSN10store_post3MapIl4postE4NodeE", !170, i64 0}
!170 = !{!"any p2 pointer", !133, i64 0}
!171 = !{!168, !169, i64 0}
!172 = !{!173, !173, i64 0}
!173 = !{!"p1 _ZTSN10store_post3MapIl4postE4NodeE", !133, i64 0}
!174 = distinct !{!174, !17, !18}
!175 = !{!176, !173, i64 112}
!176 = !{!"_ZTSN10store_post3MapIl4postE4NodeE", !130, i64 0, !177, i64 8, !173, i64 112}
!177 = !{!"_ZTS4post", !130, i64 0, !130, i64 8, !178, i64 16, !156, i64 40, !145, i64 88}
!178 = !{!"_ZTS7creator", !145, i64 0, !130, i64 16}
!179 = distinct !{!179, !17, !18}
!180 = !{!168, !130, i64 16}
!181 = !{i64 0, i64 8, !134, i64 8, i64 8, !134, i64 16, i64 8, !131, i64 24, i64 8, !134, i64 32, i64 8, !134, i64 40, i64 8, !131, i64 48, i64 8, !134, i64 56, i64 8, !182, i64 64, i64 8, !134, i64 72, i64 8, !183, i64 80, i64 8, !134, i64 88, i64 8, !131, i64 96, i64 8, !134}
!182 = !{!157, !157, i64 0}
!183 = !{!158, !158, i64 0}
!184 = !{!176, !130, i64 0}
!185 = distinct !{!185, !17, !18}
!186 = distinct !{!186, !17, !18}
!187 = distinct !{!187, !17, !18}
!188 = !{!177, !130, i64 0}
!189 = !{!177, !130, i64 8}
!190 = distinct !{!190, !17, !18}
!191 = distinct !{!191, !17, !18}
!192 = !{!193, !194, i64 0}
!193 = !{!"_ZTSZ18admin_export_postsE3$_0", !194, i64 0}
!194 = !{!"p1 _ZTS6writer", !133, i64 0}
!195 = !{}
!196 = !{i64 8}
!197 = !{!198, !200}
!198 = distinct !{!198, !199, !"_ZN3abi11split_words28_$u7b$$u7b$closure$u7d$$u7d$17h7f1ff0fd8d9c81c2E: %c"}
!199 = distinct !{!199, !"_ZN3abi11split_words28_$u7b$$u7b$closure$u7d$$u7d$17h7f1ff0fd8d9c81c2E"}
!200 = distinct !{!200, !201, !"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next28_$u7b$$u7b$closure$u7d$$u7d$17h3e9afc0b91566beeE: %x"}
!201 = distinct !{!201, !"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next28_$u7b$$u7b$closure$u7d$$u7d$17h3e9afc0b91566beeE"}
!202 = !{!203, !205, !207, !209, !211, !213, !215, !216, !218, !220}
!203 = distinct !{!203, !204, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE: %self"}
!204 = distinct !{!204, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE"}
!205 = distinct !{!205, !206, !"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha342943338551898E: %self"}
!206 = distinct !{!206, !"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha342943338551898E"}
!207 = distinct !{!207, !208, !"_ZN4core4iter6traits8iterator8Iterator8try_fold17h5db36e10e13d162cE: %self"}
!208 = distinct !{!208, !"_ZN4core4iter6traits8iterator8Iterator8try_fold17h5db36e10e13d162cE"}
!209 = distinct !{!209, !210, !"_ZN4core4iter6traits8iterator8Iterator4find17h17202b12fc0e423fE: %self"}
!210 = distinct !{!210, !"_ZN4core4iter6traits8iterator8Iterator4find17h17202b12fc0e423fE"}
!211 = distinct !{!211, !212, !"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hb4a8b76added7412E: %self"}
!212 = distinct !{!212, !"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hb4a8b76added7412E"}
!213 = distinct !{!213, !214, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hbdd69182872dba2fE: %_0"}
!214 = distinct !{!214, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hbdd69182872dba2fE"}
!215 = distinct !{!215, !214, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hbdd69182872dba2fE: %self"}
!216 = distinct !{!216, !217, !"_ZN99_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..SpecFold$GT$9spec_fold17h53ad44693eaeb673E: %self"}
!217 = distinct !{!217, !"_ZN99_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..SpecFold$GT$9spec_fold17h53ad44693eaeb673E"}
!218 = distinct !{!218, !219, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h9dbc009ba95b6977E: %self"}
!219 = distinct !{!219, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h9dbc009ba95b6977E"}
!220 = distinct !{!220, !221, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hdd4aed221bfbf040E: %self"}
!221 = distinct !{!221, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hdd4aed221bfbf040E"}
!222 = !{!223, !225, !216, !218, !220}
!223 = distinct !{!223, !224, !"_ZN3abi11split_words28_$u7b$$u7b$closure$u7d$$u7d$17hb44aaecd05f85bd7E: %_2"}
!224 = distinct !{!224, !"_ZN3abi11split_words28_$u7b$$u7b$closure$u7d$$u7d$17hb44aaecd05f85bd7E"}
!225 = distinct !{!225, !226, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h5f9958576a2783dfE: %elt"}
!226 = distinct !{!226, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h5f9958576a2783dfE"}
!227 = !{!228, !230}
!228 = distinct !{!228, !229, !"_ZN3abi11split_words28_$u7b$$u7b$closure$u7d$$u7d$17h7f1ff0fd8d9c81c2E: %c"}
!229 = distinct !{!229, !"_ZN3abi11split_words28_$u7b$$u7b$closure$u7d$$u7d$17h7f1ff0fd8d9c81c2E"}
!230 = distinct !{!230, !231, !"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next28_$u7b$$u7b$closure$u7d$$u7d$17h3e9afc0b91566beeE: %x"}
!231 = distinct !{!231, !"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next28_$u7b$$u7b$closure$u7d$$u7d$17h3e9afc0b91566beeE"}
!232 = !{!233, !235, !237, !239, !241, !243, !245, !246, !248, !250, !252, !254}
!233 = distinct !{!233, !234, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE: %self"}
!234 = distinct !{!234, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h4650e7d4fbb112baE"}
!235 = distinct !{!235, !236, !"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha342943338551898E: %self"}
!236 = distinct !{!236, !"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17ha342943338551898E"}
!237 = distinct !{!237, !238, !"_ZN4core4iter6traits8iterator8Iterator8try_fold17h5db36e10e13d162cE: %self"}
!238 = distinct !{!238, !"_ZN4core4iter6traits8iterator8Iterator8try_fold17h5db36e10e13d162cE"}
!239 = distinct !{!239, !240, !"_ZN4core4iter6traits8iterator8Iterator4find17h17202b12fc0e423fE: %self"}
!240 = distinct !{!240, !"_ZN4core4iter6traits8iterator8Iterator4find17h17202b12fc0e423fE"}
!241 = distinct !{!241, !242, !"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hb4a8b76added7412E: %self"}
!242 = distinct !{!242, !"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hb4a8b76added7412E"}
!243 = distinct !{!243, !244, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hbdd69182872dba2fE: %_0"}
!244 = distinct !{!244, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hbdd69182872dba2fE"}
!245 = distinct !{!245, !244, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hbdd69182872dba2fE: %self"}
!246 = distinct !{!246, !247, !"_ZN99_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..SpecFold$GT$9spec_fold17h53ad44693eaeb673E: %self"}
!247 = distinct !{!247, !"_ZN99_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..SpecFold$GT$9spec_fold17h53ad44693eaeb673E"}
!248 = distinct !{!248, !249, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h9dbc009ba95b6977E: %self"}
!249 = distinct !{!249, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h9dbc009ba95b6977E"}
!250 = distinct !{!250, !251, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hdd4aed221bfbf040E: %self"}
!251 = distinct !{!251, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hdd4aed221bfbf040E"}
!252 = distinct !{!252, !253, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h037b96dda92b3850E: %self"}
!253 = distinct !{!253, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h037b96dda92b3850E"}
!254 = distinct !{!254, !255, !"_ZN4core4iter6traits8iterator8Iterator5count17hd9900c7770b6722cE: %self"}
!255 = distinct !{!255, !"_ZN4core4iter6traits8iterator8Iterator5count17hd9900c7770b6722cE"}
!256 = !{!257, !259, !246, !248, !250, !252, !254}
!257 = distinct !{!257, !258, !"_ZN3abi11split_words28_$u7b$$u7b$closure$u7d$$u7d$17hb44aaecd05f85bd7E: %_2"}
!258 = distinct !{!258, !"_ZN3abi11split_words28_$u7b$$u7b$closure$u7d$$u7d$17hb44aaecd05f85bd7E"}
!259 = distinct !{!259, !260, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h5f9958576a2783dfE: %elt"}
!260 = distinct !{!260, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h5f9958576a2783dfE"}
!261 = !{!262}
!262 = distinct !{!262, !263, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8for_each17h42e2438cec700dd7E: argument 0"}
!263 = distinct !{!263, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8for_each17h42e2438cec700dd7E"}
!264 = !{!265, !262}
!265 = distinct !{!265, !266, !"_ZN3abi5Reply4push17h2b57761fe5bb831dE: %self"}
!266 = distinct !{!266, !"_ZN3abi5Reply4push17h2b57761fe5bb831dE"}
!267 = !{!268, !270}
!268 = distinct !{!268, !269, !"_ZN3abi5Reply4text28_$u7b$$u7b$closure$u7d$$u7d$17h1f8b33242dd1238fE: %_1"}
!269 = distinct !{!269, !"_ZN3abi5Reply4text28_$u7b$$u7b$closure$u7d$$u7d$17h1f8b33242dd1238fE"}
!270 = distinct !{!270, !269, !"_ZN3abi5Reply4text28_$u7b$$u7b$closure$u7d$$u7d$17h1f8b33242dd1238fE: %byte"}
!271 = !{!270}
!272 = !{!268, !262}
!273 = !{!265}
!274 = !{!265, !268, !270, !262}
!275 = !{!276}
!276 = distinct !{!276, !269, !"_ZN3abi5Reply4text28_$u7b$$u7b$closure$u7d$$u7d$17h1f8b33242dd1238fE: %byte:It1"}
!277 = !{!278}
!278 = distinct !{!278, !266, !"_ZN3abi5Reply4push17h2b57761fe5bb831dE: %self:It1"}
!279 = !{!278, !268, !276, !262}
!280 = !{!278, !262}
!281 = !{!268, !276}
!282 = !{!283}
!283 = distinct !{!283, !284, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h3bd5039488765796E: %f"}
!284 = distinct !{!284, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h3bd5039488765796E"}
!285 = !{!286}
!286 = distinct !{!286, !287, !"_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h419b906bf5d1b447E: %f"}
!287 = distinct !{!287, !"_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h419b906bf5d1b447E"}
!288 = !{!289}
!289 = distinct !{!289, !290, !"_ZN115_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$5rfold17hea14acecfae431b1E: %fold"}
!290 = distinct !{!290, !"_ZN115_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$5rfold17hea14acecfae431b1E"}
!291 = !{!292}
!292 = distinct !{!292, !293, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfold17h5b939de05d37beacE: argument 0"}
!293 = distinct !{!293, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfold17h5b939de05d37beacE"}
!294 = !{!292, !289, !286, !283}
!295 = !{!296, !297, !298}
!296 = distinct !{!296, !290, !"_ZN115_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$5rfold17hea14acecfae431b1E: %self"}
!297 = distinct !{!297, !287, !"_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h419b906bf5d1b447E: %self"}
!298 = distinct !{!298, !284, !"_ZN4core4iter6traits8iterator8Iterator8for_each17h3bd5039488765796E: %self"}
!299 = !{!300, !292, !289, !286, !283}
!300 = distinct !{!300, !301, !"_ZN3abi5Reply4push17h2b57761fe5bb831dE: %self"}
!301 = distinct !{!301, !"_ZN3abi5Reply4push17h2b57761fe5bb831dE"}
!302 = !{!303, !305, !306, !308, !296, !297, !298}
!303 = distinct !{!303, !304, !"_ZN3abi5Reply6number28_$u7b$$u7b$closure$u7d$$u7d$17hbab21298f0593ebfE: %_1"}
!304 = distinct !{!304, !"_ZN3abi5Reply6number28_$u7b$$u7b$closure$u7d$$u7d$17hbab21298f0593ebfE"}
!305 = distinct !{!305, !304, !"_ZN3abi5Reply6number28_$u7b$$u7b$closure$u7d$$u7d$17hbab21298f0593ebfE: %digit"}
!306 = distinct !{!306, !307, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd65f0b25d923d0eaE: %_1"}
!307 = distinct !{!307, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd65f0b25d923d0eaE"}
!308 = distinct !{!308, !307, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd65f0b25d923d0eaE: %item"}
!309 = !{!308}
!310 = !{!305}
!311 = !{!305, !308}
!312 = !{!303, !306, !292, !296, !289, !297, !286, !298, !283}
!313 = !{!300}
!314 = !{!300, !303, !305, !306, !308, !292, !296, !289, !297, !286, !298, !283}
!315 = !{!316}
!316 = distinct !{!316, !317, !"_ZN3abi5Reply4push17h2b57761fe5bb831dE: %self"}
!317 = distinct !{!317, !"_ZN3abi5Reply4push17h2b57761fe5bb831dE"}
!318 = !{!319}
!319 = distinct !{!319, !320, !"_ZN3abi5Reply4push17h2b57761fe5bb831dE: %self"}
!320 = distinct !{!320, !"_ZN3abi5Reply4push17h2b57761fe5bb831dE"}
!321 = !{!322}
!322 = distinct !{!322, !323, !"_ZN3abi5Reply4push17h2b57761fe5bb831dE: %self"}
!323 = distinct !{!323, !"_ZN3abi5Reply4push17h2b57761fe5bb831dE"}
!324 = !{!325}
!325 = distinct !{!325, !326, !"_ZN3abi5Reply4push17h2b57761fe5bb831dE: %self"}
!326 = distinct !{!326, !"_ZN3abi5Reply4push17h2b57761fe5bb831dE"}
!327 = !{!328}
!328 = distinct !{!328, !329, !"_ZN3abi5Reply4push17h2b57761fe5bb831dE: %self"}
!329 = distinct !{!329, !"_ZN3abi5Reply4push17h2b57761fe5bb831dE"}
!330 = !{!331, !333}
!331 = distinct !{!331, !332, !"_RNvMs4_NtCsgEmfK2I1SDS_4core3numh14is_ascii_digit: %self"}
!332 = distinct !{!332, !"_RNvMs4_NtCsgEmfK2I1SDS_4core3numh14is_ascii_digit"}
!333 = distinct !{!333, !334, !"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17hbb1d511aaf9f7876E: argument 1"}
!334 = distinct !{!334, !"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17hbb1d511aaf9f7876E"}
!335 = !{!336, !338, !339, !341, !342, !344}
!336 = distinct !{!336, !337, !"_ZN3abi9number_of28_$u7b$$u7b$closure$u7d$$u7d$17h6f0c2a83b5c5f54aE: %c"}
!337 = distinct !{!337, !"_ZN3abi9number_of28_$u7b$$u7b$closure$u7d$$u7d$17h6f0c2a83b5c5f54aE"}
!338 = distinct !{!338, !334, !"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold5check28_$u7b$$u7b$closure$u7d$$u7d$17hbb1d511aaf9f7876E: %_1"}
!339 = distinct !{!339, !340, !"_ZN4core4iter6traits8iterator8Iterator8try_fold17h863d841aab668a93E: %self"}
!340 = distinct !{!340, !"_ZN4core4iter6traits8iterator8Iterator8try_fold17h863d841aab668a93E"}
!341 = distinct !{!341, !340, !"_ZN4core4iter6traits8iterator8Iterator8try_fold17h863d841aab668a93E: argument 1"}
!342 = distinct !{!342, !343, !"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17hab222205db357982E: %self"}
!343 = distinct !{!343, !"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17hab222205db357982E"}
!344 = distinct !{!344, !345, !"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6fdb36071bec4b40E: %self"}
!345 = distinct !{!345, !"_ZN115_$LT$core..iter..adapters..take_while..TakeWhile$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6fdb36071bec4b40E"}
!346 = !{!347}
!347 = distinct !{!347, !348, !"_ZN3abi11split_words28_$u7b$$u7b$closure$u7d$$u7d$17ha86be4979424f2fcE: %word"}
!348 = distinct !{!348, !"_ZN3abi11split_words28_$u7b$$u7b$closure$u7d$$u7d$17ha86be4979424f2fcE"}
!349 = !{!350}
!350 = distinct !{!350, !351, !"_ZN115_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$5rfold17hea14acecfae431b1E: %fold"}
!351 = distinct !{!351, !"_ZN115_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$5rfold17hea14acecfae431b1E"}
!352 = !{!353}
!353 = distinct !{!353, !354, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfold17h5b939de05d37beacE: argument 0"}
!354 = distinct !{!354, !"_ZN4core4iter6traits12double_ended19DoubleEndedIterator5rfold17h5b939de05d37beacE"}
!355 = !{!353, !350}
!356 = !{!357}
!357 = distinct !{!357, !351, !"_ZN115_$LT$core..iter..adapters..take..Take$LT$I$GT$$u20$as$u20$core..iter..traits..double_ended..DoubleEndedIterator$GT$5rfold17hea14acecfae431b1E: %self"}
!358 = !{!359, !353, !350}
!359 = distinct !{!359, !360, !"_ZN3abi5Reply4push17h2b57761fe5bb831dE: %self"}
!360 = distinct !{!360, !"_ZN3abi5Reply4push17h2b57761fe5bb831dE"}
!361 = !{!362, !364, !365, !367, !357}
!362 = distinct !{!362, !363, !"_ZN3abi5Reply6number28_$u7b$$u7b$closure$u7d$$u7d$17hbab21298f0593ebfE: %_1"}
!363 = distinct !{!363, !"_ZN3abi5Reply6number28_$u7b$$u7b$closure$u7d$$u7d$17hbab21298f0593ebfE"}
!364 = distinct !{!364, !363, !"_ZN3abi5Reply6number28_$u7b$$u7b$closure$u7d$$u7d$17hbab21298f0593ebfE: %digit"}
!365 = distinct !{!365, !366, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd65f0b25d923d0eaE: %_1"}
!366 = distinct !{!366, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd65f0b25d923d0eaE"}
!367 = distinct !{!367, !366, !"_ZN4core4iter6traits8iterator8Iterator8for_each4call28_$u7b$$u7b$closure$u7d$$u7d$17hd65f0b25d923d0eaE: %item"}
!368 = !{!367}
!369 = !{!364}
!370 = !{!364, !367}
!371 = !{!362, !365, !353, !357, !350}
!372 = !{!359}
!373 = !{!359, !362, !364, !365, !367, !353, !357, !350}
!374 = !{!375, !377, !378, !380, !381, !383, !384, !386, !388, !390, !392}
!375 = distinct !{!375, !376, !"_ZN26social_graph_get_followers33callee_social_graph_get_followers28_$u7b$$u7b$closure$u7d$$u7d$17hdde76789a96a984bE: %_1"}
!376 = distinct !{!376, !"_ZN26social_graph_get_followers33callee_social_graph_get_followers28_$u7b$$u7b$closure$u7d$$u7d$17hdde76789a96a984bE"}
!377 = distinct !{!377, !376, !"_ZN26social_graph_get_followers33callee_social_graph_get_followers28_$u7b$$u7b$closure$u7d$$u7d$17hdde76789a96a984bE: %edge"}
!378 = distinct !{!378, !379, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17ha99a08c0b106d315E: %self"}
!379 = distinct !{!379, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17ha99a08c0b106d315E"}
!380 = distinct !{!380, !379, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17ha99a08c0b106d315E: argument 1"}
!381 = distinct !{!381, !382, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4find17hdee5eca7fc5fb5fbE: %self"}
!382 = distinct !{!382, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4find17hdee5eca7fc5fb5fbE"}
!383 = distinct !{!383, !382, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4find17hdee5eca7fc5fb5fbE: argument 1"}
!384 = distinct !{!384, !385, !"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hd1f0091f84f674e8E: %self"}
!385 = distinct !{!385, !"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hd1f0091f84f674e8E"}
!386 = distinct !{!386, !387, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hf53009b375acf029E: %self"}
!387 = distinct !{!387, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hf53009b375acf029E"}
!388 = distinct !{!388, !389, !"_ZN99_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..SpecFold$GT$9spec_fold17h11642cbd5622eb76E: %self"}
!389 = distinct !{!389, !"_ZN99_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..SpecFold$GT$9spec_fold17h11642cbd5622eb76E"}
!390 = distinct !{!390, !391, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h03094cb56fbd5f40E: %self"}
!391 = distinct !{!391, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h03094cb56fbd5f40E"}
!392 = distinct !{!392, !393, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hab066df21c7bbe9dE: %self"}
!393 = distinct !{!393, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hab066df21c7bbe9dE"}
!394 = !{!395}
!395 = distinct !{!395, !396, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h5892a986a6cdae9cE: %elt.0"}
!396 = distinct !{!396, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h5892a986a6cdae9cE"}
!397 = !{!398}
!398 = distinct !{!398, !396, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h5892a986a6cdae9cE: %elt.1"}
!399 = !{!400}
!400 = distinct !{!400, !401, !"_ZN26social_graph_get_followers33callee_social_graph_get_followers28_$u7b$$u7b$closure$u7d$$u7d$17h94bc356b83af3d6bE: %_2.0"}
!401 = distinct !{!401, !"_ZN26social_graph_get_followers33callee_social_graph_get_followers28_$u7b$$u7b$closure$u7d$$u7d$17h94bc356b83af3d6bE"}
!402 = !{!403}
!403 = distinct !{!403, !401, !"_ZN26social_graph_get_followers33callee_social_graph_get_followers28_$u7b$$u7b$closure$u7d$$u7d$17h94bc356b83af3d6bE: %_2.1"}
!404 = !{!403, !398}
!405 = !{!400, !395, !388, !390, !392}
!406 = !{!400, !395}
!407 = !{!403, !398, !388, !390, !392}
!408 = !{!409}
!409 = distinct !{!409, !410, !"_ZN26social_graph_get_followers33callee_social_graph_get_followers28_$u7b$$u7b$closure$u7d$$u7d$17hdde76789a96a984bE: %_1"}
!410 = distinct !{!410, !"_ZN26social_graph_get_followers33callee_social_graph_get_followers28_$u7b$$u7b$closure$u7d$$u7d$17hdde76789a96a984bE"}
!411 = !{!412}
!412 = distinct !{!412, !410, !"_ZN26social_graph_get_followers33callee_social_graph_get_followers28_$u7b$$u7b$closure$u7d$$u7d$17hdde76789a96a984bE: %edge"}
!413 = !{!409, !412}
!414 = !{!415, !417, !418, !420, !421, !423, !424, !426, !428, !430, !432, !434, !436}
!415 = distinct !{!415, !416, !"_ZN26social_graph_get_followers33callee_social_graph_get_followers28_$u7b$$u7b$closure$u7d$$u7d$17hdde76789a96a984bE: %_1"}
!416 = distinct !{!416, !"_ZN26social_graph_get_followers33callee_social_graph_get_followers28_$u7b$$u7b$closure$u7d$$u7d$17hdde76789a96a984bE"}
!417 = distinct !{!417, !416, !"_ZN26social_graph_get_followers33callee_social_graph_get_followers28_$u7b$$u7b$closure$u7d$$u7d$17hdde76789a96a984bE: %edge"}
!418 = distinct !{!418, !419, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17ha99a08c0b106d315E: %self"}
!419 = distinct !{!419, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17ha99a08c0b106d315E"}
!420 = distinct !{!420, !419, !"_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17ha99a08c0b106d315E: argument 1"}
!421 = distinct !{!421, !422, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4find17hdee5eca7fc5fb5fbE: %self"}
!422 = distinct !{!422, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4find17hdee5eca7fc5fb5fbE"}
!423 = distinct !{!423, !422, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4find17hdee5eca7fc5fb5fbE: argument 1"}
!424 = distinct !{!424, !425, !"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hd1f0091f84f674e8E: %self"}
!425 = distinct !{!425, !"_ZN108_$LT$core..iter..adapters..filter..Filter$LT$I$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hd1f0091f84f674e8E"}
!426 = distinct !{!426, !427, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hf53009b375acf029E: %self"}
!427 = distinct !{!427, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4next17hf53009b375acf029E"}
!428 = distinct !{!428, !429, !"_ZN99_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..SpecFold$GT$9spec_fold17h11642cbd5622eb76E: %self"}
!429 = distinct !{!429, !"_ZN99_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..SpecFold$GT$9spec_fold17h11642cbd5622eb76E"}
!430 = distinct !{!430, !431, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h03094cb56fbd5f40E: %self"}
!431 = distinct !{!431, !"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h03094cb56fbd5f40E"}
!432 = distinct !{!432, !433, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hab066df21c7bbe9dE: %self"}
!433 = distinct !{!433, !"_ZN102_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hab066df21c7bbe9dE"}
!434 = distinct !{!434, !435, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hab71b13a08cd6ba7E: %self"}
!435 = distinct !{!435, !"_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hab71b13a08cd6ba7E"}
!436 = distinct !{!436, !437, !"_ZN4core4iter6traits8iterator8Iterator5count17ha6d131164c2a0b67E: %self"}
!437 = distinct !{!437, !"_ZN4core4iter6traits8iterator8Iterator5count17ha6d131164c2a0b67E"}
!438 = !{!439}
!439 = distinct !{!439, !440, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h5892a986a6cdae9cE: %elt.0"}
!440 = distinct !{!440, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h5892a986a6cdae9cE"}
!441 = !{!442}
!442 = distinct !{!442, !440, !"_ZN4core4iter8adapters3map8map_fold28_$u7b$$u7b$closure$u7d$$u7d$17h5892a986a6cdae9cE: %elt.1"}
!443 = !{!444}
!444 = distinct !{!444, !445, !"_ZN26social_graph_get_followers33callee_social_graph_get_followers28_$u7b$$u7b$closure$u7d$$u7d$17h94bc356b83af3d6bE: %_2.0"}
!445 = distinct !{!445, !"_ZN26social_graph_get_followers33callee_social_graph_get_followers28_$u7b$$u7b$closure$u7d$$u7d$17h94bc356b83af3d6bE"}
!446 = !{!447}
!447 = distinct !{!447, !445, !"_ZN26social_graph_get_followers33callee_social_graph_get_followers28_$u7b$$u7b$closure$u7d$$u7d$17h94bc356b83af3d6bE: %_2.1"}
!448 = !{!447, !442}
!449 = !{!444, !439, !428, !430, !432, !434, !436}
!450 = !{!444, !439}
!451 = !{!447, !442, !428, !430, !432, !434, !436}
!452 = !{!453}
!453 = distinct !{!453, !454, !"_ZN12text_service5Found3new17hbc4188581203385cE: %_0"}
!454 = distinct !{!454, !"_ZN12text_service5Found3new17hbc4188581203385cE"}
!455 = !{!456}
!456 = distinct !{!456, !457, !"_ZN12text_service5Found3new17hbc4188581203385cE: %_0"}
!457 = distinct !{!457, !"_ZN12text_service5Found3new17hbc4188581203385cE"}
!458 = !{!459, !461}
!459 = distinct !{!459, !460, !"_ZN12text_service4scan28_$u7b$$u7b$closure$u7d$$u7d$17h66ac6b9e0cf1f849E: %c"}
!460 = distinct !{!460, !"_ZN12text_service4scan28_$u7b$$u7b$closure$u7d$$u7d$17h66ac6b9e0cf1f849E"}
!461 = distinct !{!461, !462, !"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next28_$u7b$$u7b$closure$u7d$$u7d$17he8bf01d815d080dcE: %x"}
!462 = distinct !{!462, !"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next28_$u7b$$u7b$closure$u7d$$u7d$17he8bf01d815d080dcE"}
!463 = !{!464, !466}
!464 = distinct !{!464, !465, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17haccbf7c799c5ace9E: %self"}
!465 = distinct !{!465, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17haccbf7c799c5ace9E"}
!466 = distinct !{!466, !467, !"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h03a53fa86d33cbb0E: %self"}
!467 = distinct !{!467, !"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h03a53fa86d33cbb0E"}
!468 = !{!469}
!469 = distinct !{!469, !470, !"_ZN12text_service10mention_in17h7f0c39de6d1980ffE: %word.0"}
!470 = distinct !{!470, !"_ZN12text_service10mention_in17h7f0c39de6d1980ffE"}
!471 = !{!472, !474, !469}
!472 = distinct !{!472, !473, !"_RNvMs4_NtCsgEmfK2I1SDS_4core3numh21is_ascii_alphanumeric: %self"}
!473 = distinct !{!473, !"_RNvMs4_NtCsgEmfK2I1SDS_4core3numh21is_ascii_alphanumeric"}
!474 = distinct !{!474, !475, !"_ZN12text_service10mention_in28_$u7b$$u7b$closure$u7d$$u7d$17h74debb8a95d5f83cE: %c"}
!475 = distinct !{!475, !"_ZN12text_service10mention_in28_$u7b$$u7b$closure$u7d$$u7d$17h74debb8a95d5f83cE"}
!476 = !{!477}
!477 = distinct !{!477, !478, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h033f72f9254e3d3eE: %self"}
!478 = distinct !{!478, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h033f72f9254e3d3eE"}
!479 = !{!480, !482}
!480 = distinct !{!480, !481, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$11starts_with17h41ab853fc6da6b7dE: %self.0"}
!481 = distinct !{!481, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$11starts_with17h41ab853fc6da6b7dE"}
!482 = distinct !{!482, !481, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$11starts_with17h41ab853fc6da6b7dE: %needle.0"}
!483 = !{!484, !486}
!484 = distinct !{!484, !485, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$11starts_with17h41ab853fc6da6b7dE: %self.0"}
!485 = distinct !{!485, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$11starts_with17h41ab853fc6da6b7dE"}
!486 = distinct !{!486, !485, !"_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$11starts_with17h41ab853fc6da6b7dE: %needle.0"}
!487 = !{!488, !490}
!488 = distinct !{!488, !489, !"_ZN12text_service12replace_urls28_$u7b$$u7b$closure$u7d$$u7d$17h65eb3857ab43642aE: %c"}
!489 = distinct !{!489, !"_ZN12text_service12replace_urls28_$u7b$$u7b$closure$u7d$$u7d$17h65eb3857ab43642aE"}
!490 = distinct !{!490, !491, !"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next28_$u7b$$u7b$closure$u7d$$u7d$17h2abac9d300c8281fE: %x"}
!491 = distinct !{!491, !"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next28_$u7b$$u7b$closure$u7d$$u7d$17h2abac9d300c8281fE"}
!492 = !{!493, !495, !497, !499}
!493 = distinct !{!493, !494, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h8e64e5bbcae766c0E: %self"}
!494 = distinct !{!494, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8position17h8e64e5bbcae766c0E"}
!495 = distinct !{!495, !496, !"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h4fe7edbad7af8234E: %self"}
!496 = distinct !{!496, !"_ZN96_$LT$core..slice..iter..Split$LT$T$C$P$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h4fe7edbad7af8234E"}
!497 = distinct !{!497, !498, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h3f6e08d88007ac24E: %_0"}
!498 = distinct !{!498, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h3f6e08d88007ac24E"}
!499 = distinct !{!499, !498, !"_ZN110_$LT$core..iter..adapters..enumerate..Enumerate$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h3f6e08d88007ac24E: %self"}
!500 = !{!501, !503, !504, !506}
!501 = distinct !{!501, !502, !"_ZN12text_service12replace_urls28_$u7b$$u7b$closure$u7d$$u7d$17h6031ad9dc53691dbE: %_1"}
!502 = distinct !{!502, !"_ZN12text_service12replace_urls28_$u7b$$u7b$closure$u7d$$u7d$17h6031ad9dc53691dbE"}
!503 = distinct !{!503, !502, !"_ZN12text_service12replace_urls28_$u7b$$u7b$closure$u7d$$u7d$17h6031ad9dc53691dbE: %url"}
!504 = distinct !{!504, !505, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4find17hefd60c9247e655f1E: %self"}
!505 = distinct !{!505, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4find17hefd60c9247e655f1E"}
!506 = distinct !{!506, !505, !"_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4find17hefd60c9247e655f1E: argument 1"}
!507 = !{!508, !510}
!508 = distinct !{!508, !509, !"_ZN4core5slice3cmp81_$LT$impl$u20$core..cmp..PartialEq$LT$$u5b$U$u5d$$GT$$u20$for$u20$$u5b$T$u5d$$GT$2eq17h1727a0615335fc09E: %self.0"}
!509 = distinct !{!509, !"_ZN4core5slice3cmp81_$LT$impl$u20$core..cmp..PartialEq$LT$$u5b$U$u5d$$GT$$u20$for$u20$$u5b$T$u5d$$GT$2eq17h1727a0615335fc09E"}
!510 = distinct !{!510, !509, !"_ZN4core5slice3cmp81_$LT$impl$u20$core..cmp..PartialEq$LT$$u5b$U$u5d$$GT$$u20$for$u20$$u5b$T$u5d$$GT$2eq17h1727a0615335fc09E: %other.0"}
!511 = !{!512, !514, !501, !503, !504, !506}
!512 = distinct !{!512, !513, !"_ZN4core3cmp5impls69_$LT$impl$u20$core..cmp..PartialEq$LT$$RF$B$GT$$u20$for$u20$$RF$A$GT$2eq17h68cb4229f5562783E: %self"}
!513 = distinct !{!513, !"_ZN4core3cmp5impls69_$LT$impl$u20$core..cmp..PartialEq$LT$$RF$B$GT$$u20$for$u20$$RF$A$GT$2eq17h68cb4229f5562783E"}
!514 = distinct !{!514, !513, !"_ZN4core3cmp5impls69_$LT$impl$u20$core..cmp..PartialEq$LT$$RF$B$GT$$u20$for$u20$$RF$A$GT$2eq17h68cb4229f5562783E: %other"}
!515 = !{!516}
!516 = distinct !{!516, !517, !"_ZN4core6option15Option$LT$T$GT$6map_or17hf93c9d2d84a2a09aE: %default.0"}
!517 = distinct !{!517, !"_ZN4core6option15Option$LT$T$GT$6map_or17hf93c9d2d84a2a09aE"}
!518 = !{!519}
!519 = distinct !{!519, !520, !"_ZN12text_service5Found3new17hbc4188581203385cE: %_0"}
!520 = distinct !{!520, !"_ZN12text_service5Found3new17hbc4188581203385cE"}
!521 = !{!522}
!522 = distinct !{!522, !523, !"_ZN12text_service5Found3new17hbc4188581203385cE: %_0"}
!523 = distinct !{!523, !"_ZN12text_service5Found3new17hbc4188581203385cE"}
