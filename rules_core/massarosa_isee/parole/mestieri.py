"""What people work as: trades that say by themselves that somebody works, and those of whom one may only be told."""

from __future__ import annotations

_MANUALI = """
    operaio|operaia|operai muratore|muratori idraulico elettricista imbianchino tinteggiatore piastrellista
    carpentiere falegname fabbro saldatore tornitore fresatore meccanico carrozziere gommista verniciatore manovale
    cartongessista lattoniere ascensorista caldaista manutentore montatore cavatore marmista scalpellino boscaiolo
    giardiniere|giardiniera vivaista floricoltore|floricoltrice bracciante agricoltore|agricoltrice
    contadino|contadina allevatore|allevatrice pescatore coltivatore|coltivatrice vignaiolo apicoltore|apicoltrice
    camionista|autista autotrasportatore tassista tranviere ferroviere macchinista capotreno corriere
    fattorino|fattorina rider magazziniere|magazziniera carrellista facchino netturbino spazzino portalettere
    postino|postina
"""
_DI_SERVIZIO = """
    commesso|commessa cassiere|cassiera cameriere|cameriera barista cuoco|cuoca pizzaiolo|pizzaiola lavapiatti
    gelataio gelataia pasticcere|pasticciera fornaio|fornaia panettiere|panettiera macellaio|macellaia salumiere
    fruttivendolo fruttivendola edicolante tabaccaio|tabaccaia negoziante ambulante commerciante
    parrucchiere|parrucchiera barbiere estetista sarto|sarta calzolaio orafo|orafa tappezziere ricamatrice camiciaia
    stiratrice colf babysitter portiere|portiera portinaio|portinaia bidello|bidella receptionist
    operatore|operatrice oss osa asa ausiliario|ausiliaria inserviente bagnino|bagnina animatore|animatrice
    fotografo|fotografa massaggiatore|massaggiatrice
"""
_D_UFFICIO = """
    impiegato|impiegata|impiegati insegnante|insegnanti maestro|maestra professore|professoressa docente|docenti
    educatore|educatrice bibliotecario|bibliotecaria ragioniere|ragioniera segretario|segretaria
    programmatore|programmatrice ricercatore|ricercatrice giornalista venditore|venditrice bancario|bancaria
    statale|statali infermiere|infermiera|infermieri ostetrica fisioterapista logopedista
    artigiano|artigiana|artigiani imprenditore|imprenditrice frontaliere frontaliera musicista attore|attrice
    apprendista lavoratore|lavoratrice|lavoratori dipendente|dipendenti
"""
_DA_CHI_SI_VA = """
    medico|medica dottore|dottoressa avvocato|avvocata|avvocatessa geometra commercialista architetto|architetta
    ingegnere|ingegnera notaio farmacista veterinario|veterinaria psicologo|psicologa psicoterapeuta dentista
    consulente amministratore|amministratrice assicuratore agente guida guardia giardinaggio interprete traduttore
    traduttrice allenatore|allenatrice istruttore|istruttrice badante vigilante vigilanza tutor
    funzionario|funzionaria dirigente direttore|direttrice capocantiere caposala caporeparto capoturno responsabile
    socio|socia titolare tecnico perito custode rappresentante tata vigile|vigilessa carabiniere
    poliziotto|poliziotta finanziere guardiano addetto|addetta informatico|informatica centralinista pastore
    pompiere militare promoter assistente ballerino|ballerina cantante scrittore|scrittrice prete parroco
    sindacalista politico contabile grafico|grafica domestica domestico
"""


def _uno_dei(testo: str) -> str:
    return "|".join(testo.replace("|", " ").split())


MESTIERE = _uno_dei(_MANUALI + _DI_SERVIZIO + _D_UFFICIO)
"""Trades that are told of those of whom a household is."""
PROFESSIONE = f"{MESTIERE}|{_uno_dei(_DA_CHI_SI_VA)}"
"""Those, and the trades of people whom others go to, who are meant only where somebody is said to be one."""
