"""The fixed sentences around a quotation or in a refusal, in French."""

from __future__ import annotations

# around a quotation
IN_ITALIAN = "Les détails suivent en italien, la langue des actes et de leurs calculs."
IN_THE_TABLE = "Dans le tableau, on lit :\n"
OTHER_VERSION = "Attention, il s'agit d'une autre version de l'acte : "
NO_LONGER_IN_FORCE = "Attention : cet acte n'est plus celui en vigueur. Il était valable jusqu'au "
IN_ITS_PLACE = "; la matière est aujourd'hui régie par : "
ASK_WHAT_HOLDS_NOW = ". Pour votre cas, adressez-vous au bureau qui l'a adopté.\n"
NOT_YET_IN_FORCE = "Attention : cet acte n'est valable qu'à partir du "
VERSIONS_DIFFER = "Les autres versions du même acte ont, sur ce point, des termes différents :"
VERSIONS_ARE_UNLIKE = "Sur ce point, les versions de l'acte diffèrent. Voici les mots de chacune (en italien)."
VERSIONS_ARE_UNLIKE_IN = (
    "Les versions de l'acte ont des termes différents à ces endroits. Dites-moi lequel vous intéresse :"
)
VERSIONS_AGREE = "Sur ce point, les versions de l'acte disent la même chose."
NOT_IN_THE_DOCUMENTS = (
    "Je ne le trouve pas dans les documents dont je dispose. Essayez de le dire autrement, ou adressez-vous"
    " au bureau compétent : je préfère ne pas répondre plutôt qu'inventer."
)
LEFT_OPEN = "Les documents que j'ai ne le disent pas : "
WHO_KNOWS = ". Pour le savoir, il faut demander ou chercher ailleurs : "
SAYS_ONLY = "Le document dit seulement (en italien) :"
NOTHING_FOUND = "Aucun passage ne contient ces mots. Essayez avec d'autres, ou avec moins de mots."
IN_FORCE = "en vigueur"
NO_LONGER = "plus en vigueur"
NOT_YET = "pas encore en vigueur"
VALIDITY_UNKNOWN = "non indiquée"
WHERE = "Source : "

# around what is computed, which is told in Italian
NOT_TAKEN = "Je ne peux pas utiliser ceci : "
AGAIN = "Je reprends là où nous en étions."
NOT_KNOWN = "Très bien, je laisse ce point en suspens. "
NOTHING_ASKED = "Je ne vous demande rien pour le moment. Écrivez votre question."
ALL_STEPS = "Voici toutes les étapes :"
NO_STEPS = "Je n'ai encore fait aucun calcul. Dites-moi ce que vous voulez savoir."

# looking up
SAYS = "Le document dit (en italien) :"
ALSO = "Sur le même point :"
ASKED_TOO = "Tu demandes : "
NOT_AS_COMPUTED = "Ce n'est pas cela : le calcul ne donne pas "
AS_COMPUTED = "Oui, le calcul donne "
AMONG_COMPUTED = "Dans le calcul il y a "
SEE_WHAT_IT_IS = ", et voici ce que c'est."
WITHIN_THE_TERM = "C'est dans le délai : "
AFTER_THE_TERM = "C'est après la fin du délai : "
FINAL = "Avec ce que tu m'as dit le résultat est définitif : il ne manque rien. C'est quand même le bureau qui décide."
NOT_FINAL = "Le résultat n'est pas encore définitif : il peut changer avec ce que je demande ci-dessous."
NOT_AS_SAID = "Je ne peux pas le confirmer ainsi : dans le texte, je ne trouve pas "
IT_SAYS = ". Le document dit (en italien) :"
ONLY_SO_FAR = "Pas sans limites ni conditions. "
NO_SUCH_PLACE = "Dans les actes que j'ai, je ne trouve pas "
NO_SUCH_PLACE_THERE = "Dans cet acte, je ne trouve pas "
NEAREST = (
    "Je ne suis pas sûr que cela réponde à votre question, mais le passage le plus proche est celui-ci (en italien) :"
)
STILL_HOLDS = "Les documents ne disent pas qu'il n'est plus valable."

