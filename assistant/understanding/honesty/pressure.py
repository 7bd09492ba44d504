"""Pressure: orders, threats, flattery, haste and the word of others, which say nothing of what is asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from assistant.expressions import expression
from assistant.understanding.honesty.made_out import ASIDE, is_to_make_out
from assistant.understanding.message import Message
from assistant.understanding.words.patterns import Found, covered, find, stands
from assistant.understanding.words.plain import Plain
from rules_core.nouns import Nouns
from rules_core.rows import row

_TELL = (
    "confermi|conferma|confermarmi|confermami|confermiate|confermate|confermatemi|scriva|scrivi|scriverm*|scrivimi|"
    "scriviate|scrivete|scrivetemi|dica|dirmi|dirci|diciate|dite|ditemi|dimmi|attesti|attesta|attestiate|dichiari|certifichi|"
    "ammetta|ammetti|metta|metti|riconosca|risponda|rispondimi|dici|giurami|promettimi|garantiscimi|assicurami"
)
_SAY = f"{_TELL}|confermare|dire|scrivere|attestare|dichiarare|certificare|ammettere|mettere|rispondere"
"""As an order, and in whatever form."""

_LINE = "riga|righe|frase|nota|foglio"
_MAKES = row(f"""
    intimo|ordino|impongo|diffido|esigo|pretendo|supplico|scongiuro|imploro|prego|chiedo ... {_SAY} ... che,
    intimo|ordino|impongo|esigo|pretendo ... conferma ... che, ordine|obbligo di {_SAY} che,
    deve|devi|dovete|dovresti|voglio|esigo|pretendo|bisogna ... {_SAY} che, se non|nn {_SAY} ... che,
    se non|nn mi|ci|lo {_SAY} ... che, o
    mi|ci {_SAY} ... che, {_TELL} solo|soltanto|subito|semplicemente|ufficialmente|pure|almeno che, {_TELL} per
    iscritto ... che, {_TELL} mi|ci|me|voi|lei ... che, {_TELL} nero su bianco ... che, {_TELL} che, {_LINE} in
    cui|dove si dice|scrive|afferma che, {_LINE} che dice|dica che, pretend*|vuole|esige|chiede ... {_LINE} in
    cui|dove si dice|scrive|afferma che, diamo per buono|scontato|assodato che, prendi|prenda|prendete|prenda atto
    ... che, dai|dia|date|diate|dammi|datemi|darmi|darci ragione ... che, ragione sul fatto che,
    riconosci|riconosca|riconoscete che, fai|fate|faccia finta|conto che, finche|fino_a_quando non|nn
    {_SAY}|dice ... che, finche|fino_a_quando non|nn mi|ci|lo {_SAY}|dice ... che,
    deve|devi|dovete|voglio|esigo|pretendo ... promettere|garantire|giurare|assicurare ... che, mi|ci
    prometta|prometti|promettete|garantisca|garantisci|garantite|giuri|assicuri ... che
""")
"""What wants something said, up to what it is."""

TELLERS = (
    "colleg*|commercialist*|avvocat*|legale|sindac*|assessor*|consiglier*|caf|patronato|sindacat*|sindacalista|"
    "segretari*|dirett*|dirigent*|president*|funzionari*|impiegat*|sportello|uffici|ufficio|capo|caposquadra|tutor|"
    "notaio|geometra|ragionier*|consulent*|esperto|esperta|amic*|vicin*|cognat*|cugin*|tutti|altri|altro|operator*|"
    "signor*|signora|responsabil*|regione|comune|ministero|inps|assistente|chatgpt|internet|google|chat|giornale|"
    "rup|prefett*|maresciallo|maestr*|dottor*|dottoressa|presidente"
)
_TOLD = (
    "detto|garantito|assicurato|confermato|promesso|scritto|giurato|spiegato|autorizzato|riferito|comunicato|raccontato|"
    "certificato|deciso"
)
_OTHERS_SAY = row(f"""
    il|la|un|una ragazzo|ragazza|tipo|tizio del|della|dello|dell|al|allo|alla {TELLERS}
    dice|sostiene|giura|assicura|garantisce|conferma che,
    il|la|un|una ragazzo|ragazza|tipo|tizio del|della|dello|dell|al|allo|alla {TELLERS} mi|ci ha {_TOLD} che,
    {TELLERS} ... mi|ci|me|ce|ha|hanno|aveva|gia ... {_TOLD} ... che, {TELLERS} ...
    dice|dicono|sostiene|sostengono|giura|giurano|assicura|assicurano|garantisce|conferma|confermano che,
    mi|ci hanno|ha ... {_TOLD} ... che, mi|ci|me|ce hai|avete|avevi|avevate gia ... {_TOLD} ... che,
    dice|dicono|sostiene|sostengono|giura|giurano|assicura|assicurano che,
    vuole|vogliono|vorrebbe|vorrebbero|pretende|aspetta sentire|sentirsi_dire|leggere|vedere|vedersi ... che
