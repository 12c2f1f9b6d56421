<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>claims</name>
    <message>
        <source>Issuer: who made this token</source>
        <translation>المُصدِر: من صنع هذا الرمز</translation>
    </message>
    <message>
        <source>Only within one issuer is a subject or a number unique; the address is compared letter by letter</source>
        <translation>لا يكون الموضوع أو الرقم فريدًا إلا داخل مُصدِر واحد؛ ويُقارَن العنوان حرفًا بحرف</translation>
    </message>
    <message>
        <source>Subject: who it is about, unique within the issuer</source>
        <translation>الموضوع: عمّن يتحدث، وهو فريد داخل المُصدِر</translation>
    </message>
    <message>
        <source>The lasting name of the account at this issuer; e-mail address and user name can change, this does not</source>
        <translation>الاسم الدائم للحساب لدى هذا المُصدِر؛ قد يتغير عنوان البريد واسم المستخدم، أما هذا فلا</translation>
    </message>
    <message>
        <source>Audience: who may accept it</source>
        <translation>الجهة المقصودة: من يجوز له قبوله</translation>
    </message>
    <message>
        <source>The application in an ID token, the API in an access token; everybody else has to refuse it</source>
        <translation>التطبيق في رمز الهوية، والواجهة البرمجية في رمز الوصول؛ وعلى كل من سواهما رفضه</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>ينتهي %1</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>انتهى %1</translation>
    </message>
    <message>
        <source>Not to be accepted before %1</source>
        <translation>لا يُقبل قبل %1</translation>
    </message>
    <message>
        <source>Could be accepted from %1</source>
        <translation>كان يمكن قبوله من %1</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>صدر %1</translation>
    </message>
    <message>
        <source>The number of this one token, to notice when it is used twice</source>
        <translation>رقم هذا الرمز بعينه، لملاحظة استخدامه مرتين</translation>
    </message>
    <message>
        <source>A number of its own lets a server refuse a copy, or withdraw this one token</source>
        <translation>رقم خاص به يتيح للخادم رفض نسخة منه، أو سحب هذا الرمز بعينه</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>First name or names</source>
        <translation>الاسم الأول أو الأسماء الأولى</translation>
    </message>
    <message>
        <source>Last name or names</source>
        <translation>اسم العائلة أو أسماؤها</translation>
    </message>
    <message>
        <source>Middle name or names</source>
        <translation>الاسم الأوسط أو الأسماء الوسطى</translation>
    </message>
    <message>
        <source>Casual name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>The name the person likes to go by; it can change and pass to somebody else</source>
        <translation>الاسم الذي يفضله الشخص؛ قد يتغير وينتقل إلى غيره</translation>
    </message>
    <message>
        <source>Address of the profile page</source>
        <translation>عنوان صفحة الملف الشخصي</translation>
    </message>
    <message>
        <source>Address of the profile picture</source>
        <translation>عنوان صورة الملف الشخصي</translation>
    </message>
    <message>
        <source>Address of the person&apos;s own site</source>
        <translation>عنوان الموقع الخاص بالشخص</translation>
    </message>
    <message>
        <source>E-mail address; it can change</source>
        <translation>عنوان البريد الإلكتروني؛ قد يتغير</translation>
    </message>
    <message>
        <source>Whether the issuer made sure that the e-mail address is theirs</source>
        <translation>هل تأكد المُصدِر من أن عنوان البريد الإلكتروني له</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no, anybody can have entered it</source>
        <translation>لا، قد يكون أي أحد أدخله</translation>
    </message>
    <message>
        <source>Gender, as the person states it</source>
        <translation>الجنس، كما يذكره الشخص</translation>
    </message>
    <message>
        <source>Birthday: year, month and day, or the year alone; year 0000 is withheld</source>
        <translation>تاريخ الميلاد: السنة والشهر واليوم، أو السنة وحدها؛ والسنة 0000 تعني أنها محجوبة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>اللغة والمنطقة</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Whether the issuer made sure that the phone number is theirs</source>
        <translation>هل تأكد المُصدِر من أن رقم الهاتف له</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>العنوان البريدي</translation>
    </message>
    <message>
        <source>Profile last changed %1</source>
        <translation>تغيّر الملف الشخصي آخر مرة %1</translation>
    </message>
    <message>
        <source>Authorized party: the application the ID token was issued to</source>
        <translation>الطرف المخوّل: التطبيق الذي أُصدر له رمز الهوية</translation>
    </message>
    <message>
        <source>Says which application asked when several may accept the token</source>
        <translation>يقول أي تطبيق طلب، حين يجوز لعدة تطبيقات قبول الرمز</translation>
    </message>
    <message>
        <source>The random value this sign-in was begun with, so that no other answer fits it</source>
        <translation>القيمة العشوائية التي بدأ بها تسجيل الدخول هذا، فلا يناسبه رد آخر</translation>
    </message>
    <message>
        <source>The application sends it and finds it again: an older ID token can&apos;t be slipped in</source>
        <translation>يرسلها التطبيق ويجدها مرة أخرى: فلا يمكن دسّ رمز هوية أقدم</translation>
    </message>
    <message>
        <source>The person last signed in %1</source>
        <translation>سجّل الشخص الدخول آخر مرة %1</translation>
    </message>
    <message>
        <source>Half a hash of the access token that came with it</source>
        <translation>نصف تجزئة رمز الوصول الذي جاء معه</translation>
    </message>
    <message>
        <source>The left half of the hash of the access token: with it, a token that was swapped is noticed</source>
        <translation>النصف الأيسر من تجزئة رمز الوصول: به يُلاحَظ الرمز المبدَّل</translation>
    </message>
    <message>
        <source>Half a hash of the code it came with</source>
        <translation>نصف تجزئة الكود الذي جاء معه</translation>
    </message>
    <message>
        <source>The left half of the hash of the code: with it, a code that was swapped is noticed</source>
        <translation>النصف الأيسر من تجزئة الكود: به يُلاحَظ الكود المبدَّل</translation>
    </message>
    <message>
        <source>How strong the sign-in was</source>
        <translation>قوة تسجيل الدخول</translation>
    </message>
    <message>
        <source>What a level means is agreed with the issuer; the same word can mean different things at two</source>
        <translation>معنى المستوى متفق عليه مع المُصدِر؛ والكلمة نفسها قد تعني أشياء مختلفة عند اثنين</translation>
    </message>
    <message>
        <source>nothing to rely on, such as a long-lived cookie</source>
        <translation>لا شيء يُعتمد عليه، مثل ملف تعريف ارتباط طويل العمر</translation>
    </message>
    <message>
        <source>withstands phishing</source>
        <translation>يصمد أمام التصيّد</translation>
    </message>
    <message>
        <source>withstands phishing, with a key in hardware</source>
        <translation>يصمد أمام التصيّد، بمفتاح في عتاد</translation>
    </message>
    <message>
        <source>a second factor, something owned or the body</source>
        <translation>عامل ثانٍ، شيء مملوك أو الجسد</translation>
    </message>
    <message>
        <source>more than one factor</source>
        <translation>أكثر من عامل</translation>
    </message>
    <message>
        <source>one factor</source>
        <translation>عامل واحد</translation>
    </message>
    <message>
        <source>eIDAS level low</source>
        <translation>مستوى eIDAS منخفض</translation>
    </message>
    <message>
        <source>eIDAS level substantial</source>
        <translation>مستوى eIDAS متوسط</translation>
    </message>
    <message>
        <source>eIDAS level high</source>
        <translation>مستوى eIDAS مرتفع</translation>
    </message>
    <message>
        <source>InCommon Bronze</source>
        <translation>InCommon Bronze</translation>
    </message>
    <message>
        <source>InCommon Silver</source>
        <translation>InCommon Silver</translation>
    </message>
    <message>
        <source>password</source>
        <translation>كلمة مرور</translation>
    </message>
    <message>
        <source>password over a protected connection</source>
        <translation>كلمة مرور عبر اتصال محمي</translation>
    </message>
    <message>
        <source>How the person showed who they are</source>
        <translation>كيف أظهر الشخص من هو</translation>
    </message>
    <message>
        <source>face recognition</source>
        <translation>التعرف على الوجه</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>بصمة الإصبع</translation>
    </message>
    <message>
        <source>the place they are at</source>
        <translation>المكان الذي هو فيه</translation>
    </message>
    <message>
        <source>a key kept in hardware</source>
        <translation>مفتاح محفوظ في عتاد</translation>
    </message>
    <message>
        <source>a scan of the iris</source>
        <translation>مسح القزحية</translation>
    </message>
    <message>
        <source>questions that only they can answer</source>
        <translation>أسئلة لا يجيب عنها سواه</translation>
    </message>
    <message>
        <source>more than one channel</source>
        <translation>أكثر من قناة</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>كود لمرة واحدة</translation>
    </message>
    <message>
        <source>PIN or pattern</source>
        <translation>رقم PIN أو نقش</translation>
    </message>
    <message>
        <source>a key that they hold</source>
        <translation>مفتاح يحمله</translation>
    </message>
    <message>
        <source>a look at the risk</source>
        <translation>نظرة في المخاطر</translation>
    </message>
    <message>
        <source>a scan of the retina</source>
        <translation>مسح الشبكية</translation>
    </message>
    <message>
        <source>smart card</source>
        <translation>بطاقة ذكية</translation>
    </message>
    <message>
        <source>code by text message</source>
        <translation>كود برسالة نصية</translation>
    </message>
    <message>
        <source>a key kept in software</source>
        <translation>مفتاح محفوظ في برنامج</translation>
    </message>
    <message>
        <source>a phone call</source>
        <translation>مكالمة هاتفية</translation>
    </message>
    <message>
        <source>a sign that somebody is there</source>
        <translation>علامة على أن أحدًا موجود</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>the sign-in to Windows</source>
        <translation>تسجيل الدخول إلى Windows</translation>
    </message>
    <message>
        <source>security key or passkey</source>
        <translation>مفتاح أمان أو مفتاح مرور</translation>
    </message>
    <message>
        <source>key or certificate, at Microsoft</source>
        <translation>مفتاح أو شهادة، لدى Microsoft</translation>
    </message>
    <message>
        <source>The public key that checks a self-issued token</source>
        <translation>المفتاح العام الذي يتحقق من رمز أصدره صاحبه بنفسه</translation>
    </message>
    <message>
        <source>The session at the issuer, named when it signs out</source>
        <translation>الجلسة لدى المُصدِر، تُسمّى حين يسجّل الخروج</translation>
    </message>
    <message>
        <source>Claims that are kept elsewhere, each with its source</source>
        <translation>مطالبات محفوظة في مكان آخر، ولكل منها مصدرها</translation>
    </message>
    <message>
        <source>Where the claims that are kept elsewhere can be had</source>
        <translation>أين يمكن الحصول على المطالبات المحفوظة في مكان آخر</translation>
    </message>
    <message>
        <source>What is known of the person, with how it was verified</source>
        <translation>ما يُعرف عن الشخص، مع كيفية التحقق منه</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>مكان الميلاد</translation>
    </message>
    <message>
        <source>Countries the person is a citizen of</source>
        <translation>البلدان التي يحمل الشخص جنسيتها</translation>
    </message>
    <message>
        <source>Last name at birth</source>
        <translation>اسم العائلة عند الميلاد</translation>
    </message>
    <message>
        <source>First name at birth</source>
        <translation>الاسم الأول عند الميلاد</translation>
    </message>
    <message>
        <source>Middle name at birth</source>
        <translation>الاسم الأوسط عند الميلاد</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>صيغة المخاطبة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Mobile phone number</source>
        <translation>رقم الهاتف المحمول</translation>
    </message>
    <message>
        <source>Stage name, religious name or other alias</source>
        <translation>الاسم الفني أو الديني أو اسم مستعار آخر</translation>
    </message>
    <message>
        <source>The whole address, as on an envelope</source>
        <translation>العنوان كاملًا، كما على الظرف</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>الشارع والرقم</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>الولاية أو المحافظة</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>How it was verified</source>
        <translation>كيف جرى التحقق منه</translation>
    </message>
    <message>
        <source>What was verified</source>
        <translation>ما جرى التحقق منه</translation>
    </message>
    <message>
        <source>The rules it was verified by</source>
        <translation>القواعد التي جرى التحقق بها</translation>
    </message>
    <message>
        <source>Address to ask for the claims</source>
        <translation>العنوان الذي تُطلب منه المطالبات</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>ما يسمح به</translation>
    </message>
    <message>
        <source>The application it was issued to</source>
        <translation>التطبيق الذي أُصدر له</translation>
    </message>
    <message>
        <source>The key its holder has to prove: without that key the token is worth nothing</source>
        <translation>المفتاح الذي يجب أن يثبته حامله: والرمز من دونه لا يساوي شيئًا</translation>
    </message>
    <message>
        <source>A thief who has only the token can&apos;t use it: the request has to be signed with that key</source>
        <translation>لا يستطيع سارق ليس معه إلا الرمز أن يستخدمه: يجب أن يُوقَّع الطلب بذلك المفتاح</translation>
    </message>
    <message>
        <source>Who is acting for the subject now</source>
        <translation>من يتصرف الآن نيابةً عن الموضوع</translation>
    </message>
    <message>
        <source>The subject stays whom it is about; who acts now is checked against the rights of the subject</source>
        <translation>يبقى الموضوع هو من يتحدث عنه الرمز؛ ومن يتصرف الآن يُقاس بحقوق الموضوع</translation>
    </message>
    <message>
        <source>Who may act for the subject</source>
        <translation>من يجوز له التصرف نيابةً عن الموضوع</translation>
    </message>
    <message>
        <source>Roles of the person</source>
        <translation>أدوار الشخص</translation>
    </message>
    <message>
        <source>Groups the person belongs to</source>
        <translation>المجموعات التي ينتمي إليها الشخص</translation>
    </message>
    <message>
        <source>What the person is entitled to</source>
        <translation>ما يحق للشخص</translation>
    </message>
    <message>
        <source>What it allows, in detail</source>
        <translation>ما يسمح به، بالتفصيل</translation>
    </message>
    <message>
        <source>What the server answered about another token</source>
        <translation>ما أجاب به الخادم عن رمز آخر</translation>
    </message>
    <message>
        <source>The method of the request this proof is for</source>
        <translation>طريقة الطلب الذي خُصص له هذا الإثبات</translation>
    </message>
    <message>
        <source>The address of the request this proof is for</source>
        <translation>عنوان الطلب الذي خُصص له هذا الإثبات</translation>
    </message>
    <message>
        <source>Hash of the access token this proof goes with</source>
        <translation>تجزئة رمز الوصول الذي يصاحبه هذا الإثبات</translation>
    </message>
    <message>
        <source>Half a hash of the state it was asked with</source>
        <translation>نصف تجزئة قيمة state التي طُلب بها</translation>
    </message>
    <message>
        <source>The left half of the hash of the state: with it, an answer from another sign-in is noticed</source>
        <translation>النصف الأيسر من تجزئة state: به يُلاحَظ رد من تسجيل دخول آخر</translation>
    </message>
    <message>
        <source>Fingerprint of the key that signs the DPoP proofs</source>
        <translation>بصمة المفتاح الذي يوقّع إثباتات DPoP</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate that the connection is made with</source>
        <translation>بصمة الشهادة التي يُنشأ بها الاتصال</translation>
    </message>
    <message>
        <source>The public key itself</source>
        <translation>المفتاح العام نفسه</translation>
    </message>
    <message>
        <source>A secret key, encrypted for who accepts the token</source>
        <translation>مفتاح سري، مشفَّر لمن يقبل الرمز</translation>
    </message>
    <message>
        <source>The name of the key</source>
        <translation>اسم المفتاح</translation>
    </message>
    <message>
        <source>Where the key set lies</source>
        <translation>أين توجد مجموعة المفاتيح</translation>
    </message>
    <message>
        <source>What OSCORE protects the messages with</source>
        <translation>ما يحمي به OSCORE الرسائل</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>من يتصرف</translation>
    </message>
    <message>
        <source>Who acted before; it gives no rights</source>
        <translation>من تصرف قبل ذلك؛ ولا يعطي حقوقًا</translation>
    </message>
    <message>
        <source>Who may act</source>
        <translation>من يجوز له التصرف</translation>
    </message>
    <message>
        <source>Whether the token is good now</source>
        <translation>هل الرمز صالح الآن</translation>
    </message>
    <message>
        <source>no, and nothing else is told about it</source>
        <translation>لا، ولا يُقال عنه شيء غير ذلك</translation>
    </message>
    <message>
        <source>A name that people can read</source>
        <translation>اسم يستطيع الناس قراءته</translation>
    </message>
    <message>
        <source>How the token is sent</source>
        <translation>كيف يُرسل الرمز</translation>
    </message>
    <message>
        <source>What the permission is about</source>
        <translation>موضوع الإذن</translation>
    </message>
    <message>
        <source>The servers it is good at</source>
        <translation>الخوادم التي يصلح لديها</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>ما يجوز فعله</translation>
    </message>
    <message>
        <source>Which kinds of content</source>
        <translation>أي أنواع من المحتوى</translation>
    </message>
    <message>
        <source>The one thing it is about</source>
        <translation>الشيء الوحيد الذي يتعلق به</translation>
    </message>
    <message>
        <source>With which rights</source>
        <translation>بأي حقوق</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>نوع المفتاح</translation>
    </message>
    <message>
        <source>RSA</source>
        <translation>RSA</translation>
    </message>
    <message>
        <source>elliptic curve</source>
        <translation>منحنى إهليلجي</translation>
    </message>
    <message>
        <source>Edwards or Montgomery curve</source>
        <translation>منحنى Edwards أو Montgomery</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>سر</translation>
    </message>
    <message>
        <source>Curve of the key</source>
        <translation>منحنى المفتاح</translation>
    </message>
    <message>
        <source>Public part of the key</source>
        <translation>الجزء العام من المفتاح</translation>
    </message>
    <message>
        <source>What the key is for</source>
        <translation>لِمَ خُصص المفتاح</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>The private part of the key, which must never stand here</source>
        <translation>الجزء الخاص من المفتاح، ولا يجوز أبدًا أن يكون هنا</translation>
    </message>
    <message>
        <source>The secret itself, which must never stand here</source>
        <translation>السر نفسه، ولا يجوز أبدًا أن يكون هنا</translation>
    </message>
    <message>
        <source>What happened, by kind of event</source>
        <translation>ما حدث، بحسب نوع الحدث</translation>
    </message>
    <message>
        <source>It happened %1</source>
        <translation>حدث %1</translation>
    </message>
    <message>
        <source>The transaction that this token and others belong to</source>
        <translation>المعاملة التي ينتمي إليها هذا الرمز وغيره</translation>
    </message>
    <message>
        <source>Subject, told in parts</source>
        <translation>الموضوع، مذكورًا في أجزاء</translation>
    </message>
    <message>
        <source>How well the person is known and how strong the sign-in was</source>
        <translation>مدى معرفة الشخص وقوة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Address that explains the values of vot</source>
        <translation>العنوان الذي يشرح قيم vot</translation>
    </message>
    <message>
        <source>A verifiable credential</source>
        <translation>وثيقة اعتماد قابلة للتحقق</translation>
    </message>
    <message>
        <source>A verifiable presentation</source>
        <translation>عرض قابل للتحقق</translation>
    </message>
    <message>
        <source>The profile for small devices it follows</source>
        <translation>ملف المواصفات الذي يتبعه للأجهزة الصغيرة</translation>
    </message>
    <message>
        <source>A random value that shows a device without a clock that it is fresh</source>
        <translation>قيمة عشوائية تُظهر لجهاز بلا ساعة أنه حديث</translation>
    </message>
    <message>
        <source>Seconds it is good for, from when the device first sees it</source>
        <translation>عدد الثواني التي يصلح فيها، منذ أن يراه الجهاز أول مرة</translation>
    </message>
    <message>
        <source>How many calls it is good for</source>
        <translation>عدد الاستدعاءات التي يصلح لها</translation>
    </message>
    <message>
        <source>A random value that shows that the attestation is fresh</source>
        <translation>قيمة عشوائية تُظهر أن شهادة التصديق حديثة</translation>
    </message>
    <message>
        <source>The lasting name of a device</source>
        <translation>الاسم الدائم لجهاز</translation>
    </message>
    <message>
        <source>The rules the attestation follows</source>
        <translation>القواعد التي تتبعها شهادة التصديق</translation>
    </message>
    <message>
        <source>Model of the device</source>
        <translation>طراز الجهاز</translation>
    </message>
    <message>
        <source>Version of the hardware</source>
        <translation>إصدار العتاد</translation>
    </message>
    <message>
        <source>Name of the software</source>
        <translation>اسم البرنامج</translation>
    </message>
    <message>
        <source>Version of the software</source>
        <translation>إصدار البرنامج</translation>
    </message>
    <message>
        <source>Where the device is</source>
        <translation>مكان الجهاز</translation>
    </message>
    <message>
        <source>Proof that a signature was checked before</source>
        <translation>إثبات على أن توقيعًا جرى التحقق منه من قبل</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>من يتصل</translation>
    </message>
    <message>
        <source>Who is called</source>
        <translation>بمن يُتصل</translation>
    </message>
    <message>
        <source>How well the carrier knows the caller</source>
        <translation>مدى معرفة المشغّل بالمتصل</translation>
    </message>
    <message>
        <source>fully, and the number is theirs</source>
        <translation>معرفة كاملة، والرقم له</translation>
    </message>
    <message>
        <source>the customer is known, the number not checked</source>
        <translation>العميل معروف، والرقم لم يُتحقق منه</translation>
    </message>
    <message>
        <source>not at all, the call came from elsewhere</source>
        <translation>لا يعرفه، جاءت المكالمة من مكان آخر</translation>
    </message>
    <message>
        <source>Where the call came from, as a number of the carrier</source>
        <translation>من أين جاءت المكالمة، كرقم لدى المشغّل</translation>
    </message>
    <message>
        <source>From tag of the phone call</source>
        <translation>وسم From للمكالمة الهاتفية</translation>
    </message>
    <message>
        <source>Date that the phone call was sent with</source>
        <translation>التاريخ الذي أُرسلت به المكالمة الهاتفية</translation>
    </message>
    <message>
        <source>Number of the phone call</source>
        <translation>رقم المكالمة الهاتفية</translation>
    </message>
    <message>
        <source>Place of the message within the phone call</source>
        <translation>موضع الرسالة داخل المكالمة الهاتفية</translation>
    </message>
    <message>
        <source>Branch that the message of the phone call took</source>
        <translation>الفرع الذي سلكته رسالة المكالمة الهاتفية</translation>
    </message>
    <message>
        <source>Hashes of the keys that protect the call&apos;s sound</source>
        <translation>تجزئات المفاتيح التي تحمي صوت المكالمة</translation>
    </message>
    <message>
        <source>Priority of the call in an emergency</source>
        <translation>أولوية المكالمة في حالة الطوارئ</translation>
    </message>
    <message>
        <source>Contact card of the caller</source>
        <translation>بطاقة جهة اتصال المتصل</translation>
    </message>
    <message>
        <source>The number the call was forwarded from</source>
        <translation>الرقم الذي حُوّلت منه المكالمة</translation>
    </message>
    <message>
        <source>The token of the call before it was forwarded</source>
        <translation>رمز المكالمة قبل تحويلها</translation>
    </message>
    <message>
        <source>Priority of the call as its sender set it</source>
        <translation>أولوية المكالمة كما عيّنها مرسلها</translation>
    </message>
    <message>
        <source>Name, logo and more of the caller</source>
        <translation>اسم المتصل وشعاره وغير ذلك</translation>
    </message>
    <message>
        <source>Hashes of what is linked about the caller</source>
        <translation>تجزئات ما يُربط به عن المتصل</translation>
    </message>
    <message>
        <source>Why they call</source>
        <translation>سبب الاتصال</translation>
    </message>
    <message>
        <source>Hash of the text message that is signed</source>
        <translation>تجزئة الرسالة النصية الموقّعة</translation>
    </message>
    <message>
        <source>Proof that somebody holds the phone numbers</source>
        <translation>إثبات على أن أحدًا يملك أرقام الهاتف</translation>
    </message>
    <message>
        <source>Names of a device that change with its owner</source>
        <translation>أسماء لجهاز تتغير مع مالكه</translation>
    </message>
    <message>
        <source>Who made the device</source>
        <translation>من صنع الجهاز</translation>
    </message>
    <message>
        <source>Whether it started with software the maker approved</source>
        <translation>هل بدأ ببرامج اعتمدها الصانع</translation>
    </message>
    <message>
        <source>Whether debugging is switched off, and for how long</source>
        <translation>هل أُوقف التنقيح، ولكم من الوقت</translation>
    </message>
    <message>
        <source>Attestations of the parts of the device</source>
        <translation>شهادات تصديق أجزاء الجهاز</translation>
    </message>
    <message>
        <source>Seconds since the device was started</source>
        <translation>عدد الثواني منذ تشغيل الجهاز</translation>
    </message>
    <message>
        <source>How often the device was started</source>
        <translation>عدد مرات تشغيل الجهاز</translation>
    </message>
    <message>
        <source>A random value that names this start</source>
        <translation>قيمة عشوائية تسمّي هذا التشغيل</translation>
    </message>
    <message>
        <source>Certifications of the device</source>
        <translation>اعتمادات الجهاز</translation>
    </message>
    <message>
        <source>Descriptions of the software installed</source>
        <translation>أوصاف البرامج المثبّتة</translation>
    </message>
    <message>
        <source>Hashes of software and settings</source>
        <translation>تجزئات البرامج والإعدادات</translation>
    </message>
    <message>
        <source>How the measurements compare with what they should be</source>
        <translation>كيف تُقارَن القياسات بما ينبغي أن تكون</translation>
    </message>
    <message>
        <source>What the attestation is for</source>
        <translation>لِمَ خُصصت شهادة التصديق</translation>
    </message>
    <message>
        <source>Version of the rules for signed video addresses</source>
        <translation>إصدار قواعد عناوين الفيديو الموقّعة</translation>
    </message>
    <message>
        <source>Claims that the delivery network has to understand</source>
        <translation>المطالبات التي يجب أن تفهمها شبكة التوصيل</translation>
    </message>
    <message>
        <source>Network address that may fetch it</source>
        <translation>عنوان الشبكة الذي يجوز له جلبه</translation>
    </message>
    <message>
        <source>The addresses that it covers</source>
        <translation>العناوين التي يشملها</translation>
    </message>
    <message>
        <source>Seconds that a renewed token is good for</source>
        <translation>عدد الثواني التي يصلح فيها رمز مجدَّد</translation>
    </message>
    <message>
        <source>How a renewed token is handed over</source>
        <translation>كيف يُسلَّم رمز مجدَّد</translation>
    </message>
    <message>
        <source>How many steps of the path the cookie covers</source>
        <translation>عدد أجزاء المسار التي يشملها ملف تعريف الارتباط</translation>
    </message>
    <message>
        <source>What the person may query domain data for</source>
        <translation>لأي غرض يجوز للشخص الاستعلام عن بيانات النطاقات (domain)</translation>
    </message>
    <message>
        <source>Whether the person may ask for no record of the query</source>
        <translation>هل يجوز للشخص أن يطلب عدم تسجيل الاستعلام</translation>
    </message>
    <message>
        <source>Place, as a short code</source>
        <translation>المكان، ككود قصير</translation>
    </message>
    <message>
        <source>Hashes of claims that the holder may show or keep back</source>
        <translation>تجزئات مطالبات يجوز للحامل إظهارها أو كتمانها</translation>
    </message>
    <message>
        <source>Each disclosed claim fits one of these; hashes that nothing fits are kept back or decoys</source>
        <translation>كل مطالبة مُفصَح عنها تطابق واحدة من هذه؛ والتجزئات التي لا يطابقها شيء مكتومة أو تمويهية</translation>
    </message>
    <message>
        <source>Hash of an item that the holder may show or keep back</source>
        <translation>تجزئة عنصر يجوز للحامل إظهاره أو كتمانه</translation>
    </message>
    <message>
        <source>Hash that the disclosures are named by</source>
        <translation>التجزئة التي تُسمّى بها الإفصاحات</translation>
    </message>
    <message>
        <source>Hash of the credential and what was disclosed with it</source>
        <translation>تجزئة وثيقة الاعتماد وما أُفصح عنه معها</translation>
    </message>
    <message>
        <source>Type of the credential</source>
        <translation>نوع وثيقة الاعتماد</translation>
    </message>
    <message>
        <source>Where to look up whether it was withdrawn</source>
        <translation>أين يُنظر هل سُحب</translation>
    </message>
    <message>
        <source>States of many tokens, packed</source>
        <translation>حالات رموز كثيرة، مضغوطة</translation>
    </message>
    <message>
        <source>Seconds that the list may be kept</source>
        <translation>عدد الثواني التي يجوز فيها الاحتفاظ بالقائمة</translation>
    </message>
    <message>
        <source>Place of this token in the list</source>
        <translation>موضع هذا الرمز في القائمة</translation>
    </message>
    <message>
        <source>Address of the list</source>
        <translation>عنوان القائمة</translation>
    </message>
    <message>
        <source>Public keys of the member</source>
        <translation>المفاتيح العامة للعضو</translation>
    </message>
    <message>
        <source>What a member of the federation says of itself</source>
        <translation>ما يقوله عضو الاتحاد عن نفسه</translation>
    </message>
    <message>
        <source>Rules for what members below may say</source>
        <translation>قواعد ما يجوز أن يقوله الأعضاء الأدنى</translation>
    </message>
    <message>
        <source>Rules that have to be understood</source>
        <translation>القواعد التي يجب فهمها</translation>
    </message>
    <message>
        <source>Limits for the chain of trust</source>
        <translation>حدود سلسلة الثقة</translation>
    </message>
    <message>
        <source>Claims that a reader has to understand</source>
        <translation>المطالبات التي يجب أن يفهمها القارئ</translation>
    </message>
    <message>
        <source>Who vouches for this member</source>
        <translation>من يضمن هذا العضو</translation>
    </message>
    <message>
        <source>Roots of trust that this member belongs to</source>
        <translation>جذور الثقة التي ينتمي إليها هذا العضو</translation>
    </message>
    <message>
        <source>Marks that say the member keeps to something</source>
        <translation>علامات تقول إن العضو يلتزم بشيء</translation>
    </message>
    <message>
        <source>Who may give which mark</source>
        <translation>من يجوز له إعطاء أي علامة</translation>
    </message>
    <message>
        <source>To whom each mark belongs</source>
        <translation>لمن كل علامة</translation>
    </message>
    <message>
        <source>Which mark it is</source>
        <translation>أي علامة هي</translation>
    </message>
    <message>
        <source>Statements from the member up to the root</source>
        <translation>البيانات من العضو صعودًا إلى الجذر</translation>
    </message>
    <message>
        <source>Mobile network of the one that asks</source>
        <translation>شبكة الهاتف المحمول لمن يطلب</translation>
    </message>
    <message>
        <source>Private mobile network of the one that asks</source>
        <translation>شبكة الهاتف المحمول الخاصة لمن يطلب</translation>
    </message>
    <message>
        <source>Mobile network of the one that serves</source>
        <translation>شبكة الهاتف المحمول لمن يخدم</translation>
    </message>
    <message>
        <source>Private mobile network of the one that serves</source>
        <translation>شبكة الهاتف المحمول الخاصة لمن يخدم</translation>
    </message>
    <message>
        <source>Slices of the network that serve</source>
        <translation>شرائح الشبكة التي تخدم</translation>
    </message>
    <message>
        <source>Instances of the slices that serve</source>
        <translation>مثيلات الشرائح التي تخدم</translation>
    </message>
    <message>
        <source>Set of network functions that serve</source>
        <translation>مجموعة وظائف الشبكة التي تخدم</translation>
    </message>
    <message>
        <source>Set of services that serve</source>
        <translation>مجموعة الخدمات التي تخدم</translation>
    </message>
    <message>
        <source>The network function that has others ask for it</source>
        <translation>وظيفة الشبكة التي تجعل غيرها يطلب نيابةً عنها</translation>
    </message>
    <message>
        <source>Analyses that it allows</source>
        <translation>التحليلات التي يسمح بها</translation>
    </message>
    <message>
        <source>The subscriber whose details are asked for</source>
        <translation>المشترك المطلوبة تفاصيله</translation>
    </message>
    <message>
        <source>Sign out: the application has to end the session</source>
        <translation>تسجيل الخروج: على التطبيق إنهاء الجلسة</translation>
    </message>
    <message>
        <source>The session was ended</source>
        <translation>أُنهيت الجلسة</translation>
    </message>
    <message>
        <source>A password, key or device was changed</source>
        <translation>تغيّرت كلمة مرور أو مفتاح أو جهاز</translation>
    </message>
    <message>
        <source>The account was switched off</source>
        <translation>أُوقف الحساب</translation>
    </message>
    <message>
        <source>How the subject is named</source>
        <translation>كيف يُسمّى الموضوع</translation>
    </message>
    <message>
        <source>by e-mail address</source>
        <translation>بعنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>by phone number</source>
        <translation>برقم الهاتف</translation>
    </message>
    <message>
        <source>by issuer and subject</source>
        <translation>بالمُصدِر والموضوع</translation>
    </message>
    <message>
        <source>by a name without a meaning</source>
        <translation>باسم بلا معنى</translation>
    </message>
    <message>
        <source>What kind of credential it is</source>
        <translation>أي نوع من وثائق الاعتماد هي</translation>
    </message>
    <message>
        <source>What it says about whom</source>
        <translation>ما تقوله وعمّن</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>من أصدرها</translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation>متى صدرت</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>متى تنتهي</translation>
    </message>
    <message>
        <source>The credentials that are shown</source>
        <translation>وثائق الاعتماد المعروضة</translation>
    </message>
    <message>
        <source>How it is signed</source>
        <translation>كيف وُقّع</translation>
    </message>
    <message>
        <source>HMAC with SHA-256, by a secret that both sides share</source>
        <translation>HMAC مع SHA-256، بسر يشترك فيه الطرفان</translation>
    </message>
    <message>
        <source>HMAC with SHA-384, by a secret that both sides share</source>
        <translation>HMAC مع SHA-384، بسر يشترك فيه الطرفان</translation>
    </message>
    <message>
        <source>HMAC with SHA-512, by a secret that both sides share</source>
        <translation>HMAC مع SHA-512، بسر يشترك فيه الطرفان</translation>
    </message>
    <message>
        <source>RSA with SHA-256</source>
        <translation>RSA مع SHA-256</translation>
    </message>
    <message>
        <source>RSA with SHA-384</source>
        <translation>RSA مع SHA-384</translation>
    </message>
    <message>
        <source>RSA with SHA-512</source>
        <translation>RSA مع SHA-512</translation>
    </message>
    <message>
        <source>RSA with SHA-1, which is broken</source>
        <translation>RSA مع SHA-1، وهي مكسورة</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-256</source>
        <translation>RSA-PSS مع SHA-256</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-384</source>
        <translation>RSA-PSS مع SHA-384</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-512</source>
        <translation>RSA-PSS مع SHA-512</translation>
    </message>
    <message>
        <source>ECDSA on P-256 with SHA-256</source>
        <translation>ECDSA على P-256 مع SHA-256</translation>
    </message>
    <message>
        <source>ECDSA on P-384 with SHA-384</source>
        <translation>ECDSA على P-384 مع SHA-384</translation>
    </message>
    <message>
        <source>ECDSA on P-521 with SHA-512</source>
        <translation>ECDSA على P-521 مع SHA-512</translation>
    </message>
    <message>
        <source>ECDSA on secp256k1, the curve of Bitcoin</source>
        <translation>ECDSA على secp256k1، منحنى Bitcoin</translation>
    </message>
    <message>
        <source>Ed25519 or Ed448, by the key</source>
        <translation>Ed25519 أو Ed448، بحسب المفتاح</translation>
    </message>
    <message>
        <source>Ed25519</source>
        <translation>Ed25519</translation>
    </message>
    <message>
        <source>Ed448</source>
        <translation>Ed448</translation>
    </message>
    <message>
        <source>ML-DSA, made to withstand quantum computers</source>
        <translation>ML-DSA، صُممت لتصمد أمام الحواسيب الكمومية</translation>
    </message>
    <message>
        <source>not at all, anybody can have written it</source>
        <translation>لم يُوقَّع، وقد يكون أي أحد كتبه</translation>
    </message>
    <message>
        <source>Address of a key set; a token can name any, so it is not used</source>
        <translation>عنوان مجموعة مفاتيح؛ يستطيع الرمز تسمية أي عنوان، فلا يُستخدم</translation>
    </message>
    <message>
        <source>A public key; a token can bring any, so it is not used</source>
        <translation>مفتاح عام؛ يستطيع الرمز أن يأتي بأي مفتاح، فلا يُستخدم</translation>
    </message>
    <message>
        <source>Which of the issuer&apos;s keys signed it</source>
        <translation>أي مفاتيح المُصدِر وقّعه</translation>
    </message>
    <message>
        <source>A name to find the key by; on its own it proves nothing</source>
        <translation>اسم يُعثر به على المفتاح؛ وهو وحده لا يثبت شيئًا</translation>
    </message>
    <message>
        <source>Address of a certificate; a token can name any, so it is not used</source>
        <translation>عنوان شهادة؛ يستطيع الرمز تسمية أي عنوان، فلا يُستخدم</translation>
    </message>
    <message>
        <source>Certificates; a token can bring any, so they are not used</source>
        <translation>شهادات؛ يستطيع الرمز أن يأتي بأي شهادة، فلا تُستخدم</translation>
    </message>
    <message>
        <source>SHA-1 of the certificate</source>
        <translation>تجزئة SHA-1 للشهادة</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate</source>
        <translation>تجزئة SHA-256 للشهادة</translation>
    </message>
    <message>
        <source>What kind of token it says it is</source>
        <translation>أي نوع من الرموز يقول إنه هو</translation>
    </message>
    <message>
        <source>a JWT of any kind</source>
        <translation>JWT من أي نوع</translation>
    </message>
    <message>
        <source>an access token, RFC 9068</source>
        <translation>رمز وصول، RFC 9068</translation>
    </message>
    <message>
        <source>a DPoP proof, RFC 9449</source>
        <translation>إثبات DPoP، RFC 9449</translation>
    </message>
    <message>
        <source>a logout token of OpenID Connect</source>
        <translation>رمز تسجيل خروج من OpenID Connect</translation>
    </message>
    <message>
        <source>a security event, RFC 8417</source>
        <translation>حدث أمني، RFC 8417</translation>
    </message>
    <message>
        <source>a signed authorization request, RFC 9101</source>
        <translation>طلب تفويض موقّع، RFC 9101</translation>
    </message>
    <message>
        <source>a signed introspection answer, RFC 9701</source>
        <translation>رد استعلام عن رمز موقّع، RFC 9701</translation>
    </message>
    <message>
        <source>a client&apos;s proof of who it is, RFC 7523</source>
        <translation>إثبات العميل لهويته، RFC 7523</translation>
    </message>
    <message>
        <source>the holder&apos;s proof for an SD-JWT, RFC 9901</source>
        <translation>إثبات الحامل لـ SD-JWT، RFC 9901</translation>
    </message>
    <message>
        <source>a credential with claims disclosed one by one</source>
        <translation>وثيقة اعتماد تُفصَح مطالباتها واحدة واحدة</translation>
    </message>
    <message>
        <source>a statement about a member of a federation</source>
        <translation>بيان عن عضو في اتحاد</translation>
    </message>
    <message>
        <source>a list of the states of other tokens</source>
        <translation>قائمة بحالات رموز أخرى</translation>
    </message>
    <message>
        <source>a signed phone call, RFC 8225</source>
        <translation>مكالمة هاتفية موقّعة، RFC 8225</translation>
    </message>
    <message>
        <source>What kind of content it carries</source>
        <translation>أي نوع من المحتوى يحمل</translation>
    </message>
    <message>
        <source>What a reader has to understand or else refuse it</source>
        <translation>ما يجب أن يفهمه القارئ وإلا رفضه</translation>
    </message>
    <message>
        <source>Whether the payload is encoded</source>
        <translation>هل الحمولة مُرمَّزة</translation>
    </message>
    <message>
        <source>yes, as base64url</source>
        <translation>نعم، بصيغة base64url</translation>
    </message>
    <message>
        <source>no, it is signed as it stands</source>
        <translation>لا، وُقّعت كما هي</translation>
    </message>
    <message>
        <source>How the content is encrypted</source>
        <translation>كيف شُفّر المحتوى</translation>
    </message>
    <message>
        <source>AES-GCM with 128 bits</source>
        <translation>AES-GCM بمفتاح 128 بت</translation>
    </message>
    <message>
        <source>AES-GCM with 192 bits</source>
        <translation>AES-GCM بمفتاح 192 بت</translation>
    </message>
    <message>
        <source>AES-GCM with 256 bits</source>
        <translation>AES-GCM بمفتاح 256 بت</translation>
    </message>
    <message>
        <source>AES-CBC with 128 bits and HMAC with SHA-256</source>
        <translation>AES-CBC بمفتاح 128 بت وHMAC مع SHA-256</translation>
    </message>
    <message>
        <source>AES-CBC with 192 bits and HMAC with SHA-384</source>
        <translation>AES-CBC بمفتاح 192 بت وHMAC مع SHA-384</translation>
    </message>
    <message>
        <source>AES-CBC with 256 bits and HMAC with SHA-512</source>
        <translation>AES-CBC بمفتاح 256 بت وHMAC مع SHA-512</translation>
    </message>
    <message>
        <source>How the content was packed before it was encrypted</source>
        <translation>كيف ضُغط المحتوى قبل تشفيره</translation>
    </message>
    <message>
        <source>How the key to the content is protected</source>
        <translation>كيف يُحمى مفتاح المحتوى</translation>
    </message>
    <message>
        <source>RSA as of 1993, which is easy to get wrong</source>
        <translation>RSA كما في 1993، ويسهل الخطأ فيها</translation>
    </message>
    <message>
        <source>RSA with OAEP, for the recipient&apos;s key</source>
        <translation>RSA مع OAEP، لمفتاح المتلقّي</translation>
    </message>
    <message>
        <source>agreed with the recipient&apos;s key</source>
        <translation>متفق عليه بمفتاح المتلقّي</translation>
    </message>
    <message>
        <source>both sides have it already</source>
        <translation>لدى الطرفين من قبل</translation>
    </message>
    <message>
        <source>by a secret that both sides share</source>
        <translation>بسر يشترك فيه الطرفان</translation>
    </message>
    <message>
        <source>by a password</source>
        <translation>بكلمة مرور</translation>
    </message>
    <message>
        <source>Which of the recipient&apos;s keys opens it</source>
        <translation>أي مفاتيح المتلقّي يفتحه</translation>
    </message>
    <message>
        <source>another token, which is signed</source>
        <translation>رمز آخر، موقّع</translation>
    </message>
    <message>
        <source>Issuer, repeated outside so that it can be read</source>
        <translation>المُصدِر، مكررًا في الخارج ليمكن قراءته</translation>
    </message>
    <message>
        <source>Subject, repeated outside so that it can be read</source>
        <translation>الموضوع، مكررًا في الخارج ليمكن قراءته</translation>
    </message>
    <message>
        <source>Audience, repeated outside so that it can be read</source>
        <translation>الجهة المقصودة، مكررة في الخارج ليمكن قراءتها</translation>
    </message>
    <message>
        <source>The sender&apos;s key for this one message</source>
        <translation>مفتاح المرسل لهذه الرسالة وحدها</translation>
    </message>
    <message>
        <source>About the sender, mixed into the key</source>
        <translation>عن المرسل، ممزوجًا في المفتاح</translation>
    </message>
    <message>
        <source>About the recipient, mixed into the key</source>
        <translation>عن المتلقّي، ممزوجًا في المفتاح</translation>
    </message>
    <message>
        <source>Starting value of the key&apos;s encryption</source>
        <translation>القيمة الابتدائية لتشفير المفتاح</translation>
    </message>
    <message>
        <source>Check value of the key&apos;s encryption</source>
        <translation>قيمة التحقق لتشفير المفتاح</translation>
    </message>
    <message>
        <source>Salt that the password is mixed with</source>
        <translation>الملح الذي تُمزج به كلمة المرور</translation>
    </message>
    <message>
        <source>How often the password is hashed</source>
        <translation>عدد مرات تجزئة كلمة المرور</translation>
    </message>
    <message>
        <source>The address this message is for</source>
        <translation>العنوان الموجّهة إليه هذه الرسالة</translation>
    </message>
    <message>
        <source>A value that keeps the message from being sent twice</source>
        <translation>قيمة تمنع إرسال الرسالة مرتين</translation>
    </message>
    <message>
        <source>Which kind of phone call token it is</source>
        <translation>أي نوع من رموز المكالمات الهاتفية هو</translation>
    </message>
    <message>
        <source>Proof that the signature was checked before</source>
        <translation>إثبات على أن التوقيع جرى التحقق منه من قبل</translation>
    </message>
    <message>
        <source>Statements from the signer up to the root; not followed here</source>
        <translation>البيانات من الموقّع صعودًا إلى الجذر؛ لا تُتّبع هنا</translation>
    </message>
    <message>
        <source>Tenant: the directory that was signed in to</source>
        <translation>المستأجر: الدليل الذي سُجّل الدخول إليه</translation>
    </message>
    <message>
        <source>Object id: the account, the same for every application</source>
        <translation>معرّف الكائن: الحساب، نفسه لكل تطبيق</translation>
    </message>
    <message>
        <source>User name that looks like an e-mail address; it can change</source>
        <translation>اسم مستخدم يشبه عنوان بريد إلكتروني؛ قد يتغير</translation>
    </message>
    <message>
        <source>A readable name, which isn&apos;t unique</source>
        <translation>اسم مقروء، وليس فريدًا</translation>
    </message>
    <message>
        <source>Version of the token&apos;s form</source>
        <translation>إصدار صيغة الرمز</translation>
    </message>
    <message>
        <source>The application that asked for it</source>
        <translation>التطبيق الذي طلبه</translation>
    </message>
    <message>
        <source>Name of the application that asked for it</source>
        <translation>اسم التطبيق الذي طلبه</translation>
    </message>
    <message>
        <source>How the application showed who it is</source>
        <translation>كيف أظهر التطبيق من هو</translation>
    </message>
    <message>
        <source>not at all, it is a public client</source>
        <translation>لم يُظهر، فهو عميل عام</translation>
    </message>
    <message>
        <source>with a secret</source>
        <translation>بسر</translation>
    </message>
    <message>
        <source>with a certificate or key</source>
        <translation>بشهادة أو مفتاح</translation>
    </message>
    <message>
        <source>Whom it stands for</source>
        <translation>عمّن ينوب</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>the application itself</source>
        <translation>التطبيق نفسه</translation>
    </message>
    <message>
        <source>Administrator roles in the whole directory</source>
        <translation>أدوار المسؤول في الدليل كله</translation>
    </message>
    <message>
        <source>Where the person really signed in</source>
        <translation>أين سجّل الشخص الدخول حقًا</translation>
    </message>
    <message>
        <source>There are too many groups to list them here</source>
        <translation>المجموعات أكثر من أن تُسرد هنا</translation>
    </message>
    <message>
        <source>Network address that the person came from</source>
        <translation>عنوان الشبكة الذي جاء منه الشخص</translation>
    </message>
    <message>
        <source>What the application can answer when asked for more</source>
        <translation>ما يستطيع التطبيق الإجابة به حين يُسأل المزيد</translation>
    </message>
    <message>
        <source>The number of this token at Microsoft</source>
        <translation>رقم هذا الرمز لدى Microsoft</translation>
    </message>
    <message>
        <source>For Microsoft&apos;s own use</source>
        <translation>لاستخدام Microsoft الخاص</translation>
    </message>
    <message>
        <source>The device that was signed in with</source>
        <translation>الجهاز الذي سُجّل الدخول به</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Where the person signed in</source>
        <translation>أين سجّل الشخص الدخول</translation>
    </message>
    <message>
        <source>What the person may do in the whole realm</source>
        <translation>ما يجوز للشخص في الـ realm كله</translation>
    </message>
    <message>
        <source>Roles in the whole realm</source>
        <translation>الأدوار في الـ realm كله</translation>
    </message>
    <message>
        <source>What the person may do, by application</source>
        <translation>ما يجوز للشخص، بحسب التطبيق</translation>
    </message>
    <message>
        <source>What the token is for</source>
        <translation>لِمَ خُصص الرمز</translation>
    </message>
    <message>
        <source>access</source>
        <translation>للوصول</translation>
    </message>
    <message>
        <source>to say who signed in</source>
        <translation>لقول من سجّل الدخول</translation>
    </message>
    <message>
        <source>to get new tokens</source>
        <translation>للحصول على رموز جديدة</translation>
    </message>
    <message>
        <source>to get new tokens when nobody is there</source>
        <translation>للحصول على رموز جديدة حين لا يكون أحد موجودًا</translation>
    </message>
    <message>
        <source>to sign out</source>
        <translation>لتسجيل الخروج</translation>
    </message>
    <message>
        <source>The session at the issuer</source>
        <translation>الجلسة لدى المُصدِر</translation>
    </message>
    <message>
        <source>Web sites whose pages may send the token</source>
        <translation>مواقع الويب التي يجوز لصفحاتها إرسال الرمز</translation>
    </message>
    <message>
        <source>What the person may do at the API</source>
        <translation>ما يجوز للشخص لدى الواجهة البرمجية</translation>
    </message>
    <message>
        <source>How the token was obtained</source>
        <translation>كيف جرى الحصول على الرمز</translation>
    </message>
    <message>
        <source>by signing in with the browser</source>
        <translation>بتسجيل الدخول في المتصفح</translation>
    </message>
    <message>
        <source>by the application alone</source>
        <translation>بالتطبيق وحده</translation>
    </message>
    <message>
        <source>with the person&apos;s password</source>
        <translation>بكلمة مرور الشخص</translation>
    </message>
    <message>
        <source>with a refresh token</source>
        <translation>برمز تحديث</translation>
    </message>
    <message>
        <source>The organisation that was signed in to</source>
        <translation>المؤسسة التي سُجّل الدخول إليها</translation>
    </message>
    <message>
        <source>Name of the organisation that was signed in to</source>
        <translation>اسم المؤسسة التي سُجّل الدخول إليها</translation>
    </message>
    <message>
        <source>Workspace domain of the account; private accounts have none</source>
        <translation>نطاق Workspace للحساب؛ وليس للحسابات الخاصة واحد</translation>
    </message>
    <message>
        <source>How the person signed in with Firebase</source>
        <translation>كيف سجّل الشخص الدخول في Firebase</translation>
    </message>
    <message>
        <source>The person&apos;s accounts elsewhere</source>
        <translation>حسابات الشخص في أماكن أخرى</translation>
    </message>
    <message>
        <source>Repository that the job runs for</source>
        <translation>المستودع الذي تعمل له المهمة</translation>
    </message>
    <message>
        <source>Number of the repository; it stays when the name changes</source>
        <translation>رقم المستودع؛ يبقى حين يتغير الاسم</translation>
    </message>
    <message>
        <source>Whose repository it is</source>
        <translation>لمن المستودع</translation>
    </message>
    <message>
        <source>Number of the repository&apos;s owner</source>
        <translation>رقم مالك المستودع</translation>
    </message>
    <message>
        <source>Who can see the repository</source>
        <translation>من يستطيع رؤية المستودع</translation>
    </message>
    <message>
        <source>Branch or tag that the job runs on</source>
        <translation>الفرع أو الوسم الذي تعمل عليه المهمة</translation>
    </message>
    <message>
        <source>Whether that is a branch or a tag</source>
        <translation>هل ذلك فرع أم وسم</translation>
    </message>
    <message>
        <source>Whether the branch or tag is protected</source>
        <translation>هل الفرع أو الوسم محمي</translation>
    </message>
    <message>
        <source>Branch that the pull request comes from</source>
        <translation>الفرع الذي يأتي منه طلب السحب</translation>
    </message>
    <message>
        <source>Branch that the pull request goes to</source>
        <translation>الفرع الذي يذهب إليه طلب السحب</translation>
    </message>
    <message>
        <source>Commit that the job runs on</source>
        <translation>الإيداع الذي تعمل عليه المهمة</translation>
    </message>
    <message>
        <source>Name of the workflow</source>
        <translation>اسم سير العمل</translation>
    </message>
    <message>
        <source>File and branch of the workflow</source>
        <translation>ملف سير العمل وفرعه</translation>
    </message>
    <message>
        <source>Commit of the workflow&apos;s file</source>
        <translation>إيداع ملف سير العمل</translation>
    </message>
    <message>
        <source>File and branch of the workflow that the job is from</source>
        <translation>ملف وفرع سير العمل الذي منه المهمة</translation>
    </message>
    <message>
        <source>Commit of the workflow that the job is from</source>
        <translation>إيداع سير العمل الذي منه المهمة</translation>
    </message>
    <message>
        <source>Number of the run</source>
        <translation>رقم التشغيل</translation>
    </message>
    <message>
        <source>Which run of the workflow it is</source>
        <translation>أي تشغيل لسير العمل هو</translation>
    </message>
    <message>
        <source>Which attempt of the run it is</source>
        <translation>أي محاولة للتشغيل هي</translation>
    </message>
    <message>
        <source>Whose machine the job runs on</source>
        <translation>على جهاز من تعمل المهمة</translation>
    </message>
    <message>
        <source>one of GitHub&apos;s</source>
        <translation>أحد أجهزة GitHub</translation>
    </message>
    <message>
        <source>one of the owner&apos;s</source>
        <translation>أحد أجهزة المالك</translation>
    </message>
    <message>
        <source>Environment that the job deploys to</source>
        <translation>البيئة التي تنشر إليها المهمة</translation>
    </message>
    <message>
        <source>What started the workflow</source>
        <translation>ما الذي بدأ سير العمل</translation>
    </message>
    <message>
        <source>Who started the run</source>
        <translation>من بدأ التشغيل</translation>
    </message>
    <message>
        <source>Number of who started the run</source>
        <translation>رقم من بدأ التشغيل</translation>
    </message>
    <message>
        <source>Enterprise that the repository belongs to</source>
        <translation>الشركة التي ينتمي إليها المستودع</translation>
    </message>
    <message>
        <source>Project that the job runs for</source>
        <translation>المشروع الذي تعمل له المهمة</translation>
    </message>
    <message>
        <source>Number of the project; it stays when the name changes</source>
        <translation>رقم المشروع؛ يبقى حين يتغير الاسم</translation>
    </message>
    <message>
        <source>Group or user that the project belongs to</source>
        <translation>المجموعة أو المستخدم الذي ينتمي إليه المشروع</translation>
    </message>
    <message>
        <source>Number of that group or user</source>
        <translation>رقم تلك المجموعة أو ذلك المستخدم</translation>
    </message>
    <message>
        <source>Who started the job</source>
        <translation>من بدأ المهمة</translation>
    </message>
    <message>
        <source>Number of who started the job</source>
        <translation>رقم من بدأ المهمة</translation>
    </message>
    <message>
        <source>E-mail address of who started the job</source>
        <translation>عنوان البريد الإلكتروني لمن بدأ المهمة</translation>
    </message>
    <message>
        <source>Number of the pipeline</source>
        <translation>رقم خط التنفيذ (pipeline)</translation>
    </message>
    <message>
        <source>What started the pipeline</source>
        <translation>ما الذي بدأ خط التنفيذ (pipeline)</translation>
    </message>
    <message>
        <source>Number of the job</source>
        <translation>رقم المهمة</translation>
    </message>
    <message>
        <source>Full name of the branch or tag</source>
        <translation>الاسم الكامل للفرع أو الوسم</translation>
    </message>
    <message>
        <source>Number of the runner</source>
        <translation>رقم المشغّل (runner)</translation>
    </message>
    <message>
        <source>one of GitLab&apos;s</source>
        <translation>أحد أجهزة GitLab</translation>
    </message>
    <message>
        <source>Who can see the project</source>
        <translation>من يستطيع رؤية المشروع</translation>
    </message>
    <message>
        <source>The workload that the token was made for</source>
        <translation>حمل العمل الذي صُنع له الرمز</translation>
    </message>
    <message>
        <source>Namespace of the workload</source>
        <translation>مساحة أسماء حمل العمل</translation>
    </message>
    <message>
        <source>The pod; when it is gone the token ends</source>
        <translation>الـ pod؛ وحين يزول ينتهي الرمز</translation>
    </message>
    <message>
        <source>The machine that the pod runs on</source>
        <translation>الجهاز الذي يعمل عليه الـ pod</translation>
    </message>
    <message>
        <source>The service account</source>
        <translation>حساب الخدمة</translation>
    </message>
    <message>
        <source>The secret that the token lies in</source>
        <translation>السر الذي يوجد فيه الرمز</translation>
    </message>
    <message>
        <source>Use after this time is noted: %1</source>
        <translation>يُدوَّن الاستخدام بعد هذا الوقت: %1</translation>
    </message>
    <message>
        <source>Number of the service account</source>
        <translation>رقم حساب الخدمة</translation>
    </message>
    <message>
        <source>User name in the user pool</source>
        <translation>اسم المستخدم في مجمّع المستخدمين</translation>
    </message>
    <message>
        <source>Groups in the user pool</source>
        <translation>المجموعات في مجمّع المستخدمين</translation>
    </message>
    <message>
        <source>AWS roles that the groups give</source>
        <translation>أدوار AWS التي تعطيها المجموعات</translation>
    </message>
    <message>
        <source>AWS role that is taken first</source>
        <translation>دور AWS الذي يؤخذ أولًا</translation>
    </message>
    <message>
        <source>Number of the sign-in that this token comes from</source>
        <translation>رقم تسجيل الدخول الذي جاء منه هذا الرمز</translation>
    </message>
    <message>
        <source>Number of the sign-in</source>
        <translation>رقم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Whether the e-mail address is one that Apple forwards</source>
        <translation>هل عنوان البريد الإلكتروني مما تحوّله Apple</translation>
    </message>
    <message>
        <source>Whether the device can carry a nonce</source>
        <translation>هل يستطيع الجهاز حمل nonce</translation>
    </message>
    <message>
        <source>Whether Apple believes that a person is behind it</source>
        <translation>هل ترى Apple أن وراءه شخصًا</translation>
    </message>
    <message>
        <source>can&apos;t be told on this device</source>
        <translation>لا يمكن معرفته على هذا الجهاز</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>probably</source>
        <translation>على الأرجح</translation>
    </message>
    <message>
        <source>The subject while the app moves to another team</source>
        <translation>الموضوع أثناء انتقال التطبيق إلى فريق آخر</translation>
    </message>
    <message>
        <source>Member of the workspace</source>
        <translation>عضو مساحة العمل</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Organisation that the account belongs to</source>
        <translation>المؤسسة التي ينتمي إليها الحساب</translation>
    </message>
    <message>
        <source>Name of the organisation that the account belongs to</source>
        <translation>اسم المؤسسة التي ينتمي إليها الحساب</translation>
    </message>
    <message>
        <source>Roles of the person in the project</source>
        <translation>أدوار الشخص في المشروع</translation>
    </message>
    <message>
        <source>Claims that the operator added</source>
        <translation>المطالبات التي أضافها المشغّل</translation>
    </message>
    <message>
        <source>Root of trust that is to be used</source>
        <translation>جذر الثقة الذي يجب استخدامه</translation>
    </message>
    <message>
        <source>Proof that the mark&apos;s owner lets somebody else give it</source>
        <translation>إثبات أن مالك العلامة يسمح لغيره بمنحها</translation>
    </message>
    <message>
        <source>Picture of the mark</source>
        <translation>صورة العلامة</translation>
    </message>
    <message>
        <source>Where the statement was fetched</source>
        <translation>من أين جُلب البيان</translation>
    </message>
    <message>
        <source>Public keys, those of former times among them</source>
        <translation>مفاتيح عامة، بما فيها السابقة</translation>
    </message>
    <message>
        <source>What attests to the device, in a wrapper</source>
        <translation>ما يشهد للجهاز، داخل غلاف</translation>
    </message>
    <message>
        <source>a strong way set up during this sign-in</source>
        <translation>وسيلة قوية أُعدّت أثناء تسجيل الدخول هذا</translation>
    </message>
    <message>
        <source>a sign-in at another server</source>
        <translation>تسجيل دخول لدى خادم آخر</translation>
    </message>
    <message>
        <source>What may be done with the key</source>
        <translation>ما يجوز فعله بالمفتاح</translation>
    </message>
    <message>
        <source>make signatures</source>
        <translation>إنشاء التوقيعات</translation>
    </message>
    <message>
        <source>check signatures</source>
        <translation>التحقق من التوقيعات</translation>
    </message>
    <message>
        <source>encrypt contents</source>
        <translation>تشفير المحتوى</translation>
    </message>
    <message>
        <source>decrypt contents</source>
        <translation>فك تشفير المحتوى</translation>
    </message>
    <message>
        <source>encrypt keys</source>
        <translation>تشفير المفاتيح</translation>
    </message>
    <message>
        <source>decrypt keys</source>
        <translation>فك تشفير المفاتيح</translation>
    </message>
    <message>
        <source>derive keys</source>
        <translation>اشتقاق المفاتيح</translation>
    </message>
    <message>
        <source>derive bits that are no key</source>
        <translation>اشتقاق بتات ليست مفتاحًا</translation>
    </message>
    <message>
        <source>The key was given up before its time</source>
        <translation>تُرك المفتاح قبل أوانه</translation>
    </message>
    <message>
        <source>Given up %1</source>
        <translation>تُرك %1</translation>
    </message>
    <message>
        <source>Why the key was given up</source>
        <translation>سبب ترك المفتاح</translation>
    </message>
