"""The fixed sentences around a quotation or in a refusal, in Arabic."""

from __future__ import annotations

# around a quotation
IN_ITALIAN = "التفاصيل تلي بالإيطالية، وهي لغة الوثائق وحساباتها."
IN_THE_TABLE = "نقرأ في الجدول:\n"
OTHER_VERSION = "تنبيه، هذه نسخة أخرى من الوثيقة: "
NO_LONGER_IN_FORCE = "تنبيه: هذه الوثيقة لم تعد سارية. كانت صالحة حتى "
IN_ITS_PLACE = "؛ وينظم هذا الموضوع اليوم: "
ASK_WHAT_HOLDS_NOW = ". لحالتك الخاصة اسأل المكتب الذي أصدرها.\n"
NOT_YET_IN_FORCE = "تنبيه: هذه الوثيقة صالحة فقط ابتداء من "
VERSIONS_DIFFER = "النسخ الأخرى من الوثيقة نفسها لها صياغة مختلفة في هذه النقطة:"
VERSIONS_ARE_UNLIKE = "في هذه النقطة تختلف نسخ الوثيقة. هذه كلمات كل منها (بالإيطالية)."
VERSIONS_ARE_UNLIKE_IN = "تختلف صياغة نسخ الوثيقة في هذه المواضع. قل لي أيها يهمك:"
VERSIONS_AGREE = "في هذه النقطة تقول نسخ الوثيقة الشيء نفسه."
NOT_IN_THE_DOCUMENTS = (
    "لا أجد هذا في الوثائق التي لدي. حاول أن تقوله بكلمات أخرى، أو اسأل المكتب المختص: أفضل ألا أجيب على أن أخترع."
)
LEFT_OPEN = "الوثائق التي لدي لا تذكر هذا: "
WHO_KNOWS = ". لمعرفة ذلك يجب السؤال أو البحث في مكان آخر: "
SAYS_ONLY = "تقول الوثيقة فقط (بالإيطالية):"
NOTHING_FOUND = "لا يوجد مقطع يحتوي على هذه الكلمات. جرب كلمات أخرى أو أقل."
IN_FORCE = "سارية"
NO_LONGER = "لم تعد سارية"
NOT_YET = "لم تسر بعد"
VALIDITY_UNKNOWN = "غير مذكورة"
WHERE = "المصدر: "

# around what is computed, which is told in Italian
NOT_TAKEN = "لا يمكنني استخدام هذا: "
AGAIN = "أعود إلى حيث كنا."
NOT_KNOWN = "حسنا، أترك هذه النقطة مفتوحة. "
NOTHING_ASKED = "لا أسألك عن شيء الآن. اكتب سؤالك."
ALL_STEPS = "هذه كل الخطوات:"
NO_STEPS = "لم أقم بأي حساب بعد. قل لي ماذا تريد أن تعرف."

# looking up
SAYS = "تقول الوثيقة (بالإيطالية):"
ALSO = "في النقطة نفسها:"
ASKED_TOO = "سألتَ: "
NOT_AS_COMPUTED = "ليس كذلك: الحساب لا يعطي "
NOT_AS_SAID = "لا يمكنني تأكيد ذلك هكذا: في النص لا أجد "
IT_SAYS = ". تقول الوثيقة (بالإيطالية):"
ONLY_SO_FAR = "ليس بلا حدود أو شروط. "
NO_SUCH_PLACE = "في الوثائق التي لدي لا أجد "
NO_SUCH_PLACE_THERE = "في ذلك القانون لا أجد "
NEAREST = "لست متأكدا أن هذا يجيب عن سؤالك، لكن أقرب مقطع هو هذا (بالإيطالية):"
STILL_HOLDS = "لا يرد في الوثائق أنها لم تعد سارية."