""")
"""What somebody else is to have said, up to what it is."""

_AGREES = row("""
    siamo|saremo|rimaniamo d accordo|intesi che, d accordo che, resta inteso che, e chiaro|pacifico|ovvio|evidente
    che, e inutile negare|nasconderlo che, sono sicur*|certo|certa|convint* che, lo sanno tutti che, tutti sanno che
""")
_CLAIMS = (*_MAKES, *_OTHERS_SAY, *_AGREES)

_PRESSES = row(f"""
    {TELLERS} ... ha|hanno fretta|furia, {TELLERS} aspetta|aspettano|preme|premono, {TELLERS} ...
    pretende|pretendono|vuole|vogliono|esige|aspetta una|la|un|il risposta|parere|si|no|conferma,
    entro stasera|stanotte|mezzogiorno|mezz_ora|un_ora,
    ho|abbiamo|mi|ci|restano|rimangono ... solo|soltanto|pochi|giusto ... minuti|minuto|secondi|attimo|tempo,
    voglio|esigo|pretendo|serve|dammi|datemi ... risposta secca|netta|chiara,
    un|una si o un|una no, secco, non|nn mi|ci faccia|fare|fate|faccia|rifaccia|risponda|rispondere|rispondete ...
    domande, non|nn fare|faccia|fate storie|domande, scrivilo|scrivetelo|lo_scriva cosi,
    salta|saltate|saltiamo|salti ...
    verifiche|controlli|istruttoria|passaggi, rispondi|risponda|scrivi|scriva si|no,
    rispondi|risponda|scrivi|scriva|di|dica solo|soltanto confermo|si|no|ok|esatto,
    non|nn mi interessa|interessano|importa|importano ... documenti|documento, tirami|tira|tiri a indovinare, anche
    sbagliata|sbagliato, punto e basta, in caso contrario agiro|agiremo|procedero|procederemo|faro|faremo,
    registro|registriamo|registrando tutto|la_telefonata|la_conversazione,
    dimmi|dica|dite|rispondi|rispondimi|risponda|serve|voglio|basta|solo|soltanto ... si o no,
    ignora|ignori|ignorate|dimentica|dimentichi|scorda|salta ...
    bando|regolamento|regole|legge|accordo|norme|articoli,
    ho|abbiamo ragione io|noi, ho|abbiamo ragione,
    dammi|dimmi|dacci|datemi|spara|voglio|fammi un|una numero|cifra
    comunque|lo_stesso|qualsiasi|qualunque|a_caso|a_spanne|approssimativo|secco,
    dimmi|dica|dite|rispondi|serve|voglio|basta|solo|soltanto un si|no, solo|soltanto si o no, si o no, con un|una
    si|no, risposta secca|netta|precisa|immediata, senza se e senza ma, senza tante storie, senza giri di parole,
    senza storie|pippe|chiacchiere|obiezioni|discutere, niente|basta|poche storie|pippe|chiacchiere|scuse|giri,
    una parola sola, una sola parola, dammi il numero e basta, e basta, e chiudiamo, e finita li, e la chiudiamo,
    confermi|confermate|conferma e basta, ho|abbiamo|avrei fretta|furia, e urgente, urgentissimo, non ho tempo,
    sbrigati|sbrigatevi|muovetevi|muoviti, sul collo, al telefono, ultimo avviso, ultima volta che, ve|te|lo lo
    chiedo|ripeto|richiedo, insisto, ripeto, per la terza|ennesima|seconda|quarta volta, ho gia
    chiesto|scritto|telefonato|detto # volte, ho gia chiesto|scritto|telefonato|detto, gia chiesto # volte, e la #
    volta che, denuncio|denunciamo|denuncero|denuncia|querelo|querela|esposto|segnalo|segnalero|segnalazione ...
    alla|al|ai|alle|vi|ti|la|lo|procura|carabinieri|corte|autorita, ti|vi|la denuncio|querelo|segnalo|rovino,
    scrivo|scriviamo|vado|andiamo|chiamo|chiamero|telefono|porto|mando ...
    giornali|giornale|striscia|iene|tv|sindaco|finanza|garante|anac|
    carabinieri|procura|avvocato|prefetto|tribunale|polizia|ministro|difensore, dai carabinieri, a striscia,
    striscia la notizia, m|mi incateno|sdraio, non|nn mi|ci muov*, me|ce|mi
    lo|la {_TELL}|confermate o|oppure|senno|altrimenti, digli|dille|ditegli|diglielo|diteglielo di|che si, ti|vi
    faccio chiudere|licenziare|causa|chiudere la|trasferire, ne risponder*, procederemo, in difetto, per vie
    legali, vie legali, le conseguenze, passerete|passerai|avrete dei|un guai, ti|vi|la|te|ve
    prego|supplico|scongiuro|imploro, per favore, per cortesia, per piacere, per pieta, per carita,
    abbi|abbiate|abbia pieta|pazienza|cuore, mi raccomando, fammi|fatemi|mi faccia|fate il|un|sto favore|piacere,
    solo stavolta|questa volta, solo per stavolta|questa volta, per una volta, fai|fate|faccia uno strappo, chi
    vuoi|vuole che, sei|siete|lei e|tu sei brav*|bravissim*|gentil*|gentilissim*|intelligent*|il migliore|la
    migliore, il|la|i migliore|migliori, non faccia|fare|fate|fai il|i|la|lo
    burocrat*|furb*|difficile|robot|pignol*|fiscale, rispondi|risponda da|come persona|umano|amico, da persona e
    non da macchina, non da macchina, da amico|uomo a, non|nn mi interessa|interessano|importa|importano ...
    regol*|norm*|legge|leggi|bando|regolament*|articoli|carte, al diavolo|inferno le|il regol*|bando,
    lascia|lasci|lasciate perdere|stare ... regol*|norm*|bando|carte,
    cambia|cambiate|cambi|correggi|corregga|correggete ... risposta|idea|versione, dammi|mi dia|datemi|dia
    ragione, prenda|prendi|prendete atto, lo scriva, e lo scriva, scrivilo, scrivetelo, scrivermelo, me lo scriva,
    me lo metta per iscritto, metta|metti|mettete|mettetelo nero su bianco, per iscritto, non
    discuta|discutere|discuta|discutete, te|ve|glielo lo|l ordino|comando|impongo, te lo ordino, lo ordino io,
    pago le tasse, con le mie tasse, vi pago io, lo stipendio te|ve lo pago, mi|ci dica|dite|dici di si|no,
    dimmi|ditemi|mi dica di si|no, mi serve un si|no, se anche oggi, non|nn mi rispondete|rispondi|risponde, entro
    oggi|un ora|stasera|domani|subito, procedura urgente, lo|la|li|le|me|mi|ci|ce
    devo|dobbiamo|deve|serve|servono|servirebbe|occorre ...
    giunta|consiglio|delibera|bilancio|riunione|assemblea|verbale|determina|capo|direttore|dirigente|stampa|visto,
    cosi|che chiudo|chiudiamo|firmo|firmiamo|mando|mandiamo|archivio|stampo|allego|procedo ...
    delibera|pratica|determina|casa|atto|lettera|giunta|bilancio, altrimenti|senno ...
    rimetto|perdo|licenzi*|caccia*|guai|denunci*, rimetto|perdo|rischio il|la posto|faccia|stipendio, me
    la|lo|le|li dia|dai|date|scriva|scrivi cosi|come ... detto|detta|dice|vuole, sono|sono un|sono una|sono
    il|sono la|sono l|sono la|parla|scrive|qui|qui l|qui il|qui la|qua il
    avvocat*|avv|assessor*|sindac*|dirigent*|giudice|prefett*|maresciallo|onorevol*|ispettor*|dirett*|president*|deputat*|
    senator*, per conto del|della|dell|di ... ministero|commissione|prefettura|procura|regione|corte, sono|qui
    l|qui il|parla l|parla il|scrive il|scrive l|parla la|scrive la
    avv|avvocat*|assessor*|direttor*|direttrice|direzione|dirigent*|president*|sindac*
