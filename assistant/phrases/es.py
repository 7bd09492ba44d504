"""The fixed sentences around a quotation or in a refusal, in Spanish."""

from __future__ import annotations

# around a quotation
IN_ITALIAN = "Los detalles siguen en italiano, el idioma de los actos y de sus cálculos."
IN_THE_TABLE = "En la tabla se lee:\n"
OTHER_VERSION = "Atención, es otra versión del acto: "
NO_LONGER_IN_FORCE = "Atención: este acto ya no es el que está en vigor. Valía hasta el "
IN_ITS_PLACE = "; la materia está hoy regulada por: "
ASK_WHAT_HOLDS_NOW = ". Para su caso, pregunte a la oficina que lo emitió.\n"
NOT_YET_IN_FORCE = "Atención: este acto vale solo desde el "
VERSIONS_DIFFER = "Las otras versiones del mismo acto, sobre este punto, tienen palabras distintas:"
VERSIONS_ARE_UNLIKE = (
    "Sobre este punto las versiones del acto no dicen lo mismo. Estas son las palabras de cada una (en italiano)."
)
VERSIONS_ARE_UNLIKE_IN = "Las versiones del acto tienen palabras distintas en estos puntos. Dime cuál te interesa:"
VERSIONS_AGREE = "Sobre este punto las versiones del acto dicen lo mismo."
NOT_IN_THE_DOCUMENTS = (
    "No lo encuentro en los documentos que tengo. Intente decirlo con otras palabras, o pregunte a la oficina"
    " competente: prefiero no responder antes que inventar."
)
LEFT_OPEN = "Los documentos que tengo no lo dicen: "
WHO_KNOWS = ". Para saberlo hay que preguntar o mirar en otro lugar: "
SAYS_ONLY = "El documento dice solamente (en italiano):"
NOTHING_FOUND = "Ningún pasaje contiene estas palabras. Pruebe con otras, o con menos."
IN_FORCE = "en vigor"
NO_LONGER = "ya no está en vigor"
NOT_YET = "todavía no está en vigor"
VALIDITY_UNKNOWN = "no indicada"
WHERE = "Fuente: "

# around what is computed, which is told in Italian
NOT_TAKEN = "Esto no lo puedo usar: "
AGAIN = "Retomo donde estábamos."
NOT_KNOWN = "De acuerdo, lo dejo pendiente. "
NOTHING_ASKED = "Ahora no le estoy preguntando nada. Escriba su pregunta."
ALL_STEPS = "Estos son todos los pasos:"
NO_STEPS = "Todavía no he hecho ningún cálculo. Dígame qué quiere saber."

# looking up
SAYS = "El documento dice (en italiano):"
ALSO = "Sobre el mismo punto:"
ASKED_TOO = "Has preguntado: "
NOT_AS_COMPUTED = "No es así: el cálculo no da "
AS_COMPUTED = "Sí, el cálculo da "
AMONG_COMPUTED = "En el cálculo está "
SEE_WHAT_IT_IS = ": esto es lo que es."
WITHIN_THE_TERM = "Está dentro del plazo: "
AFTER_THE_TERM = "Es después del fin del plazo: "
FINAL = "Con lo que me has dicho el resultado es definitivo: no falta nada. De todos modos decide la oficina."
NOT_FINAL = "El resultado todavía no es definitivo: puede cambiar con lo que pregunto abajo."
NOT_AS_SAID = "No lo puedo confirmar así: en el texto no encuentro "
IT_SAYS = ". El documento dice (en italiano):"
ONLY_SO_FAR = "No sin límites ni condiciones. "
NO_SUCH_PLACE = "En los actos que tengo no encuentro "
NO_SUCH_PLACE_THERE = "En ese acto no encuentro "
NEAREST = "No estoy seguro de que responda a su pregunta, pero el pasaje más cercano es este (en italiano):"
STILL_HOLDS = "En los documentos no está escrito que ya no valga."