# turning away
OUT_OF_SCOPE = (
    "Je n'ai pas de documents à ce sujet, je ne peux donc pas répondre. {where} Je peux vous aider pour les"
    " actes dont je dispose : posez-moi une question à leur sujet."
)
ASK_THE_OFFICE = "Adressez-vous au bureau compétent."
CANNOT_ACT = (
    "Je peux seulement donner des informations et faire des calculs : je ne décide, ne signe, ne réserve, n'envoie et"
    " ne modifie rien. Pour cela, adressez-vous au bureau."
)
NO_FILES = (
    "Je ne vois ni les demandes ni les dossiers de personne, et je ne sais pas ce qui a été décidé : je n'ai que les"
    " actes et leurs règles. Demandez au bureau où en est le vôtre ; ici vous pouvez demander ce que prévoit l'acte."
)
TELL_THE_TRUTH = "Ce que l'on déclare doit être vrai et peut être contrôlé. Le document dit :"
NO_CHEATING = (
    "Je ne vous aide pas pour cela : une fausse déclaration, ou faire apparaître ce qui n'est pas, peut avoir"
    " de graves conséquences. Je vous aide volontiers à déclarer les choses telles qu'elles sont."
)
NO_SECRETS = (
    "Je n'ai pas de données sur d'autres personnes ni d'instructions cachées à montrer : je réponds seulement"
    " avec le texte des actes et avec des calculs faits selon leurs règles."
)
NO_ORDERS = (
    "Les réponses viennent des actes et de leurs règles, et elles ne changent pas parce que quelqu'un le demande."
)
EMPTY = "Je n'ai lu aucune question. Écrivez avec vos mots ce que vous voulez savoir."
HELLO = (
    "Bonjour ! Écrivez avec vos mots ce que vous voulez savoir : je cherche la réponse dans les actes et, si"
    " besoin, je fais les calculs."
)
PRESENTED = (
    "Enchanté. Dites-moi avec vos mots ce qu'il vous faut : je cherche la réponse dans ces actes et, si besoin,"
    " je fais les calculs."
)
THANKS = "Je vous en prie ! Si vous avez une autre question, écrivez-la."
WHO_I_AM = (
    "Je suis un assistant automatique : je réponds avec le texte des actes et avec des calculs faits selon"
    " leurs règles."
)
TO_A_PERSON = "Je ne peux pas vous passer une personne d'ici, mais voici comment la joindre."
STARTED_AGAIN = "D'accord, recommençons depuis le début. Que voulez-vous savoir ?"
NOTHING_CHANGES = "Rien ne change : le résultat est le même qu'avant."
CHANGES_FROM = "Cela change. Avant : "
STOPPED = (
    "D'accord, je laisse le calcul et ne vous demande plus rien. "
    "Pour le reprendre, écrivez «torniamo al conto» ; vous pouvez écrire votre question."
)
FIRST_CONTACT = (
    "Je suis un assistant automatique et cette réponse n'est pas une décision du bureau. Pour parler avec quelqu'un : "
)
NOT_MINE = "Ceci n'est pas dans les documents dont je dispose, je ne peux donc pas répondre. "
WHAT_I_CAN = " Si vous avez une question sur les actes dont je dispose, écrivez-la."
NOT_UNDERSTOOD = "Je ne suis pas sûr d'avoir compris votre réponse. Je repose la question :"

# who answers for what no act here is about, by the Italian sentence
ELSEWHERE = {
    "Chiedi all'ufficio tributi del Comune.": "Adressez-vous au bureau des impôts de la commune.",
    "Chiedi all'ufficio anagrafe del Comune.": "Adressez-vous au bureau de l'état civil (anagrafe) de la commune.",
    "Chiedi alla Questura.": "Adressez-vous à la préfecture de police (Questura).",
    "Chiedi alla Motorizzazione.": "Adressez-vous au bureau des véhicules (Motorizzazione).",
    "Chiedi all'Agenzia delle Entrate.": "Adressez-vous au fisc (Agenzia delle Entrate).",
    "Chiedi al tuo medico o all'azienda sanitaria.": "Adressez-vous à votre médecin ou au service de santé.",
    "Chiedi alla polizia municipale.": "Adressez-vous à la police municipale.",
    "Chiedi all'INPS o a un patronato.": "Adressez-vous à l'INPS ou à un patronato.",
    "Chiedi alla scuola o all'università.": "Adressez-vous à l'école ou à l'université.",
    "Cerca un servizio meteo.": "Consultez un service météo.",
    "Chiedi a un avvocato o a un'associazione di inquilini.": (
        "Adressez-vous à un avocat ou à une association de locataires."
    ),
    "Per l'ISEE nazionale di oggi chiedi all'INPS o a un CAF.": (
        "Pour l'ISEE national d'aujourd'hui, adressez-vous à l'INPS ou à un CAF."
    ),
    "Chiedi a chi fa informazione, o guarda altrove.": "Consultez un service d'information, ou cherchez ailleurs.",
    "Non do opinioni: posso dirti che cosa c'è scritto.": (
        "Je ne donne pas d'avis : je peux vous dire ce qui est écrit."
    ),
}
ANOTHER_CASE = "Je regarde un autre cas : de ce que vous m'aviez dit, je garde seulement ce qui vaut ici aussi.\n\n"
OF_OTHERS = (
    "Je compte seulement ce qui concerne la personne de ce cas : ce qui est à quelqu'un d'autre n'entre pas ici.\n\n"
)
TRANSLATED = "Traduction automatique : "
ONE_VERSION = "De cet acte, je n'ai qu'un seul texte : il n'y a pas d'autre version à laquelle le comparer."
KEPT_AS_IT_WAS = "Je garde ce que tu m'avais dit avant : "
