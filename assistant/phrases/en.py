"""The fixed sentences around a quotation or in a refusal, in English."""

from __future__ import annotations

# around a quotation
IN_ITALIAN = "The details follow in Italian, the language of the acts and of their calculations."
IN_THE_TABLE = "The table reads:\n"
OTHER_VERSION = "Please note that this is another version of the act: "
NO_LONGER_IN_FORCE = "Please note: this act is no longer in force. It was valid until "
IN_ITS_PLACE = "; the matter is now governed by: "
ASK_WHAT_HOLDS_NOW = ". For your own case, ask the office that issued it.\n"
NOT_YET_IN_FORCE = "Please note: this act is only valid from "
VERSIONS_DIFFER = "The other versions of the same act are worded differently on this point:"
VERSIONS_ARE_UNLIKE = (
    "On this point the versions of the act do not say the same. These are the words of each (in Italian)."
)
VERSIONS_ARE_UNLIKE_IN = "The versions of the act are worded differently in these places. Tell me which one you mean:"
VERSIONS_AGREE = "On this point the versions of the act say the same."
NOT_IN_THE_DOCUMENTS = (
    "I cannot find this in the documents I have. Try to say it in other words, or ask the competent office: I"
    " would rather give no answer than make something up."
)
LEFT_OPEN = "The documents I have do not say this: "
WHO_KNOWS = ". To know it, ask or look elsewhere: "
SAYS_ONLY = "The document only says (in Italian):"
NOTHING_FOUND = "No passage contains these words. Try others, or fewer."
IN_FORCE = "in force"
NO_LONGER = "no longer in force"
NOT_YET = "not yet in force"
VALIDITY_UNKNOWN = "not stated"
WHERE = "Source: "

# around what is computed, which is told in Italian
NOT_TAKEN = "I cannot use this: "
AGAIN = "Back to where we were."
NOT_KNOWN = "All right, I leave that open. "
NOTHING_ASKED = "I am not asking you anything right now. Just write your question."
ALL_STEPS = "Here are all the steps:"
NO_STEPS = "I have not calculated anything yet. Tell me what you want to know."

# looking up
SAYS = "The document says (in Italian):"
ALSO = "On the same point:"
ASKED_TOO = "You asked: "
NOT_AS_COMPUTED = "That is not so: the calculation does not give "
AS_COMPUTED = "Yes, the calculation gives "
AMONG_COMPUTED = "The calculation has "
SEE_WHAT_IT_IS = ": this is what it is."
WITHIN_THE_TERM = "That is within the time limit: "
AFTER_THE_TERM = "That is after the time limit: "
FINAL = "With what you have told me the result is final: nothing is missing. It is still the office that decides."
NOT_FINAL = "The result is not final yet: it may change with what I ask below."
NOT_AS_SAID = "I cannot confirm it like that: in the text I do not find "
IT_SAYS = ". The document says (in Italian):"
ONLY_SO_FAR = "Not without limits or conditions. "
NO_SUCH_PLACE = "In the acts that I have I do not find "
NO_SUCH_PLACE_THERE = "In that act I do not find "
NEAREST = "I am not sure that this answers your question, but the nearest passage is this (in Italian):"
STILL_HOLDS = "The documents do not say that it no longer applies."

# turning away
OUT_OF_SCOPE = (
    "I have no documents on this, so I cannot answer. {where} I can help you with the acts I have: send me a"
    " question about those."
)
ASK_THE_OFFICE = "Ask the competent office."
CANNOT_ACT = (
    "I can only give information and make calculations: I do not decide, sign, book, send or change anything."
    " Please contact the office for this."
)
NO_FILES = (
    "I cannot see anybody's application or file, and do not know what has been decided: I only have the acts and"
    " their rules. Ask the office where yours stands; here you can ask what the act provides."
)
TELL_THE_TRUTH = "What is declared must be true, and may be checked. The document says:"
NO_CHEATING = (
    "I will not help with this: a false declaration, or making things look different from what they are, can"
    " have serious consequences. I am glad to help you declare things as they are."
)
NO_SECRETS = (
    "I have no data about other people and no hidden instructions to show: I answer only with the text of the"
    " acts and with calculations made by their rules."
)
NO_ORDERS = "The answers come from the acts and their rules, and they do not change because somebody asks for it."
EMPTY = "I did not read any question. Write in your own words what you want to know."
HELLO = (
    "Hello! Write in your own words what you want to know: I look for the answer in the acts and, if needed,"
    " do the calculation."
)
PRESENTED = (
    "Nice to meet you. Tell me in your own words what you need: I look for the answer in these acts and, if"
    " needed, do the calculation."
)
THANKS = "You are welcome! If you have another question, just write it."
WHO_I_AM = "I am an automatic assistant: I answer with the text of the acts and with calculations made by their rules."
TO_A_PERSON = "I cannot put you through to a person from here, but this is how to reach one."
STARTED_AGAIN = "All right, let us start again. What would you like to know?"
NOTHING_CHANGES = "Nothing changes: the result is the same as before."
CHANGES_FROM = "It changes. Before: "
STOPPED = (
    "All right, I leave the sum and ask you nothing more. "
    "To take it up again write «torniamo al conto»; meanwhile you can write your question."
)
FIRST_CONTACT = "I am an automatic assistant, and this answer is not a decision of the office. To speak with a person: "
NOT_MINE = "This is not in the documents I have, so I cannot answer. "
WHAT_I_CAN = " If you have a question about the acts I have, just write it."
NOT_UNDERSTOOD = "I am not sure I understood your reply. Here is the question again:"

# who answers for what no act here is about, by the Italian sentence
ELSEWHERE = {
    "Chiedi all'ufficio tributi del Comune.": "Ask the tax office of the municipality.",
    "Chiedi all'ufficio anagrafe del Comune.": "Ask the registry office (anagrafe) of the municipality.",
    "Chiedi alla Questura.": "Ask the police headquarters (Questura).",
    "Chiedi alla Motorizzazione.": "Ask the vehicle registration office (Motorizzazione).",
    "Chiedi all'Agenzia delle Entrate.": "Ask the revenue agency (Agenzia delle Entrate).",
    "Chiedi al tuo medico o all'azienda sanitaria.": "Ask your doctor or the local health authority.",
    "Chiedi alla polizia municipale.": "Ask the municipal police.",
    "Chiedi all'INPS o a un patronato.": "Ask INPS or an advice centre (patronato).",
    "Chiedi alla scuola o all'università.": "Ask the school or the university.",
    "Cerca un servizio meteo.": "Look at a weather service.",
    "Chiedi a un avvocato o a un'associazione di inquilini.": "Ask a lawyer or a tenants' association.",
    "Per l'ISEE nazionale di oggi chiedi all'INPS o a un CAF.": "For the national ISEE of today, ask INPS or a CAF.",
    "Chiedi a chi fa informazione, o guarda altrove.": "Ask a news service, or look elsewhere.",
    "Non do opinioni: posso dirti che cosa c'è scritto.": "I do not give opinions: I can tell you what is written.",
}
ANOTHER_CASE = "Let me look at another case: of what you told me I keep only what holds here as well.\n\n"
OF_OTHERS = "I count only what concerns the person of this case: what belongs to somebody else does not enter here.\n\n"
TRANSLATED = "Machine translation: "
ONE_VERSION = "I have only one text of this act: there is no other version to compare it with."
KEPT_AS_IT_WAS = "I keep what you had told me before: "