# turning away
OUT_OF_SCOPE = (
    "Sobre esto no tengo documentos, así que no puedo responder. {where} Puedo ayudarle con los actos que"
    " tengo: escríbame una pregunta sobre ellos."
)
ASK_THE_OFFICE = "Pregunte a la oficina competente."
CANNOT_ACT = (
    "Solo puedo dar información y hacer cálculos: no decido, no firmo, no reservo, no envío y no modifico nada."
    " Para esto, diríjase a la oficina."
)
NO_FILES = (
    "Desde aquí no veo las solicitudes ni los expedientes de nadie y no sé qué se ha decidido: solo tengo los actos y"
    " sus reglas. Pregunte en la oficina cómo va el suyo; aquí puede preguntar qué prevé el acto."
)
TELL_THE_TRUTH = "Lo que se declara debe ser cierto y puede ser comprobado. El documento dice:"
NO_CHEATING = (
    "En esto no le ayudo: declarar en falso, o hacer que figure lo que no es, puede tener consecuencias"
    " graves. Le ayudo con gusto a declarar las cosas como son."
)
NO_SECRETS = (
    "No tengo datos de otras personas ni instrucciones ocultas que mostrar: respondo solo con el texto de los"
    " actos y con cálculos hechos según sus reglas."
)
NO_ORDERS = "Las respuestas vienen de los actos y de sus reglas, y no cambian porque alguien lo pida."
EMPTY = "No he leído ninguna pregunta. Escriba con sus palabras qué quiere saber."
HELLO = (
    "¡Hola! Escriba con sus palabras qué quiere saber: busco la respuesta en los actos y, si hace falta, hago"
    " los cálculos."
)
PRESENTED = (
    "Mucho gusto. Dígame con sus palabras qué necesita: busco la respuesta en estos actos y, si hace falta, hago"
    " los cálculos."
)
THANKS = "¡De nada! Si tiene otra pregunta, escríbala."
WHO_I_AM = "Soy un asistente automático: respondo con el texto de los actos y con cálculos hechos según sus reglas."
TO_A_PERSON = "Desde aquí no puedo pasarle con una persona, pero le digo cómo encontrarla."
STARTED_AGAIN = "De acuerdo, empecemos de nuevo. ¿Qué quiere saber?"
NOTHING_CHANGES = "No cambia nada: el resultado es el mismo de antes."
CHANGES_FROM = "Cambia. Antes: "
STOPPED = (
    "De acuerdo, dejo el cálculo y no le pregunto nada más. "
    "Para retomarlo escriba «torniamo al conto»; mientras tanto puede escribir su pregunta."
)
FIRST_CONTACT = (
    "Soy un asistente automático y esta respuesta no es una decisión de la oficina. Para hablar con una persona: "
)
NOT_MINE = "Esto no está en los documentos que tengo, así que no puedo responder. "
WHAT_I_CAN = " Si tiene una pregunta sobre los actos que tengo, escríbala."
NOT_UNDERSTOOD = "No estoy seguro de haber entendido la respuesta. Repito la pregunta:"

# who answers for what no act here is about, by the Italian sentence
ELSEWHERE = {
    "Chiedi all'ufficio tributi del Comune.": "Pregunte a la oficina de tributos del municipio.",
    "Chiedi all'ufficio anagrafe del Comune.": (
        "Pregunte a la oficina del registro de población (anagrafe) del municipio."
    ),
    "Chiedi alla Questura.": "Pregunte a la jefatura de policía (Questura).",
    "Chiedi alla Motorizzazione.": "Pregunte a la oficina de tráfico (Motorizzazione).",
    "Chiedi all'Agenzia delle Entrate.": "Pregunte a la agencia tributaria (Agenzia delle Entrate).",
    "Chiedi al tuo medico o all'azienda sanitaria.": "Pregunte a su médico o al servicio de salud.",
    "Chiedi alla polizia municipale.": "Pregunte a la policía municipal.",
    "Chiedi all'INPS o a un patronato.": "Pregunte al INPS o a un patronato.",
    "Chiedi alla scuola o all'università.": "Pregunte a la escuela o a la universidad.",
    "Cerca un servizio meteo.": "Consulte un servicio meteorológico.",
    "Chiedi a un avvocato o a un'associazione di inquilini.": "Pregunte a un abogado o a una asociación de inquilinos.",
    "Per l'ISEE nazionale di oggi chiedi all'INPS o a un CAF.": (
        "Para el ISEE nacional de hoy, pregunte al INPS o a un CAF."
    ),
    "Chiedi a chi fa informazione, o guarda altrove.": "Consulte un medio de información, o busque en otro lugar.",
    "Non do opinioni: posso dirti che cosa c'è scritto.": "No doy opiniones: puedo decirle qué está escrito.",
}
ANOTHER_CASE = "Miro otro caso: de lo que me había dicho conservo solo lo que vale también aquí.\n\n"
OF_OTHERS = "Cuento solo lo que se refiere a la persona de este caso: lo que es de otra persona aquí no entra.\n\n"
TRANSLATED = "Traducción automática: "
ONE_VERSION = "De este acto tengo un solo texto: no hay otra versión con la que compararlo."
KEPT_AS_IT_WAS = "Mantengo lo que me habías dicho antes: "