# turning away
OUT_OF_SCOPE = (
    "ليست لدي وثائق عن هذا، لذلك لا يمكنني الإجابة. {where} يمكنني مساعدتك في الوثائق التي لدي: اكتب لي سؤالا عنها."
)
ASK_THE_OFFICE = "اسأل المكتب المختص."
CANNOT_ACT = (
    "يمكنني فقط أن أعطي معلومات وأن أحسب: لا أقرر ولا أوقع ولا أحجز ولا أرسل ولا أغير شيئا. لهذا توجه إلى المكتب."
)
NO_FILES = (
    "من هنا لا أرى طلبات أحد ولا ملفاته، ولا أعرف ما الذي تقرر: لدي القرارات وقواعدها فقط. اسأل المكتب عن وضع ملفك،"
    " ويمكنك أن تسألني هنا عما ينص عليه القرار."
)
TELL_THE_TRUTH = "ما يُصرَّح به يجب أن يكون صحيحا، ويمكن التحقق منه. يقول المستند:"
NO_CHEATING = (
    "لا أساعدك في هذا: الإقرار الكاذب، أو إظهار ما ليس صحيحا، له عواقب قد تكون خطيرة. أساعدك بكل سرور على"
    " التصريح بالأمور كما هي."
)
NO_SECRETS = "ليست لدي بيانات عن أشخاص آخرين ولا تعليمات مخفية لأعرضها: أجيب فقط بنص الوثائق وبحسابات تتم وفق قواعدها."
NO_ORDERS = "تأتي الإجابات من الوثائق وقواعدها، ولا تتغير لأن أحدا يطلب ذلك."
EMPTY = "لم أقرأ أي سؤال. اكتب بكلماتك ما تريد أن تعرف."
HELLO = "مرحبا! اكتب بكلماتك ما تريد أن تعرف: أبحث عن الجواب في الوثائق، وإذا لزم الأمر أقوم بالحساب."
PRESENTED = "تشرفنا. قل لي بكلماتك ما تحتاج إليه: أبحث عن الجواب في هذه الوثائق، وإذا لزم الأمر أقوم بالحساب."
THANKS = "عفوا! إذا كان لديك سؤال آخر فاكتبه."
WHO_I_AM = "أنا مساعد آلي: أجيب بنص الوثائق وبحسابات تتم وفق قواعدها."
TO_A_PERSON = "لا أستطيع من هنا أن أوصلك بشخص، لكن هذه طريقة الوصول إليه."
STARTED_AGAIN = "حسنا، لنبدأ من جديد. ماذا تريد أن تعرف؟"
NOTHING_CHANGES = "لا يتغير شيء: النتيجة هي نفسها كما في السابق."
CHANGES_FROM = "يتغير. في السابق: "
STOPPED = (
    "حسنا، أترك الحساب ولن أسألك عن شيء آخر. لاستئنافه اكتب «torniamo al conto»؛ وفي هذه الأثناء يمكنك كتابة سؤالك."
)
FIRST_CONTACT = "أنا مساعد آلي وهذه الإجابة ليست قرارا من المكتب. للتحدث مع شخص: "
NOT_MINE = "هذا ليس في الوثائق التي لدي، لذلك لا يمكنني الإجابة. "
WHAT_I_CAN = " إذا كان لديك سؤال عن الوثائق التي لدي فاكتبه."
NOT_UNDERSTOOD = "لست متأكدا أنني فهمت الجواب. أعيد السؤال:"

# who answers for what no act here is about, by the Italian sentence
ELSEWHERE = {
    "Chiedi all'ufficio tributi del Comune.": "اسأل مكتب الضرائب في البلدية.",
    "Chiedi all'ufficio anagrafe del Comune.": "اسأل مكتب السجل المدني (anagrafe) في البلدية.",
    "Chiedi alla Questura.": "اسأل الشرطة (Questura).",
    "Chiedi alla Motorizzazione.": "اسأل مكتب المركبات (Motorizzazione).",
    "Chiedi all'Agenzia delle Entrate.": "اسأل وكالة الضرائب (Agenzia delle Entrate).",
    "Chiedi al tuo medico o all'azienda sanitaria.": "اسأل طبيبك أو الخدمة الصحية.",
    "Chiedi alla polizia municipale.": "اسأل شرطة البلدية.",
    "Chiedi all'INPS o a un patronato.": "اسأل INPS أو مكتب المساعدة (patronato).",
    "Chiedi alla scuola o all'università.": "اسأل المدرسة أو الجامعة.",
    "Cerca un servizio meteo.": "ابحث عن خدمة للطقس.",
    "Chiedi a un avvocato o a un'associazione di inquilini.": "اسأل محاميا أو جمعية للمستأجرين.",
    "Per l'ISEE nazionale di oggi chiedi all'INPS o a un CAF.": "بخصوص ISEE الوطني اليوم اسأل INPS أو CAF.",
    "Chiedi a chi fa informazione, o guarda altrove.": "اسأل وسائل الإعلام أو ابحث في مكان آخر.",
    "Non do opinioni: posso dirti che cosa c'è scritto.": "لا أعطي آراء: يمكنني أن أقول لك ما هو مكتوب.",
}
ANOTHER_CASE = "أنظر في حالة أخرى: مما قلته لي أبقي فقط ما ينطبق هنا أيضًا.\n\n"
OF_OTHERS = "أحسب فقط ما يخص الشخص في هذه الحالة: ما يخص غيره لا يدخل هنا.\n\n"
TRANSLATED = "ترجمة آلية: "
ONE_VERSION = "لدي نص واحد فقط من هذا القرار: لا توجد نسخة أخرى لمقارنته بها."
KEPT_AS_IT_WAS = "أحتفظ بما قلته لي من قبل: "