</context>
<context>
    <name>prefixes</name>
    <message>
        <source>GitHub OAuth access token</source>
        <translation>رمز وصول OAuth من GitHub</translation>
    </message>
    <message>
        <source>GitHub App user access token</source>
        <translation>رمز وصول مستخدم GitHub App</translation>
    </message>
    <message>
        <source>GitHub App refresh token</source>
        <translation>رمز تحديث GitHub App</translation>
    </message>
    <message>
        <source>GitHub App installation access token</source>
        <translation>رمز وصول تثبيت GitHub App</translation>
    </message>
    <message>
        <source>GitHub personal access token</source>
        <translation>رمز وصول شخصي من GitHub</translation>
    </message>
    <message>
        <source>GitHub fine-grained personal access token</source>
        <translation>رمز وصول شخصي دقيق الأذونات من GitHub</translation>
    </message>
    <message>
        <source>GitLab personal access token</source>
        <translation>رمز وصول شخصي من GitLab</translation>
    </message>
    <message>
        <source>GitLab application secret, which is no token</source>
        <translation>سر تطبيق من GitLab، وليس رمزًا</translation>
    </message>
    <message>
        <source>GitLab runner token</source>
        <translation>رمز runner من GitLab</translation>
    </message>
    <message>
        <source>GitLab deploy token</source>
        <translation>رمز نشر من GitLab</translation>
    </message>
    <message>
        <source>GitLab job token</source>
        <translation>رمز مهمة من GitLab</translation>
    </message>
    <message>
        <source>Slack user token</source>
        <translation>رمز مستخدم من Slack</translation>
    </message>
    <message>
        <source>Slack bot token</source>
        <translation>رمز بوت من Slack</translation>
    </message>
    <message>
        <source>Slack app token</source>
        <translation>رمز تطبيق من Slack</translation>
    </message>
    <message>
        <source>Slack access token that is renewed</source>
        <translation>رمز وصول من Slack يُجدَّد</translation>
    </message>
    <message>
        <source>Slack refresh token</source>
        <translation>رمز تحديث من Slack</translation>
    </message>
    <message>
        <source>Google access token</source>
        <translation>رمز وصول من Google</translation>
    </message>
    <message>
        <source>Google refresh token</source>
        <translation>رمز تحديث من Google</translation>
    </message>
    <message>
        <source>Google client secret, which is no token</source>
        <translation>سر عميل من Google، وليس رمزًا</translation>
    </message>
    <message>
        <source>Hugging Face OAuth access token</source>
        <translation>رمز وصول OAuth من Hugging Face</translation>
    </message>
    <message>
        <source>Hugging Face user token</source>
        <translation>رمز مستخدم من Hugging Face</translation>
    </message>
    <message>
        <source>Notion token</source>
        <translation>رمز من Notion</translation>
    </message>
    <message>
        <source>Dropbox access token</source>
        <translation>رمز وصول من Dropbox</translation>
    </message>
    <message>
        <source>DigitalOcean OAuth access token</source>
        <translation>رمز وصول OAuth من DigitalOcean</translation>
    </message>
    <message>
        <source>DigitalOcean refresh token</source>
        <translation>رمز تحديث من DigitalOcean</translation>
    </message>
    <message>
        <source>DigitalOcean personal access token</source>
        <translation>رمز وصول شخصي من DigitalOcean</translation>
    </message>
    <message>
        <source>Ory access token</source>
        <translation>رمز وصول من Ory</translation>
    </message>
    <message>
        <source>Ory refresh token</source>
        <translation>رمز تحديث من Ory</translation>
    </message>
    <message>
        <source>Ory authorization code, which is no token</source>
        <translation>كود تفويض من Ory، وليس رمزًا</translation>
    </message>
    <message>
        <source>Authelia access token</source>
        <translation>رمز وصول من Authelia</translation>
    </message>
    <message>
        <source>Authelia refresh token</source>
        <translation>رمز تحديث من Authelia</translation>
    </message>
    <message>
        <source>Authelia authorization code, which is no token</source>
        <translation>كود تفويض من Authelia، وليس رمزًا</translation>
    </message>
    <message>
        <source>Figma OAuth token</source>
        <translation>رمز OAuth من Figma</translation>
    </message>
    <message>
        <source>Figma personal access token</source>
        <translation>رمز وصول شخصي من Figma</translation>
    </message>
    <message>
        <source>Heroku token</source>
        <translation>رمز من Heroku</translation>
    </message>
    <message>
        <source>Linear OAuth access token</source>
        <translation>رمز وصول OAuth من Linear</translation>
    </message>
    <message>
        <source>Linear personal API key</source>
        <translation>مفتاح API شخصي من Linear</translation>
    </message>
    <message>
        <source>npm access token</source>
        <translation>رمز وصول من npm</translation>
    </message>
    <message>
        <source>PyPI API token</source>
        <translation>رمز API من PyPI</translation>
    </message>
    <message>
        <source>Shopify access token</source>
        <translation>رمز وصول من Shopify</translation>
    </message>