""")
"""What presses for an answer, and asks nothing."""

_INSTEAD = row("""
    usa|usate|usi|applica|applicate|applichi|segui|seguite|considera|considerate|leggi|prendi
    questo|questa|questi|queste|quest|quello|quella|la_mia|il_mio|invece,
    al suo|loro posto, adesso|ora vale|valgono, nuova|nuove regola|regole|policy
""")
"""What is to count in the place of rules that are set aside."""
_PIECES = expression(r"(?:\.(?!\s*\d)|[;!?\n,:«»\"])+(?=\s|$)|\s[-–—]\s")
_ENDS = expression(r"[.?!\n]")
_LEFT, _SAYS_SOMETHING, _A_STORY = 3, 4, 40
_CLAUSE = frozenset(
    """
    il lo la i gli le l un uno una non nn mi ti ci si vi se ne a al alla all ai con per in nel nella dopo entro anche
    posso puoi puo possiamo potete possono potra potro sono sei siamo siete e ho hai ha abbiamo avete hanno c era sara
    io tu lui lei noi voi loro mio mia miei mie nostro nostra nostri nostre tuo tua suo sua questo questa quello quella
    sopra sotto oltre
    chi quando dal dalla da del della va vanno vale valgono basta devo deve dobbiamo devono esiste esistono questi quei
    """.split()
)
"""What a clause opens with after «che»: another word is what is asked for ("dimmi che modello serve")."""


def without_pressure(message: Message, nouns: Nouns) -> Message:
    """What a message asks or claims, without what presses for the answer.

    >>> from datetime import date
    >>> without_pressure(Message("Le ordino di scrivere che la DSU vale due anni!", date(2024, 1, 31)), Nouns()).text
    'La DSU vale due anni!'
    """
    story = len(message.plain.words) > _A_STORY
    claims = any(True for _ in _frames(message.plain, story=story))
    pressed = claims or stands(message.plain, _PRESSES)
    if message.written or not pressed or is_to_make_out(message.plain, nouns):
        return message
    text = ""
    for piece, mark in _by_the_rules(message.text):
        kept = _kept(piece, story=story)
        claims = claims and not (kept == piece and "?" in mark and len(piece.split()) >= _SAYS_SOMETHING)
        opens = not text or text.rstrip().endswith((".", "!", "?"))
        apart = " " if kept != piece and text.endswith((".", "!", "?", ",", ":", ";")) else ""
        text += f"{apart}{kept[:1].upper() + kept[1:] if opens and kept != piece else kept}{mark}" if kept else ""
    if len(Plain.of(text).words) < _SAYS_SOMETHING:
        return replace(message, claims=claims)
    return replace(message, text=text.strip(), claims=claims)


def presses(plain: Plain) -> bool:
    """Whether words press for an answer."""
    return stands(plain, _PRESSES)


def _frames(plain: Plain, *, story: bool) -> Iterator[Found]:
    """What wants something said, where a clause comes after it; in a story, what others say is part of it."""
    for found in find(plain, _MAKES if story else _CLAIMS):
        if found.last < len(plain.flat) and plain.flat[found.last] in _CLAUSE:
            yield found


def _pieces(text: str) -> list[tuple[str, str]]:
    """The pieces of a text with the marks after them."""
    pieces, last = [], 0
    for mark in _PIECES.finditer(text):
        pieces.append((text[last : mark.start()], mark[0]))
        last = mark.end()
    return [*pieces, (text[last:], "")]


def _by_the_rules(text: str) -> Iterator[tuple[str, str]]:
    """The pieces of a text without what is to count instead of rules set aside, up to the end of a sentence."""
    sentence, instead = "", False
    for piece, mark in _pieces(text):
        sentence += f"{piece} "
        plain = Plain.of(sentence)
        instead = instead or (stands(plain, _INSTEAD) and stands(plain, ASIDE))
        if not instead:
            yield piece, mark
        if _ENDS.search(mark):
            sentence, instead = "", False


def _kept(piece: str, *, story: bool) -> str:
    """What is left of a piece: nothing, where it hardly says more than what presses."""
    plain = Plain.of(piece)
    frames, pressing = list(_frames(plain, story=story)), covered(find(plain, _PRESSES))
    first, last = min((f.first for f in frames), default=0), max((f.last for f in frames), default=0)
    before = [place for place in range(first) if place not in pressing]
    after = [place for place in range(last, len(plain.words)) if place not in pressing]
    if (frames or pressing) and len(after) < _LEFT and len(before) < _LEFT:
        return ""
    if not frames:
        return piece
    head = f"{plain.verbatim(0, first)}, " if len(before) >= _LEFT else ""
    threats = [at for at in sorted(pressing) if at > last + _LEFT and len([n for n in after if n > at]) <= _LEFT]
    return head + piece[plain.words[last].start : plain.words[threats[0] - 1].end if threats else len(piece)]