</context>
<context>
    <name>providers</name>
    <message>
        <source>It comes back to an https address only, which no program on a desktop has.</source>
        <translation>لا يعود إلا إلى عنوان https، وليس لبرنامج على حاسوب شخصي واحد.</translation>
    </message>
    <message>
        <source>Let a website sign in with Apple, or use Apple&apos;s own frameworks.</source>
        <translation>دع موقعًا يسجّل الدخول لدى Apple، أو استخدم أُطر Apple نفسها.</translation>
    </message>
    <message>
        <source>Add the APIs and scopes under Permissions.</source>
        <translation>أضف الواجهات البرمجية والنطاقات تحت Permissions.</translation>
    </message>
    <message>
        <source>Its tokens are for api.atlassian.com, not for a site&apos;s own address.</source>
        <translation>رموزه لـ api.atlassian.com، لا لعنوان موقع بعينه.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>اسم النطاق (domain)</translation>
    </message>
    <message>
        <source>Tick the grant “Refresh Token”.</source>
        <translation>فعّل المنح «Refresh Token».</translation>
    </message>
    <message>
        <source>An API&apos;s tokens come with its audience, to be given under More: audience=…</source>
        <translation>تأتي رموز الواجهة البرمجية بجهتها المقصودة، وتُعطى تحت «المزيد»: audience=…</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>العنوان الأساسي</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>The permissions ticked there become the scopes.</source>
        <translation>الأذونات المفعّلة هناك تصير هي النطاقات.</translation>
    </message>
    <message>
        <source>Its scopes are chosen at the provider, not here.</source>
        <translation>تُختار نطاقاته لدى المزوّد، لا هنا.</translation>
    </message>
    <message>
        <source>An administrator may have to approve the app first.</source>
        <translation>قد يلزم أن يوافق مسؤول على التطبيق أولًا.</translation>
    </message>
    <message>
        <source>A private client is for members of its account alone.</source>
        <translation>العميل الخاص لأعضاء حسابه وحدهم.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>User pool ID</source>
        <translation>معرّف مجمّع المستخدمين</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>Switch “Public Client” on to go without a secret.</source>
        <translation>فعّل «Public Client» للعمل من دون سر.</translation>
    </message>
    <message>
        <source>Tick the scopes on the Permissions tab first.</source>
        <translation>فعّل النطاقات أولًا في علامة التبويب Permissions.</translation>
    </message>
    <message>
        <source>Allow public clients.</source>
        <translation>اسمح بالعملاء العامين.</translation>
    </message>
    <message>
        <source>Scopes that are changed later need a new sign-in.</source>
        <translation>النطاقات التي تُغيَّر لاحقًا تحتاج إلى تسجيل دخول جديد.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Sign-in host</source>
        <translation>مضيف تسجيل الدخول</translation>
    </message>
    <message>
        <source>Choose the account types that fit the tenant.</source>
        <translation>اختر أنواع الحسابات المناسبة للمستأجر.</translation>
    </message>
    <message>
        <source>Add the platform “Mobile and desktop applications”.</source>
        <translation>أضف المنصة «Mobile and desktop applications».</translation>
    </message>
    <message>
        <source>Scopes of two APIs can&apos;t be mixed in one sign-in.</source>
        <translation>لا يمكن الجمع بين نطاقات واجهتين برمجيتين في تسجيل دخول واحد.</translation>
    </message>
    <message>
        <source>The provider has announced the end of this API.</source>
        <translation>أعلن المزوّد نهاية هذه الواجهة البرمجية.</translation>
    </message>
    <message>
        <source>Clear “Confidential client”.</source>
        <translation>ألغِ تفعيل «Confidential client».</translation>
    </message>
    <message>
        <source>Switch the webhook off.</source>
        <translation>أوقف webhook.</translation>
    </message>
    <message>
        <source>The app has to be installed where it is to be used.</source>
        <translation>يجب تثبيت التطبيق حيث سيُستخدم.</translation>
    </message>
    <message>
        <source>Any homepage address will do.</source>
        <translation>أي عنوان لصفحة رئيسية يفي بالغرض.</translation>
    </message>
    <message>
        <source>Its tokens don&apos;t end by themselves.</source>
        <translation>رموزه لا تنتهي من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Clear “Confidential”.</source>
        <translation>ألغِ تفعيل «Confidential».</translation>
    </message>
    <message>
        <source>Only scopes that were ticked there can be asked for.</source>
        <translation>لا يمكن طلب إلا النطاقات المفعّلة هناك.</translation>
    </message>
    <message>
        <source>Create a project and add yourself as a test user.</source>
        <translation>أنشئ مشروعًا وأضف نفسك كمستخدم اختبار.</translation>
    </message>
    <message>
        <source>While the project is in testing, a sign-in lasts 7 days.</source>
        <translation>ما دام المشروع قيد الاختبار يدوم تسجيل الدخول 7 أيام.</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Switch “Client authentication” off and “Standard flow” on.</source>
        <translation>أوقف «Client authentication» وفعّل «Standard flow».</translation>
    </message>
    <message>
        <source>Ask LinkedIn to enable its native flow for the app.</source>
        <translation>اطلب من LinkedIn تفعيل تدفق التطبيقات الأصلية لديه لهذا التطبيق.</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation>خادم التفويض</translation>
    </message>
    <message>
        <source>New apps have to be approved.</source>
        <translation>يجب أن تُعتمد التطبيقات الجديدة.</translation>
    </message>
    <message>
        <source>Tick PKCE, and clear that a secret is required.</source>
        <translation>فعّل PKCE، وألغِ اشتراط السر.</translation>
    </message>
    <message>
        <source>Choose user token scopes only.</source>
        <translation>اختر نطاقات رمز المستخدم فقط.</translation>
    </message>
    <message>
        <source>Switch PKCE on; that can&apos;t be undone.</source>
        <translation>فعّل PKCE؛ ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>While the app is in development, only people on its list can sign in.</source>
        <translation>ما دام التطبيق قيد التطوير لا يستطيع تسجيل الدخول إلا من في قائمته.</translation>
    </message>
    <message>
        <source>A new app is for its owner alone at first.</source>
        <translation>التطبيق الجديد لمالكه وحده في البداية.</translation>
    </message>
    <message>
        <source>It takes the platform&apos;s secret API key, which no program on a desktop can keep.</source>
        <translation>يأخذ مفتاح API السري للمنصة، ولا يستطيع برنامج على حاسوب شخصي كتمانه.</translation>
    </message>
    <message>
        <source>Use a restricted API key of the account.</source>
        <translation>استخدم مفتاح API مقيّدًا للحساب.</translation>
    </message>
    <message>
        <source>Choose the client type Confidential.</source>
        <translation>اختر نوع العميل Confidential.</translation>
    </message>
    <message>
        <source>Use of the API is paid for.</source>
        <translation>استخدام الواجهة البرمجية مدفوع.</translation>
    </message>
    <message>
        <source>Use an app password for mail.</source>
        <translation>استخدم كلمة مرور تطبيق للبريد.</translation>
    </message>
    <message>
        <source>Use the public client ID.</source>
        <translation>استخدم معرّف العميل العام.</translation>
    </message>
    <message>
        <source>For a code on another device, allow public client flows under Authentication.</source>
        <translation>لاستخدام رمز على جهاز آخر، اسمح بتدفقات العميل العام (public client flows) ضمن Authentication.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>عنوان الواجهة البرمجية</translation>
    </message>
    <message>
        <source>For a code on another device, tick “Enable Device Flow”.</source>
        <translation>لاستخدام رمز على جهاز آخر، فعّل «Enable Device Flow».</translation>
    </message>
    <message>
        <source>Its org server has no authorization server in its address: give that address as an issuer.</source>
        <translation>خادم المؤسسة ليس في عنوانه خادم تفويض: أعطِ ذلك العنوان بوصفه المُصدِر.</translation>
    </message>
    <message>
        <source>Without a client secret nothing is revoked at a sign-out: remove the program in the settings, under Applications.</source>
        <translation>بدون سر العميل لا يُلغى شيء عند تسجيل الخروج: أزِل البرنامج من الإعدادات، ضمن Applications.</translation>
    </message>
    <message>
        <source>Set the tenant’s issuer to the base address: it is acme.com until then.</source>
        <translation>اجعل مُصدِر المستأجر العنوان الأساسي: فهو acme.com حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Its developer support registers programs.</source>
        <translation>يسجّل دعمُ المطوّرين لديه البرامجَ.</translation>
    </message>
    <message>
        <source>Its token endpoint is said to end in February 2027.</source>
        <translation>يُقال إن نقطة نهاية الرموز لديه ستتوقف في فبراير 2027.</translation>
    </message>
</context>
<context>
    <name>scopes</name>
    <message>
        <source>Say who signed in, with an ID token</source>
        <translation>قول من سجّل الدخول، برمز هوية</translation>
    </message>
    <message>
        <source>See name, picture and other profile details</source>
        <translation>رؤية الاسم والصورة وتفاصيل أخرى من الملف الشخصي</translation>
    </message>
    <message>
        <source>See the e-mail address</source>
        <translation>رؤية عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>See the postal address</source>
        <translation>رؤية العنوان البريدي</translation>
    </message>
    <message>
        <source>See the phone number</source>
        <translation>رؤية رقم الهاتف</translation>
    </message>
    <message>
        <source>Stay signed in, with a refresh token</source>
        <translation>البقاء مسجّل الدخول، برمز تحديث</translation>
    </message>
    <message>
        <source>See the groups you belong to</source>
        <translation>رؤية المجموعات التي تنتمي إليها</translation>
    </message>
    <message>
        <source>See your roles</source>
        <translation>رؤية أدوارك</translation>
    </message>
    <message>
        <source>Do anything with your mail, deleting it for good too</source>
        <translation>فعل أي شيء ببريدك، وحذفه نهائيًا أيضًا</translation>
    </message>
    <message>
        <source>Read your mail and its settings</source>
        <translation>قراءة بريدك وإعداداته</translation>
    </message>
    <message>
        <source>Send mail as you</source>
        <translation>إرسال البريد باسمك</translation>
    </message>
    <message>
        <source>Read, write and bin your mail</source>
        <translation>قراءة بريدك وكتابته ونقله إلى سلة المهملات</translation>
    </message>
    <message>
        <source>See, change and share your calendars</source>
        <translation>رؤية تقويماتك وتغييرها ومشاركتها</translation>
    </message>
    <message>
        <source>See your calendars</source>
        <translation>رؤية تقويماتك</translation>
    </message>
    <message>
        <source>See and change your appointments</source>
        <translation>رؤية مواعيدك وتغييرها</translation>
    </message>
    <message>
        <source>See and change your contacts</source>
        <translation>رؤية جهات اتصالك وتغييرها</translation>
    </message>
    <message>
        <source>See your contacts</source>
        <translation>رؤية جهات اتصالك</translation>
    </message>
    <message>
        <source>Do anything with all your files</source>
        <translation>فعل أي شيء بكل ملفاتك</translation>
    </message>
    <message>
        <source>Read all your files</source>
        <translation>قراءة كل ملفاتك</translation>
    </message>
    <message>
        <source>Work with the files you open with this application</source>
        <translation>العمل بالملفات التي تفتحها بهذا التطبيق</translation>
    </message>
    <message>
        <source>Keep its own settings in a hidden folder</source>
        <translation>حفظ إعداداته الخاصة في مجلد مخفي</translation>
    </message>
    <message>
        <source>See and change your spreadsheets</source>
        <translation>رؤية جداول بياناتك وتغييرها</translation>
    </message>
    <message>
        <source>See and change your tasks</source>
        <translation>رؤية مهامك وتغييرها</translation>
    </message>
    <message>
        <source>Look after your YouTube account</source>
        <translation>إدارة حسابك على YouTube</translation>
    </message>
    <message>
        <source>See your YouTube account</source>
        <translation>رؤية حسابك على YouTube</translation>
    </message>
    <message>
        <source>Do anything in Google Cloud</source>
        <translation>فعل أي شيء في Google Cloud</translation>
    </message>
    <message>
        <source>Add pictures to your photos</source>
        <translation>إضافة صور إلى صورك</translation>
    </message>
    <message>
        <source>Take part in code reviews as you</source>
        <translation>المشاركة في مراجعات الشيفرة باسمك</translation>
    </message>
    <message>
        <source>See your own profile</source>
        <translation>رؤية ملفك الشخصي</translation>
    </message>
    <message>
        <source>See short profiles of everybody</source>
        <translation>رؤية الملفات الشخصية المختصرة للجميع</translation>
    </message>
    <message>
        <source>Read your mail</source>
        <translation>قراءة بريدك</translation>
    </message>
    <message>
        <source>Read, write and delete your mail</source>
        <translation>قراءة بريدك وكتابته وحذفه</translation>
    </message>
    <message>
        <source>See and change your calendars</source>
        <translation>رؤية تقويماتك وتغييرها</translation>
    </message>
    <message>
        <source>Read your files</source>
        <translation>قراءة ملفاتك</translation>
    </message>
    <message>
        <source>Read and change your files</source>
        <translation>قراءة ملفاتك وتغييرها</translation>
    </message>
    <message>
        <source>Read and change every file you can reach, shared ones too</source>
        <translation>قراءة كل ملف تصل إليه وتغييره، والملفات المشتركة أيضًا</translation>
    </message>
    <message>
        <source>Read the SharePoint sites you can reach</source>
        <translation>قراءة مواقع SharePoint التي تصل إليها</translation>
    </message>
    <message>
        <source>Read your notebooks</source>
        <translation>قراءة دفاتر ملاحظاتك</translation>
    </message>
    <message>
        <source>See which teams you are in</source>
        <translation>رؤية الفرق التي أنت فيها</translation>
    </message>
    <message>
        <source>Read your chats</source>
        <translation>قراءة محادثاتك</translation>
    </message>
    <message>
        <source>Read the whole directory</source>
        <translation>قراءة الدليل كله</translation>
    </message>
    <message>
        <source>Everything the application was set up for at this API</source>
        <translation>كل ما أُعدّ له التطبيق لدى هذه الواجهة البرمجية</translation>
    </message>
    <message>
        <source>Do anything with your mailbox over IMAP</source>
        <translation>فعل أي شيء بصندوق بريدك عبر IMAP</translation>
    </message>
    <message>
        <source>Fetch and delete your mail over POP</source>
        <translation>جلب بريدك وحذفه عبر POP</translation>
    </message>
    <message>
        <source>Do in Azure whatever you may do</source>
        <translation>فعل كل ما يجوز لك في Azure</translation>
    </message>
    <message>
        <source>Do anything with your repositories, private ones too</source>
        <translation>فعل أي شيء بمستودعاتك، والخاصة أيضًا</translation>
    </message>
    <message>
        <source>See and set the status of commits</source>
        <translation>رؤية حالة الإيداعات وتعيينها</translation>
    </message>
    <message>
        <source>See and start deployments</source>
        <translation>رؤية عمليات النشر وبدؤها</translation>
    </message>
    <message>
        <source>Change your public repositories</source>
        <translation>تغيير مستودعاتك العامة</translation>
    </message>
    <message>
        <source>Answer invitations to repositories</source>
        <translation>الرد على الدعوات إلى المستودعات</translation>
    </message>
    <message>
        <source>See and change security alerts</source>
        <translation>رؤية تنبيهات الأمان وتغييرها</translation>
    </message>
    <message>
        <source>Change the workflows of GitHub Actions</source>
        <translation>تغيير مسارات عمل GitHub Actions</translation>
    </message>
    <message>
        <source>Write gists</source>
        <translation>كتابة gists</translation>
    </message>
    <message>
        <source>See notifications and mark them as read</source>
        <translation>رؤية الإشعارات وتعليمها كمقروءة</translation>
    </message>
    <message>
        <source>See your profile</source>
        <translation>رؤية ملفك الشخصي</translation>
    </message>
    <message>
        <source>See your e-mail addresses</source>
        <translation>رؤية عناوين بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Follow people and stop following them</source>
        <translation>متابعة الأشخاص وإلغاء متابعتهم</translation>
    </message>
    <message>
        <source>See and change your profile</source>
        <translation>رؤية ملفك الشخصي وتغييره</translation>
    </message>
    <message>
        <source>See your organisations and teams</source>
        <translation>رؤية مؤسساتك وفرقك</translation>
    </message>
    <message>
        <source>Change who belongs to your organisations</source>
        <translation>تغيير من ينتمي إلى مؤسساتك</translation>
    </message>
    <message>
        <source>Administer your organisations and teams</source>
        <translation>إدارة مؤسساتك وفرقك</translation>
    </message>
    <message>
        <source>Administer the webhooks of repositories</source>
        <translation>إدارة webhooks المستودعات</translation>
    </message>
    <message>
        <source>Add and remove your SSH keys</source>
        <translation>إضافة مفاتيح SSH الخاصة بك وإزالتها</translation>
    </message>
    <message>
        <source>Add and remove your GPG keys</source>
        <translation>إضافة مفاتيح GPG الخاصة بك وإزالتها</translation>
    </message>
    <message>
        <source>Download packages</source>
        <translation>تنزيل الحزم</translation>
    </message>
    <message>
        <source>Publish packages</source>
        <translation>نشر الحزم</translation>
    </message>
    <message>
        <source>Delete packages</source>
        <translation>حذف الحزم</translation>
    </message>
    <message>
        <source>Delete repositories</source>
        <translation>حذف المستودعات</translation>
    </message>
    <message>
        <source>Create and run codespaces</source>
        <translation>إنشاء codespaces وتشغيلها</translation>
    </message>
    <message>
        <source>See and change projects</source>
        <translation>رؤية المشاريع وتغييرها</translation>
    </message>
    <message>
        <source>See projects</source>
        <translation>رؤية المشاريع</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>قراءة سجل التدقيق</translation>
    </message>
    <message>
        <source>Do anything that you may do in GitLab</source>
        <translation>فعل كل ما يجوز لك في GitLab</translation>
    </message>
    <message>
        <source>Read everything that you can see in GitLab</source>
        <translation>قراءة كل ما تستطيع رؤيته في GitLab</translation>
    </message>
    <message>
        <source>Read repositories</source>
        <translation>قراءة المستودعات</translation>
    </message>
    <message>
        <source>Push to repositories</source>
        <translation>الدفع إلى المستودعات (push)</translation>
    </message>
    <message>
        <source>Download container images</source>
        <translation>تنزيل صور الحاويات</translation>
    </message>
    <message>
        <source>Upload container images</source>
        <translation>رفع صور الحاويات</translation>
    </message>
    <message>
        <source>Create runners</source>
        <translation>إنشاء runners</translation>
    </message>
    <message>
        <source>Administer runners</source>
        <translation>إدارة runners</translation>
    </message>
    <message>
        <source>Talk to Kubernetes clusters through GitLab</source>
        <translation>مخاطبة عناقيد Kubernetes عبر GitLab</translation>
    </message>
    <message>
        <source>Use GitLab Duo</source>
        <translation>استخدام GitLab Duo</translation>
    </message>
    <message>
        <source>Act as anybody</source>
        <translation>التصرف باسم أي أحد</translation>
    </message>
    <message>
        <source>Administer the whole GitLab</source>
        <translation>إدارة GitLab كله</translation>
    </message>
    <message>
        <source>Use GitLab&apos;s MCP server</source>
        <translation>استخدام خادم MCP من GitLab</translation>
    </message>
    <message>
        <source>See who is in the workspace</source>
        <translation>رؤية من في مساحة العمل</translation>
    </message>
    <message>
        <source>See people&apos;s e-mail addresses</source>
        <translation>رؤية عناوين البريد الإلكتروني للأشخاص</translation>
    </message>
    <message>
        <source>See people&apos;s profiles and status</source>
        <translation>رؤية ملفات الأشخاص الشخصية وحالاتهم</translation>
    </message>
    <message>
        <source>Change your profile and status</source>
        <translation>تغيير ملفك الشخصي وحالتك</translation>
    </message>
    <message>
        <source>See the list of public channels</source>
        <translation>رؤية قائمة القنوات العامة</translation>
    </message>
    <message>
        <source>Read public channels</source>
        <translation>قراءة القنوات العامة</translation>
    </message>
    <message>
        <source>See the list of your private channels</source>
        <translation>رؤية قائمة قنواتك الخاصة</translation>
    </message>
    <message>
        <source>Read your private channels</source>
        <translation>قراءة قنواتك الخاصة</translation>
    </message>
    <message>
        <source>See with whom you chat</source>
        <translation>رؤية من تحادثهم</translation>
    </message>
    <message>
        <source>Read your direct messages</source>
        <translation>قراءة رسائلك المباشرة</translation>
    </message>
    <message>
        <source>Read your direct messages in groups</source>
        <translation>قراءة رسائلك المباشرة في المجموعات</translation>
    </message>
    <message>
        <source>Write messages as you</source>
        <translation>كتابة الرسائل باسمك</translation>
    </message>
    <message>
        <source>See shared files</source>
        <translation>رؤية الملفات المشتركة</translation>
    </message>
    <message>
        <source>Upload and delete files</source>
        <translation>رفع الملفات وحذفها</translation>
    </message>
    <message>
        <source>See reactions</source>
        <translation>رؤية التفاعلات</translation>
    </message>
    <message>
        <source>Add and remove reactions</source>
        <translation>إضافة التفاعلات وإزالتها</translation>
    </message>
    <message>
        <source>Search everything that you can see</source>
        <translation>البحث في كل ما تستطيع رؤيته</translation>
    </message>
    <message>
        <source>Set reminders</source>
        <translation>تعيين التذكيرات</translation>
    </message>
    <message>
        <source>See the workspace&apos;s name and domain</source>
        <translation>رؤية اسم مساحة العمل واسم نطاقها (domain)</translation>
    </message>
    <message>
        <source>See your user name and picture</source>
        <translation>رؤية اسم المستخدم وصورتك</translation>
    </message>
    <message>
        <source>See which servers you are in</source>
        <translation>رؤية الخوادم التي أنت فيها</translation>
    </message>
    <message>
        <source>Make you join a server</source>
        <translation>ضمّك إلى خادم</translation>
    </message>
    <message>
        <source>See your name and roles on a server</source>
        <translation>رؤية اسمك وأدوارك على خادم</translation>
    </message>
    <message>
        <source>See your linked accounts</source>
        <translation>رؤية حساباتك المرتبطة</translation>
    </message>
    <message>
        <source>Make you join a group chat</source>
        <translation>ضمّك إلى محادثة جماعية</translation>
    </message>
    <message>
        <source>Set what your roles are linked to</source>
        <translation>تعيين ما ترتبط به أدوارك</translation>
    </message>
    <message>
        <source>Put a bot on a server</source>
        <translation>وضع بوت على خادم</translation>
    </message>
    <message>
        <source>Add commands to a server</source>
        <translation>إضافة أوامر إلى خادم</translation>
    </message>
    <message>
        <source>Write to one channel through a webhook</source>
        <translation>الكتابة إلى قناة واحدة عبر webhook</translation>
    </message>
    <message>
        <source>See what you bought for the application</source>
        <translation>رؤية ما اشتريته للتطبيق</translation>
    </message>
    <message>
        <source>Steer the Discord program on your computer</source>
        <translation>التحكم في برنامج Discord على حاسوبك</translation>
    </message>
    <message>
        <source>See your friends</source>
        <translation>رؤية أصدقائك</translation>
    </message>
    <message>
        <source>See your country and subscription</source>
        <translation>رؤية بلدك واشتراكك</translation>
    </message>
    <message>
        <source>See your private playlists</source>
        <translation>رؤية قوائم التشغيل الخاصة لديك</translation>
    </message>
    <message>
        <source>See playlists you share</source>
        <translation>رؤية قوائم التشغيل التي تشاركها</translation>
    </message>
    <message>
        <source>Change your public playlists</source>
        <translation>تغيير قوائم التشغيل العامة لديك</translation>
    </message>
    <message>
        <source>Change your private playlists</source>
        <translation>تغيير قوائم التشغيل الخاصة لديك</translation>
    </message>
    <message>
        <source>See the music you saved</source>
        <translation>رؤية الموسيقى التي حفظتها</translation>
    </message>
    <message>
        <source>Change the music you saved</source>
        <translation>تغيير الموسيقى التي حفظتها</translation>
    </message>
    <message>
        <source>See what plays, and where</source>
        <translation>رؤية ما يُشغَّل وأين</translation>
    </message>
    <message>
        <source>Start, stop and skip what plays</source>
        <translation>بدء ما يُشغَّل وإيقافه وتخطيه</translation>
    </message>
    <message>
        <source>See what plays</source>
        <translation>رؤية ما يُشغَّل</translation>
    </message>
    <message>
        <source>See what you played lately</source>
        <translation>رؤية ما شغّلته مؤخرًا</translation>
    </message>
    <message>
        <source>See what you play most</source>
        <translation>رؤية ما تشغّله أكثر من غيره</translation>
    </message>
    <message>
        <source>See whom you follow</source>
        <translation>رؤية من تتابعهم</translation>
    </message>
    <message>
        <source>Play music</source>
        <translation>تشغيل الموسيقى</translation>
    </message>
    <message>
        <source>Change the pictures of your playlists</source>
        <translation>تغيير صور قوائم التشغيل لديك</translation>
    </message>
    <message>
        <source>See your account and its space</source>
        <translation>رؤية حسابك ومساحته</translation>
    </message>
    <message>
        <source>Change your account</source>
        <translation>تغيير حسابك</translation>
    </message>
    <message>
        <source>See names and dates of your files</source>
        <translation>رؤية أسماء ملفاتك وتواريخها</translation>
    </message>
    <message>
        <source>Rename and move your files</source>
        <translation>إعادة تسمية ملفاتك ونقلها</translation>
    </message>
    <message>
        <source>Create, change and delete your files</source>
        <translation>إنشاء ملفاتك وتغييرها وحذفها</translation>
    </message>
    <message>
        <source>See what you share, and with whom</source>
        <translation>رؤية ما تشاركه ومع من</translation>
    </message>
    <message>
        <source>Change what you share, and with whom</source>
        <translation>تغيير ما تشاركه ومع من</translation>
    </message>
    <message>
        <source>See your file requests</source>
        <translation>رؤية طلبات الملفات لديك</translation>
    </message>
    <message>
        <source>Make file requests</source>
        <translation>إنشاء طلبات ملفات</translation>
    </message>
    <message>
        <source>Change your contacts</source>
        <translation>تغيير جهات اتصالك</translation>
    </message>
    <message>
        <source>See your account</source>
        <translation>رؤية حسابك</translation>
    </message>
    <message>
        <source>See who uses Jira</source>
        <translation>رؤية من يستخدم Jira</translation>
    </message>
    <message>
        <source>Read projects, issues and comments</source>
        <translation>قراءة المشاريع والقضايا والتعليقات</translation>
    </message>
    <message>
        <source>Change issues and comments</source>
        <translation>تغيير القضايا والتعليقات</translation>
    </message>
    <message>
        <source>Administer projects in Jira</source>
        <translation>إدارة المشاريع في Jira</translation>
    </message>
    <message>
        <source>Administer Jira</source>
        <translation>إدارة Jira</translation>
    </message>
    <message>
        <source>Administer webhooks</source>
        <translation>إدارة webhooks</translation>
    </message>
    <message>
        <source>Read all pages and comments</source>
        <translation>قراءة كل الصفحات والتعليقات</translation>
    </message>
    <message>
        <source>See titles and summaries of pages</source>
        <translation>رؤية عناوين الصفحات وملخصاتها</translation>
    </message>
    <message>
        <source>See the spaces of Confluence</source>
        <translation>رؤية مساحات Confluence</translation>
    </message>
    <message>
        <source>Create and change pages</source>
        <translation>إنشاء الصفحات وتغييرها</translation>
    </message>
    <message>
        <source>Search Confluence</source>
        <translation>البحث في Confluence</translation>
    </message>
    <message>
        <source>See service requests</source>
        <translation>رؤية طلبات الخدمة</translation>
    </message>
    <message>
        <source>Create and answer service requests</source>
        <translation>إنشاء طلبات الخدمة والرد عليها</translation>
    </message>
    <message>
        <source>See your profile and e-mail addresses</source>
        <translation>رؤية ملفك الشخصي وعناوين بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Change your account and its keys</source>
        <translation>تغيير حسابك ومفاتيحه</translation>
    </message>
    <message>
        <source>See your workspaces</source>
        <translation>رؤية مساحات عملك</translation>
    </message>
    <message>
        <source>Administer repositories</source>
        <translation>إدارة المستودعات</translation>
    </message>
    <message>
        <source>See pull requests</source>
        <translation>رؤية طلبات السحب</translation>
    </message>
    <message>
        <source>Create and merge pull requests</source>
        <translation>إنشاء طلبات السحب ودمجها</translation>
    </message>
    <message>
        <source>See issues</source>
        <translation>رؤية القضايا</translation>
    </message>
    <message>
        <source>Change issues</source>
        <translation>تغيير القضايا</translation>
    </message>
    <message>
        <source>Read and change the wiki</source>
        <translation>قراءة الويكي وتغييره</translation>
    </message>
    <message>
        <source>See snippets</source>
        <translation>رؤية المقتطفات</translation>
    </message>
    <message>
        <source>See pipelines</source>
        <translation>رؤية خطوط التنفيذ (pipelines)</translation>
    </message>
    <message>
        <source>Start and stop pipelines</source>
        <translation>بدء خطوط التنفيذ (pipelines) وإيقافها</translation>
    </message>
    <message>
        <source>See profiles</source>
        <translation>رؤية الملفات الشخصية</translation>
    </message>
    <message>
        <source>Read posts, protected ones too</source>
        <translation>قراءة المنشورات، والمحمية أيضًا</translation>
    </message>
    <message>
        <source>Post as you</source>
        <translation>النشر باسمك</translation>
    </message>
    <message>
        <source>Hide replies</source>
        <translation>إخفاء الردود</translation>
    </message>
    <message>
        <source>See what you like</source>
        <translation>رؤية ما يعجبك</translation>
    </message>
    <message>
        <source>Like and unlike</source>
        <translation>الإعجاب وإلغاء الإعجاب</translation>
    </message>
    <message>
        <source>See your bookmarks</source>
        <translation>رؤية إشاراتك المرجعية</translation>
    </message>
    <message>
        <source>Change your bookmarks</source>
        <translation>تغيير إشاراتك المرجعية</translation>
    </message>
    <message>
        <source>See your lists</source>
        <translation>رؤية قوائمك</translation>
    </message>
    <message>
        <source>Change your lists</source>
        <translation>تغيير قوائمك</translation>
    </message>
    <message>
        <source>See whom you muted</source>
        <translation>رؤية من كتمتهم</translation>
    </message>
    <message>
        <source>Mute accounts</source>
        <translation>كتم الحسابات</translation>
    </message>
    <message>
        <source>See whom you blocked</source>
        <translation>رؤية من حظرتهم</translation>
    </message>
    <message>
        <source>See Spaces</source>
        <translation>رؤية Spaces</translation>
    </message>
    <message>
        <source>Upload pictures and films</source>
        <translation>رفع الصور والأفلام</translation>
    </message>
    <message>
        <source>See your subscriptions</source>
        <translation>رؤية اشتراكاتك</translation>
    </message>
    <message>
        <source>Read the chat</source>
        <translation>قراءة المحادثة</translation>
    </message>
    <message>
        <source>Write in the chat as you</source>
        <translation>الكتابة في المحادثة باسمك</translation>
    </message>
    <message>
        <source>Change your stream&apos;s title and game</source>
        <translation>تغيير عنوان بثّك ولعبته</translation>
    </message>
    <message>
        <source>See who subscribes to you</source>
        <translation>رؤية من يشترك لديك</translation>
    </message>
    <message>
        <source>See your stream key, with which anybody can stream as you</source>
        <translation>رؤية مفتاح بثّك، وبه يستطيع أي أحد البث باسمك</translation>
    </message>
    <message>
        <source>See which rewards were redeemed</source>
        <translation>رؤية المكافآت التي استُبدلت</translation>
    </message>
    <message>
        <source>Change your rewards</source>
        <translation>تغيير مكافآتك</translation>
    </message>
    <message>
        <source>Moderate your channel</source>
        <translation>الإشراف على قناتك</translation>
    </message>
    <message>
        <source>See who follows the channels you moderate</source>
        <translation>رؤية من يتابع القنوات التي تشرف عليها</translation>
    </message>
    <message>
        <source>Ban people from channels you moderate</source>
        <translation>حظر الأشخاص من القنوات التي تشرف عليها</translation>
    </message>
    <message>
        <source>See the bits of your channel</source>
        <translation>رؤية Bits في قناتك</translation>
    </message>
    <message>
        <source>Create clips</source>
        <translation>إنشاء مقاطع</translation>
    </message>
    <message>
        <source>See your user name and when you joined</source>
        <translation>رؤية اسم المستخدم ومتى انضممت</translation>
    </message>
    <message>
        <source>Read posts and comments</source>
        <translation>قراءة المنشورات والتعليقات</translation>
    </message>
    <message>
        <source>Change and delete your posts</source>
        <translation>تغيير منشوراتك وحذفها</translation>
    </message>
    <message>
        <source>Vote as you</source>
        <translation>التصويت باسمك</translation>
    </message>
    <message>
        <source>Save posts</source>
        <translation>حفظ المنشورات</translation>
    </message>
    <message>
        <source>See what you voted for and saved</source>
        <translation>رؤية ما صوّتَّ له وحفظته</translation>
    </message>
    <message>
        <source>See your subreddits</source>
        <translation>رؤية subreddits الخاصة بك</translation>
    </message>
    <message>
        <source>Join and leave subreddits</source>
        <translation>الانضمام إلى subreddits ومغادرتها</translation>
    </message>
    <message>
        <source>Read and write private messages</source>
        <translation>قراءة الرسائل الخاصة وكتابتها</translation>
    </message>
    <message>
        <source>Report and hide posts</source>
        <translation>الإبلاغ عن المنشورات وإخفاؤها</translation>
    </message>
    <message>
        <source>Choose your flair</source>
        <translation>اختيار شارتك (flair)</translation>
    </message>
    <message>
        <source>Change your settings</source>
        <translation>تغيير إعداداتك</translation>
    </message>
    <message>
        <source>Moderate posts</source>
        <translation>الإشراف على المنشورات</translation>
    </message>
    <message>
        <source>Administer subreddits</source>
        <translation>إدارة subreddits</translation>
    </message>
    <message>
        <source>Read the log of the moderators</source>
        <translation>قراءة سجل المشرفين</translation>
    </message>
    <message>
        <source>Read and write the mail of the moderators</source>
        <translation>قراءة بريد المشرفين وكتابته</translation>
    </message>
    <message>
        <source>Read the wiki</source>
        <translation>قراءة الويكي</translation>
    </message>
    <message>
        <source>Read the posts of your organisations</source>
        <translation>قراءة منشورات مؤسساتك</translation>
    </message>
    <message>
        <source>Post as your organisations</source>
        <translation>النشر باسم مؤسساتك</translation>
    </message>
    <message>
        <source>Administer the pages of your organisations</source>
        <translation>إدارة صفحات مؤسساتك</translation>
    </message>
    <message>
        <source>See your advertising</source>
        <translation>رؤية إعلاناتك</translation>
    </message>
    <message>
        <source>Change your advertising</source>
        <translation>تغيير إعلاناتك</translation>
    </message>
    <message>
        <source>Use the APIs as you</source>
        <translation>استخدام الواجهات البرمجية باسمك</translation>
    </message>
    <message>
        <source>Use the web pages as you</source>
        <translation>استخدام صفحات الويب باسمك</translation>
    </message>
    <message>
        <source>Do anything that you may do</source>
        <translation>فعل كل ما يجوز لك</translation>
    </message>
    <message>
        <source>See who you are</source>
        <translation>رؤية من أنت</translation>
    </message>
    <message>
        <source>Use Chatter as you</source>
        <translation>استخدام Chatter باسمك</translation>
    </message>
    <message>
        <source>See your own permissions</source>
        <translation>رؤية أذوناتك</translation>
    </message>
    <message>
        <source>Open Visualforce pages</source>
        <translation>فتح صفحات Visualforce</translation>
    </message>
    <message>
        <source>Use Lightning</source>
        <translation>استخدام Lightning</translation>
    </message>
    <message>
        <source>Use the content API as you</source>
        <translation>استخدام واجهة المحتوى البرمجية باسمك</translation>
    </message>
    <message>
        <source>Use MCP servers</source>
        <translation>استخدام خوادم MCP</translation>
    </message>
    <message>
        <source>Administer groups</source>
        <translation>إدارة المجموعات</translation>
    </message>
    <message>
        <source>Administer people&apos;s accounts</source>
        <translation>إدارة حسابات الأشخاص</translation>
    </message>
    <message>
        <source>See events and settings of the enterprise</source>
        <translation>رؤية أحداث الشركة وإعداداتها</translation>
    </message>
    <message>
        <source>Administer how long things are kept</source>
        <translation>إدارة مدة الاحتفاظ بالأشياء</translation>
    </message>
    <message>
        <source>Ask for signatures as you</source>
        <translation>طلب التوقيعات باسمك</translation>
    </message>
    <message>
        <source>See the list of your meetings</source>
        <translation>رؤية قائمة اجتماعاتك</translation>
    </message>
    <message>
        <source>See your meetings</source>
        <translation>رؤية اجتماعاتك</translation>
    </message>
    <message>
        <source>Create and change your meetings</source>
        <translation>إنشاء اجتماعاتك وتغييرها</translation>
    </message>
    <message>
        <source>Delete your meetings</source>
        <translation>حذف اجتماعاتك</translation>
    </message>
    <message>
        <source>See your recordings</source>
        <translation>رؤية تسجيلاتك</translation>
    </message>
    <message>
        <source>See your webinars</source>
        <translation>رؤية ندواتك عبر الويب</translation>
    </message>
    <message>
        <source>Read the workspace</source>
        <translation>قراءة مساحة العمل</translation>
    </message>
    <message>
        <source>Change the workspace</source>
        <translation>تغيير مساحة العمل</translation>
    </message>
    <message>
        <source>Create issues</source>
        <translation>إنشاء القضايا</translation>
    </message>
    <message>
        <source>Write comments</source>
        <translation>كتابة التعليقات</translation>
    </message>
    <message>
        <source>Change time schedules</source>
        <translation>تغيير الجداول الزمنية</translation>
    </message>
    <message>
        <source>See initiatives</source>
        <translation>رؤية المبادرات</translation>
    </message>
    <message>
        <source>Change initiatives</source>
        <translation>تغيير المبادرات</translation>
    </message>
    <message>
        <source>See customers</source>
        <translation>رؤية الزبائن</translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation>تغيير الزبائن</translation>
    </message>
    <message>
        <source>Be given issues</source>
        <translation>إسناد القضايا إليه</translation>
    </message>
    <message>
        <source>Be mentioned</source>
        <translation>الإشارة إليه</translation>
    </message>
    <message>
        <source>Administer the workspace</source>
        <translation>إدارة مساحة العمل</translation>
    </message>
    <message>
        <source>See names and pictures of your files</source>
        <translation>رؤية أسماء ملفاتك وصورها</translation>
    </message>
    <message>
        <source>See older versions of your files</source>
        <translation>رؤية الإصدارات الأقدم من ملفاتك</translation>
    </message>
    <message>
        <source>Read comments</source>
        <translation>قراءة التعليقات</translation>
    </message>
    <message>
        <source>Write and delete comments</source>
        <translation>كتابة التعليقات وحذفها</translation>
    </message>
    <message>
        <source>See resources for developers</source>
        <translation>رؤية موارد المطورين</translation>
    </message>
    <message>
        <source>Change resources for developers</source>
        <translation>تغيير موارد المطورين</translation>
    </message>
    <message>
        <source>See variables</source>
        <translation>رؤية المتغيّرات</translation>
    </message>
    <message>
        <source>Change variables</source>
        <translation>تغيير المتغيّرات</translation>
    </message>
    <message>
        <source>See published components</source>
        <translation>رؤية المكوّنات المنشورة</translation>
    </message>
    <message>
        <source>See webhooks</source>
        <translation>رؤية webhooks</translation>
    </message>
    <message>
        <source>See what is public in your profile</source>
        <translation>رؤية ما هو عام في ملفك الشخصي</translation>
    </message>
    <message>
        <source>See private routes and segments</source>
        <translation>رؤية المسارات والمقاطع الخاصة</translation>
    </message>
    <message>
        <source>See your whole profile</source>
        <translation>رؤية ملفك الشخصي كله</translation>
    </message>
    <message>
        <source>Change your weight and other profile details</source>
        <translation>تغيير وزنك وتفاصيل أخرى من ملفك الشخصي</translation>
    </message>
    <message>
        <source>See the activities that you share</source>
        <translation>رؤية الأنشطة التي تشاركها</translation>
    </message>
    <message>
        <source>See all your activities and where you start</source>
        <translation>رؤية كل أنشطتك ومن أين تبدأ</translation>
    </message>
    <message>
        <source>Upload and change activities</source>
        <translation>رفع الأنشطة وتغييرها</translation>
    </message>
    <message>
        <source>See your steps and exercise</source>
        <translation>رؤية خطواتك وتمارينك</translation>
    </message>
    <message>
        <source>See your heart rate</source>
        <translation>رؤية معدل نبضات قلبك</translation>
    </message>
    <message>
        <source>See your sleep</source>
        <translation>رؤية نومك</translation>
    </message>
    <message>
        <source>See your weight</source>
        <translation>رؤية وزنك</translation>
    </message>
    <message>
        <source>See what you eat and drink</source>
        <translation>رؤية ما تأكله وتشربه</translation>
    </message>
    <message>
        <source>See devices and alarms</source>
        <translation>رؤية الأجهزة والمنبّهات</translation>
    </message>
    <message>
        <source>See where you exercise</source>
        <translation>رؤية أين تتمرن</translation>
    </message>
    <message>
        <source>See the oxygen in your blood</source>
        <translation>رؤية الأكسجين في دمك</translation>
    </message>
    <message>
        <source>See your breathing rate</source>
        <translation>رؤية معدل تنفسك</translation>
    </message>
    <message>
        <source>See your temperature</source>
        <translation>رؤية درجة حرارتك</translation>
    </message>
    <message>
        <source>See how fit you are</source>
        <translation>رؤية مدى لياقتك</translation>
    </message>
    <message>
        <source>See your electrocardiograms</source>
        <translation>رؤية تخطيطات قلبك الكهربائية</translation>
    </message>
    <message>
        <source>See whether you can pay</source>
        <translation>رؤية هل تستطيع الدفع</translation>
    </message>
    <message>
        <source>Read your repositories</source>
        <translation>قراءة مستودعاتك</translation>
    </message>
    <message>
        <source>Read gated repositories that let you in</source>
        <translation>قراءة المستودعات المقيّدة التي تسمح لك بالدخول</translation>
    </message>
    <message>
        <source>Create repositories and work with those alone</source>
        <translation>إنشاء المستودعات والعمل بها وحدها</translation>
    </message>
    <message>
        <source>Change your repositories</source>
        <translation>تغيير مستودعاتك</translation>
    </message>
    <message>
        <source>Do anything with your repositories</source>
        <translation>فعل أي شيء بمستودعاتك</translation>
    </message>
    <message>
        <source>Run models at your expense</source>
        <translation>تشغيل النماذج على نفقتك</translation>
    </message>
    <message>
        <source>Run jobs at your expense</source>
        <translation>تشغيل المهام على نفقتك</translation>
    </message>
    <message>
        <source>Take part in discussions as you</source>
        <translation>المشاركة في النقاشات باسمك</translation>
    </message>
    <message>
        <source>Read everything of the team</source>
        <translation>قراءة كل ما للفريق</translation>
    </message>
    <message>
        <source>Change and delete everything of the team</source>
        <translation>تغيير كل ما للفريق وحذفه</translation>
    </message>
    <message>
        <source>See servers</source>
        <translation>رؤية الخوادم</translation>
    </message>
    <message>
        <source>Create servers</source>
        <translation>إنشاء الخوادم</translation>
    </message>
    <message>
        <source>Delete servers</source>
        <translation>حذف الخوادم</translation>
    </message>
    <message>
        <source>See apps</source>
        <translation>رؤية التطبيقات</translation>
    </message>
    <message>
        <source>See databases</source>
        <translation>رؤية قواعد البيانات</translation>
    </message>
    <message>
        <source>See domains</source>
        <translation>رؤية أسماء النطاقات (domains)</translation>
    </message>
    <message>
        <source>See SSH keys</source>
        <translation>رؤية مفاتيح SSH</translation>
    </message>
    <message>
        <source>See apps, without their secrets</source>
        <translation>رؤية التطبيقات، من دون أسرارها</translation>
    </message>
    <message>
        <source>Change apps, without their secrets</source>
        <translation>تغيير التطبيقات، من دون أسرارها</translation>
    </message>
    <message>
        <source>See the secrets of apps</source>
        <translation>رؤية أسرار التطبيقات</translation>
    </message>
    <message>
        <source>Change the secrets of apps</source>
        <translation>تغيير أسرار التطبيقات</translation>
    </message>
    <message>
        <source>See your accounts</source>
        <translation>رؤية حساباتك</translation>
    </message>
    <message>
        <source>See your name and e-mail address</source>
        <translation>رؤية اسمك وعنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>See your domains</source>
        <translation>رؤية أسماء نطاقاتك (domains)</translation>
    </message>
    <message>
        <source>See Workers</source>
        <translation>رؤية Workers</translation>
    </message>
    <message>
        <source>Deploy Workers</source>
        <translation>نشر Workers</translation>
    </message>
    <message>
        <source>Share one sign-in among the programs of the device</source>
        <translation>مشاركة تسجيل دخول واحد بين برامج الجهاز</translation>
    </message>
    <message>
        <source>See everybody&apos;s accounts</source>
        <translation>رؤية حسابات الجميع</translation>
    </message>
    <message>
        <source>See all groups</source>
        <translation>رؤية كل المجموعات</translation>
    </message>
    <message>
        <source>See all applications</source>
        <translation>رؤية كل التطبيقات</translation>
    </message>
    <message>
        <source>Change what is noted about you</source>
        <translation>تغيير ما دُوّن عنك</translation>
    </message>
    <message>
        <source>Register a device</source>
        <translation>تسجيل جهاز</translation>
    </message>
    <message>
        <source>See which web sites may send the token</source>
        <translation>رؤية مواقع الويب التي يجوز لها إرسال الرمز</translation>
    </message>
    <message>
        <source>See your user name and groups, for MicroProfile</source>
        <translation>رؤية اسم المستخدم ومجموعاتك، لأجل MicroProfile</translation>
    </message>
    <message>
        <source>See how strong the sign-in was</source>
        <translation>رؤية قوة تسجيل الدخول</translation>
    </message>
    <message>
        <source>See the subject and when you signed in</source>
        <translation>رؤية الموضوع ومتى سجّلت الدخول</translation>
    </message>
    <message>
        <source>See your organisations</source>
        <translation>رؤية مؤسساتك</translation>
    </message>
    <message>
        <source>Change your profile, password and second factor</source>
        <translation>تغيير ملفك الشخصي وكلمة مرورك وعاملك الثاني</translation>
    </message>
    <message>
        <source>Use ZITADEL&apos;s own APIs as you</source>
        <translation>استخدام واجهات ZITADEL البرمجية باسمك</translation>
    </message>
    <message>
        <source>See what is noted about you</source>
        <translation>رؤية ما دُوّن عنك</translation>
    </message>
    <message>
        <source>See your organisation</source>
        <translation>رؤية مؤسستك</translation>
    </message>
    <message>
        <source>Read records</source>
        <translation>قراءة السجلات</translation>
    </message>
    <message>
        <source>Change records</source>
        <translation>تغيير السجلات</translation>
    </message>
    <message>
        <source>See how bases are built</source>
        <translation>رؤية كيفية بناء القواعد</translation>
    </message>
    <message>
        <source>Change how bases are built</source>
        <translation>تغيير كيفية بناء القواعد</translation>
    </message>
    <message>
        <source>Read and send your mail</source>
        <translation>قراءة بريدك وإرساله</translation>
    </message>
    <message>
        <source>See your fantasy sports</source>
        <translation>رؤية رياضاتك الخيالية (fantasy)</translation>
    </message>
    <message>
        <source>See your name, at the first sign-in</source>
        <translation>رؤية اسمك، عند تسجيل الدخول الأول</translation>
    </message>
</context>
</TS>
