<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Kith</name>
        <message>
            <location filename="../../desktop/app/lock_keeper.py" />
            <source>Kith is being locked</source>
            <translation>Kith wird gesperrt</translation>
        </message>
        <message>
            <location filename="../../desktop/app/lock_keeper.py" />
            <source>What is under way is finished first.</source>
            <translation>Was gerade läuft, wird erst beendet.</translation>
        </message>
        <message>
            <location filename="../../desktop/app/lock_keeper.py" />
            <source>Everything is written anew</source>
            <translation>Alles wird neu geschrieben</translation>
        </message>
        <message>
            <location filename="../../desktop/app/lock_keeper.py" />
            <source>Leave Kith open until it is done.</source>
            <translation>Lass Kith offen, bis es fertig ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/app/lock_keeper.py" />
            <source>It is done. Your data is written anew.</source>
            <translation>Es ist fertig. Deine Daten sind neu geschrieben.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/app/lock_keeper.py" />
            <source>It is done. {count} backups could not be written anew, and are as they were.</source>
            <extracomment>One: It is done. One backup could not be written anew, and is as it was.</extracomment>
            <translation>
                <numerusform>Es ist fertig. Eine Sicherung ließ sich nicht neu schreiben und ist, wie sie war.</numerusform>
                <numerusform>Es ist fertig. {count} Sicherungen ließen sich nicht neu schreiben und sind, wie sie waren.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/app/lock_keeper.py" />
            <source>Kith changes its language</source>
            <translation>Kith wechselt seine Sprache</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/domain/checked.py" />
            <source>{count} people</source>
            <comment>found by a check</comment>
            <extracomment>One: {count} person</extracomment>
            <translation>
                <numerusform>{count} Mensch</numerusform>
                <numerusform>{count} Menschen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/domain/checked.py" />
            <source>{count} interactions</source>
            <comment>found by a check</comment>
            <extracomment>One: {count} interaction</extracomment>
            <translation>
                <numerusform>{count} Gespräch</numerusform>
                <numerusform>{count} Gespräche</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/domain/journey.py" />
            <source>{count} people</source>
            <comment>in words</comment>
            <translation>{count} Menschen</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <location filename="../../desktop/domain/shortening.py" />
            <source>e-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>office e-mail</source>
            <translation>E-Mail der Arbeit</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <location filename="../../desktop/domain/shortening.py" />
            <source>telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <location filename="../../desktop/domain/shortening.py" />
            <source>profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>LinkedIn connection</source>
            <translation>LinkedIn-Verbindung</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>birthday</source>
            <translation>Geburtstag</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>employer</source>
            <translation>Arbeitgeber</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>street</source>
            <translation>Straße</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>identifier</source>
            <translation>Kennung</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>almost the same e-mail</source>
            <translation>fast dieselbe E-Mail</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>name without the accent</source>
            <translation>Name ohne Akzent</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>name written otherwise</source>
            <translation>Name anders geschrieben</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>name in other letters</source>
            <translation>Name in anderer Schrift</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>name in a short form</source>
            <translation>Name in Kurzform</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>name as an initial</source>
            <translation>Name als Initiale</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>names in the other order</source>
            <translation>Namen in anderer Reihenfolge</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>other name</source>
            <translation>anderer Name</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>other city</source>
            <translation>andere Stadt</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>and nothing that tells them apart</source>
            <translation>und nichts, was sie unterscheidet</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <location filename="../../desktop/domain/shortening.py" />
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>same {what}</source>
            <translation>gleich: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/progress.py" />
            <location filename="../../desktop/storage/database.py" />
            <location filename="../../desktop/storage/differing.py" />
            <source>Cancelled. Nothing was changed.</source>
            <translation>Abgebrochen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/recurrence.py" />
            <source>It can repeat by days, weeks, months or years.</source>
            <translation>Es kann sich nach Tagen, Wochen, Monaten oder Jahren wiederholen.</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/recurrence.py" />
            <source>Between two times there is at least one day.</source>
            <translation>Zwischen zwei Malen liegt mindestens ein Tag.</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/recurrence.py" />
            <source>Between two times there are no more than ten years.</source>
            <translation>Zwischen zwei Malen liegen höchstens zehn Jahre.</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/recurrence.py" />
            <source>No weekday comes more than five times in a month.</source>
            <translation>Kein Wochentag kommt öfter als fünfmal im Monat.</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/recurrence.py" />
            <source>“{words}” is not a rule Kith can repeat by.</source>
            <translation>„{words}“ ist keine Regel, nach der Kith wiederholen kann.</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/recurrence.py" />
            <source>A day like that does not come round. Nothing was planned.</source>
            <translation>So ein Tag kommt nicht wieder. Nichts wurde geplant.</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/rhythm/rules.py" />
            <source>A rhythm goes from a shorter to a longer time, at least one day.</source>
            <translation>Ein Rhythmus geht von einer kürzeren zu einer längeren Zeit, mindestens einem Tag.</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/rhythm/rules.py" />
            <source>A rhythm of more than ten years is too long to be remembered.</source>
            <translation>Ein Rhythmus von mehr als zehn Jahren ist zu lang, um daran zu denken.</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>no</source>
            <translation>null</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>one</source>
            <translation>eins</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>two</source>
            <translation>zwei</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>three</source>
            <translation>drei</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>four</source>
            <translation>vier</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>five</source>
            <translation>fünf</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>six</source>
            <translation>sechs</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>seven</source>
            <translation>sieben</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>eight</source>
            <translation>acht</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>nine</source>
            <translation>neun</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>ten</source>
            <translation>zehn</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>eleven</source>
            <translation>elf</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>twelve</source>
            <translation>zwölf</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>thirteen</source>
            <translation>dreizehn</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>fourteen</source>
            <translation>vierzehn</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>fifteen</source>
            <translation>fünfzehn</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>sixteen</source>
            <translation>sechzehn</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>seventeen</source>
            <translation>siebzehn</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>eighteen</source>
            <translation>achtzehn</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>nineteen</source>
            <translation>neunzehn</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>twenty</source>
            <translation>zwanzig</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>first</source>
            <translation>erste</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>second</source>
            <translation>zweite</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>third</source>
            <translation>dritte</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>fourth</source>
            <translation>vierte</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>fifth</source>
            <translation>fünfte</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>sixth</source>
            <translation>sechste</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>seventh</source>
            <translation>siebte</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>eighth</source>
            <translation>achte</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>ninth</source>
            <translation>neunte</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>tenth</source>
            <translation>zehnte</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>eleventh</source>
            <translation>elfte</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>twelfth</source>
            <translation>zwölfte</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>{number}th</source>
            <translation>{number}.</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>{number}st</source>
            <translation>{number}.</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>{number}nd</source>
            <translation>{number}.</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>{number}rd</source>
            <translation>{number}.</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <location filename="../../desktop/ui/reflect/mirror/names.py" />
            <source>{names} and {last}</source>
            <translation>{names} und {last}</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>{names} and {last}</source>
            <comment>the last one begins with the sound of i</comment>
            <translation>{names} und {last}</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <location filename="../../desktop/ui/reflect/mirror/names.py" />
            <source>, </source>
            <translation>, </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/domain/sentences.py" />
            <source>{name} and {count} others</source>
            <extracomment>One: {name} and {count} other</extracomment>
            <translation>
                <numerusform>{name} und {count} weitere Person</numerusform>
                <numerusform>{name} und {count} weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <location filename="../../desktop/ui/phrases.py" />
            <source>en</source>
            <translation>de</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>title before the name</source>
            <translation>Titel vor dem Namen</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>given name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>middle name</source>
            <translation>zweiter Vorname</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>family name</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>suffix</source>
            <translation>Namenszusatz</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>name as it sounds</source>
            <translation>Name, wie er klingt</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>nickname</source>
            <translation>Spitzname</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>pronouns</source>
            <translation>Pronomen</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>department</source>
            <translation>Abteilung</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>The {what} has {letters} letters, of which the first {kept} are shown. All of it stays in the record as it was read, which Kith keeps.</source>
            <translation>{what} hat {letters} Zeichen, davon werden die ersten {kept} gezeigt. Alles bleibt in dem gelesenen Eintrag, den Kith aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>label of the {what}</source>
            <translation>Bezeichnung: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>postal address</source>
            <translation>Postadresse</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>label of a date</source>
            <translation>Bezeichnung eines Tages</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>tie to somebody</source>
            <translation>Verbindung zu jemandem</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>name of somebody</source>
            <translation>Name von jemandem</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/subscriptions.py" />
            <source>Most of what was ahead in it is not there any more. Nothing was taken away.</source>
            <translation>Das meiste, was darin bevorstand, ist nicht mehr da. Nichts wurde weggenommen.</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>daughter</source>
            <comment>to somebody</comment>
            <translation>Tochter</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>parent</source>
            <comment>to somebody</comment>
            <translation>Elternteil</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>son</source>
            <comment>to somebody</comment>
            <translation>Sohn</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>child</source>
            <comment>to somebody</comment>
            <translation>Kind</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>mother</source>
            <comment>to somebody</comment>
            <translation>Mutter</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>father</source>
            <comment>to somebody</comment>
            <translation>Vater</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>sister</source>
            <comment>to somebody</comment>
            <translation>Schwester</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>sibling</source>
            <comment>to somebody</comment>
            <translation>Geschwister</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>brother</source>
            <comment>to somebody</comment>
            <translation>Bruder</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>twin</source>
            <comment>to somebody</comment>
            <translation>Zwilling</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>wife</source>
            <comment>to somebody</comment>
            <translation>Ehefrau</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>spouse</source>
            <comment>to somebody</comment>
            <translation>Ehepartner</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>husband</source>
            <comment>to somebody</comment>
            <translation>Ehemann</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>partner</source>
            <comment>to somebody</comment>
            <translation>Partner oder Partnerin</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>grandmother</source>
            <comment>to somebody</comment>
            <translation>Großmutter</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>grandchild</source>
            <comment>to somebody</comment>
            <translation>Enkelkind</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>grandfather</source>
            <comment>to somebody</comment>
            <translation>Großvater</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>grandparent</source>
            <comment>to somebody</comment>
            <translation>Großelternteil</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>granddaughter</source>
            <comment>to somebody</comment>
            <translation>Enkelin</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>grandson</source>
            <comment>to somebody</comment>
            <translation>Enkel</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>aunt</source>
            <comment>to somebody</comment>
            <translation>Tante</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>niece or nephew</source>
            <comment>to somebody</comment>
            <translation>Nichte oder Neffe</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>uncle</source>
            <comment>to somebody</comment>
            <translation>Onkel</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>niece</source>
            <comment>to somebody</comment>
            <translation>Nichte</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>aunt or uncle</source>
            <comment>to somebody</comment>
            <translation>Tante oder Onkel</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>nephew</source>
            <comment>to somebody</comment>
            <translation>Neffe</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>cousin</source>
            <comment>to somebody</comment>
            <translation>Cousin oder Cousine</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>godmother</source>
            <comment>to somebody</comment>
            <translation>Patin</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>godchild</source>
            <comment>to somebody</comment>
            <translation>Patenkind</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>godfather</source>
            <comment>to somebody</comment>
            <translation>Pate</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>godparent</source>
            <comment>to somebody</comment>
            <translation>Patenteil</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>goddaughter</source>
            <comment>to somebody</comment>
            <translation>Patentochter</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>godson</source>
            <comment>to somebody</comment>
            <translation>Patensohn</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>friend</source>
            <comment>to somebody</comment>
            <translation>in Freundschaft verbunden</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>best friend</source>
            <comment>to somebody</comment>
            <translation>in engster Freundschaft verbunden</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>old friend</source>
            <comment>to somebody</comment>
            <translation>in alter Freundschaft verbunden</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>neighbour</source>
            <comment>to somebody</comment>
            <translation>nebenan zu Hause</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>flatmate</source>
            <comment>to somebody</comment>
            <translation>aus derselben Wohnung</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>roommate</source>
            <comment>to somebody</comment>
            <translation>aus demselben Zimmer</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>colleague</source>
            <comment>to somebody</comment>
            <translation>aus demselben Kollegium</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>works with</source>
            <comment>to somebody</comment>
            <translation>arbeitet mit</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>sings with</source>
            <comment>to somebody</comment>
            <translation>singt mit</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>lives with</source>
            <comment>to somebody</comment>
            <translation>wohnt mit</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>business partner</source>
            <comment>to somebody</comment>
            <translation>im Geschäft verbunden</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>teacher</source>
            <comment>to somebody</comment>
            <translation>Lehrkraft</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>pupil</source>
            <comment>to somebody</comment>
            <translation>Schulkind</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>student</source>
            <comment>to somebody</comment>
            <translation>in der Lehre bei</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>mentor</source>
            <comment>to somebody</comment>
            <translation>Mentor oder Mentorin</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>mentee</source>
            <comment>to somebody</comment>
            <translation>Mentee</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>coach</source>
            <comment>to somebody</comment>
            <translation>Coach</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>coachee</source>
            <comment>to somebody</comment>
            <translation>Coachee</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>apprentice</source>
            <comment>to somebody</comment>
            <translation>Lehrling</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>boss</source>
            <comment>to somebody</comment>
            <translation>Boss</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>reports to them</source>
            <comment>to somebody</comment>
            <translation>arbeitet unter der Leitung</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>manager</source>
            <comment>to somebody</comment>
            <translation>leitet die Arbeit</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>assistant</source>
            <comment>to somebody</comment>
            <translation>Assistenz</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>works for them</source>
            <comment>to somebody</comment>
            <translation>arbeitet für</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>employee</source>
            <comment>to somebody</comment>
            <translation>angestellt</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>employer</source>
            <comment>to somebody</comment>
            <translation>Arbeitgeber</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>carer</source>
            <comment>to somebody</comment>
            <translation>pflegt</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>is cared for</source>
            <comment>to somebody</comment>
            <translation>wird gepflegt</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>midwife</source>
            <comment>to somebody</comment>
            <translation>Hebamme</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>was their patient</source>
            <comment>to somebody</comment>
            <translation>war in Behandlung</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/typed.py" />
            <source>That is longer than the {limit} letters Kith keeps here. Shorten it, or divide it.</source>
            <translation>Das ist länger als die {limit} Zeichen, die Kith hier aufbewahrt. Kürze es, oder teile es auf.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/chats/whatsapp.py" />
            <source>The date of this message is none in the order of the others.</source>
            <translation>Das Datum dieser Nachricht passt nicht in die Ordnung der anderen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/csv_text.py" />
            <source>This row has a quote that is never closed; it was read as one line.</source>
            <translation>In dieser Zeile wird ein Anführungszeichen nie geschlossen; sie wurde als eine Zeile gelesen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/csv_text.py" />
            <source>This row is longer than 16 million letters; what is beyond was left out.</source>
            <translation>Diese Zeile ist länger als 16 Millionen Zeichen; was darüber ist, wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/files.py" />
            <location filename="../../desktop/services/importing/mappings.py" />
            <source>{path} could not be opened: {why}.</source>
            <translation>{path} ließ sich nicht öffnen: {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/files.py" />
            <source>Kith cannot tell what the columns of {path} mean. Bring it in from the window, which asks for each of them; the shell is told by --columns.</source>
            <translation>Kith kann nicht sagen, was die Spalten von {path} bedeuten. Hol sie im Fenster herein, das nach jeder fragt; der Shell sagt es --columns.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/files.py" />
            <source>{path} could not be read: {why}.</source>
            <translation>{path} ließ sich nicht lesen: {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/items.py" />
            <source>It begins at “{what}”, which is no day.</source>
            <translation>Es beginnt am „{what}“, und das ist kein Tag.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/reader.py" />
            <source>event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/reader.py" />
            <source>task</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/reader.py" />
            <source>journal entry</source>
            <translation>Tagebucheintrag</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/reader.py" />
            <source>A task that is done was left out.</source>
            <translation>Eine erledigte Aufgabe wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/reader.py" />
            <source>A task without a day was left out.</source>
            <translation>Eine Aufgabe ohne Tag wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/reader.py" />
            <source>Free and busy times name nobody; they were left out.</source>
            <translation>Freie und belegte Zeiten nennen niemanden; sie wurden weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/reader.py" />
            <source>This calendar is too long: the rest was left out.</source>
            <translation>Dieser Kalender ist zu lang: der Rest wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/reader.py" />
            <source>This stands in no event; it was left out.</source>
            <translation>Das steht in keinem Ereignis; es wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/reader.py" />
            <source>This {what} says no day.</source>
            <translation>Hier fehlt der Tag: {what}.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/reader.py" />
            <source>This {what} {trouble}; only its first time was taken.</source>
            <translation>Hier gilt: {what} {trouble}; nur das erste Mal wurde genommen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/reader.py" />
            <source>The {named} of this {what} has {letters} letters, of which the first {TITLE_LIMIT} were taken. The file itself holds all of it.</source>
            <translation>{named} ({what}) hat {letters} Zeichen, davon wurden die ersten {TITLE_LIMIT} genommen. Die Datei selbst enthält alles.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/reader.py" />
            <source>is longer than Kith reads</source>
            <translation>ist länger, als Kith liest</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/reader.py" />
            <source>breaks off without its END</source>
            <translation>bricht ohne END ab</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/reader.py" />
            <source>This {what} {why}; what could be read was kept.</source>
            <translation>Hier gilt: {what} {why}; was lesbar war, ist aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/rules.py" />
            <source>comes round more than once a day</source>
            <translation>kommt öfter als einmal am Tag wieder</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/rules.py" />
            <source>repeats by a rule that Kith cannot follow</source>
            <translation>wiederholt sich nach einer Regel, der Kith nicht folgen kann</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/rules.py" />
            <source>began long before anybody alive</source>
            <translation>begann lange, bevor irgendjemand lebte</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/rules.py" />
            <source>repeats by a rule that says no distance</source>
            <translation>wiederholt sich nach einer Regel, die keinen Abstand nennt</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/rules.py" />
            <source>comes round more rarely than every ten years</source>
            <translation>kommt seltener als alle zehn Jahre wieder</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/rules.py" />
            <source>falls on a day that does not come round</source>
            <translation>fällt auf einen Tag, der nicht wiederkommt</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/rules.py" />
            <source>repeats up to a day that is none</source>
            <translation>wiederholt sich bis zu einem Tag, den es nicht gibt</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/rules.py" />
            <source>repeats more often than Kith counts</source>
            <translation>wiederholt sich öfter, als Kith zählt</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/series.py" />
            <source>It stands twice in this calendar; the newer was taken.</source>
            <translation>Es steht zweimal in diesem Kalender; das neuere wurde genommen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/linkedin.py" />
            <source>; LinkedIn tells only the date, {when}.</source>
            <translation>; LinkedIn nennt nur das Datum, {when}.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/linkedin.py" />
            <source>This connection keeps their name to themselves</source>
            <translation>Diese Verbindung behält ihren Namen für sich</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/linkedin_invitations.py" />
            <source>This invitation does not say who was asked by whom.</source>
            <translation>Diese Einladung sagt nicht, wer von wem gefragt wurde.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/linkedin_messages.py" />
            <source>This message is a draft that was never sent.</source>
            <translation>Diese Nachricht ist ein Entwurf, der nie gesendet wurde.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/linkedin_messages.py" />
            <source>“{what}” is no time that LinkedIn writes.</source>
            <translation>„{what}“ ist keine Zeit, wie LinkedIn sie schreibt.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/linkedin_messages.py" />
            <location filename="../../desktop/formats/mailbox/reader.py" />
            <source>This time is beyond the calendar.</source>
            <translation>Diese Zeit liegt jenseits des Kalenders.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/linkedin_messages.py" />
            <source>{who} has no profile: a notice, an advertisement, or a member who left.</source>
            <translation>{who} hat kein Profil: ein Hinweis, eine Anzeige, oder ein Mitglied, das gegangen ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/linkedin_words.py" />
            <source>This endorsement was declined.</source>
            <translation>Diese Empfehlung wurde abgelehnt.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/linkedin_words.py" />
            <source>This is your own LinkedIn profile; it is no contact of yours.</source>
            <translation>Das ist dein eigenes LinkedIn-Profil; es ist kein Kontakt von dir.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/mailbox/reader.py" />
            <source>This mail does not say who wrote it.</source>
            <translation>Diese Mail sagt nicht, wer sie schrieb.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/mailbox/reader.py" />
            <source>This mail has no date that could be read.</source>
            <translation>Diese Mail hat kein lesbares Datum.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/formats/mailbox/reader.py" />
            <source>{count} mails from {mail}: a newsletter, a list or a machine.</source>
            <extracomment>One: One mail from {mail}: a newsletter, a list or a machine.</extracomment>
            <translation>
                <numerusform>Eine Mail von {mail}: ein Rundbrief, eine Liste oder eine Maschine.</numerusform>
                <numerusform>{count} Mails von {mail}: ein Rundbrief, eine Liste oder eine Maschine.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/formats/mailbox/reader.py" />
            <source>{count} mails are in here more than once.</source>
            <extracomment>One: One mail is in here more than once.</extracomment>
            <translation>
                <numerusform>Eine Mail ist mehr als einmal darin.</numerusform>
                <numerusform>{count} Mails sind mehr als einmal darin.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/formats/monica/account.py" />
            <source>A {replace} is not written as Monica writes it, so it was left out.</source>
            <translation>„{replace}“ ist nicht so geschrieben, wie Monica es schreibt, und wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/monica/account.py" />
            <source>A relationship names somebody who is not in the file, so it was left out.</source>
            <translation>Eine Beziehung nennt jemanden, der nicht in der Datei ist, und wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/monica/account.py" />
            <source>An activity is about nobody in the file, so it was left out.</source>
            <translation>Eine Aktivität handelt von niemandem in der Datei und wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/monica/account.py" />
            <source>In Monica, {name}: {words}</source>
            <translation>In Monica, {name}: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/monica/account.py" />
            <source>An activity that a contact names is not in the file.</source>
            <translation>Eine Aktivität, die ein Kontakt nennt, ist nicht in der Datei.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/monica/account.py" />
            <source>Kith has no place for a {replace} of Monica's account.</source>
            <translation>Kith hat keinen Platz für „{replace}“ aus dem Monica-Konto.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/monica/account.py" />
            <source>A page of your journal{when} is about nobody, so it was left out.</source>
            <translation>Eine Seite deines Tagebuchs{when} handelt von niemandem und wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/monica/contact.py" />
            <source>A {kind} of {name} is not in the file.</source>
            <translation>„{kind}“ von {name} ist nicht in der Datei.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/monica/contact.py" />
            <source>The {kind} {name} is not in this export.</source>
            <translation>{kind} {name} ist nicht in diesem Export.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/monica/contact.py" />
            <source>{what} of {name} is not written as Monica writes it, so it was left out.</source>
            <translation>{what} von {name} ist nicht so geschrieben, wie Monica es schreibt, und wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/monica/json_reader.py" />
            <source>From here on the file is not whole, or not written as Monica writes it. What stands before was read.</source>
            <translation>Ab hier ist die Datei nicht heil oder nicht so geschrieben, wie Monica es schreibt. Was davor steht, wurde gelesen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/monica/json_reader.py" />
            <source>This record is not written as Monica writes it, so it was left out.</source>
            <translation>Dieser Eintrag ist nicht so geschrieben, wie Monica es schreibt, und wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/monica/sql_account.py" />
            <source>The table {table} is unknown to Kith, so it was left out (rows: {count}).</source>
            <translation>Die Tabelle {table} ist Kith unbekannt und wurde weggelassen (Zeilen: {count}).</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/monica/sql_reader.py" />
            <source>This row of {table} is not written as a database writes it, so it was left out.</source>
            <translation>Diese Zeile von {table} ist nicht so geschrieben, wie eine Datenbank es schreibt, und wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/packed.py" />
            <source>an Excel workbook. Save it as CSV there, and bring that in</source>
            <translation>eine Excel-Arbeitsmappe. Sichere sie dort als CSV, und hol das herein</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/packed.py" />
            <source>a text document. Kith reads people from tables, cards and calendars</source>
            <translation>ein Textdokument. Kith liest Menschen aus Tabellen, Karten und Kalendern</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/packed.py" />
            <source>a document of LibreOffice. Save a spreadsheet as CSV there, and bring that in</source>
            <translation>ein Dokument von LibreOffice. Sichere eine Tabelle als CSV, und hol das herein</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/packed.py" />
            <source>{name} could not be unpacked; it is damaged.</source>
            <translation>{name} ließ sich nicht auspacken; es ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/packed.py" />
            <source>{path} is a damaged archive; nothing was read.</source>
            <translation>{path} ist ein beschädigtes Archiv; nichts wurde gelesen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/packed.py" />
            <source>{name} holds more than Kith unpacks. Unpack it, and bring in parts.</source>
            <translation>{name} enthält mehr, als Kith auspackt. Pack es aus, und hol Teile herein.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/packed.py" />
            <source>{name} unpacks to far more than it is; it was not opened.</source>
            <translation>{name} wird ausgepackt weit mehr, als es ist; es wurde nicht geöffnet.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/packed.py" />
            <source>{name} is {words}.</source>
            <translation>{name} ist {words}.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/packed.py" />
            <source>{name} is {_OPEN_OFFICE}.</source>
            <translation>{name} ist {_OPEN_OFFICE}.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/packed.py" />
            <source>{name} is an archive of Kith. Restoring it makes Kith what it holds; it is not brought in beside what is here.</source>
            <translation>{name} ist ein Archiv von Kith. Es wiederherzustellen macht Kith zu dem, was es enthält; neben dem Hiesigen wird es nicht hereingeholt.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/packed.py" />
            <source>It is locked with a password.</source>
            <translation>Es ist mit einem Passwort gesperrt.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/packed.py" />
            <source>It is larger than a gigabyte.</source>
            <translation>Es ist größer als ein Gigabyte.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/packed.py" />
            <source>It could not be unpacked; it is damaged.</source>
            <translation>Es ließ sich nicht auspacken; es ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/signatures/reader.py" />
            <source>That is too long for a signature. Copy only its lines.</source>
            <translation>Das ist zu lang für eine Signatur. Kopiere nur ihre Zeilen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/sniffing.py" />
            <source>{name} is empty.</source>
            <translation>{name} ist leer.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/sniffing.py" />
            <source>{name} is a picture. Kith reads cards, tables, calendars and chats.</source>
            <translation>{name} ist ein Bild. Kith liest Karten, Tabellen, Kalender und Chats.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/sniffing.py" />
            <source>{name} is nothing that Kith reads: neither cards nor a table of people.</source>
            <translation>{name} ist nichts, was Kith liest: weder Karten noch eine Tabelle von Menschen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/tables/opening.py" />
            <source>This row has more than 5,000 cells; what is beyond was left out.</source>
            <translation>Diese Zeile hat mehr als 5.000 Zellen; was darüber ist, wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/tables/reading.py" />
            <source>Kith cannot tell by themselves what its columns mean. Unpack it, and bring it in alone.</source>
            <translation>Kith kann allein nicht sagen, was die Spalten bedeuten. Pack es aus, und hol es einzeln herein.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/tables/reading.py" />
            <source>The file does not say how its letters are written; they were read as {}.</source>
            <translation>Die Datei sagt nicht, wie ihre Zeichen geschrieben sind; sie wurden als {} gelesen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/tables/reading.py" />
            <source>This line stands before the table; it was passed over.</source>
            <translation>Diese Zeile steht vor der Tabelle; sie wurde übergangen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/tables/reading.py" />
            <source>This row tells of nobody: none of its filled columns names a person.</source>
            <translation>Diese Zeile erzählt von niemandem: keine ihrer gefüllten Spalten nennt einen Menschen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/unpacked.py" />
            <source>{path} holds nothing that Kith reads.</source>
            <translation>{path} enthält nichts, was Kith liest.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/unpacked.py" />
            <source>Nothing was read from {listed}.</source>
            <translation>Aus {listed} wurde nichts gelesen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/unpacked.py" />
            <source>{what} and {other} more files</source>
            <translation>{what} und {other} weitere Dateien</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/vcard/blocks.py" />
            <source>A card of more than 10 MB was left out.</source>
            <translation>Eine Karte von mehr als 10 MB wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/vcard/blocks.py" />
            <source>This text is in no card; it was left out.</source>
            <translation>Dieser Text steht in keiner Karte; er wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/vcard/blocks.py" />
            <source>A mailing list (VLIST) is no person; it was left out.</source>
            <translation>Eine Mailingliste (VLIST) ist kein Mensch; sie wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/vcard/blocks.py" />
            <source>A {decode} is no card; it was left out.</source>
            <translation>{decode} ist keine Karte; es wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/vcard/lines.py" />
            <source>A line of more than 1 MB, or a picture of more than 8 MB, was left out.</source>
            <translation>Eine Zeile von mehr als 1 MB oder ein Bild von mehr als 8 MB wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/vcard/lines.py" />
            <source>A comment was passed over.</source>
            <translation>Ein Kommentar wurde übergangen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/vcard/lines.py" />
            <source>This line is no property of a card; the rest of the card was kept.</source>
            <translation>Diese Zeile ist keine Angabe einer Karte; der Rest der Karte ist aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/vcard/reader.py" />
            <source>A card with nothing in it was passed over.</source>
            <translation>Eine Karte, in der nichts steht, wurde übergangen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/vcard/reader.py" />
            <source>A card of more than 20,000 lines was left out.</source>
            <translation>Eine Karte von mehr als 20.000 Zeilen wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/vcard/reader.py" />
            <source>The card has no BEGIN; what is there was kept.</source>
            <translation>Die Karte hat kein BEGIN; was da ist, ist aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/vcard/reader.py" />
            <source>The card has no END; what is there was kept.</source>
            <translation>Die Karte hat kein END; was da ist, ist aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/vcard/reader.py" />
            <source>Some letters of this card were lost; � stands where they were.</source>
            <translation>Einige Zeichen dieser Karte gingen verloren; � steht, wo sie waren.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/vcard/reader.py" />
            <source>{more} more lines of this card are no properties.</source>
            <translation>{more} weitere Zeilen dieser Karte sind keine Angaben.</translation>
        </message>
        <message>
            <location filename="../../desktop/login_start.py" />
            <source>{path} could not be written ({why}). Kith will not start when you log in.</source>
            <translation>{path} ließ sich nicht schreiben ({why}). Kith startet beim Anmelden nicht.</translation>
        </message>
        <message>
            <location filename="../../desktop/login_start.py" />
            <source>{path} could not be removed ({why}). Kith still starts when you log in.</source>
            <translation>{path} ließ sich nicht entfernen ({why}). Kith startet beim Anmelden weiterhin.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/contents.py" />
            <source>{source} is not a whole archive of Kith.</source>
            <translation>{source} ist kein heiles Archiv von Kith.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/contents.py" />
            <source>{source} could not be opened: {why}.</source>
            <translation>{source} ließ sich nicht öffnen: {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/contents.py" />
            <location filename="../../desktop/services/archive/layout.py" />
            <source>{name} is not an archive of Kith. Nothing was changed.</source>
            <translation>{name} ist kein Archiv von Kith. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/contents.py" />
            <source>{name} is locked with a password. Unlock it first. Nothing was changed.</source>
            <translation>{name} ist mit einem Passwort gesperrt. Entsperre es zuerst. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/contents.py" />
            <source>{name} does not hold what it says, or more than that. Nothing was changed.</source>
            <translation>{name} enthält nicht, was es sagt, oder mehr als das. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/contents.py" />
            <source>{name} would unpack to more than Kith takes. Nothing was changed.</source>
            <translation>{name} würde ausgepackt mehr, als Kith annimmt. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/contents.py" />
            <source>A part of {name} is larger than Kith takes. Nothing was changed.</source>
            <translation>Ein Teil von {name} ist größer, als Kith annimmt. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/contents.py" />
            <source>{name} is damaged: not all of it can be read. Nothing was changed.</source>
            <translation>{name} ist beschädigt: nicht alles lässt sich lesen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/filling.py" />
            <source>{contents} is not right: in an occasion {error}. Nothing was changed.</source>
            <translation>{contents} stimmt nicht: in einem besonderen Tag {error}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/filling.py" />
            <source>{contents} is not right: {column} of a {table} is “{wrong}”, which Kith does not know. Nothing was changed.</source>
            <translation>{contents} stimmt nicht: {column} in {table} ist „{wrong}“, was Kith nicht kennt. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/filling.py" />
            <source>{contents} is not right: two rows of tables/{table}.jsonl are the same where there may be one. Nothing was changed.</source>
            <translation>{contents} stimmt nicht: zwei Zeilen von tables/{table}.jsonl sind gleich, wo es eine geben darf. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/filling.py" />
            <source>{contents} is not right: a row of tables/{what}.jsonl points to a row of {other} that is not there. Nothing was changed.</source>
            <translation>{contents} stimmt nicht: eine Zeile von tables/{what}.jsonl zeigt auf eine Zeile von {other}, die es nicht gibt. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/filling.py" />
            <source>{contents} is not right: tables/{table}.jsonl, line {number}: {wrong}. Nothing was changed.</source>
            <translation>{contents} stimmt nicht: tables/{table}.jsonl, Zeile {number}: {wrong}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/layout.py" />
            <source>{name} was written by a newer Kith. Nothing was changed. Restore it with the newer Kith.</source>
            <translation>{name} wurde von einem neueren Kith geschrieben. Nichts wurde geändert. Stell es mit dem neueren Kith wieder her.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/layout.py" />
            <source>The manifest of {name} is not right: {wrong}. Nothing was changed.</source>
            <translation>Das Verzeichnis von {name} stimmt nicht: {wrong}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/preferences.py" />
            <source>The preferences in {name} cannot be read. Nothing was changed.</source>
            <translation>Die Einstellungen in {name} lassen sich nicht lesen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/records.py" />
            <source>moves</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/records.py" />
            <source>moments of trust</source>
            <translation>Vertrauensmomente</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/records.py" />
            <source>seasons</source>
            <translation>Schwere Zeiten und Pausen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/records.py" />
            <source>drafts</source>
            <translation>Entwürfe</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/records.py" />
            <source>gatherings</source>
            <translation>Zusammenkünfte</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/records.py" />
            <source>introductions</source>
            <translation>Vorstellungen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/records.py" />
            <source>lines of mine</source>
            <translation>Zeilen von mir</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/records.py" />
            <source>reviews</source>
            <translation>Rückblicke</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/records.py" />
            <source>letters</source>
            <translation>Briefe</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/records.py" />
            <source>news</source>
            <translation>Neuigkeiten</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/records.py" />
            <source>saved lists</source>
            <translation>gesicherte Listen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/records.py" />
            <source>things found in files</source>
            <translation>in Dateien Gefundenes</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/records.py" />
            <source>These come only by restoring the archive, not by an import: {told}.</source>
            <translation>Diese kommen nur, wenn das Archiv wiederhergestellt wird, nicht beim Hereinholen: {told}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/restoring.py" />
            <source>{contents} holds some people only, and would take the place of everybody. Bring them in instead: kith import. Nothing was changed.</source>
            <translation>{contents} enthält nur einige Menschen und träte an die Stelle von allen. Hol sie stattdessen herein: kith import. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/backups.py" />
            <source>{path} is neither a backup nor an archive of Kith, or it is damaged. Nothing was changed.</source>
            <translation>{path} ist weder eine Sicherung noch ein Archiv von Kith, oder es ist beschädigt. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/backups.py" />
            <source>There is no file {path}.</source>
            <translation>Es gibt keine Datei {path}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/beyond/slot.py" />
            <location filename="../../desktop/services/today/put_off.py" />
            <location filename="../../desktop/ui/today/acts_row.py" />
            <source>Not now for {name}</source>
            <translation>{name} jetzt nicht</translation>
        </message>
        <message>
            <location filename="../../desktop/services/breaks.py" />
            <source>A break ends after it begins: choose a later day to be back.</source>
            <translation>Eine Pause endet, nachdem sie beginnt: wähl einen späteren Tag zum Zurückkommen.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/breaks.py" />
            <location filename="../../desktop/ui/today/welcome.py" />
            <source>It was a break</source>
            <translation>Es war eine Pause</translation>
        </message>
        <message>
            <location filename="../../desktop/services/breaks.py" />
            <source>A break begins</source>
            <translation>Eine Pause beginnt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/breaks.py" />
            <source>Back from the break</source>
            <translation>Zurück aus der Pause</translation>
        </message>
        <message>
            <location filename="../../desktop/services/breaks.py" />
            <location filename="../../desktop/ui/today/welcome.py" />
            <source>A fresh start</source>
            <translation>Ein frischer Anfang</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/looking.py" />
            <source>{place} is no longer where it was.</source>
            <translation>{place} ist nicht mehr dort, wo es war.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/looking.py" />
            <source>{place} could not be read: {why}.</source>
            <translation>{place} ließ sich nicht lesen: {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/looking.py" />
            <source>{place} is no file.</source>
            <translation>{place} ist keine Datei.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/looking.py" />
            <source>{place} holds more calendars than Kith reads along.</source>
            <translation>{place} enthält mehr Kalender, als Kith mitliest.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/looking.py" />
            <source>{file} is no calendar.</source>
            <translation>{file} ist kein Kalender.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/subscribing.py" />
            <source>{place} is not there.</source>
            <translation>{place} ist nicht da.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/subscribing.py" />
            <source>Reading {name} along</source>
            <translation>{name} wird mitgelesen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/subscribing.py" />
            <source>{name} is read along already.</source>
            <translation>{name} wird schon mitgelesen.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/subscribing.py" />
            <source>Stopped reading {row} along</source>
            <translation>{row} wird nicht mehr mitgelesen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/subscribing.py" />
            <source>That calendar is no longer read along. Nothing was changed.</source>
            <translation>Dieser Kalender wird nicht mehr mitgelesen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/subscribing.py" />
            <source>line {line} of {origin}</source>
            <translation>Zeile {line} von {origin}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/subscribing.py" />
            <source>One thing in it could not be read: {first}.</source>
            <translation>Eine Sache darin ließ sich nicht lesen: {first}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/subscribing.py" />
            <source>{count} things in it could not be read, the first in {first}.</source>
            <translation>{count} Sachen darin ließen sich nicht lesen, die erste in {first}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/subscribing.py" />
            <source>Read {name}</source>
            <translation>{name} gelesen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/subscribing.py" />
            <source>Brought {count} appointments up to date from {name}</source>
            <translation>{count} Termine aus {name} aufgefrischt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/subscribing.py" />
            <source>Changed {what}, as {name} says</source>
            <translation>{what} geändert, wie {name} es sagt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/subscribing.py" />
            <source>Moved {what} to {when}, as {name} says</source>
            <translation>{what} auf {when} verschoben, wie {name} es sagt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/understanding.py" />
            <source>This is Kith's own entry; it stands here already.</source>
            <translation>Das ist ein eigener Eintrag von Kith; er steht schon hier.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/understanding.py" />
            <source>A task whose day has gone by was left out.</source>
            <translation>Eine Aufgabe, deren Tag vorbei ist, wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/understanding.py" />
            <source>This series ended more than a year ago.</source>
            <translation>Diese Reihe endete vor mehr als einem Jahr.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/folder.py" />
            <source>What is half written can be read.</source>
            <translation>Halb Geschriebenes lässt sich lesen.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/folder.py" />
            <source>What was half written cannot be read.</source>
            <translation>Halb Geschriebenes lässt sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/folder.py" />
            <source>Only you can read the folder.</source>
            <translation>Nur du kannst den Ordner lesen.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/folder.py" />
            <source>Others on this computer could read {names}.</source>
            <translation>Andere an diesem Computer könnten {names} lesen.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/folder.py" />
            <source>Nothing was left behind by a crash.</source>
            <translation>Kein Absturz hat etwas zurückgelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/folder.py" />
            <source>Left behind by a crash: {names}.</source>
            <translation>Von einem Absturz zurückgelassen: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/folder.py" />
            <location filename="../../desktop/services/compose/drafts.py" />
            <source> and {what} more</source>
            <translation> und {what} weitere</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/folder.py" />
            <source>There is no backup yet.</source>
            <translation>Es gibt noch keine Sicherung.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/folder.py" />
            <source>Backups: {count}, {size} MB, the newest of {newest}.</source>
            <translation>Sicherungen: {count}, {size} MB, die neueste von {newest}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/folder.py" />
            <source>{path} is no sound backup: {error}</source>
            <translation>{path} ist keine heile Sicherung: {error}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/folder.py" />
            <source>{file} is whole: {people}, {talks}.</source>
            <translation>{file} ist heil: {people}, {talks}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/looking.py" />
            <source>It holds {people} and {talks}.</source>
            <translation>Darin sind {people} und {talks}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/looking.py" />
            <source>The file is whole, page by page, and so are its indexes.</source>
            <translation>Die Datei ist heil, Seite für Seite, und ihre Verzeichnisse auch.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/looking.py" />
            <source>{entries} in the indexes are wrong.</source>
            <translation>{entries} in den Verzeichnissen sind falsch.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/looking.py" />
            <source>The file is damaged: {what}. It was left as it is.</source>
            <translation>Die Datei ist beschädigt: {what}. Sie blieb, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/looking.py" />
            <source>At least {count} entries</source>
            <translation>Mindestens {count} Einträge</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/looking.py" />
            <source>{count} entries</source>
            <translation>{count} Einträge</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/looking.py" />
            <source>Everything points to something that is there.</source>
            <translation>Alles zeigt auf etwas, das da ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/looking.py" />
            <source>{count} rows point to something that is gone ({tables}).</source>
            <translation>{count} Zeilen zeigen auf etwas, das fort ist ({tables}).</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/looking.py" />
            <source>Every card of the journey has its place.</source>
            <translation>Jede Karte des Wegs hat ihren Platz.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/looking.py" />
            <source>{lost} cards of the journey have no place in their column.</source>
            <translation>{lost} Karten des Wegs haben keinen Platz in ihrer Spalte.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/looking.py" />
            <source>The search is wrong about {say_people}.</source>
            <translation>Die Suche irrt sich bei {say_people}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/looking.py" />
            <source>The search does not find all that it holds.</source>
            <translation>Die Suche findet nicht alles, was sie enthält.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/looking.py" />
            <source>The search knows everybody, word for word.</source>
            <translation>Die Suche kennt alle, Wort für Wort.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/mending.py" />
            <source>A backup was written first: {kept}.</source>
            <translation>Zuerst wurde eine Sicherung geschrieben: {kept}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/mending.py" />
            <source>The indexes were made anew.</source>
            <translation>Die Verzeichnisse wurden neu gemacht.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/mending.py" />
            <source>Moved aside what belonged to nothing</source>
            <translation>Beiseitegelegt, was zu nichts gehörte</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/mending.py" />
            <source>Links to what is gone were let go; nothing else went.</source>
            <translation>Verbindungen zu Verschwundenem wurden gelöst; sonst ging nichts.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/mending.py" />
            <source>{count} rows were moved aside to {path}.</source>
            <translation>{count} Zeilen wurden nach {path} beiseitegelegt.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/mending.py" />
            <source>Gave lost cards a place</source>
            <translation>Verlorenen Karten einen Platz gegeben</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/mending.py" />
            <source>They stand at the end of their columns.</source>
            <translation>Sie stehen am Ende ihrer Spalten.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/mending.py" />
            <source>The search was made anew.</source>
            <translation>Die Suche wurde neu gemacht.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/mending.py" />
            <source>It was set aside as {aside}.</source>
            <translation>Es liegt als {aside} beiseite.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/mending.py" />
            <source>Now only you can read them.</source>
            <translation>Jetzt kannst nur du sie lesen.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/mending.py" />
            <source>What was left behind is gone.</source>
            <translation>Was zurückgeblieben war, ist fort.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/afterwards.py" />
            <source>Kept that {what} went</source>
            <translation>Festgehalten, dass {what} abging</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/afterwards.py" />
            <source>Kept how {what} landed</source>
            <translation>Festgehalten, wie {what} ankam</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/afterwards.py" />
            <source>Left unsaid how it landed</source>
            <translation>Ungesagt gelassen, wie es ankam</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/afterwards.py" />
            <source>Kith asks later how {what} landed</source>
            <translation>Kith fragt später, wie {what} ankam</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/afterwards.py" />
            <source>That letter has not gone yet. Nothing was changed.</source>
            <translation>Dieser Brief ist noch nicht abgeschickt. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/drafts.py" />
            <source>Wrote {written_to}</source>
            <translation>Geschrieben: {written_to}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/drafts.py" />
            <source>Began letters to {first}{others}</source>
            <translation>Briefe begonnen an {first}{others}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/drafts.py" />
            <source>Began a letter to {name}</source>
            <translation>Brief an {name} begonnen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/drafts.py" />
            <source>Wrote {written_to} in another form</source>
            <translation>In anderer Form geschrieben: {written_to}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/drafts.py" />
            <source>Put a remark aside</source>
            <translation>Eine Bemerkung beiseitegelegt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/drafts.py" />
            <source>Brought the remarks back</source>
            <translation>Die Bemerkungen zurückgeholt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/drafts.py" />
            <source>That letter went already. It stays with those sent.</source>
            <translation>Dieser Brief ist schon abgeschickt. Er bleibt bei den abgeschickten.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/drafts.py" />
            <source>Put away {what}</source>
            <translation>Weggelegt: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/drafts.py" />
            <source>Brought back {what}</source>
            <translation>Zurückgeholt: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/drafts.py" />
            <source>That letter is no longer here. Nothing was changed.</source>
            <translation>Dieser Brief ist nicht mehr hier. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/drafts.py" />
            <source>the letter to {name}</source>
            <translation>der Brief an {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/drafts.py" />
            <source>a letter</source>
            <translation>ein Brief</translation>
        </message>
        <message>
            <location filename="../../desktop/services/debrief/keeping.py" />
            <location filename="../../desktop/services/follow_ups/settling.py" />
            <location filename="../../desktop/services/interactions.py" />
            <source>Kept {what}</source>
            <translation>Aufbewahrt: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/answering.py" />
            <source>“{who}” is {name}</source>
            <translation>„{who}“ ist {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/answering.py" />
            <location filename="../../desktop/services/people/adding.py" />
            <source>A person needs a name, even a first one.</source>
            <translation>Ein Mensch braucht einen Namen, und sei es nur ein Vorname.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/answering.py" />
            <source>Added {name}</source>
            <translation>{name} aufgenommen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/answering.py" />
            <source>“{who}” is you</source>
            <translation>„{who}“ bist du</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/answering.py" />
            <source>“{who}” is nobody you keep</source>
            <translation>„{who}“ behältst du nicht</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/deciding.py" />
            <source>Set {who} aside</source>
            <translation>{who} beiseitegelegt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/deciding.py" />
            <source>Took {who} back to look through</source>
            <translation>{who} zum Durchsehen zurückgenommen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/deciding.py" />
            <location filename="../../desktop/services/follow_ups/settling.py" />
            <source>Let go of {what}</source>
            <translation>Losgelassen: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/deciding.py" />
            <source>Kept {what} on the calendar</source>
            <translation>Im Kalender behalten: {what}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/services/evidence/deciding.py" />
            <source>{count} things</source>
            <comment>found</comment>
            <extracomment>One: one thing</extracomment>
            <translation>
                <numerusform>eine Sache</numerusform>
                <numerusform>{count} Sachen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/keeping.py" />
            <location filename="../../desktop/services/evidence/rows.py" />
            <source>That is no longer among what was found. Nothing was changed.</source>
            <translation>Das ist nicht mehr unter dem Gefundenen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/keeping.py" />
            <source>Say first who that is; then it can be kept.</source>
            <translation>Sag erst, wer das ist; dann lässt es sich behalten.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/keeping.py" />
            <source>That day is still to come, so it cannot be kept as a talk yet.</source>
            <translation>Dieser Tag kommt erst noch, darum lässt es sich noch nicht als Gespräch behalten.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/keeping.py" />
            <source>Kept the talk with {whom}</source>
            <translation>Gespräch mit {whom} aufbewahrt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/keeping.py" />
            <source>Planned the appointment with {whom}</source>
            <translation>Termin mit {whom} geplant</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/keeping.py" />
            <source>Planned the day with {whom}</source>
            <translation>Tag mit {whom} geplant</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/keeping.py" />
            <source>Kept a date of {whom}</source>
            <translation>Tag bei {whom} aufbewahrt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/services/evidence/keeping.py" />
            <source>Kept {count} talks</source>
            <extracomment>One: Kept a talk</extracomment>
            <translation>
                <numerusform>Ein Gespräch aufbewahrt</numerusform>
                <numerusform>{count} Gespräche aufbewahrt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/services/evidence/keeping.py" />
            <source>Planned {count} appointments</source>
            <extracomment>One: Planned an appointment</extracomment>
            <translation>
                <numerusform>Einen Termin geplant</numerusform>
                <numerusform>{count} Termine geplant</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/services/evidence/keeping.py" />
            <source>Planned {count} days</source>
            <extracomment>One: Planned a day</extracomment>
            <translation>
                <numerusform>Einen Tag geplant</numerusform>
                <numerusform>{count} Tage geplant</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/services/evidence/keeping.py" />
            <source>Kept {count} dates of people</source>
            <extracomment>One: Kept a date of people</extracomment>
            <translation>
                <numerusform>Einen Tag von Menschen aufbewahrt</numerusform>
                <numerusform>{count} Tage von Menschen aufbewahrt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/services/evidence/keeping.py" />
            <source>Kept {count} things that were found</source>
            <extracomment>One: Kept a thing that was found</extracomment>
            <translation>
                <numerusform>Etwas Gefundenes aufbewahrt</numerusform>
                <numerusform>{count} gefundene Dinge aufbewahrt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/services/evidence/keeping.py" />
            <source>Kept {count} talks with {whom}</source>
            <extracomment>One: Kept a talk with {whom}</extracomment>
            <translation>
                <numerusform>Ein Gespräch mit {whom} aufbewahrt</numerusform>
                <numerusform>{count} Gespräche mit {whom} aufbewahrt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/services/evidence/keeping.py" />
            <source>Planned {count} appointments with {whom}</source>
            <extracomment>One: Planned an appointment with {whom}</extracomment>
            <translation>
                <numerusform>Einen Termin mit {whom} geplant</numerusform>
                <numerusform>{count} Termine mit {whom} geplant</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/services/evidence/keeping.py" />
            <source>Planned {count} days with {whom}</source>
            <extracomment>One: Planned a day with {whom}</extracomment>
            <translation>
                <numerusform>Einen Tag mit {whom} geplant</numerusform>
                <numerusform>{count} Tage mit {whom} geplant</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/services/evidence/keeping.py" />
            <source>Kept {count} things that were found with {whom}</source>
            <extracomment>One: Kept a thing that was found with {whom}</extracomment>
            <translation>
                <numerusform>Etwas Gefundenes mit {whom} aufbewahrt</numerusform>
                <numerusform>{count} gefundene Dinge mit {whom} aufbewahrt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/lines.py" />
            <source>{path} is no longer where it was, so its words cannot be shown. The talk can be kept all the same.</source>
            <translation>{path} ist nicht mehr, wo es war, darum lassen sich die Worte nicht zeigen. Das Gespräch lässt sich trotzdem behalten.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/lines.py" />
            <source>{path} no longer holds this talk. It can be kept all the same.</source>
            <translation>{path} enthält dieses Gespräch nicht mehr. Es lässt sich trotzdem behalten.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/exporting/choosing.py" />
            <source>Nobody is among those. Nothing was written.</source>
            <translation>Niemand gehört dazu. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/exporting/choosing.py" />
            <source>Nobody here is called “{word}”, or has this uid.</source>
            <translation>Niemand hier heißt „{word}“ oder hat diese uid.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/exporting/choosing.py" />
            <source>There is no {table} “{word}”. There are: {names}.</source>
            <translation>Es gibt „{word}“ nicht ({table}). Es gibt: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/exporting/files.py" />
            <source>{target} ends in nothing that Kith writes. Use .vcf for cards, .csv for a table, .ics for the calendar, a folder or .md.zip for pages, .zip for an archive.</source>
            <translation>{target} endet auf nichts, was Kith schreibt. Nimm .vcf für Karten, .csv für eine Tabelle, .ics für den Kalender, einen Ordner oder .md.zip für Seiten, .zip für ein Archiv.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/exporting/whole_file.py" />
            <source>{target} could not be written: {why}. What stood there before is as it was.</source>
            <translation>{target} ließ sich nicht schreiben: {why}. Was vorher da stand, ist, wie es war.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/exporting/whole_folder.py" />
            <source>{target} could not be written: {why}. Nothing of it is there.</source>
            <translation>{target} ließ sich nicht schreiben: {why}. Nichts davon ist da.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/exporting/whole_folder.py" />
            <source>{target} could not be read: {why}.</source>
            <translation>{target} ließ sich nicht lesen: {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/exporting/whole_folder.py" />
            <source>{target} holds something already. Choose an empty folder, or a new name. Nothing was written.</source>
            <translation>{target} enthält schon etwas. Wähl einen leeren Ordner oder einen neuen Namen. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/afterwards.py" />
            <source>Kept what was said of {what}</source>
            <translation>Aufbewahrt, was dazu gesagt wurde: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/afterwards.py" />
            <source>Planned {what} anew, on {day}</source>
            <translation>Neu geplant, für {day}: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/afterwards.py" />
            <location filename="../../desktop/services/follow_ups/planning.py" />
            <location filename="../../desktop/services/follow_ups/series.py" />
            <source>That is no longer on the calendar. Nothing was changed.</source>
            <translation>Das steht nicht mehr im Kalender. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/planning.py" />
            <source>Planned {what}</source>
            <translation>Geplant: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/planning.py" />
            <source>, and {what} more</source>
            <translation>, und {what} weitere</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/planning.py" />
            <location filename="../../desktop/services/interactions.py" />
            <source>Changed {what}</source>
            <translation>Geändert: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/planning.py" />
            <location filename="../../desktop/ui/calendar/plan_editor.py" />
            <source>With whom, or what? One of the two is enough.</source>
            <translation>Mit wem, oder was? Eins von beiden genügt.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/planning.py" />
            <location filename="../../desktop/ui/calendar/plan_when.py" />
            <source>A window ends after it begins.</source>
            <translation>Ein Zeitraum endet, nachdem er beginnt.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/planning.py" />
            <source>A follow-up has no {what}.</source>
            <translation>Ein Vorhaben hat kein {what}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/planning.py" />
            <source>Changed who comes to {what}</source>
            <translation>Geändert, wer dazukommt: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/planning.py" />
            <source>Took {what} off the calendar</source>
            <translation>Aus dem Kalender genommen: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/planning.py" />
            <source>Skipped {what} on {occurrence} {day} {other}</source>
            <translation>Ausgelassen: {what}, {occurrence} {day} {other}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/planning.py" />
            <location filename="../../desktop/services/follow_ups/shifting.py" />
            <source>It lasts from one minute to a week.</source>
            <translation>Es dauert eine Minute bis eine Woche.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/requests.py" />
            <location filename="../../desktop/ui/calendar/request_editor.py" />
            <source>The day to answer by comes after the one on which they asked.</source>
            <translation>Der Tag für die Antwort kommt nach dem Tag der Anfrage.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/requests.py" />
            <source>Noted that {name} asked to meet</source>
            <translation>Notiert, dass {name} um ein Treffen bat</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/requests.py" />
            <source>Changed what {name} asked for</source>
            <translation>Geändert, worum {name} bat</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/requests.py" />
            <source>Not now for what {name} asked</source>
            <translation>Jetzt nicht, auf die Bitte von {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/requests.py" />
            <source>{name} took it back</source>
            <translation>{name} hat es zurückgezogen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/requests.py" />
            <source>That was answered already. Nothing was changed.</source>
            <translation>Das ist schon beantwortet. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/requests.py" />
            <source>Said yes to {name}, on {day}</source>
            <translation>{name} zugesagt, für {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/series.py" />
            <source>a line to {name}</source>
            <translation>eine Zeile an {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/series.py" />
            <source>a call with {name}</source>
            <translation>ein Anruf mit {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/series.py" />
            <source>time together with {name}</source>
            <translation>gemeinsame Zeit mit {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/series.py" />
            <location filename="../../desktop/ui/meeting_phrases.py" />
            <source>what was planned</source>
            <translation>was geplant war</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/settling.py" />
            <source>Missed {what}</source>
            <translation>Verpasst: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/settling.py" />
            <source>Planned {what} again</source>
            <translation>Wieder geplant: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/settling.py" />
            <source>Put {what} off</source>
            <translation>Aufgeschoben: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/shifting.py" />
            <source>Moved {what} to {day}</source>
            <translation>Auf {day} verschoben: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/shifting.py" />
            <source>Moved {what} to {day}{at}</source>
            <translation>Auf {day}{at} verschoben: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/shifting.py" />
            <source>Changed how long {what} lasts</source>
            <translation>Dauer geändert: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/shifting.py" />
            <source>Moved the window of {what}</source>
            <translation>Zeitraum verschoben: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/aims.py" />
            <source>Added an aim for {gathering}</source>
            <translation>Einen Vorsatz für {gathering} dazu</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/aims.py" />
            <source>Changed an aim: {text}</source>
            <translation>Vorsatz geändert: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/aims.py" />
            <source>Moved an aim: {text}</source>
            <translation>Vorsatz verschoben: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/aims.py" />
            <source>Reached: {text}</source>
            <translation>Gelungen: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/aims.py" />
            <source>Not this time: {text}</source>
            <translation>Diesmal nicht: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/aims.py" />
            <source>Looked back on an aim: {text}</source>
            <translation>Auf einen Vorsatz zurückgeblickt: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/aims.py" />
            <source>Took an aim away: {text}</source>
            <translation>Vorsatz weggenommen: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/aims.py" />
            <source>That aim is no longer here. Nothing was changed.</source>
            <translation>Dieser Vorsatz ist nicht mehr hier. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/aims.py" />
            <location filename="../../desktop/services/people/own_rows.py" />
            <source>That was empty. Nothing was changed.</source>
            <translation>Das war leer. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/becoming.py" />
            <source>{name} comes into practice</source>
            <translation>{name} liegt dir jetzt am Herzen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/becoming.py" />
            <source>{name} rests in the address book</source>
            <translation>{name} ruht im Adressbuch</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/becoming.py" />
            <source>Left {name} as a name</source>
            <translation>{name} bleibt ein Name</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/becoming.py" />
            <location filename="../../desktop/services/gatherings/names.py" />
            <source>Met {name}</source>
            <translation>{name} getroffen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/becoming.py" />
            <source>It was another {row}</source>
            <translation>Es war jemand anderes: {row}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/following.py" />
            <source>Moved what comes next with {name}</source>
            <translation>Verschoben, was mit {name} als Nächstes kommt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/following.py" />
            <source>Laid what follows {name} anew</source>
            <translation>Neu verteilt, was auf {name} folgt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/following.py" />
            <source>There is no reason yet to come back to {row}.</source>
            <translation>Noch gibt es keinen Grund, auf {row} zurückzukommen.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/following.py" />
            <source>a follow-up</source>
            <translation>ein Vorhaben</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/following.py" />
            <source>{count} follow-ups</source>
            <translation>{count} Vorhaben</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/following.py" />
            <source>Planned {what} after {gathering}</source>
            <translation>Nach {gathering} geplant: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/keeping.py" />
            <source>Added {gathering}</source>
            <translation>{gathering} hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/keeping.py" />
            <source>Changed {gathering}</source>
            <translation>{gathering} geändert</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/keeping.py" />
            <source>Renamed {gathering}</source>
            <translation>{gathering} umbenannt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/keeping.py" />
            <source>Changed what {gathering} is about</source>
            <translation>Geändert, worum es bei {gathering} geht</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/keeping.py" />
            <source>Moved {gathering} to {who}</source>
            <translation>{gathering} verschoben: {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/keeping.py" />
            <source>Changed how I introduce myself at {gathering}</source>
            <translation>Geändert, wie ich mich bei {gathering} vorstelle</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/keeping.py" />
            <source>Practised for {gathering}</source>
            <translation>Für {gathering} geübt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/keeping.py" />
            <source>Looked back on {gathering}</source>
            <translation>Auf {gathering} zurückgeblickt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/keeping.py" />
            <source>Looked back on</source>
            <translation>Zurückgeblickt auf</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/keeping.py" />
            <source>Took up again</source>
            <translation>Wieder aufgenommen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/keeping.py" />
            <source>Deleted {gathering}</source>
            <translation>{gathering} gelöscht</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/keeping.py" />
            <source>That gathering is no longer here. Nothing was changed.</source>
            <translation>Diese Zusammenkunft ist nicht mehr hier. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/keeping.py" />
            <source>A gathering needs a name, even a plain one.</source>
            <translation>Eine Zusammenkunft braucht einen Namen, und sei er schlicht.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/keeping.py" />
            <source>It ends on the day it begins, or some days after it.</source>
            <translation>Sie endet an dem Tag, an dem sie beginnt, oder einige Tage danach.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/names.py" />
            <source>Hoped to meet {called} at {gathering}</source>
            <translation>Auf {called} bei {gathering} gehofft</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/names.py" />
            <source>Changed why I hope to meet {row}</source>
            <translation>Geändert, warum ich {row} zu treffen hoffe</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/names.py" />
            <source>Changed what you remember of {row}</source>
            <translation>Geändert, was du von {row} behalten hast</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/names.py" />
            <source>Changed what comes next with {row}</source>
            <translation>Geändert, was mit {row} als Nächstes kommt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/names.py" />
            <source>Did not meet {row}</source>
            <translation>{row} nicht getroffen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/names.py" />
            <source>Took {row} off those hoped for</source>
            <translation>{row} von den erhofften Begegnungen genommen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/names.py" />
            <source>That name is no longer here. Nothing was changed.</source>
            <translation>Dieser Name ist nicht mehr hier. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/names.py" />
            <source>A name is needed, even a first one.</source>
            <translation>Ein Name fehlt, und sei es nur ein Vorname.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gestures.py" />
            <source>Kept an idea for {name}</source>
            <translation>Eine Idee für {name} behalten</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gestures.py" />
            <source>Planned a small gesture for {name}</source>
            <translation>Eine kleine Geste für {name} geplant</translation>
        </message>
        <message>
            <location filename="../../desktop/services/giving.py" />
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>an idea</source>
            <translation>eine Idee</translation>
        </message>
        <message>
            <location filename="../../desktop/services/giving.py" />
            <source>A few words are needed: what was it?</source>
            <translation>Ein paar Worte fehlen: Was war es?</translation>
        </message>
        <message>
            <location filename="../../desktop/services/giving.py" />
            <source>Changed “{text}”</source>
            <translation>„{text}“ geändert</translation>
        </message>
        <message>
            <location filename="../../desktop/services/giving.py" />
            <location filename="../../desktop/services/loops.py" />
            <source>Deleted “{text}”</source>
            <translation>„{text}“ gelöscht</translation>
        </message>
        <message>
            <location filename="../../desktop/services/giving.py" />
            <source>Noted what {name} gave</source>
            <translation>Notiert, was {name} gab</translation>
        </message>
        <message>
            <location filename="../../desktop/services/giving.py" />
            <source>Noted something for {name}</source>
            <translation>Etwas für {name} notiert</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/services/importing/applying.py" />
            <location filename="../../desktop/ui/importing/facts.py" />
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>{count} files</source>
            <extracomment>One: one file</extracomment>
            <translation>
                <numerusform>eine Datei</numerusform>
                <numerusform>{count} Dateien</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/services/importing/applying.py" />
            <source>Found {found_in} in {where}</source>
            <translation>{found_in} in {where} gefunden</translation>
        </message>
        <message>
            <location filename="../../desktop/services/importing/applying.py" />
            <source>Brought in people from {where}</source>
            <translation>Menschen aus {where} hereingeholt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/importing/applying.py" />
            <source>something new</source>
            <translation>etwas Neues</translation>
        </message>
        <message>
            <location filename="../../desktop/services/importing/folders.py" />
            <source>The folder {folder} holds more than {MOST} files. Choose the one with the people in it.</source>
            <translation>Der Ordner {folder} enthält mehr als {MOST} Dateien. Wähl den, in dem die Menschen sind.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/importing/folders.py" />
            <source>The folder {folder} is empty.</source>
            <translation>Der Ordner {folder} ist leer.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/importing/mappings.py" />
            <source>Remember columns</source>
            <translation>Spalten merken</translation>
        </message>
        <message>
            <location filename="../../desktop/services/importing/pictures.py" />
            <source>Made pictures smaller</source>
            <translation>Bilder verkleinert</translation>
        </message>
        <message>
            <location filename="../../desktop/services/importing/reading.py" />
            <source>You left this table out.</source>
            <translation>Diese Tabelle hast du weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/importing/reading.py" />
            <source>That is more than Kith can bring in at once (250,000 records, or 400 million letters of text and pictures). Bring it in by parts.</source>
            <translation>Das ist mehr, als Kith auf einmal hereinholen kann (250.000 Einträge oder 400 Millionen Zeichen Text und Bilder). Hol es in Teilen herein.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/importing/story_plan.py" />
            <source>It is about somebody who is neither in the file nor in Kith, or whose name several people have, so it was left out.</source>
            <translation>Es handelt von jemandem, der weder in der Datei noch in Kith ist oder dessen Namen mehrere tragen, und wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/interactions.py" />
            <source>Deleted {what}</source>
            <translation>Gelöscht: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/interactions.py" />
            <source>That day is still to come. Plan it instead, and write it down afterwards.</source>
            <translation>Dieser Tag kommt erst noch. Plane es stattdessen, und schreib es danach auf.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/interactions.py" />
            <location filename="../../desktop/services/past_talks.py" />
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>A name is needed: with whom was it?</source>
            <translation>Ein Name fehlt noch: mit wem war es?</translation>
        </message>
        <message>
            <location filename="../../desktop/services/interactions.py" />
            <location filename="../../desktop/services/past_talks.py" />
            <source>Somebody of this talk is no longer here. Nothing was kept.</source>
            <translation>Jemand aus diesem Gespräch ist nicht mehr hier. Nichts wurde aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/interactions.py" />
            <source>That talk is no longer here. Nothing was changed.</source>
            <translation>Dieses Gespräch ist nicht mehr hier. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/interactions.py" />
            <source>the time with {names}</source>
            <translation>die Zeit mit {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/interactions.py" />
            <source>the coffee with {names}</source>
            <translation>der Kaffee mit {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/interactions.py" />
            <source>the meal with {names}</source>
            <translation>das Essen mit {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/interactions.py" />
            <source>the walk with {names}</source>
            <translation>der Spaziergang mit {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/interactions.py" />
            <source>the call with {names}</source>
            <translation>der Anruf mit {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/interactions.py" />
            <source>the video call with {names}</source>
            <translation>der Videoanruf mit {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/interactions.py" />
            <source>the message with {names}</source>
            <translation>die Nachricht mit {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/interactions.py" />
            <source>the letter with {names}</source>
            <translation>der Brief mit {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/interactions.py" />
            <source>the gathering with {names}</source>
            <translation>die Zusammenkunft mit {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/interactions.py" />
            <source>the talk with {names}</source>
            <translation>das Gespräch mit {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/moving.py" />
            <source>{names}: only thought of</source>
            <translation>{names}: erst angedacht</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/moving.py" />
            <source>{names}: asked one</source>
            <translation>{names}: eine Seite gefragt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/moving.py" />
            <source>{names}: asked the other</source>
            <translation>{names}: auch die andere gefragt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/moving.py" />
            <source>{names}: both are willing</source>
            <translation>{names}: beide möchten</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/moving.py" />
            <source>{names}: how it went</source>
            <translation>{names}: wie es ging</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/moving.py" />
            <location filename="../../desktop/ui/introductions/pair_menu.py" />
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>{name} is willing</source>
            <translation>{name} möchte</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/moving.py" />
            <source>{name} would rather not. It is let go, and said to nobody</source>
            <translation>{name} möchte lieber nicht. Es ist losgelassen, und niemandem gesagt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/moving.py" />
            <source>{names} within their column</source>
            <translation>{names} in ihrer Spalte</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/moving.py" />
            <source>That has no place at this step. Nothing was changed.</source>
            <translation>Das hat bei diesem Schritt keinen Platz. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/moving.py" />
            <source>Took up {names_of} again</source>
            <translation>Wieder aufgenommen: {names_of}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/moving.py" />
            <source>{what} has not said yes yet. Both are asked first; nothing was moved.</source>
            <translation>{what} hat noch nicht Ja gesagt. Beide werden erst gefragt; nichts wurde verschoben.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/moving.py" />
            <source>{what} and {other} have not said yes yet. Both are asked first; nothing was moved.</source>
            <translation>{what} und {other} haben noch nicht Ja gesagt. Beide werden erst gefragt; nichts wurde verschoben.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/rows.py" />
            <source>That introduction is no longer here. Nothing was changed.</source>
            <translation>Diese Vorstellung ist nicht mehr hier. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/rows.py" />
            <source>{first} and {second}</source>
            <translation>{first} und {second}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/rows.py" />
            <source>{one} and {other}</source>
            <translation>{one} und {other}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/rows.py" />
            <source>Introduced to {other}</source>
            <translation>Mit {other} bekannt gemacht</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/stepping.py" />
            <source>Asked {who} how it was with {other}</source>
            <translation>Gefragt, wie es mit {other} war: {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/stepping.py" />
            <source>Wrote a kind line to {who}</source>
            <translation>Eine freundliche Zeile geschrieben: {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/stepping.py" />
            <source>Kept the words to {to_whom}</source>
            <translation>Die Worte aufbewahrt: {to_whom}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/stepping.py" />
            <source>Planned the next step with {names_of}</source>
            <translation>Den nächsten Schritt geplant: {names_of}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/stepping.py" />
            <source>Nothing is planned with {names_of}</source>
            <translation>Nichts ist geplant: {names_of}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/stepping.py" />
            <source>Both are asked first, and this step comes later. Nothing was changed.</source>
            <translation>Beide werden erst gefragt, und dieser Schritt kommt später. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thanking.py" />
            <source>Thanked {name} for {other}</source>
            <translation>{name} für {other} gedankt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thanking.py" />
            <source>Owe {name} thanks for {other}</source>
            <translation>Dank an {name} für {other} steht aus</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thanking.py" />
            <source>Introduced me to {other}</source>
            <translation>Hat mich mit {other} bekannt gemacht</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thinking.py" />
            <source>Kept why {names}</source>
            <translation>Aufbewahrt, warum {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thinking.py" />
            <source>Kept what may be told of {names}</source>
            <translation>Aufbewahrt, was von {names} gesagt werden darf</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thinking.py" />
            <source>Kept what waits with {names}</source>
            <translation>Aufbewahrt, was mit {names} wartet</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thinking.py" />
            <source>Kept how it went with {names}</source>
            <translation>Aufbewahrt, wie es mit {names} ging</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thinking.py" />
            <source>Thought of {say_both}</source>
            <translation>Angedacht: {say_both}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thinking.py" />
            <source>{name} comes first now</source>
            <translation>{name} kommt jetzt zuerst</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thinking.py" />
            <source>No longer thought of {names_of}</source>
            <translation>Nicht mehr angedacht: {names_of}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thinking.py" />
            <source>{say_both} are not suggested again</source>
            <translation>Nicht wieder vorgeschlagen: {say_both}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thinking.py" />
            <source>Choose somebody of the book, so that they can be thanked.</source>
            <translation>Wähl jemanden aus dem Buch, damit gedankt werden kann.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thinking.py" />
            <source>That is one of the two. Choose who brought you to the thought.</source>
            <translation>Das ist eins der beiden. Wähl, wer dich auf den Gedanken brachte.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thinking.py" />
            <source>Nobody is credited for {names}</source>
            <translation>Für {names} gilt niemandem Dank</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thinking.py" />
            <source>{name} brought you to {names}</source>
            <translation>{name} brachte dich zu {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thinking.py" />
            <source>The thought of {names}</source>
            <translation>Der Gedanke an {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thinking.py" />
            <location filename="../../desktop/ui/introductions/two_people.py" />
            <source>It takes two. Choose somebody else for the second.</source>
            <translation>Es braucht zwei. Wähle als zweiten jemand anderen.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thinking.py" />
            <source>These two are on their way already. Nothing was changed.</source>
            <translation>Die beiden sind schon auf ihrem Weg. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/defaults.py" />
            <source>Laid out the journey</source>
            <translation>Den Weg angelegt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/moving.py" />
            <source>That stage is no longer there. Nothing was moved.</source>
            <translation>Diese Station ist nicht mehr da. Nichts wurde verschoben.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/services/journey/moving.py" />
            <source>{count} plans</source>
            <comment>let go</comment>
            <extracomment>One: a plan</extracomment>
            <translation>
                <numerusform>ein Vorhaben</numerusform>
                <numerusform>{count} Vorhaben</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/moving.py" />
            <source>, and let {what} go</source>
            <translation>, und losgelassen: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/moving.py" />
            <source>Kept why {names} moved</source>
            <translation>Aufbewahrt, warum {names} weiterging</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/moving.py" />
            <source>Planned with {names}: {what}</source>
            <translation>Mit {names} geplant: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/moving.py" />
            <source>Planned with {names} again</source>
            <translation>Mit {names} wieder geplant</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/moving.py" />
            <source>Planned {count} things with {names}</source>
            <translation>{count} Dinge mit {names} geplant</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/moving.py" />
            <source>Moved {names} to {stage}</source>
            <translation>{names} zu {stage} verschoben</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/moving.py" />
            <source>Moved {names} within {stage}</source>
            <translation>{names} in {stage} verschoben</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/parting.py" />
            <source>Let {name} rest, with thanks</source>
            <translation>{name} ruhen lassen, mit Dank</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/parting.py" />
            <source>Welcomed {name} back, to {stage}</source>
            <translation>{name} willkommen zurück, bei {stage}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/parting.py" />
            <source>That place is no longer there. Nothing was moved.</source>
            <translation>Dieser Platz ist nicht mehr da. Nichts wurde verschoben.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>That stage is no longer there. Nothing was changed.</source>
            <translation>Diese Station ist nicht mehr da. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>A stage needs a name. It keeps the one it had.</source>
            <translation>Eine Station braucht einen Namen. Sie behält ihren bisherigen.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>Renamed {stage} to {name}</source>
            <translation>{stage} in {name} umbenannt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>Changed the words of {stage}</source>
            <translation>Worte von {stage} geändert</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>A limit begins at one. Without one, as many come as come.</source>
            <translation>Eine Grenze beginnt bei eins. Ohne Grenze kommen so viele, wie kommen.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>Set how many I can hold in {stage}</source>
            <translation>Gesetzt, wie viele ich in {stage} halten kann</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>A stage needs a name.</source>
            <translation>Eine Station braucht einen Namen.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>Added the stage {name}</source>
            <translation>Station {name} hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>The trays stay where they are.</source>
            <translation>Die Ablagen bleiben, wo sie sind.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>Made {stage} the {ordinal_word} stage</source>
            <translation>{stage} ist jetzt die {ordinal_word} Station</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>Removed the stage {stage}</source>
            <translation>Station {stage} entfernt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>This stage is your own: Kith has no words for it.</source>
            <translation>Diese Station ist deine eigene: Kith hat keine Worte dafür.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>Put back Kith’s words for {stage}</source>
            <translation>Die Worte von Kith für {stage} zurückgeholt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>There was nothing written, so nothing was added.</source>
            <translation>Es stand nichts da, also kam nichts dazu.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>Added a line to {stage}</source>
            <translation>Eine Zeile zu {stage} hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>Changed a line of {stage}</source>
            <translation>Eine Zeile von {stage} geändert</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>Took a line out of {stage}</source>
            <translation>Eine Zeile aus {stage} genommen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>Changed the order of lines in {stage}</source>
            <translation>Reihenfolge der Zeilen in {stage} geändert</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>That line is no longer there. Nothing was changed.</source>
            <translation>Diese Zeile ist nicht mehr da. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>The two trays stay. Only stages between them can be removed.</source>
            <translation>Die zwei Ablagen bleiben. Nur Stationen dazwischen lassen sich entfernen.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>One stage has to stay. Rename it instead.</source>
            <translation>Eine Station muss bleiben. Gib ihr stattdessen einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>Its people need another place to go to.</source>
            <translation>Ihre Menschen brauchen einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/loops.py" />
            <source>A few words are needed: what is open between you?</source>
            <translation>Ein paar Worte fehlen: Was ist offen zwischen euch?</translation>
        </message>
        <message>
            <location filename="../../desktop/services/loops.py" />
            <source>Changed what is open with {name}</source>
            <translation>Geändert, was mit {name} offen ist</translation>
        </message>
        <message>
            <location filename="../../desktop/services/loops.py" />
            <source>Noted what is open with {name}</source>
            <translation>Notiert, was mit {name} offen ist</translation>
        </message>
        <message>
            <location filename="../../desktop/services/loops.py" />
            <source>Closed “{text}” with {name}</source>
            <translation>„{text}“ mit {name} abgeschlossen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/loops.py" />
            <source>Kept how “{text}” went</source>
            <translation>Aufbewahrt, wie „{text}“ ausging</translation>
        </message>
        <message>
            <location filename="../../desktop/services/loops.py" />
            <source>“{text}” is open again</source>
            <translation>„{text}“ ist wieder offen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/matching/merging.py" />
            <source>That is one person already. Nothing was changed.</source>
            <translation>Das ist schon ein Mensch. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/matching/merging.py" />
            <source>Joined {gone} into {keep}</source>
            <translation>{gone} mit {keep} zusammengelegt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/matching/proposals.py" />
            <source>Looked for people who may be the same</source>
            <translation>Nachgesehen, wer vielleicht derselbe Mensch ist</translation>
        </message>
        <message>
            <location filename="../../desktop/services/matching/proposals.py" />
            <source>That is one person. Nothing was changed.</source>
            <translation>Das ist ein Mensch. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/matching/proposals.py" />
            <source>Kept {first} and {second} as two people</source>
            <translation>{first} und {second} als zwei Menschen behalten</translation>
        </message>
        <message>
            <location filename="../../desktop/services/news.py" />
            <source>Changed what you noticed of {name}</source>
            <translation>Geändert, was dir bei {name} auffiel</translation>
        </message>
        <message>
            <location filename="../../desktop/services/news.py" />
            <source>Took away what you noticed of {name}</source>
            <translation>Weggenommen, was dir bei {name} auffiel</translation>
        </message>
        <message>
            <location filename="../../desktop/services/news.py" />
            <source>Noticed of {name}</source>
            <translation>Bei {name} aufgefallen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/news.py" />
            <source>Let the news of {name} be</source>
            <translation>Die Neuigkeit von {name} gelassen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/news.py" />
            <source>Planned {name}, because of their news</source>
            <translation>Mit {name} geplant, wegen einer Neuigkeit</translation>
        </message>
        <message>
            <location filename="../../desktop/services/news.py" />
            <source>Kept it as a chapter of {name}</source>
            <translation>Als Kapitel von {name} behalten</translation>
        </message>
        <message>
            <location filename="../../desktop/services/news.py" />
            <source>That was decided already. Nothing was changed.</source>
            <translation>Das ist schon entschieden. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/adding.py" />
            <source>Added {draft}</source>
            <translation>{draft} aufgenommen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/adding.py" />
            <source>Chose {who} to be intentional with</source>
            <translation>{who} ans Herz genommen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/adding.py" />
            <source>Left {who} be</source>
            <translation>{who} in Ruhe gelassen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/adding.py" />
            <source>Deleted {who}</source>
            <translation>{who} gelöscht</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/adding.py" />
            <source>Brought {who} back</source>
            <translation>{who} zurückgeholt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/adding.py" />
            <source>Duplicated {first}</source>
            <translation>{first} verdoppelt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/adding.py" />
            <location filename="../../desktop/ui/importing/wording.py" />
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>nobody</source>
            <translation>niemand</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/circles.py" />
            <source>Made the circle {name}</source>
            <translation>Kreis {name} angelegt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/circles.py" />
            <source>Put {who} into the new circle {name}</source>
            <translation>{who} in den neuen Kreis {name} genommen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/circles.py" />
            <source>Renamed the circle {circle} to {name}</source>
            <translation>Kreis {circle} in {name} umbenannt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/circles.py" />
            <source>Dissolved the circle {circle}</source>
            <translation>Kreis {circle} aufgelöst</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/circles.py" />
            <source>Put {who} into {circle}</source>
            <translation>{who} in {circle} genommen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/circles.py" />
            <source>Took {who} out of {circle}</source>
            <translation>{who} aus {circle} genommen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/circles.py" />
            <source>stands first</source>
            <translation>steht zuerst</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/circles.py" />
            <source>stands with the others</source>
            <translation>steht bei den anderen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/circles.py" />
            <source>{name} {stands} in {circle}</source>
            <translation>{name} {stands} in {circle}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/circles.py" />
            <source>Tagged {who} with {name}</source>
            <translation>Schlagwort {name} bei {who} gesetzt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/circles.py" />
            <source>That tag is no longer here. Nothing was changed.</source>
            <translation>Dieses Schlagwort ist nicht mehr hier. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/circles.py" />
            <source>Took the tag {label} off {who}</source>
            <translation>Schlagwort {label} weggenommen bei {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/circles.py" />
            <source>That circle is no longer here. Nothing was changed.</source>
            <translation>Dieser Kreis ist nicht mehr hier. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/circles.py" />
            <source>It needs a name.</source>
            <translation>Es braucht einen Namen.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/fields.py" />
            <source>Changed the names of {name}</source>
            <translation>Namen von {name} geändert</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/fields.py" />
            <source>Changed how {name} is said</source>
            <translation>Aussprache von {name} geändert</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/fields.py" />
            <source>Changed the nickname of {name}</source>
            <translation>Spitznamen von {name} geändert</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/fields.py" />
            <source>Changed the pronouns of {name}</source>
            <translation>Pronomen von {name} geändert</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/fields.py" />
            <source>Changed where {name} works</source>
            <translation>Arbeitsort von {name} geändert</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/fields.py" />
            <source>Changed what {name} does</source>
            <translation>Arbeit von {name} geändert</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/fields.py" />
            <source>Changed why {name}, in your words</source>
            <translation>Geändert, warum {name}, in deinen Worten</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/fields.py" />
            <source>Changed when you met {name}</source>
            <translation>Geändert, wann du {name} kennengelernt hast</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/fields.py" />
            <source>Changed where you met {name}</source>
            <translation>Geändert, wo du {name} kennengelernt hast</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/fields.py" />
            <source>Changed how you met {name}</source>
            <translation>Geändert, wie du {name} kennengelernt hast</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/fields.py" />
            <source>A person has no field {field}.</source>
            <translation>Ein Mensch hat kein Feld {field}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/fields.py" />
            <source>A person needs a name, even a first one. The old one was kept.</source>
            <translation>Ein Mensch braucht einen Namen, und sei es nur ein Vorname. Der alte blieb.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/fields.py" />
            <source>Nobody introduces themselves to you. Choose somebody else.</source>
            <translation>Niemand stellt sich dir selbst vor. Wähl jemand anderen.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/fields.py" />
            <source>Changed through whom you met {name}</source>
            <translation>Geändert, durch wen du {name} kennengelernt hast</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/files.py" />
            <source>That file is no longer here. Nothing was written.</source>
            <translation>Diese Datei ist nicht mehr hier. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/files.py" />
            <source>That file is no longer here. Nothing was changed.</source>
            <translation>Diese Datei ist nicht mehr hier. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/files.py" />
            <source>Took {found} away</source>
            <translation>{found} weggenommen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/knowledge.py" />
            <source>an opportunity</source>
            <translation>eine Chance</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/knowledge.py" />
            <source>what they hold dear</source>
            <translation>was wichtig ist</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/knowledge.py" />
            <source>an interest</source>
            <translation>ein Interesse</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/knowledge.py" />
            <source>an offer</source>
            <translation>ein Angebot</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/knowledge.py" />
            <source>what they eat</source>
            <translation>Essen und Trinken</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/knowledge.py" />
            <location filename="../../desktop/services/people/occasions.py" />
            <location filename="../../desktop/services/people/points.py" />
            <source>Changed {what} of {name}</source>
            <translation>Geändert bei {name}: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/knowledge.py" />
            <location filename="../../desktop/services/people/occasions.py" />
            <source>Took {what} away from {name}</source>
            <translation>Weggenommen bei {name}: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/knowledge.py" />
            <source>Changed a note about {name}</source>
            <translation>Notiz zu {name} geändert</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/knowledge.py" />
            <source>Took a note about {name} away</source>
            <translation>Notiz zu {name} weggenommen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/knowledge.py" />
            <source>Noted {what} of {name}</source>
            <translation>Notiert bei {name}: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/knowledge.py" />
            <source>Kept a note about {name}</source>
            <translation>Notiz zu {name} aufbewahrt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/newcomers.py" />
            <source>A name is needed: who would you like to be closer to?</source>
            <translation>Ein Name fehlt: Wem möchtest du näher sein?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/services/people/newcomers.py" />
            <location filename="../../desktop/ui/backups/wording.py" />
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <location filename="../../desktop/ui/journey/words.py" />
            <source>{count} people</source>
            <extracomment>One: one person</extracomment>
            <translation>
                <numerusform>ein Mensch</numerusform>
                <numerusform>{count} Menschen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/newcomers.py" />
            <source>Began with {names}</source>
            <translation>Begonnen mit {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/occasions.py" />
            <source>the birthday</source>
            <translation>der Geburtstag</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/occasions.py" />
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>a date</source>
            <translation>ein Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/occasions.py" />
            <location filename="../../desktop/services/people/points.py" />
            <source>Added {what} of {name}</source>
            <translation>Dazu bei {name}: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/occasions.py" />
            <source>When is it? A day and a month are enough: 21 September.</source>
            <translation>Wann ist es? Ein Tag und ein Monat genügen: 21. September.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/own_rows.py" />
            <source>That is no longer here. Nothing was changed.</source>
            <translation>Das ist nicht mehr hier. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/photos.py" />
            <source>Changed the photo of {name}</source>
            <translation>Foto von {name} geändert</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/photos.py" />
            <source>Took the photo of {name} away</source>
            <translation>Foto von {name} weggenommen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/points.py" />
            <source>an e-mail address</source>
            <translation>eine E-Mail-Adresse</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/points.py" />
            <source>a web page</source>
            <translation>eine Webseite</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/points.py" />
            <source>That was empty. What stood there was kept.</source>
            <translation>Das war leer. Was da stand, blieb.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/points.py" />
            <source>Took {value} away from {name}</source>
            <translation>{value} bei {name} weggenommen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/points.py" />
            <source>Changed an address of {name}</source>
            <translation>Adresse von {name} geändert</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/points.py" />
            <source>Took an address away from {name}</source>
            <translation>Adresse von {name} weggenommen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/points.py" />
            <source>{value} comes first for {name}</source>
            <translation>{value} kommt bei {name} zuerst</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/points.py" />
            <source>Added an address of {name}</source>
            <translation>Adresse von {name} hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/presence.py" />
            <source>That person is no longer here. Nothing was changed.</source>
            <translation>Dieser Mensch ist nicht mehr hier. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/signatures.py" />
            <source>Took the signature of {name}</source>
            <translation>Signatur von {name} übernommen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/standing.py" />
            <source>Put names in order</source>
            <translation>Namen geordnet</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/ties.py" />
            <source>Changed what {other_name} is to {name}</source>
            <translation>Geändert, was {other_name} für {name} ist</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/ties.py" />
            <source>Untied {other_name} from {name}</source>
            <translation>Verbindung von {other_name} und {name} gelöst</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/ties.py" />
            <source>Tied {other_name} to {name}</source>
            <translation>{other_name} und {name} verbunden</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/ties.py" />
            <source>Nobody can be tied to themselves. Choose somebody else.</source>
            <translation>Niemand kann mit sich selbst verbunden sein. Wähl jemand anderen.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/trash.py" />
            <source>Emptied the old trash</source>
            <translation>Alten Papierkorb geleert</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/trash.py" />
            <source>Deleted {who} for good</source>
            <translation>Endgültig gelöscht: {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/letter.py" />
            <source>Wrote on the letter of {year}</source>
            <translation>Am Brief des Jahres {year} geschrieben</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/letter.py" />
            <source>Made the letter of {year} anew</source>
            <translation>Brief des Jahres {year} neu gemacht</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/mirror/thanks.py" />
            <source>Thanked {name}</source>
            <translation>{name} gedankt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>what you hold dear</source>
            <translation>was dir wichtig ist</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>where you are going</source>
            <translation>wohin du gehst</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>whom you hope to meet</source>
            <translation>wen du zu treffen hoffst</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>what you can give</source>
            <translation>was du geben kannst</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>what you need</source>
            <translation>was du brauchst</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>a story worth telling</source>
            <translation>eine erzählenswerte Geschichte</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>Wrote down {what}</source>
            <translation>Aufgeschrieben: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>Changed {kind}</source>
            <translation>Geändert: {kind}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>Took “{title}” away</source>
            <translation>„{title}“ weggenommen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>Changed the order of {kind}</source>
            <translation>Reihenfolge geändert: {kind}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>That stays as it is: there is nothing in it to be reached.</source>
            <translation>Das bleibt, wie es ist: darin gibt es nichts zu erreichen.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>“{title}” is open again</source>
            <translation>„{title}“ ist wieder offen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>“{title}”, with {name}</source>
            <translation>„{title}“, mit {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>“{title}”, without {name}</source>
            <translation>„{title}“, ohne {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>A few words are needed. Nothing was changed.</source>
            <translation>Ein paar Worte fehlen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/review.py" />
            <source>Looked back on the week of {what}</source>
            <translation>Auf die Woche {what} zurückgeblickt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/review.py" />
            <source>That week is no longer here. Nothing was changed.</source>
            <translation>Diese Woche ist nicht mehr hier. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/review.py" />
            <source>Forgot what you wrote on the week of {what}</source>
            <translation>Vergessen, was du über die Woche {what} geschrieben hast</translation>
        </message>
        <message>
            <location filename="../../desktop/services/rhythm/setting.py" />
            <source>Kept the rhythm of {name}</source>
            <translation>Rhythmus mit {name} behalten</translation>
        </message>
        <message>
            <location filename="../../desktop/services/rhythm/setting.py" />
            <source>That person or circle is no longer here. Nothing was changed.</source>
            <translation>Dieser Mensch oder Kreis ist nicht mehr hier. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/rhythm/setting.py" />
            <source>Took away the rhythm of {owner}</source>
            <translation>Rhythmus von {owner} weggenommen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/rhythm/setting.py" />
            <source>Set the rhythm of {owner}</source>
            <translation>Rhythmus von {owner} gesetzt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/samples/__init__.py" />
            <source>Brought in the sample people</source>
            <translation>Beispielmenschen hereingeholt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/samples/__init__.py" />
            <source>Swept the sample people away</source>
            <translation>Beispielmenschen weggekehrt</translation>
        </message>
        <message>
            <location filename="../../desktop/services/seasons.py" />
            <source>A hard season for {name}</source>
            <translation>Eine schwere Zeit für {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/seasons.py" />
            <source>The hard season of {name} is over</source>
            <translation>Die schwere Zeit von {name} ist vorbei</translation>
        </message>
        <message>
            <location filename="../../desktop/services/seasons.py" />
            <source>Choose a day still to come for looking again.</source>
            <translation>Wähl zum Wiederhinsehen einen Tag, der noch kommt.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/seasons.py" />
            <source>The hard season of {name} goes on</source>
            <translation>Die schwere Zeit von {name} dauert an</translation>
        </message>
        <message>
            <location filename="../../desktop/services/seasons.py" />
            <source>Changed the words for the hard season of {name}</source>
            <translation>Worte zur schweren Zeit von {name} geändert</translation>
        </message>
        <message>
            <location filename="../../desktop/services/seasons.py" />
            <source>That season is no longer here. Nothing was changed.</source>
            <translation>Diese schwere Zeit ist nicht mehr hier. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/today/meanwhile.py" />
            <source>Kept whom you saw</source>
            <translation>Aufbewahrt, wen du gesehen hast</translation>
        </message>
        <message>
            <location filename="../../desktop/services/today/meanwhile.py" />
            <source>Kept the people you saw</source>
            <translation>Die Menschen aufbewahrt, die du gesehen hast</translation>
        </message>
        <message>
            <location filename="../../desktop/services/today/put_off.py" />
            <location filename="../../desktop/ui/today/corner_card.py" />
            <source>Another time for {name}</source>
            <translation>{name} ein andermal</translation>
        </message>
        <message>
            <location filename="../../desktop/services/triage/deciding.py" />
            <source>Chose {name} to be intentional with</source>
            <translation>{name} ans Herz genommen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/triage/deciding.py" />
            <source>Left {name} be</source>
            <translation>{name} in Ruhe gelassen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/trust.py" />
            <source>Noted what built trust with {name}</source>
            <translation>Notiert, was Vertrauen mit {name} aufgebaut hat</translation>
        </message>
        <message>
            <location filename="../../desktop/services/trust.py" />
            <source>Noted a stumble with {name}</source>
            <translation>Ein Stolpern mit {name} notiert</translation>
        </message>
        <message>
            <location filename="../../desktop/services/trust.py" />
            <source>Noted a repair with {name}</source>
            <translation>Eine Versöhnung mit {name} notiert</translation>
        </message>
        <message>
            <location filename="../../desktop/services/trust.py" />
            <source>Changed a moment of trust with {name}</source>
            <translation>Vertrauensmoment mit {name} geändert</translation>
        </message>
        <message>
            <location filename="../../desktop/services/trust.py" />
            <source>Took a moment of trust with {name} away</source>
            <translation>Vertrauensmoment mit {name} weggenommen</translation>
        </message>
        <message>
            <location filename="../../desktop/services/trust.py" />
            <source>{name} goes back to {stage}</source>
            <translation>{name} geht zurück zu {stage}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/trust.py" />
            <source>{name} returns to {stage}</source>
            <translation>{name} kehrt zu {stage} zurück</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/backup.py" />
            <source>There is no room for a backup in {folder}: it needs {megabytes}, and {other} are free. Nothing was changed. Make room, then try again.</source>
            <translation>In {folder} ist kein Platz für eine Sicherung: sie braucht {megabytes}, und {other} sind frei. Nichts wurde geändert. Schaff Platz, dann versuch es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/backup.py" />
            <source>The backup {target} could not be written. Nothing else changed.</source>
            <translation>Die Sicherung {target} ließ sich nicht schreiben. Sonst hat sich nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/contents.py" />
            <source>{path} holds nothing.</source>
            <translation>{path} enthält nichts.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/contents.py" />
            <source>{path} holds no people's table. It was left as it is.</source>
            <translation>{path} enthält keine Tabelle von Menschen. Es blieb, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/contents.py" />
            <source>{path} is not what {like} is. It was left as it is.</source>
            <translation>{path} ist nicht, was {like} ist. Es blieb, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/contents.py" />
            <source>{path} could not be read. It was left as it is.</source>
            <translation>{path} ließ sich nicht lesen. Es blieb, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/copying.py" />
            <source>Another program is holding the store, so that it could not be copied. Nothing was changed. Close that program, then try again.</source>
            <translation>Ein anderes Programm hält die Daten fest, darum ließen sie sich nicht kopieren. Nichts wurde geändert. Schließ jenes Programm, dann versuch es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/database.py" />
            <source>The file {path} was replaced or removed while Kith was open. Nothing was stored. Close Kith and open it again.</source>
            <translation>Die Datei {path} wurde ersetzt oder entfernt, während Kith offen war. Nichts wurde gespeichert. Schließ Kith, und öffne es neu.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/driver.py" />
            <source>This Kith was put together without SQLCipher, which a locked store needs. Nothing was changed. Install it with: pip install sqlcipher3</source>
            <translation>Dieses Kith wurde ohne SQLCipher gebaut, das gesperrte Daten brauchen. Nichts wurde geändert. Installier es mit: pip install sqlcipher3</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/faults.py" />
            <source>The disk is full. Nothing was stored. Make room, then try again.</source>
            <translation>Die Platte ist voll. Nichts wurde gespeichert. Schaff Platz, dann versuch es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/faults.py" />
            <source>Kith may not write to {path}. Nothing was stored. Check the permissions of the folder, then try again.</source>
            <translation>Kith darf nicht in {path} schreiben. Nichts wurde gespeichert. Sieh nach den Rechten des Ordners, dann versuch es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/faults.py" />
            <source>Another program is holding {path}. Nothing was stored. Close that program, then try again.</source>
            <translation>Ein anderes Programm hält {path} fest. Nichts wurde gespeichert. Schließ jenes Programm, dann versuch es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/faults.py" />
            <source>The disk could not be read or written. Nothing was stored. Check the disk, then try again.</source>
            <translation>Die Platte ließ sich nicht lesen oder beschreiben. Nichts wurde gespeichert. Sieh nach der Platte, dann versuch es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/faults.py" />
            <source>{path} could not be opened. Nothing was stored. Check that the folder is there and may be read, then try again.</source>
            <translation>{path} ließ sich nicht öffnen. Nichts wurde gespeichert. Sieh nach, ob der Ordner da ist und gelesen werden darf, dann versuch es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/faults.py" />
            <source>That text is too long to keep. Nothing was stored.</source>
            <translation>Dieser Text ist zu lang zum Aufbewahren. Nichts wurde gespeichert.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/faults.py" />
            <source>{path} is not a sound Kith store. It was left as it is.</source>
            <translation>{path} enthält keine heilen Daten von Kith. Es blieb, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/keys.py" />
            <source>{path} is locked: it needs its passphrase. Nothing was changed.</source>
            <translation>{path} ist gesperrt: es braucht sein Passwort. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/lock.py" />
            <source>{parent} cannot be used: {error}.</source>
            <translation>{parent} lässt sich nicht benutzen: {error}.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/lock.py" />
            <source>{parent} is on a disk that cannot be locked, so that nothing would keep two programs from writing at once. Nothing was changed. Keep the data in a folder of this computer, then try again.</source>
            <translation>{parent} liegt auf einer Platte, die sich nicht sperren lässt; nichts hielte zwei Programme davon ab, zugleich zu schreiben. Nichts wurde geändert. Leg die Daten in einen Ordner dieses Computers, dann versuch es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/lock.py" />
            <source>Kith is already open with the data in {parent}. Close that window first, or do it from there.</source>
            <translation>Kith ist mit den Daten in {parent} schon offen. Schließ zuerst jenes Fenster, oder tu es von dort.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/passphrase.py" />
            <source>This passphrase does not open the store. Look at Caps Lock and the keyboard's language, then try again. Nothing was changed.</source>
            <translation>Dieses Passwort öffnet die Daten nicht. Sieh nach der Feststelltaste und der Sprache der Tastatur, dann versuch es noch einmal. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/passphrase.py" />
            <source>{source} could not be copied whole. It is as it was.</source>
            <translation>{source} ließ sich nicht ganz kopieren. Es ist, wie es war.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/restoring.py" />
            <source>{backup_file} holds nothing to restore. Nothing was changed.</source>
            <translation>{backup_file} enthält nichts zum Wiederherstellen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/schema.py" />
            <source>Kith may not read {path}. Check the permissions of the folder, then try again.</source>
            <translation>Kith darf {path} nicht lesen. Sieh nach den Rechten des Ordners, dann versuch es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/schema.py" />
            <source>{path} was written by a newer Kith. It was not touched. Open it with the newer Kith.</source>
            <translation>{path} wurde von einem neueren Kith geschrieben. Es blieb unberührt. Öffne es mit dem neueren Kith.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/schema.py" />
            <source>{path} is not a Kith store. It was left as it is.</source>
            <translation>{path} enthält keine Daten von Kith. Es blieb, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/schema.py" />
            <source>{path} is damaged: {answer}. It was left as it is.</source>
            <translation>{path} ist beschädigt: {answer}. Es blieb, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/store.py" />
            <source>{what} is gone, but backups of it are in {other}. Kith does not start empty over them.</source>
            <translation>{what} ist fort, aber Sicherungen davon liegen in {other}. Kith beginnt nicht leer darüber.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/chooser.py" />
            <source>A backup or an archive</source>
            <translation>Eine Sicherung oder ein Archiv</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/chooser.py" />
            <source>Backups and archives (*.db *.zip)</source>
            <translation>Sicherungen und Archive (*.db *.zip)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/chooser.py" />
            <location filename="../../desktop/ui/calendars/choosing.py" />
            <location filename="../../desktop/ui/importing/entry.py" />
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/page.py" />
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>Back up now</source>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/page.py" />
            <location filename="../../desktop/ui/window/refused.py" />
            <source>From a file…</source>
            <translation>Aus einer Datei…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/page.py" />
            <source>Kith is again as it was before.</source>
            <translation>Kith ist wieder, wie es vorher war.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/page.py" />
            <source>A backup was written, and read back whole.</source>
            <translation>Eine Sicherung ist geschrieben und heil zurückgelesen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/page.py" />
            <location filename="../../desktop/ui/backups/rows.py" />
            <location filename="../../desktop/ui/window/keeping.py" />
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/page.py" />
            <location filename="../../desktop/ui/backups/well.py" />
            <location filename="../../desktop/ui/found/opened.py" />
            <location filename="../../desktop/ui/help/about.py" />
            <location filename="../../desktop/ui/preferences/page.py" />
            <location filename="../../desktop/ui/reflect/mirror/resting.py" />
            <location filename="../../desktop/ui/widgets/toast.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>Stop reading</source>
            <translation>Nicht weiterlesen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>Go back to this one</source>
            <translation>Zu dieser zurückgehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>No backup lies here</source>
            <translation>Hier liegt keine Sicherung</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>One from elsewhere can take its place, or an archive: From a file…</source>
            <translation>Eine von anderswo kann an ihre Stelle treten, oder ein Archiv: Aus einer Datei…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>Nothing to go back to yet</source>
            <translation>Noch nichts, wohin man zurückgehen könnte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>Once there is a backup, it says here what it holds.</source>
            <translation>Sobald es eine Sicherung gibt, steht hier, was darin ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>Reading it through…</source>
            <translation>Wird durchgelesen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>It is whole, and can take the place of what cannot be opened.</source>
            <translation>Sie ist heil und kann an die Stelle dessen treten, was sich nicht öffnen lässt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>It is whole, and says the same as what is here now.</source>
            <translation>Sie ist heil und sagt dasselbe wie das, was jetzt hier ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>It is whole. Going back to it, this would differ:</source>
            <translation>Sie ist heil. Gingst du zu ihr zurück, wäre dies anders:</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>It was not read through. Choose it again to read it.</source>
            <translation>Sie wurde nicht zu Ende gelesen. Wähle sie noch einmal, um sie zu lesen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>Would come back</source>
            <translation>Käme zurück</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>Would go</source>
            <translation>Ginge weg</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>Would read otherwise</source>
            <translation>Stünde anders da</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>Thing by thing</source>
            <translation>Stück für Stück</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>What is here now is kept as a backup first; the way there stays open.</source>
            <translation>Was jetzt hier ist, wird zuerst gesichert; der Weg dorthin bleibt offen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>{title}: {count}</source>
            <translation>{title}: {count}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/rows.py" />
            <source>There are no backups yet.</source>
            <translation>Es gibt noch keine Sicherungen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/rows.py" />
            <source>{why} · {what}</source>
            <translation>{why} · {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/well.py" />
            <source>Mend it, after a backup</source>
            <translation>Beheben, nach einer Sicherung</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/well.py" />
            <source>Looking at every page, every link, every word…</source>
            <translation>Jede Seite, jede Verbindung, jedes Wort wird angesehen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/well.py" />
            <source>All is well.</source>
            <translation>Alles ist gut.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/well.py" />
            <source>Something can be mended. Nothing was changed so far.</source>
            <translation>Etwas lässt sich beheben. Bisher ist nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/well.py" />
            <source>What is kept is well; one thing wants your eye.</source>
            <translation>Was aufbewahrt ist, ist heil; eine Sache möchte deinen Blick.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/well.py" />
            <source>It was mended.</source>
            <translation>Es ist behoben.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/well.py" />
            <source>Something is not well.</source>
            <translation>Etwas stimmt nicht.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/well.py" />
            <location filename="../../desktop/ui/preferences/data.py" />
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Is all well?</source>
            <translation>Ist alles gut?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/went_back.py" />
            <source>Take that back</source>
            <translation>Das zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/went_back.py" />
            <source>What could not be read is set aside as {name}.</source>
            <translation>Was sich nicht lesen ließ, liegt als {name} beiseite.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/went_back.py" />
            <source>What was here before is kept.</source>
            <translation>Was vorher hier war, ist aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <location filename="../../desktop/ui/calendar/words.py" />
            <location filename="../../desktop/ui/found/wording.py" />
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <location filename="../../desktop/ui/phrases.py" />
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Kith is again as it was {day} at {time}.</source>
            <translation>Kith ist wieder wie {day} um {time}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>{count} KB</source>
            <translation>{count} KB</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>{count} MB</source>
            <translation>{count} MB</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>An archive</source>
            <translation>Ein Archiv</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>A file from elsewhere</source>
            <translation>Eine Datei von anderswo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Kept by itself</source>
            <translation>Von selbst gesichert</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>You asked for it</source>
            <translation>Von dir gewünscht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Before people were brought in</source>
            <translation>Bevor Menschen dazukamen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Before going back</source>
            <translation>Vor dem Zurückgehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Before a newer Kith began</source>
            <translation>Bevor ein neueres Kith begann</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Before the samples went</source>
            <translation>Bevor die Beispiele gingen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Before the trash was emptied</source>
            <translation>Bevor der Papierkorb geleert wurde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Before it was mended</source>
            <translation>Bevor etwas behoben wurde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Before a large change</source>
            <translation>Vor einer großen Änderung</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>{whom}, {size}</source>
            <translation>{whom}, {size}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Cannot be read</source>
            <translation>Nicht lesbar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/backups/wording.py" />
            <location filename="../../desktop/ui/found/wording.py" />
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} talks</source>
            <extracomment>One: one talk</extracomment>
            <translation>
                <numerusform>ein Gespräch</numerusform>
                <numerusform>{count} Gespräche</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>{people}, {talks}</source>
            <translation>{people}, {talks}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>None yet. Kith writes one every day that it is open.</source>
            <translation>Noch keine. Kith schreibt an jedem Tag eine, an dem es offen ist.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>{count} backups, {size} together. Kith writes one every day that it is open.</source>
            <extracomment>One: One backup, {size}. Kith writes one every day that it is open.</extracomment>
            <translation>
                <numerusform>Eine Sicherung, {size}. Kith schreibt an jedem Tag eine, an dem es offen ist.</numerusform>
                <numerusform>{count} Sicherungen, zusammen {size}. Kith schreibt an jedem Tag eine, an dem es offen ist.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/backups/wording.py" />
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <location filename="../../desktop/ui/reflect/mirror/names.py" />
            <source>{count} more</source>
            <extracomment>One: one more</extracomment>
            <translation>
                <numerusform>noch eins</numerusform>
                <numerusform>{count} weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>{names}, and {more}</source>
            <translation>{names}, und {more}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>{count} come back</source>
            <extracomment>One: one comes back</extracomment>
            <translation>
                <numerusform>eines kommt zurück</numerusform>
                <numerusform>{count} kommen zurück</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>{count} go</source>
            <extracomment>One: one goes</extracomment>
            <translation>
                <numerusform>eines geht</numerusform>
                <numerusform>{count} gehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>{count} read otherwise</source>
            <extracomment>One: one reads otherwise</extracomment>
            <translation>
                <numerusform>eines steht anders da</numerusform>
                <numerusform>{count} stehen anders da</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>{kind}: {what}</source>
            <translation>{kind}: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Talks</source>
            <translation>Gespräche</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <location filename="../../desktop/ui/people/card/story.py" />
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Plans</source>
            <translation>Vorhaben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Promises</source>
            <translation>Versprechen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>What you know of them</source>
            <translation>Was du von ihnen weißt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Given and received</source>
            <translation>Gegeben und bekommen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Dates in their lives</source>
            <translation>Tage in ihrem Leben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Ways to reach them</source>
            <translation>Wege, sie zu erreichen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Addresses</source>
            <translation>Adressen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>Ties</source>
            <translation>Verbindungen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Moves</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Moments of trust</source>
            <translation>Vertrauensmomente</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>News</source>
            <translation>Neuigkeiten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <location filename="../../desktop/ui/preferences/rhythms.py" />
            <source>Rhythms</source>
            <translation>Rhythmen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Seasons</source>
            <translation>Schwere Zeiten und Pausen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <location filename="../../desktop/ui/gatherings/listed.py" />
            <location filename="../../desktop/ui/window/rooms.py" />
            <source>Gatherings</source>
            <translation>Zusammenkünfte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <location filename="../../desktop/ui/introductions/head.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <location filename="../../desktop/ui/window/rooms.py" />
            <source>Introductions</source>
            <translation>Vorstellungen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <location filename="../../desktop/ui/journey/menus.py" />
            <location filename="../../desktop/ui/window/sidebar.py" />
            <source>Circles</source>
            <translation>Kreise</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <location filename="../../desktop/ui/importing/wording.py" />
            <location filename="../../desktop/ui/journey/menus.py" />
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Steps of the journey</source>
            <translation>Stationen des Wegs</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Lines about yourself</source>
            <translation>Zeilen über dich selbst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Weeks looked back on</source>
            <translation>Rückblicke auf Wochen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Letters of a year</source>
            <translation>Jahresbriefe</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/on_paper.py" />
            <location filename="../../desktop/ui/brief/paper.py" />
            <source>This time</source>
            <translation>Diesmal</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/on_paper.py" />
            <source>Confided. </source>
            <translation>Anvertraut. </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/page.py" />
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/calendar/row_acts.py" />
            <location filename="../../desktop/ui/people/menus.py" />
            <location filename="../../desktop/ui/today/side/appointments.py" />
            <location filename="../../desktop/ui/window/before_after.py" />
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Brief</source>
            <translation>Einstimmung</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/page.py" />
            <location filename="../../desktop/ui/reflect/letter/around.py" />
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/page.py" />
            <source>Their cards</source>
            <translation>Ihre Karten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/page.py" />
            <source>Nothing here can open that. The number is on the page.</source>
            <translation>Hier kann das nichts öffnen. Die Nummer steht auf der Seite.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/paper.py" />
            <source>Brief: {name}</source>
            <translation>Einstimmung: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/paper.py" />
            <location filename="../../desktop/ui/brief/parts.py" />
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>Room for the pen</source>
            <translation>Platz für den Stift</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/paper.py" />
            <location filename="../../desktop/ui/brief/wording.py" />
            <location filename="../../desktop/ui/people/card/between.py" />
            <location filename="../../desktop/ui/we_spoke/understood.py" />
            <source>Open between us</source>
            <translation>Offen zwischen uns</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/paper.py" />
            <source>I meant to ask</source>
            <translation>Ich wollte fragen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/paper.py" />
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>What I do not know yet</source>
            <translation>Was ich noch nicht weiß</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/paper.py" />
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>Worth remembering</source>
            <translation>Gut, sich daran zu erinnern</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/parts.py" />
            <location filename="../../desktop/ui/people/season_sheet.py" />
            <source>A hard season</source>
            <translation>Eine schwere Zeit</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/parts.py" />
            <location filename="../../desktop/ui/people/card/entry_text.py" />
            <location filename="../../desktop/ui/widgets/veiled_line.py" />
            <source>Confided</source>
            <translation>Anvertraut</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/parts.py" />
            <location filename="../../desktop/ui/debrief/promises.py" />
            <location filename="../../desktop/ui/today/side/loops.py" />
            <source>Close: {what}</source>
            <translation>Abschließen: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/side.py" />
            <source>On this page</source>
            <translation>Auf dieser Seite</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/side.py" />
            <source>On paper</source>
            <translation>Auf Papier</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/side.py" />
            <source>Leave out what was confided</source>
            <translation>Anvertrautes weglassen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/side.py" />
            <source>Large print</source>
            <translation>Großer Druck</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/side.py" />
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <location filename="../../desktop/ui/today/side/appointments.py" />
            <source>Afterwards</source>
            <translation>Danach</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/side.py" />
            <source>A minute for what was said, while it is fresh. All of it can stay empty.</source>
            <translation>Eine Minute für das Gesagte, solange es frisch ist. Alles darf leer bleiben.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>let {them} finish</source>
            <translation>habe ich {them} Raum zum Ausreden gelassen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>interrupted once</source>
            <translation>habe ich einmal unterbrochen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>interrupted more than once</source>
            <translation>habe ich mehr als einmal unterbrochen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>kept my advice to myself</source>
            <translation>habe ich meinen Rat für mich behalten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>gave advice when {they} asked</source>
            <translation>habe ich Rat gegeben, weil {they} danach gefragt hat</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>gave advice nobody had asked for</source>
            <translation>habe ich Rat gegeben, um den niemand gebeten hatte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>Nothing planned; for whenever you speak</source>
            <translation>Nichts geplant; für wann immer ihr sprecht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>Before you speak</source>
            <translation>Bevor ihr sprecht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>It was {when}</source>
            <translation>Es war {when}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>It is now</source>
            <translation>Es ist jetzt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>Read it once, then write as you would speak.</source>
            <translation>Lies es einmal, dann schreib, wie du sprechen würdest.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>Read it once, then put it away. {They} will notice if you are reading.</source>
            <translation>Lies es einmal, dann leg es weg. {They} merkt, wenn du abliest.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>After the talk</source>
            <translation>Nach dem Gespräch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>After the line</source>
            <translation>Nach der Zeile</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>After the call</source>
            <translation>Nach dem Anruf</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>After the meeting</source>
            <translation>Nach dem Treffen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>Intention</source>
            <translation>Intention</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>What this step asks</source>
            <translation>Worum dieser Schritt bittet</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <location filename="../../desktop/ui/calendar/plan_editor.py" />
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <location filename="../../desktop/ui/people/card/head.py" />
            <location filename="../../desktop/ui/people/card/on_paper.py" />
            <source>Why {name}, truly</source>
            <translation>Warum {name}, wirklich</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>{Their} last words</source>
            <translation>{Their} letztes Wort</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>What this season asks</source>
            <translation>Worum diese Zeit bittet</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <location filename="../../desktop/ui/compose/side.py" />
            <location filename="../../desktop/ui/journey/words.py" />
            <location filename="../../desktop/ui/people/wording/who.py" />
            <location filename="../../desktop/ui/today/wording.py" />
            <source>not spoken yet</source>
            <translation>noch nicht gesprochen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <location filename="../../desktop/ui/people/wording/story.py" />
            <source>about {day}</source>
            <translation>etwa {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>{what}, {day}.</source>
            <translation>{what}, {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <location filename="../../desktop/ui/people/wording/story.py" />
            <source>Under it: {feeling}</source>
            <translation>Darunter: {feeling}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>{whose}: {what}</source>
            <translation>{whose}: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>{first}, and {second}</source>
            <translation>{first}, und {second}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>Last time I {did}.</source>
            <translation>Letztes Mal {did}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>not yet thanked</source>
            <translation>noch nicht gedankt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <location filename="../../desktop/ui/compose/wording.py" />
            <location filename="../../desktop/ui/debrief/wording.py" />
            <location filename="../../desktop/ui/reflect/review/wording.py" />
            <source>{what}, {day}</source>
            <translation>{what}, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>By phone</source>
            <translation>Am Telefon</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>Call {name}</source>
            <translation>{name} anrufen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <location filename="../../desktop/ui/window/palette_way.py" />
            <source>Write to {name}</source>
            <translation>{name} schreiben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>{Their} card</source>
            <translation>{Their} Eintrag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>{day} at {time}</source>
            <translation>{day} um {time}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In a few minutes</source>
            <translation>In ein paar Minuten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In ten minutes</source>
            <translation>In zehn Minuten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In a quarter of an hour</source>
            <translation>In einer Viertelstunde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In twenty minutes</source>
            <translation>In zwanzig Minuten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In twenty-five minutes</source>
            <translation>In fünfundzwanzig Minuten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In half an hour</source>
            <translation>In einer halben Stunde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In thirty-five minutes</source>
            <translation>In fünfunddreißig Minuten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In forty minutes</source>
            <translation>In vierzig Minuten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In three quarters of an hour</source>
            <translation>In einer Dreiviertelstunde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In fifty minutes</source>
            <translation>In fünfzig Minuten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In an hour, nearly</source>
            <translation>In knapp einer Stunde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In an hour</source>
            <translation>In einer Stunde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In an hour and a quarter</source>
            <translation>In einer Stunde und einer Viertelstunde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In an hour and a half</source>
            <translation>In anderthalb Stunden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In two hours</source>
            <translation>In zwei Stunden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In two hours and a half</source>
            <translation>In zweieinhalb Stunden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In three hours</source>
            <translation>In drei Stunden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <location filename="../../desktop/ui/calendar/editor.py" />
            <location filename="../../desktop/ui/compose/gone.py" />
            <location filename="../../desktop/ui/debrief/wording.py" />
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <location filename="../../desktop/ui/journey/move_note.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <location filename="../../desktop/ui/today/acts_row.py" />
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>A line</source>
            <translation>Eine Zeile</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <location filename="../../desktop/ui/calendar/editor.py" />
            <location filename="../../desktop/ui/compose/gone.py" />
            <location filename="../../desktop/ui/debrief/wording.py" />
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <location filename="../../desktop/ui/journey/move_note.py" />
            <location filename="../../desktop/ui/people/wording/talks.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <location filename="../../desktop/ui/today/acts_row.py" />
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>A call</source>
            <translation>Ein Anruf</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <location filename="../../desktop/ui/calendar/editor.py" />
            <location filename="../../desktop/ui/compose/gone.py" />
            <location filename="../../desktop/ui/debrief/wording.py" />
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <location filename="../../desktop/ui/journey/move_note.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <location filename="../../desktop/ui/today/acts_row.py" />
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>Time together</source>
            <translation>Gemeinsame Zeit</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>turning {years}</source>
            <translation>wird {years}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>{years} years</source>
            <extracomment>One: a year</extracomment>
            <translation>
                <numerusform>ein Jahr</numerusform>
                <numerusform>{years} Jahre</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/acts.py" />
            <source>It repeats. Which are meant?</source>
            <translation>Das wiederholt sich. Was ist gemeint?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/acts.py" />
            <location filename="../../desktop/ui/gatherings/met.py" />
            <source>This one</source>
            <translation>Nur dieses</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/acts.py" />
            <source>This and all that follow</source>
            <translation>Dieses und alle folgenden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/agenda.py" />
            <location filename="../../desktop/ui/calendar/header.py" />
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/agenda.py" />
            <source>Nothing planned. That is all right.</source>
            <translation>Nichts geplant. Das ist in Ordnung.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/agenda.py" />
            <location filename="../../desktop/ui/calendar/header.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <location filename="../../desktop/ui/window/rooms.py" />
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/agenda.py" />
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Tomorrow</source>
            <translation>Morgen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/blocks.py" />
            <location filename="../../desktop/ui/calendar/chips.py" />
            <source>best day</source>
            <translation>bester Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/chips.py" />
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{who}, any day</source>
            <translation>{who}, an irgendeinem Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/editor.py" />
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/editor.py" />
            <location filename="../../desktop/ui/calendar/kept_note.py" />
            <location filename="../../desktop/ui/calendar/plan_editor.py" />
            <location filename="../../desktop/ui/compose/gone.py" />
            <location filename="../../desktop/ui/compose/landed.py" />
            <location filename="../../desktop/ui/debrief/around.py" />
            <location filename="../../desktop/ui/found/row.py" />
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <location filename="../../desktop/ui/introductions/step_sheet.py" />
            <location filename="../../desktop/ui/journey/move_note.py" />
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <location filename="../../desktop/ui/today/welcome.py" />
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/editor.py" />
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <location filename="../../desktop/ui/gestures/acts.py" />
            <location filename="../../desktop/ui/help/bar.py" />
            <location filename="../../desktop/ui/introductions/step_sheet.py" />
            <location filename="../../desktop/ui/introductions/two_people.py" />
            <location filename="../../desktop/ui/people/card/gesture.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <location filename="../../desktop/ui/today/acts_row.py" />
            <location filename="../../desktop/ui/today/beyond/offering.py" />
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/editor.py" />
            <source>Nobody is called “{name}”.</source>
            <translation>Niemand heißt „{name}“.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>With {names}</source>
            <translation>Mit {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <source>Best on {day}</source>
            <translation>Am besten {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <source>It repeats</source>
            <translation>Wiederholt sich</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <source>They asked {day}</source>
            <translation>Angefragt {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/calendar/row_acts.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Kept</source>
            <translation>Eingehalten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>Let go</source>
            <translation>Loslassen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/calendar/row_acts.py" />
            <source>Close it</source>
            <translation>Abschließen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/journey/people_menu.py" />
            <location filename="../../desktop/ui/notices/tray.py" />
            <location filename="../../desktop/ui/today/we_spoke_line.py" />
            <location filename="../../desktop/ui/window/own_commands.py" />
            <location filename="../../desktop/ui/window/sidebar.py" />
            <source>We spoke…</source>
            <translation>Wir sprachen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <location filename="../../desktop/ui/people/card/head.py" />
            <source>Write</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <source>Find another day…</source>
            <translation>Einen anderen Tag finden…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>Plan it again</source>
            <translation>Neu planen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <location filename="../../desktop/ui/calendar/kept_note.py" />
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Afterwards…</source>
            <translation>Danach…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Missed</source>
            <translation>Verpasst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>Snooze</source>
            <translation>Später</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <source>Move to day</source>
            <translation>Auf Tag verschieben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>Show {who}</source>
            <translation>{who} zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/gatherings/page.py" />
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>Take off the calendar</source>
            <translation>Aus dem Kalender nehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <location filename="../../desktop/ui/help/window.py" />
            <location filename="../../desktop/ui/importing/nothing.py" />
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <location filename="../../desktop/ui/reflect/review/around.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <source>Onwards</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <source>Go to today (T)</source>
            <translation>Zu heute gehen (T)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <source>Show whom to plan</source>
            <translation>Zeigen, wer eingeplant werden kann</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <location filename="../../desktop/ui/calendar/plan_editor.py" />
            <location filename="../../desktop/ui/journey/stage_line_row.py" />
            <location filename="../../desktop/ui/people/card/head.py" />
            <location filename="../../desktop/ui/people/card/noticed.py" />
            <source>Plan</source>
            <translation>Planen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <source>Plan something on this day (N)</source>
            <translation>An diesem Tag etwas planen (N)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <location filename="../../desktop/ui/calendar/small_month.py" />
            <location filename="../../desktop/ui/widgets/date_edit.py" />
            <source>Month before</source>
            <translation>Vorheriger Monat</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <location filename="../../desktop/ui/calendar/small_month.py" />
            <location filename="../../desktop/ui/widgets/date_edit.py" />
            <source>Next month</source>
            <translation>Nächster Monat</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <source>Week before</source>
            <translation>Vorherige Woche</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>Next week</source>
            <translation>Nächste Woche</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <source>Day before</source>
            <translation>Vorheriger Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <source>Next day</source>
            <translation>Nächster Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <source>Two weeks before</source>
            <translation>Zwei Wochen zurück</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <source>Next two weeks</source>
            <translation>Zwei Wochen weiter</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <source>Hide whom to plan</source>
            <translation>Ausblenden, wer eingeplant werden kann</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <location filename="../../desktop/ui/calendar/month_ground.py" />
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <location filename="../../desktop/ui/calendar/view_stack.py" />
            <location filename="../../desktop/ui/reflect/middle.py" />
            <source>Week</source>
            <translation>Woche</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <location filename="../../desktop/ui/calendar/plan_when.py" />
            <location filename="../../desktop/ui/calendar/view_stack.py" />
            <location filename="../../desktop/ui/debrief/talk_choices.py" />
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <location filename="../../desktop/ui/people/card/story_details.py" />
            <location filename="../../desktop/ui/widgets/date_edit.py" />
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <source>{name} (Alt {n})</source>
            <translation>{name} (Alt {n})</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/hours_surface.py" />
            <source>{begin} to {end}, {day}.</source>
            <translation>{begin} bis {end}, {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/hours_surface.py" />
            <source>Let go to make it a call.</source>
            <translation>Loslassen, dann wird es ein Anruf.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/hours_surface.py" />
            <source>Let go to say yes.</source>
            <translation>Loslassen, um zuzusagen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/hours_surface.py" />
            <source>Let go to write it then.</source>
            <translation>Loslassen, um dann zu schreiben.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/hours_surface.py" />
            <source>Let go to meet then.</source>
            <translation>Loslassen, um euch dann zu treffen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/kept_note.py" />
            <source>Kept: {what}</source>
            <translation>Eingehalten: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/kept_note.py" />
            <source>A line about it, if you like</source>
            <translation>Eine Zeile dazu, wenn du magst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/kept_note.py" />
            <source>A line about it</source>
            <translation>Eine Zeile dazu</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/kept_note.py" />
            <location filename="../../desktop/ui/compose/gone.py" />
            <location filename="../../desktop/ui/gatherings/met.py" />
            <location filename="../../desktop/ui/introductions/step_sheet.py" />
            <source>What comes next</source>
            <translation>Was als Nächstes kommt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/kept_note.py" />
            <source>And next? A line, a question</source>
            <translation>Und dann? Eine Zeile, eine Frage</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/kept_note.py" />
            <source>On which day</source>
            <translation>An welchem Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/kept_note.py" />
            <location filename="../../desktop/ui/journey/move_note.py" />
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/kept_note.py" />
            <source>Write down the whole talk</source>
            <translation>Das ganze Gespräch aufschreiben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/kept_note.py" />
            <source>Already kept. The rest can be skipped.</source>
            <translation>Schon eingehalten. Der Rest darf ausfallen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>{day}. {load}</source>
            <translation>{day}. {load}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>Yes, on {words}</source>
            <translation>Ja, und zwar {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>a full day</source>
            <translation>ein voller Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>{load}; {kind}.</source>
            <translation>{load}; {kind}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>A day off. Nobody is planned by itself.</source>
            <translation>Ein freier Tag. Niemand wird von selbst eingeplant.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>Room for {count} people {day}, if you like.</source>
            <translation>{day} ist Platz für {count} Menschen, wenn du magst.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>Room for one more person {day}, if you like.</source>
            <translation>{day} ist Platz für noch jemanden, wenn du magst.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>One person {day}, as you like it. Nobody else will be planned.</source>
            <translation>{day} steht ein Mensch da, wie du es magst. Niemand sonst wird eingeplant.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>{count} people {day}, as you like it. Nobody else will be planned.</source>
            <translation>{day} stehen {count} Menschen da, wie du es magst. Niemand sonst wird eingeplant.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>an easy day</source>
            <translation>ein leichter Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>a day off</source>
            <translation>ein freier Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>Nobody else is planned</source>
            <translation>Niemand sonst ist eingeplant</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>One more person is planned</source>
            <translation>Noch jemand ist eingeplant</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>Two more people are planned</source>
            <translation>Noch zwei Menschen sind eingeplant</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>Three more people are planned</source>
            <translation>Noch drei Menschen sind eingeplant</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>{count} more people are planned</source>
            <translation>Noch {count} Menschen sind eingeplant</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/calendar/row_acts.py" />
            <source>This evening</source>
            <translation>Heute Abend</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/calendar/row_acts.py" />
            <source>At the weekend</source>
            <translation>Am Wochenende</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>In a month</source>
            <translation>In einem Monat</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>{words}, {meant}</source>
            <translation>{words}, {meant}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>They missed it</source>
            <translation>Es ging dort nicht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>I missed it</source>
            <translation>Ich habe es verpasst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/compose/desk_rows.py" />
            <location filename="../../desktop/ui/journey/people_menu.py" />
            <location filename="../../desktop/ui/locking/window.py" />
            <location filename="../../desktop/ui/notices/wording.py" />
            <location filename="../../desktop/ui/people/card/reach.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/calendar/missed_note.py" />
            <location filename="../../desktop/ui/calendar/request_sheet.py" />
            <source>Write to {who}</source>
            <translation>{who} schreiben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>Show the two</source>
            <translation>Die beiden zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>Move to day…</source>
            <translation>Auf einen Tag verschieben…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>Skip this one</source>
            <translation>Dieses auslassen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>A day longer</source>
            <translation>Einen Tag länger</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>A day shorter</source>
            <translation>Einen Tag kürzer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/calendar/request_sheet.py" />
            <location filename="../../desktop/ui/calendar/row_acts.py" />
            <location filename="../../desktop/ui/calendar/sheets.py" />
            <source>Yes, on…</source>
            <translation>Ja, am…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>Not now, kindly…</source>
            <translation>Jetzt nicht, freundlich…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/calendar/request_sheet.py" />
            <source>They withdrew</source>
            <translation>Zurückgezogen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/calendar/request_sheet.py" />
            <source>Let it wait for an answer again</source>
            <translation>Wieder auf Antwort warten lassen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>Plan on {day}…</source>
            <translation>Planen: {day}…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <location filename="../../desktop/ui/people/menus.py" />
            <location filename="../../desktop/ui/window/commands.py" />
            <source>They asked to meet…</source>
            <translation>Jemand bittet um ein Treffen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>A gathering…</source>
            <translation>Eine Zusammenkunft…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>Open this day</source>
            <translation>Diesen Tag öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>A usual day</source>
            <translation>Ein gewöhnlicher Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>An easy day</source>
            <translation>Ein leichter Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>A day off</source>
            <translation>Ein freier Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/missed_note.py" />
            <source>Let {who} rest</source>
            <translation>{who} ruhen lassen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/missed_note.py" />
            <source>It was not the first time. Resting may be kinder to you both.</source>
            <translation>Es war nicht das erste Mal. Ruhe ist vielleicht freundlicher für euch beide.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/missed_note.py" />
            <source>{who} is left in peace until {day}.</source>
            <translation>{who} hat Ruhe bis {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/missed_note.py" />
            <source>Shall we find another day?</source>
            <translation>Finden wir einen anderen Tag?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/missed_note.py" />
            <source>Another day or hour…</source>
            <translation>Ein anderer Tag oder eine andere Stunde…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/missed_note.py" />
            <location filename="../../desktop/ui/links.py" />
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>Leave it</source>
            <translation>Lass es</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/month_ground.py" />
            <source>Any day {span}.</source>
            <translation>Irgendein Tag {span}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/calendar/more_words.py" />
            <source>{count} more</source>
            <comment>on a day</comment>
            <extracomment>One: {count} more</extracomment>
            <translation>
                <numerusform>{count} weiteres</numerusform>
                <numerusform>{count} weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/on_paper.py" />
            <source>and {count} more</source>
            <translation>und {count} weitere</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/page.py" />
            <source>a usual day</source>
            <translation>ein gewöhnlicher Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_editor.py" />
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <source>What it is called</source>
            <translation>Wie es heißt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_editor.py" />
            <source>Tea, a walk, the box opens</source>
            <translation>Tee, ein Spaziergang, die Kiste aufmachen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_editor.py" />
            <location filename="../../desktop/ui/compose/gone.py" />
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <location filename="../../desktop/ui/gatherings/proposal_line.py" />
            <location filename="../../desktop/ui/introductions/two_people.py" />
            <location filename="../../desktop/ui/people/card/story_parts.py" />
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_editor.py" />
            <source>Why, or what to ask</source>
            <translation>Warum, oder was du fragen willst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_editor.py" />
            <source>Where, if anywhere</source>
            <translation>Wo, wenn überhaupt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_editor.py" />
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>Repeats</source>
            <translation>Wiederholt sich</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_editor.py" />
            <source>It is a gathering</source>
            <translation>Es ist eine Zusammenkunft</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_editor.py" />
            <source>Change the plan</source>
            <translation>Das Vorhaben ändern</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_editor.py" />
            <source>Repeats as it does</source>
            <translation>Wiederholt sich wie bisher</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_when.py" />
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>Time</source>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_when.py" />
            <location filename="../../desktop/ui/calendar/time_painting.py" />
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <source>any time</source>
            <translation>irgendwann</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_when.py" />
            <location filename="../../desktop/ui/debrief/talk_choices.py" />
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <source>How long</source>
            <translation>Wie lange</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_when.py" />
            <source>Any day in a window</source>
            <translation>Irgendein Tag in einem Zeitraum</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_when.py" />
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_when.py" />
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_when.py" />
            <source>That is no time of the day.</source>
            <translation>Das ist keine Uhrzeit.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_when.py" />
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/print_month.py" />
            <source>A month</source>
            <translation>Ein Monat</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/repeats.py" />
            <source>Does not repeat</source>
            <translation>Wiederholt sich nicht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/repeats.py" />
            <source>Every week</source>
            <translation>Jede Woche</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/repeats.py" />
            <source>Every two weeks</source>
            <translation>Alle zwei Wochen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/repeats.py" />
            <source>Every month</source>
            <translation>Jeden Monat</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/repeats.py" />
            <source>Every year</source>
            <translation>Jedes Jahr</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/request_editor.py" />
            <source>About what</source>
            <translation>Worum es geht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/request_editor.py" />
            <source>About what, in their words</source>
            <translation>Worum es geht, im Wortlaut</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/request_editor.py" />
            <source>They asked</source>
            <translation>Angefragt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/request_editor.py" />
            <source>Answer by</source>
            <translation>Antworten bis</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/request_editor.py" />
            <source>A name is needed: who asked?</source>
            <translation>Ein Name fehlt: Wer hat gefragt?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/request_editor.py" />
            <location filename="../../desktop/ui/calendar/request_rows.py" />
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>They asked to meet</source>
            <translation>Bitte um ein Treffen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/request_sheet.py" />
            <location filename="../../desktop/ui/calendar/row_acts.py" />
            <source>Not now, kindly</source>
            <translation>Jetzt nicht, freundlich</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/request_sheet.py" />
            <source>A kind word to them, if you like</source>
            <translation>Ein gutes Wort dazu, wenn du magst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/request_sheet.py" />
            <source>A word to them</source>
            <translation>Ein Wort dazu</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/request_sheet.py" />
            <location filename="../../desktop/ui/found/who_card.py" />
            <location filename="../../desktop/ui/people/card/unfinished.py" />
            <source>Let it go</source>
            <translation>Es loslassen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/request_sheet.py" />
            <source>Nothing here opens a mail. Your word is kept with what they asked.</source>
            <translation>Hier öffnet nichts eine Mail. Dein Wort wird bei der Anfrage aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/row_acts.py" />
            <source>Move…</source>
            <translation>Verschieben…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/settled_notes.py" />
            <source>Another day</source>
            <translation>Ein anderer Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <source>Those whose window opens soon come first.</source>
            <translation>Zuerst kommen die, deren Zeitraum bald beginnt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <source>Find anyone</source>
            <translation>Jemanden finden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <source>Anyone</source>
            <translation>Jemand</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <source>Whom to plan</source>
            <translation>Wen einplanen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <source>Somebody asks to meet: note it here (A)</source>
            <translation>Jemand bittet um ein Treffen: hier notieren (A)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <source>Drag someone onto a time</source>
            <translation>Zieh jemanden auf eine Uhrzeit</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <source>Drag someone onto a day</source>
            <translation>Zieh jemanden auf einen Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <source>Nobody is called so.</source>
            <translation>Niemand heißt so.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <source>Everybody in practice is planned. That is enough.</source>
            <translation>Alle, die dir am Herzen liegen, sind eingeplant. Das genügt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <source>Appointment, kept at its time</source>
            <translation>Termin, zu seiner Uhrzeit</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <source>Follow-up, any time that day</source>
            <translation>Vorhaben, irgendwann am Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <location filename="../../desktop/ui/today/side/column.py" />
            <source>In their lives</source>
            <translation>In ihrem Leben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>A tender day</source>
            <translation>Ein empfindlicher Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <location filename="../../desktop/ui/compose/side.py" />
            <location filename="../../desktop/ui/today/side/column.py" />
            <source>Open between you</source>
            <translation>Offen zwischen euch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <source>Gathering</source>
            <translation>Zusammenkunft</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <source>What the shapes say</source>
            <translation>Was die Formen sagen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <source>would be glad of a word</source>
            <translation>freut sich über ein Wort</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <source>any day</source>
            <translation>irgendein Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>around {day}</source>
            <translation>um {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/spans.py" />
            <source>From today</source>
            <translation>Ab heute</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/spans.py" />
            <source>From {day}</source>
            <translation>Ab {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/time_grid.py" />
            <source>{begin} to {end}</source>
            <translation>{begin} bis {end}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/whom.py" />
            <source>With whom</source>
            <translation>Mit wem</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/whom.py" />
            <location filename="../../desktop/ui/first_run/name_row.py" />
            <location filename="../../desktop/ui/gatherings/entry.py" />
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <location filename="../../desktop/ui/people/card/about.py" />
            <location filename="../../desktop/ui/people/card/tie_line.py" />
            <location filename="../../desktop/ui/reflect/profile/aim.py" />
            <location filename="../../desktop/ui/reflect/review/people_choice.py" />
            <source>A name</source>
            <translation>Ein Name</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/whom.py" />
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>Somebody else too</source>
            <translation>Noch jemand</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/whom.py" />
            <source>{name}. Take away</source>
            <translation>{name}. Wegnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{who} asked to meet</source>
            <translation>{who} bittet um ein Treffen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>not now</source>
            <translation>jetzt nicht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <location filename="../../desktop/ui/widgets/edit_note.py" />
            <source>kept</source>
            <translation>eingehalten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>they missed it</source>
            <translation>ging dort nicht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>let go</source>
            <translation>losgelassen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>they took it back</source>
            <translation>zurückgezogen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>moved from {day}</source>
            <translation>verschoben, vorher {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>moved twice, first from {day}</source>
            <translation>zweimal verschoben, zuerst {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>moved a few times, first from {day}</source>
            <translation>ein paarmal verschoben, zuerst {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>you promised {who}</source>
            <translation>von dir {who} versprochen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{who} promised it</source>
            <translation>von {who} versprochen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{who}’s next chapter</source>
            <translation>nächstes Kapitel von {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>answer by {day}</source>
            <translation>Antwort bis {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{day}, {begin} to {end}</source>
            <translation>{day}, {begin} bis {end}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>follow-up</source>
            <translation>Vorhaben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>appointment</source>
            <translation>Termin</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>window</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>in their lives</source>
            <translation>in ihrem Leben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>a tender day</source>
            <translation>ein empfindlicher Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>open between you</source>
            <translation>offen zwischen euch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>gathering</source>
            <translation>Zusammenkunft</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>waits for your answer</source>
            <translation>wartet auf deine Antwort</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <location filename="../../desktop/ui/phrases.py" />
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{day}: nothing planned</source>
            <translation>{day}: nichts geplant</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{day}: {entries}</source>
            <translation>{day}: {entries}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>a line</source>
            <translation>eine Zeile</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>a call</source>
            <translation>ein Anruf</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>time together</source>
            <translation>gemeinsame Zeit</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{who}, {words}</source>
            <translation>{who}, {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{who}’s birthday</source>
            <translation>Geburtstag von {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{who} is born</source>
            <translation>{who} kommt zur Welt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{who} turns {years}</source>
            <translation>{who} wird {years}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{who}, {years}</source>
            <translation>{who}, {years}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{who}: {years} years on</source>
            <translation>{who}: {years} Jahre her</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>The day {who} died</source>
            <translation>Der Todestag von {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>A tender day, {who}</source>
            <translation>Ein empfindlicher Tag, {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{who}: {words}</source>
            <translation>{who}: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>a day to remember</source>
            <translation>ein Tag zum Erinnern</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>Call with {who}</source>
            <translation>Anruf mit {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>Wrote to {who}</source>
            <translation>An {who} geschrieben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>A walk, {who}</source>
            <translation>Ein Spaziergang, {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>Coffee, {who}</source>
            <translation>Kaffee, {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>A meal, {who}</source>
            <translation>Ein Essen, {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>Spoke with {who}</source>
            <translation>Mit {who} gesprochen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{who} asked</source>
            <translation>{who} hat gefragt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{words} for {who}</source>
            <translation>{words} für {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{words} with {who}</source>
            <translation>{words} mit {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>A line to {who}</source>
            <translation>Eine Zeile an {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>A call with {who}</source>
            <translation>Ein Anruf mit {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>Time with {who}</source>
            <translation>Zeit mit {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{years} years ago</source>
            <translation>vor {years} Jahren</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>A year</source>
            <translation>Ein Jahr</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendars/along.py" />
            <source>{name} is read along. It names nobody you know yet.</source>
            <translation>{name} wird mitgelesen. Noch steht niemand darin, den du kennst.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/calendars/along.py" />
            <source>{count} things in {name} wait to be looked through.</source>
            <extracomment>One: One thing in {name} waits to be looked through.</extracomment>
            <translation>
                <numerusform>Eine Sache in {name} wartet darauf, angesehen zu werden.</numerusform>
                <numerusform>{count} Sachen in {name} warten darauf, angesehen zu werden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendars/choosing.py" />
            <source>Read a calendar along</source>
            <translation>Einen Kalender mitlesen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendars/choosing.py" />
            <source>Calendars (*.ics *.ical *.vcs)</source>
            <translation>Kalender (*.ics *.ical *.vcs)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendars/choosing.py" />
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>Read a folder of calendars along</source>
            <translation>Einen Ordner mit Kalendern mitlesen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/acts.py" />
            <source>Their card</source>
            <translation>Zur Karte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/acts.py" />
            <source>Another letter to them</source>
            <translation>Noch ein Brief</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/acts.py" />
            <source>Also to somebody else…</source>
            <translation>Auch an jemand anderen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/acts.py" />
            <location filename="../../desktop/ui/compose/foot.py" />
            <source>It has gone…</source>
            <translation>Er ist abgeschickt…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/acts.py" />
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Print…</source>
            <translation>Drucken…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/acts.py" />
            <location filename="../../desktop/ui/compose/desk_rows.py" />
            <source>Put it away unsent</source>
            <translation>Ungesendet weglegen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/also_to.py" />
            <source>To whom else</source>
            <translation>An wen noch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/also_to.py" />
            <source>Begin with why this one is written</source>
            <translation>Beginne damit, warum dieser Brief entsteht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/also_to.py" />
            <source>Also to</source>
            <translation>Auch an</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/also_to.py" />
            <source>It becomes a letter of its own. None of these words go along.</source>
            <translation>Es wird ein eigener Brief. Keins dieser Worte geht mit.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/before.py" />
            <source>Once there are words, they are looked over here.</source>
            <translation>Sobald Worte dastehen, werden sie hier angesehen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/before.py" />
            <source>Show what I put aside</source>
            <translation>Zeigen, was ich beiseitegelegt habe</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/before.py" />
            <source>What is looked at</source>
            <translation>Was angesehen wird</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/before.py" />
            <source>Put aside: {title}</source>
            <translation>Beiseitegelegt: {title}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/before.py" />
            <source>Put it aside for this letter (Delete)</source>
            <translation>Für diesen Brief beiseitelegen (Entf)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/before.py" />
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <location filename="../../desktop/ui/window/rooms.py" />
            <source>Before it goes</source>
            <translation>Bevor er geht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/before.py" />
            <source>only on this computer</source>
            <translation>nur auf diesem Computer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_rows.py" />
            <source>Somebody no longer in the book</source>
            <translation>Jemand, der nicht mehr im Buch steht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_rows.py" />
            <location filename="../../desktop/ui/compose/foot.py" />
            <source>Bring it back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_rows.py" />
            <source>Nothing written yet</source>
            <translation>Noch nichts geschrieben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>Search letters that went</source>
            <translation>Abgeschickte Briefe durchsuchen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>Names, or words you wrote</source>
            <translation>Namen, oder Worte von dir</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <location filename="../../desktop/ui/introductions/head.py" />
            <location filename="../../desktop/ui/introductions/side.py" />
            <location filename="../../desktop/ui/people/card/story.py" />
            <location filename="../../desktop/ui/people/card/trust.py" />
            <source>Earlier</source>
            <translation>Frühere</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>Those I put away</source>
            <translation>Weggelegte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>A letter to somebody</source>
            <translation>Ein Brief an jemanden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>Write beside what you know of them. Kith keeps it, looks it over here on this computer, and sends nothing.</source>
            <translation>Schreib neben dem, was du weißt. Kith bewahrt es auf, sieht es hier auf diesem Computer durch und sendet nichts.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>Hide those I put away</source>
            <translation>Weggelegte ausblenden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>In the making</source>
            <translation>Im Entstehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>Waiting for a word</source>
            <translation>Warten auf ein Wort</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>Put away</source>
            <translation>Weggelegt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>No letter that went holds these words.</source>
            <translation>Kein abgeschickter Brief enthält diese Worte.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <location filename="../../desktop/ui/compose/page.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <location filename="../../desktop/ui/window/rooms.py" />
            <source>Compose</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>Gone</source>
            <translation>Abgeschickt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <location filename="../../desktop/ui/introductions/bench.py" />
            <source>To whom</source>
            <translation>An wen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <location filename="../../desktop/ui/compose/head.py" />
            <location filename="../../desktop/ui/people/card/season.py" />
            <location filename="../../desktop/ui/people/season_sheet.py" />
            <source>What it is</source>
            <translation>Was es ist</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>Each gets a letter of their own, written once for each.</source>
            <translation>Jeder Mensch bekommt einen eigenen Brief, für jeden einmal geschrieben.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>To whom? A name</source>
            <translation>An wen? Ein Name</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>A name first: to whom?</source>
            <translation>Erst ein Name: an wen?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>Nobody in the book is called so.</source>
            <translation>Niemand im Buch heißt so.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>It could only be to {name}</source>
            <translation>Das könnte nur an {name} gehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>It gives a reason</source>
            <translation>Es nennt einen Grund</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>{name} will know why now.</source>
            <translation>{name} wird wissen, warum gerade jetzt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>It gives a reason and asks for nothing</source>
            <translation>Es nennt einen Grund und bittet um nichts</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>{name} can simply be glad of it.</source>
            <translation>{name} darf sich einfach freuen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>The end leaves {her} free.</source>
            <translation>Das Ende lässt {her} alle Freiheit.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>It gives a reason and asks plainly</source>
            <translation>Es nennt einen Grund und bittet offen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>{name} need not guess what you would like.</source>
            <translation>{name} muss nicht raten, was du dir wünschst.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>It asks for nothing</source>
            <translation>Es bittet um nichts</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>It asks plainly</source>
            <translation>Es bittet offen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>It says that nothing is wanted</source>
            <translation>Es sagt, dass nichts gewollt ist</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>To that one can say yes, or no.</source>
            <translation>Dazu kann man Ja sagen, oder Nein.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>It says what for, and what it did</source>
            <translation>Es sagt, wofür, und was es bewirkt hat</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Thanks like these are kept.</source>
            <translation>Solchen Dank hebt man auf.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>It asks how you met, and promises nothing</source>
            <translation>Es fragt, woher ihr euch kennt, und verspricht nichts</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>{name} can tell you, and you can choose.</source>
            <translation>{name} kann es dir sagen, und du kannst wählen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>It could be to anyone</source>
            <translation>Das könnte an alle gehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>What made you think of {name}?</source>
            <translation>Was hat dich an {name} denken lassen?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <location filename="../../desktop/ui/journey/move_note.py" />
            <source>Why now?</source>
            <translation>Warum jetzt?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>A line on what brought {her} to mind today.</source>
            <translation>Eine Zeile dazu, was dich heute zu {her} gebracht hat.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Does {name} know where you met?</source>
            <translation>Weiß {name}, wo ihr euch begegnet seid?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Half a sentence is enough.</source>
            <translation>Ein halber Satz genügt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Does {name} know that nothing is wanted?</source>
            <translation>Weiß {name}, dass nichts gewollt ist?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>If it is so, say it. It makes an answer easy.</source>
            <translation>Wenn es so ist, sag es. Das macht die Antwort leicht.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Thanks for what?</source>
            <translation>Dank wofür?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>The one thing, by its name.</source>
            <translation>Die eine Sache, beim Namen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>What did it do?</source>
            <translation>Was hat es bewirkt?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>What is different since, however small.</source>
            <translation>Was seither anders ist, und sei es noch so klein.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>How have you met?</source>
            <translation>Woher kennt ihr euch?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Ask it plainly. {name} may have a good reason.</source>
            <translation>Frag offen. Vielleicht hat {name} einen guten Grund.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>“{quote}” may sound like a reproach</source>
            <translation>„{quote}“ kann wie ein Vorwurf klingen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>An empty invitation is often only a hurried thumb.</source>
            <translation>Eine leere Einladung ist oft nur ein eiliger Daumen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>“{quote}” promises something</source>
            <translation>„{quote}“ verspricht etwas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>It can wait until you know who asks.</source>
            <translation>Das kann warten, bis du weißt, wer fragt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>“{quote}” is bright for a hard season</source>
            <translation>„{quote}“ ist hell für eine schwere Zeit</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>A full stop is quieter.</source>
            <translation>Ein Punkt ist leiser.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>“{quote}” consoles quickly</source>
            <translation>„{quote}“ tröstet schnell</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>It may be as hard as it is. To be there is enough.</source>
            <translation>Es darf so schwer sein, wie es ist. Da zu sein genügt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>“{quote}” asks something of {her}</source>
            <translation>„{quote}“ verlangt etwas von {her}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>It is a hard season for {name}. Perhaps it can wait.</source>
            <translation>Für {name} ist es eine schwere Zeit. Vielleicht kann es warten.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>“{quote}” is an agenda</source>
            <translation>„{quote}“ ist ein Anliegen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Keep it for another letter, or say it openly.</source>
            <translation>Heb es für einen anderen Brief auf, oder sag es offen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>“{quote}” asks for more</source>
            <translation>„{quote}“ bittet um mehr</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Thanks stand best alone.</source>
            <translation>Dank steht am besten allein.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>“{quote}” asks early</source>
            <translation>„{quote}“ bittet früh</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>You hardly know each other yet. What could you give first?</source>
            <translation>Ihr kennt euch noch kaum. Was könntest du zuerst geben?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>“{quote}” wants an answer</source>
            <translation>„{quote}“ will eine Antwort</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>You hoped that {name} need do nothing.</source>
            <translation>Du hast gehofft, dass {name} nichts tun muss.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>The end asks for nothing</source>
            <translation>Das Ende bittet um nichts</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>You hope for an answer. Would {name} know?</source>
            <translation>Du hoffst auf eine Antwort. Wüsste {name} das?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>The end could be anybody’s</source>
            <translation>Das Ende könnte von allen sein</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>You hope for something of {her}: say it in your words.</source>
            <translation>Du erhoffst dir etwas von {her}: sag es in deinen Worten.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>More about you than about {name}</source>
            <translation>Mehr von dir als von {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Fine in a letter of news. Is there a question for {her}?</source>
            <translation>Gut in einem Brief mit Neuigkeiten. Gibt es eine Frage zu {her}?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Nearly what you wrote to {other}</source>
            <translation>Fast dasselbe wie an {other}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>On {day}. What of it is {name}’s alone?</source>
            <translation>{day}. Was davon gehört nur {name}?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>You closed a note to {other} like this</source>
            <translation>So hast du einen Brief an {other} beendet</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>On {day}. Fine, if you mean it.</source>
            <translation>{day}. Gut, wenn du es meinst.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>You wrote this to {other}, word for word</source>
            <translation>Das hast du {other} geschrieben, Wort für Wort</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Ask after the one thing you know of.</source>
            <translation>Frag nach dem einen, von dem du weißt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Say what made you write.</source>
            <translation>Sag, was dich schreiben lässt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Say what you would like, and that no is an answer.</source>
            <translation>Sag, was du möchtest, und dass ein Nein eine Antwort ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>End with the one thing you mean.</source>
            <translation>Ende mit dem einen, das du meinst.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Say the moment you admired.</source>
            <translation>Nenn den Moment, den du bewundert hast.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Less, and only what is true.</source>
            <translation>Weniger, und nur was wahr ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Say what for, and what it did.</source>
            <translation>Sag, wofür, und was es bewirkt hat.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>You wanted to be told.</source>
            <translation>Du wolltest davon hören.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_words.py" />
            <location filename="../../desktop/ui/people/wording/who.py" />
            <source>her</source>
            <translation>ihr</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_words.py" />
            <location filename="../../desktop/ui/people/wording/who.py" />
            <source>him</source>
            <translation>ihm</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_words.py" />
            <location filename="../../desktop/ui/found/wording.py" />
            <location filename="../../desktop/ui/people/wording/who.py" />
            <source>them</source>
            <translation>der Person</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_words.py" />
            <source>“{quote}” fits anyone</source>
            <translation>„{quote}“ passt auf alle</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_words.py" />
            <source>“{quote}” is one of yours</source>
            <translation>„{quote}“ ist eine von deinen Wendungen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_words.py" />
            <source>You know more: {words}</source>
            <translation>Du weißt mehr: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_words.py" />
            <source>What you wrote down: {words}</source>
            <translation>Was du aufgeschrieben hast: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_words.py" />
            <location filename="../../desktop/ui/importing/wording.py" />
            <location filename="../../desktop/ui/introductions/suggestion_words.py" />
            <location filename="../../desktop/ui/introductions/wording.py" />
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <location filename="../../desktop/ui/reflect/mirror/resting_card.py" />
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <location filename="../../desktop/ui/window/palette_way.py" />
            <source>“{words}”</source>
            <translation>„{words}“</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/foot.py" />
            <source>Keep for later</source>
            <translation>Für später behalten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/foot.py" />
            <source>Share</source>
            <translation>Teilen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/foot.py" />
            <location filename="../../desktop/ui/introductions/bench.py" />
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/foot.py" />
            <location filename="../../desktop/ui/introductions/bench.py" />
            <source>Open in mail</source>
            <translation>In Mail öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/foot.py" />
            <source>It went as it stands here.</source>
            <translation>So wie hier ist es abgeschickt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/foot.py" />
            <source>Put away, and kept all the same.</source>
            <translation>Weggelegt, und doch aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/foot.py" />
            <source>Kith sends nothing by itself.</source>
            <translation>Kith sendet nichts von selbst.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <source>Has it gone to {name}?</source>
            <translation>Ist der Brief an {name} abgeschickt?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <source>{They}</source>
            <translation>{They}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <source>When it went</source>
            <translation>Wann er abging</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <location filename="../../desktop/ui/debrief/talk_choices.py" />
            <location filename="../../desktop/ui/people/card/giving_line.py" />
            <location filename="../../desktop/ui/people/card/story_parts.py" />
            <source>What it was</source>
            <translation>Was es war</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <location filename="../../desktop/ui/people/wording/talks.py" />
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>A message</source>
            <translation>Eine Nachricht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <location filename="../../desktop/ui/compose/page.py" />
            <location filename="../../desktop/ui/compose/wording.py" />
            <location filename="../../desktop/ui/people/wording/talks.py" />
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>A letter</source>
            <translation>Ein Brief</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <source>A line for the story</source>
            <translation>Eine Zeile für die Geschichte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <location filename="../../desktop/ui/journey/move_note.py" />
            <location filename="../../desktop/ui/palette/finding.py" />
            <location filename="../../desktop/ui/people/card/story_parts.py" />
            <source>In your words</source>
            <translation>In deinen Worten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <location filename="../../desktop/ui/debrief/talk_choices.py" />
            <location filename="../../desktop/ui/people/card/story_details.py" />
            <source>Who began</source>
            <translation>Wer begonnen hat</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <source>I</source>
            <translation>Ich</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <source>They</source>
            <translation>Die andere Seite</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <source>It came from me, unprompted</source>
            <translation>Es kam von mir, von selbst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <location filename="../../desktop/ui/debrief/form.py" />
            <location filename="../../desktop/ui/people/card/story_conduct.py" />
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>I asked for something</source>
            <translation>Ich habe um etwas gebeten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <location filename="../../desktop/ui/debrief/next_step.py" />
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>Day of the next step</source>
            <translation>Tag des nächsten Schritts</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <source>Its reason</source>
            <translation>Sein Grund</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <source>Ask me how it landed</source>
            <translation>Frag mich, wie er ankam</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <source>Day to ask</source>
            <translation>Tag zum Fragen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <location filename="../../desktop/ui/introductions/step_sheet.py" />
            <location filename="../../desktop/ui/today/acts_row.py" />
            <source>Not yet</source>
            <translation>Noch nicht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <source>One step: it goes into your story, and what comes next gets a day.</source>
            <translation>Ein Schritt: Er kommt in eure Geschichte, und was folgt, bekommt einen Tag.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <source>It thanks for: {what}</source>
            <translation>Der Dank gilt: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <location filename="../../desktop/ui/importing/page.py" />
            <source>One undo takes all of it back.</source>
            <translation>Ein Rückgängig nimmt alles davon zurück.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/ground.py" />
            <source>You: {mine}</source>
            <translation>Du: {mine}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/ground.py" />
            <source>You could give: {mine}</source>
            <translation>Du könntest geben: {mine}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/ground.py" />
            <source>You look for: {mine}</source>
            <translation>Du suchst: {mine}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/head.py" />
            <source>All letters</source>
            <translation>Alle Briefe</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/head.py" />
            <source>More for this letter</source>
            <translation>Mehr zu diesem Brief</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/head.py" />
            <source>What stands beside</source>
            <translation>Was danebensteht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/head.py" />
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>somebody</source>
            <translation>jemand</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/head.py" />
            <source>{name}, this letter</source>
            <translation>{name}, dieser Brief</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/head.py" />
            <source>{name}, it went</source>
            <translation>{name}, abgeschickt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/head.py" />
            <source>The letter to {name}</source>
            <translation>Der Brief an {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/head.py" />
            <source>No longer in the book</source>
            <translation>Nicht mehr im Buch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/head.py" />
            <source>Hard season: a line is enough</source>
            <translation>Schwere Zeit: eine Zeile genügt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/landed.py" />
            <source>Leave it unsaid</source>
            <translation>Ungesagt lassen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/landed.py" />
            <source>Ask me in a week</source>
            <translation>In einer Woche fragen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/landed.py" />
            <source>How did it land?</source>
            <translation>Wie kam er an?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/landed.py" />
            <source>It went {day}. A line is enough, or nothing.</source>
            <translation>Abgeschickt {day}. Eine Zeile genügt, oder nichts.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/landed.py" />
            <source>What came back, or what you sense</source>
            <translation>Was zurückkam, oder was du spürst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/landed.py" />
            <source>If {name} answered</source>
            <translation>Falls {name} geantwortet hat</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/landed.py" />
            <source>{Their} words</source>
            <translation>{Their} Wortlaut</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/landed.py" />
            <source>How it landed</source>
            <translation>Wie er ankam</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/landed.py" />
            <source>It went</source>
            <translation>Abgeschickt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/landed.py" />
            <source>It went, and more was not said</source>
            <translation>Abgeschickt, und mehr ist nicht gesagt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/leaving.py" />
            <source>Copied. Paste it where you write.</source>
            <translation>Kopiert. Füge es ein, wo du schreibst.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/leaving.py" />
            <source>Save as a text file…</source>
            <translation>Als Textdatei sichern…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/leaving.py" />
            <source>Save as a text file</source>
            <translation>Als Textdatei sichern</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/leaving.py" />
            <location filename="../../desktop/ui/importing/lists.py" />
            <source>Text (*.txt)</source>
            <translation>Text (*.txt)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/leaving.py" />
            <source>letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/leaving.py" />
            <location filename="../../desktop/ui/reflect/letter/page.py" />
            <source>It could not be saved there: {why}. Nothing was lost here.</source>
            <translation>Dort ließ es sich nicht sichern: {why}. Hier ging nichts verloren.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/leaving.py" />
            <location filename="../../desktop/ui/reflect/letter/page.py" />
            <source>Saved as {name}.</source>
            <translation>Gesichert als {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/letter.py" />
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/letter.py" />
            <source>A subject, if it goes by mail</source>
            <translation>Ein Betreff, falls es als Mail geht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/open_letter.py" />
            <source>Being kept</source>
            <translation>Wird aufbewahrt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/open_letter.py" />
            <location filename="../../desktop/ui/introductions/bench.py" />
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Draft kept</source>
            <translation>Entwurf aufbewahrt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/open_letter.py" />
            <source>Kept as a reminder</source>
            <translation>Als Erinnerung behalten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/out.py" />
            <source>“{address}” is no mail address.</source>
            <translation>„{address}“ ist keine Mailadresse.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/out.py" />
            <source>Nothing here opens a mail. Your words are on the clipboard.</source>
            <translation>Hier öffnet nichts eine Mail. Deine Worte sind in der Zwischenablage.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/out.py" />
            <source>A mail is open. Send it from there.</source>
            <translation>Eine Mail ist offen. Sende sie von dort.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/out.py" />
            <source>A mail is open. It is too long to go along: paste it there.</source>
            <translation>Eine Mail ist offen. Der Text ist zu lang zum Mitgeben: füg ihn dort ein.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/out.py" />
            <source>Nothing here opens that. Your words are on the clipboard.</source>
            <translation>Hier öffnet das nichts. Deine Worte sind in der Zwischenablage.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/out.py" />
            <source>Your words are on the clipboard: paste them there.</source>
            <translation>Deine Worte sind in der Zwischenablage: füg sie dort ein.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/out.py" />
            <source>Copy, and open {where}</source>
            <translation>Kopieren und {where} öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/owed.py" />
            <source>It may be for one of these</source>
            <translation>Es gilt vielleicht einem davon</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/owed.py" />
            <source>Thank for: {what}</source>
            <translation>Danken für: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/page.py" />
            <source>That letter is no longer here.</source>
            <translation>Dieser Brief ist nicht mehr hier.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/reminders.py" />
            <source>Reminders</source>
            <translation>Erinnerungen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/reminders.py" />
            <source>Reminder: {words}. Take away</source>
            <translation>Erinnerung: {words}. Wegnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/side.py" />
            <source>What you share</source>
            <translation>Was ihr teilt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/side.py" />
            <source>{words}: it is closed</source>
            <translation>{words}: ist abgeschlossen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/side.py" />
            <source>It is closed</source>
            <translation>Ist abgeschlossen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/side.py" />
            <source>The card of {name}, {near}</source>
            <translation>Die Karte von {name}, {near}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/side.py" />
            <source>Afterwards, Kith will ask whether to log this and when to listen for an answer.</source>
            <translation>Danach fragt Kith, ob es dies festhalten soll und wann auf eine Antwort zu horchen ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/things.py" />
            <source>{words}. Keep as a reminder</source>
            <translation>{words}. Als Erinnerung behalten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/things.py" />
            <source>Drag it over, or press Enter: it stays beside the text</source>
            <translation>Zieh es hinüber oder drück Enter: es bleibt neben dem Text</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/things.py" />
            <source>Keep as a reminder</source>
            <translation>Als Erinnerung behalten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>An invitation</source>
            <translation>Eine Einladung</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>Thanks</source>
            <translation>Dank</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>An answer</source>
            <translation>Eine Antwort</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>To {name}</source>
            <translation>An {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>On the card: {met}</source>
            <translation>Auf der Karte: {met}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>What {they} might do</source>
            <translation>Was {they} vielleicht tut</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>Nothing at all. A line is enough.</source>
            <translation>Gar nichts. Eine Zeile genügt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>Not alone with it</source>
            <translation>Nicht allein damit</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>Why now</source>
            <translation>Warum jetzt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>What made you think of {them} today?</source>
            <translation>Was hat dich heute zu {them} gebracht?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>What it means to me</source>
            <translation>Was es mir bedeutet</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>What of it is yours?</source>
            <translation>Was davon ist deins?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>Perhaps nothing at all</source>
            <translation>Vielleicht gar nichts</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>The reason</source>
            <translation>Der Grund</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>Why {them}, and why now?</source>
            <translation>Was zieht dich zu {them}, und warum jetzt?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>How we met</source>
            <translation>Wie wir uns kennengelernt haben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>Where, and what was said first?</source>
            <translation>Wo, und was wurde zuerst gesagt?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>No agenda</source>
            <translation>Ohne Hintergedanken</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>What makes it easy for {them} to say no?</source>
            <translation>Was macht {them} ein Nein leicht?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>What {they} did</source>
            <translation>Was {they} getan hat</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>One thing, as you saw it</source>
            <translation>Eine Sache, so wie du sie gesehen hast</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>What it changed</source>
            <translation>Was es verändert hat</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>What is different since?</source>
            <translation>Was ist seither anders?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>Nothing: thanks ask nothing</source>
            <translation>Nichts: Dank bittet um nichts</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>How have we met?</source>
            <translation>Woher kennen wir uns?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>If you do not know, ask; kindly</source>
            <translation>Wenn du es nicht weißt, frag; freundlich</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>What I can say truly</source>
            <translation>Was ich ehrlich sagen kann</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>What would you gladly give?</source>
            <translation>Was würdest du gern geben?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>What I leave open</source>
            <translation>Was ich offenlasse</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>Nothing need be promised yet</source>
            <translation>Noch muss nichts versprochen werden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>How I hope they feel</source>
            <translation>Welches Gefühl ich erhoffe</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>How I hope {they} feels</source>
            <translation>Wie {they} sich hoffentlich fühlt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>Seen? Accompanied? Free?</source>
            <translation>Gesehen? Begleitet? Frei?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>What {they} hold dear</source>
            <translation>Was {they} wichtig findet</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>What {they} holds dear</source>
            <translation>Was {they} wichtig findet</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>On {their} mind</source>
            <translation>Worum {their} Denken kreist</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>{Their} words, {day}</source>
            <translation>{Their} Wortlaut, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>{what}, promised {day}</source>
            <translation>{what}, versprochen {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>{what}, promised by {them} {day}</source>
            <translation>{what}, von {them} versprochen {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>Went by mail {day}</source>
            <translation>Als Mail abgeschickt {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>Copied and gone {day}</source>
            <translation>Kopiert und abgeschickt {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>Shared {day}</source>
            <translation>Geteilt {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>Went {day}</source>
            <translation>Abgeschickt {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>How did your letter to {name} land?</source>
            <translation>Wie kam dein Brief an {name} an?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>How did your invitation to {name} land?</source>
            <translation>Wie kam deine Einladung an {name} an?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>How did your thanks to {name} land?</source>
            <translation>Wie kam dein Dank an {name} an?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>How did your answer to {name} land?</source>
            <translation>Wie kam deine Antwort an {name} an?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>The day after: {what}</source>
            <translation>Am Tag danach: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>When you would both be glad to be in touch again</source>
            <translation>Wann ihr beide wieder gern voneinander hört</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>Time enough for {name} to answer</source>
            <translation>Zeit genug für eine Antwort von {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>After: {what}</source>
            <translation>Nach: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>Listen for {name}’s answer</source>
            <translation>Auf eine Antwort von {name} horchen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/writing.py" />
            <location filename="../../desktop/ui/reflect/letter/page.py" />
            <source>The letter</source>
            <translation>Der Brief</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/writing.py" />
            <source>What {they} wrote</source>
            <translation>Was {they} geschrieben hat</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/writing.py" />
            <source>Paste the invitation; it stays here and goes nowhere</source>
            <translation>Füg die Einladung ein; sie bleibt hier und geht nirgendwohin</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/writing.py" />
            <source>There is nothing to ask of this letter.</source>
            <translation>An diesem Brief gibt es nichts zu fragen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/writing.py" />
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>A line is enough.</source>
            <translation>Eine Zeile genügt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/writing.py" />
            <source>In your own words</source>
            <translation>In deinen eigenen Worten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/writing.py" />
            <source>Why you, how we met, and that nothing is wanted</source>
            <translation>Warum gerade du, woher wir uns kennen, und dass nichts gewollt ist</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/writing.py" />
            <source>What was done, and what it changed</source>
            <translation>Was getan wurde, und was es verändert hat</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/writing.py" />
            <source>You may ask first: how have we met?</source>
            <translation>Du darfst erst fragen: Woher kennen wir uns?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/around.py" />
            <source>All of it can stay empty. A minute is enough.</source>
            <translation>Alles darf leer bleiben. Eine Minute genügt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/around.py" />
            <source>You had begun this. It is as you left it.</source>
            <translation>Du hattest hier begonnen. Es ist, wie du es verlassen hast.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/around.py" />
            <source>Begin anew</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/around.py" />
            <source>Only log that we spoke</source>
            <translation>Nur festhalten, dass wir sprachen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/around.py" />
            <source>Only on this computer. How you listened never becomes a score.</source>
            <translation>Nur auf diesem Computer. Wie du zugehört hast, wird nie zu einer Note.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/feelings.py" />
            <source>Another word for the feeling</source>
            <translation>Ein anderes Wort für das Gefühl</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/feelings.py" />
            <source>one word</source>
            <translation>ein Wort</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/feelings.py" />
            <source>Another word</source>
            <translation>Ein anderes Wort</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/form.py" />
            <source>As it was said, as far as you remember</source>
            <translation>Wie es gesagt wurde, soweit du dich erinnerst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/form.py" />
            <source>What I shared of mine</source>
            <translation>Was ich von mir geteilt habe</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/form.py" />
            <source>What to ask next</source>
            <translation>Was ich als Nächstes frage</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/form.py" />
            <location filename="../../desktop/ui/people/card/story_conduct.py" />
            <source>Did I interrupt?</source>
            <translation>Habe ich unterbrochen?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/form.py" />
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/form.py" />
            <source>Once</source>
            <translation>Einmal</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/form.py" />
            <source>More than once</source>
            <translation>Mehr als einmal</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/form.py" />
            <location filename="../../desktop/ui/people/card/story_conduct.py" />
            <source>Did I advise?</source>
            <translation>Habe ich Rat gegeben?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/form.py" />
            <source>Unasked</source>
            <translation>Ungefragt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/form.py" />
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>The feeling under it</source>
            <translation>Das Gefühl darunter</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/form.py" />
            <source>a guess is enough</source>
            <translation>eine Ahnung genügt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/form.py" />
            <source>Promised</source>
            <translation>Versprochen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/form.py" />
            <location filename="../../desktop/ui/debrief/next_step.py" />
            <location filename="../../desktop/ui/help/coach_mark.py" />
            <location filename="../../desktop/ui/people/card/strip.py" />
            <source>Next</source>
            <translation>Als Nächstes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/keeps.py" />
            <source>{day} {time}</source>
            <translation>{day} {time}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/keeps.py" />
            <location filename="../../desktop/ui/reflect/mirror/moments.py" />
            <source>{what}, {when}</source>
            <translation>{what}, {when}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/keeps.py" />
            <source>It stands in the story already</source>
            <translation>Es steht schon in der Geschichte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/keeps.py" />
            <source>This is added to it</source>
            <translation>Dies kommt dazu</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/keeps.py" />
            <source>Their rhythms begin again</source>
            <translation>Ihre Rhythmen beginnen neu</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/keeps.py" />
            <source>{Their} rhythm begins again</source>
            <translation>{Their} Rhythmus beginnt neu</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/keeps.py" />
            <source>{rhythm}, from {day}</source>
            <translation>{rhythm}, ab {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/keeps.py" />
            <source>On to {stage}</source>
            <translation>Weiter zu {stage}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/next_step.py" />
            <source>Nothing planned</source>
            <translation>Nichts geplant</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/page.py" />
            <location filename="../../desktop/ui/window/before_after.py" />
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Debrief</source>
            <translation>Nachklang</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/page.py" />
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <location filename="../../desktop/ui/gatherings/met.py" />
            <source>The brief</source>
            <translation>Die Einstimmung</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/promises.py" />
            <source>What else was promised, and by whom</source>
            <translation>Was noch versprochen wurde, und von wem</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/promises.py" />
            <source>What else, and by whom</source>
            <translation>Was noch, und von wem</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/promises.py" />
            <source>Noted: {what}</source>
            <translation>Notiert: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/promises.py" />
            <source>Whose</source>
            <translation>Wessen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/promises.py" />
            <source>Take back: {what}</source>
            <translation>Zurücknehmen: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/promises.py" />
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/side.py" />
            <source>Move to {stage}</source>
            <translation>Zu {stage} gehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/side.py" />
            <source>What this keeps</source>
            <translation>Was hier aufbewahrt wird</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/side.py" />
            <source>Set right what it was</source>
            <translation>Richtigstellen, was es war</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/side.py" />
            <location filename="../../desktop/ui/people/card/story_entry.py" />
            <source>This was confided</source>
            <translation>Dies wurde anvertraut</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/side.py" />
            <source>Left out of print and of every suggestion.</source>
            <translation>Bleibt draußen aus Druck und jedem Vorschlag.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/side.py" />
            <source>That may be the sign to go on. It may also wait.</source>
            <translation>Das ist vielleicht das Zeichen zum Weitergehen. Es darf auch warten.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/side.py" />
            <location filename="../../desktop/ui/people/card/step_offer.py" />
            <source>Stay here</source>
            <translation>Hierbleiben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/talk_choices.py" />
            <source>No length</source>
            <translation>Ohne Dauer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/talk_choices.py" />
            <source>Not said who began</source>
            <translation>Nicht gesagt, wer begonnen hat</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/talk_choices.py" />
            <location filename="../../desktop/ui/people/card/story_details.py" />
            <source>I began</source>
            <translation>Ich habe begonnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/talk_choices.py" />
            <source>{They} began</source>
            <translation>{They} hat begonnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/talk_choices.py" />
            <location filename="../../desktop/ui/people/card/story_details.py" />
            <source>Both began</source>
            <translation>Beide haben begonnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>After the time with {names}</source>
            <translation>Nach der Zeit mit {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>After the coffee with {names}</source>
            <translation>Nach dem Kaffee mit {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>After the meal with {names}</source>
            <translation>Nach dem Essen mit {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>After the walk with {names}</source>
            <translation>Nach dem Spaziergang mit {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>After the call with {names}</source>
            <translation>Nach dem Anruf mit {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>After the video call with {names}</source>
            <translation>Nach dem Videoanruf mit {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>After writing to {names}</source>
            <translation>Nach der Nachricht an {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>After the letter to {names}</source>
            <translation>Nach dem Brief an {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>After the gathering with {names}</source>
            <translation>Nach der Zusammenkunft mit {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>After speaking with {names}</source>
            <translation>Nach dem Gespräch mit {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>In {their} words</source>
            <translation>So war {their} Wortlaut</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>{They} asked</source>
            <translation>{They} hat gefragt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>{name}. {loop}</source>
            <translation>{name}. {loop}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>kept now</source>
            <translation>jetzt gehalten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>behind them now</source>
            <translation>liegt jetzt dahinter</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <location filename="../../desktop/ui/people/wording/loops.py" />
            <source>since {day}</source>
            <translation>seit {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>the day after: {what}</source>
            <translation>am Tag danach: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>a good day by {their} rhythm</source>
            <translation>ein guter Tag, so wie {their} Rhythmus geht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>Planned already, {day}: {what}</source>
            <translation>Schon geplant, {day}: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>Something is planned already, {day}</source>
            <translation>Etwas ist schon geplant, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>{Their} rhythm comes round by itself, around {day}</source>
            <translation>{Their} Rhythmus kommt von selbst wieder, um {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>Both of you began it.</source>
            <translation>Ihr habt beide begonnen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>You rang {them}.</source>
            <translation>Du hast mit {them} telefoniert, von dir aus.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>{They} rang you.</source>
            <translation>{They} hat dich angerufen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>You wrote to {them}.</source>
            <translation>Du hast {them} geschrieben.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>{They} wrote to you.</source>
            <translation>{They} hat dir geschrieben.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>You began it.</source>
            <translation>Du hast begonnen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <location filename="../../desktop/ui/people/wording/story.py" />
            <source>{They} began it.</source>
            <translation>{They} hat begonnen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>About {length}.</source>
            <translation>Etwa {length}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>{what} on {day}</source>
            <translation>{what}: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>{Count} closed, {more} opened</source>
            <translation>{Count} abgeschlossen, {more} neu offen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>{Count} closed</source>
            <translation>{Count} abgeschlossen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>{Count} opened</source>
            <translation>{Count} neu offen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>Between you: {what}</source>
            <translation>Zwischen euch: {what}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/debrief/wording.py" />
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} promises</source>
            <extracomment>One: {count} promise</extracomment>
            <translation>
                <numerusform>{count} Versprechen</numerusform>
                <numerusform>{count} Versprechen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>They stand on {their} card</source>
            <extracomment>One: It stands on {their} card</extracomment>
            <translation>
                <numerusform>Es steht dort, wo {their} Name steht</numerusform>
                <numerusform>Alle stehen dort, wo {their} Name steht</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>Both stand on {their} card</source>
            <translation>Beides steht dort, wo {their} Name steht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/form.py" />
            <source>Which cards</source>
            <translation>Welche Karten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/form.py" />
            <source>vCard 4.0, today's</source>
            <translation>vCard 4.0, die heutige</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/form.py" />
            <source>vCard 3.0, for older programs</source>
            <translation>vCard 3.0, für ältere Programme</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/form.py" />
            <source>Also what was told in confidence</source>
            <translation>Auch was im Vertrauen erzählt wurde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/form.py" />
            <source>Also when you met and spoke</source>
            <translation>Auch wann ihr euch gesehen und gesprochen habt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/form.py" />
            <source>Choose where…</source>
            <translation>Wählen, wohin…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/form.py" />
            <location filename="../../desktop/ui/importing/columns/page.py" />
            <location filename="../../desktop/ui/importing/review.py" />
            <location filename="../../desktop/ui/importing/working.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/form.py" />
            <location filename="../../desktop/ui/exporting/sheet.py" />
            <source>Take people out</source>
            <translation>Menschen herausgeben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/form.py" />
            <source>Whom</source>
            <translation>Wen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/form.py" />
            <source>As what</source>
            <translation>Als was</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/sheet.py" />
            <source>Taking people out</source>
            <translation>Menschen herausgeben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/sheet.py" />
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/whom.py" />
            <source>Whom to take out</source>
            <translation>Wen herausgeben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/whom.py" />
            <location filename="../../desktop/ui/reflect/pictures/web_page.py" />
            <source>Everybody</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/whom.py" />
            <source>Those in practice</source>
            <translation>Alle, die mir am Herzen liegen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/whom.py" />
            <source>Circle: {name}</source>
            <translation>Kreis: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/whom.py" />
            <source>Stage: {name}</source>
            <translation>Station: {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/exporting/whom.py" />
            <source>The {count} people you marked</source>
            <extracomment>One: The person you marked</extracomment>
            <translation>
                <numerusform>Die markierte Person</numerusform>
                <numerusform>Die {count} markierten Menschen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/exporting/whom.py" />
            <source>The {count} people the list shows now</source>
            <extracomment>One: Whom the list shows now</extracomment>
            <translation>
                <numerusform>Wen die Liste jetzt zeigt</numerusform>
                <numerusform>Die {count} Menschen, die die Liste jetzt zeigt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>Cards</source>
            <translation>Karten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>For any address book and any telephone</source>
            <translation>Für jedes Adressbuch und jedes Telefon</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>Talks, promises, plans and rhythms stay behind: cards have no place for them.</source>
            <translation>Gespräche, Versprechen, Vorhaben und Rhythmen bleiben zurück: Karten haben keinen Platz dafür.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>Cards (*.vcf)</source>
            <translation>Karten (*.vcf)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>A table</source>
            <translation>Eine Tabelle</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>For a spreadsheet; Kith reads it back the same</source>
            <translation>Für eine Tabellenkalkulation; Kith liest sie genauso zurück</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>Pictures stay behind, and talks, promises and plans too.</source>
            <translation>Bilder bleiben zurück, auch Gespräche, Versprechen und Vorhaben.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>A table (*.csv)</source>
            <translation>Eine Tabelle (*.csv)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>A calendar</source>
            <translation>Ein Kalender</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>What is planned, and the dates of their lives, with reminders</source>
            <translation>Was geplant ist und die Tage in ihrem Leben, mit Erinnerungen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>Who they are stays behind: telephones, notes, what you know of them.</source>
            <translation>Wer sie sind, bleibt zurück: Telefonnummern, Notizen, was du von ihnen weißt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>A calendar (*.ics)</source>
            <translation>Ein Kalender (*.ics)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>Pages to read</source>
            <translation>Seiten zum Lesen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>A folder with a page for each person, in Markdown</source>
            <translation>Ein Ordner mit einer Seite für jeden Menschen, in Markdown</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>Documents kept with them stay behind, and no program brings pages back in.</source>
            <translation>Dokumente, die dabeiliegen, bleiben zurück, und kein Programm liest Seiten wieder ein.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>A new folder (*)</source>
            <translation>Ein neuer Ordner (*)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>All of it, to keep or to move</source>
            <translation>Alles, zum Aufheben oder Umziehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>All of theirs, for another Kith</source>
            <translation>Alles von ihnen, für ein anderes Kith</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>Nothing stays behind.</source>
            <translation>Nichts bleibt zurück.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>What is only yours stays behind, and whoever else was there.</source>
            <translation>Was nur dir gehört, bleibt zurück, und wer sonst dabei war.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>An archive (*.zip)</source>
            <translation>Ein Archiv (*.zip)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>people</source>
            <translation>menschen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>Took {count} entries out to {file}</source>
            <extracomment>One: Took one entry out to {file}</extracomment>
            <translation>
                <numerusform>Einen Eintrag nach {file} herausgegeben</numerusform>
                <numerusform>{count} Einträge nach {file} herausgegeben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>Took {count} people out to {file}</source>
            <extracomment>One: Took one person out to {file}</extracomment>
            <translation>
                <numerusform>Einen Menschen nach {file} herausgegeben</numerusform>
                <numerusform>{count} Menschen nach {file} herausgegeben</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>Took everything out to {file}</source>
            <translation>Alles nach {file} herausgegeben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>. Whoever else was in your talks is not in it</source>
            <translation>. Wer sonst in euren Gesprächen war, ist nicht dabei</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>. What was told in confidence stayed here</source>
            <translation>. Was im Vertrauen erzählt wurde, blieb hier</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/first_run/name_row.py" />
            <source>why, in one sentence</source>
            <translation>warum, in einem Satz</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/first_run/name_row.py" />
            <source>Name {number}</source>
            <translation>Name {number}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/first_run/name_row.py" />
            <source>Why this person, {number}</source>
            <translation>Warum dieser Mensch, {number}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/first_run/page.py" />
            <location filename="../../desktop/ui/people/season_sheet.py" />
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/first_run/page.py" />
            <source>One more name</source>
            <translation>Noch ein Name</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/first_run/page.py" />
            <source>One name is enough to begin.</source>
            <translation>Ein Name genügt für den Anfang.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/first_run/page.py" />
            <source>Everything stays on this computer. No account, nothing sent.</source>
            <translation>Alles bleibt auf diesem Computer. Kein Konto, nichts wird gesendet.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/first_run/page.py" />
            <source>Who would you like to be closer to?</source>
            <translation>Wem möchtest du näher sein?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/first_run/page.py" />
            <source>Three names are plenty. Add a sentence for each, in your own words: why this person, truly. You can change it any day.</source>
            <translation>Drei Namen sind reichlich. Gib jedem einen Satz, in deinen eigenen Worten: warum dieser Mensch, wirklich. Du kannst es jeden Tag ändern.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/first_run/page.py" />
            <source>or</source>
            <translation>oder</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/first_run/page.py" />
            <source>Bring your address book</source>
            <translation>Dein Adressbuch mitbringen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/first_run/page.py" />
            <source>vCard, CSV, LinkedIn, Google</source>
            <translation>vCard, CSV, LinkedIn, Google</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/first_run/page.py" />
            <source>Look around first</source>
            <translation>Erst umsehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/first_run/page.py" />
            <source>Sample people, gone in one step</source>
            <translation>Beispielmenschen, in einem Schritt wieder fort</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/group.py" />
            <source>Hide them</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/group.py" />
            <location filename="../../desktop/ui/found/page.py" />
            <source>Show more</source>
            <translation>Mehr zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/group.py" />
            <location filename="../../desktop/ui/importing/columns/page.py" />
            <source>Look at them</source>
            <translation>Ansehen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/found/group.py" />
            <source>Keep all {count}</source>
            <extracomment>One: Keep it</extracomment>
            <translation>
                <numerusform>Behalten</numerusform>
                <numerusform>Alle {count} behalten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/group.py" />
            <location filename="../../desktop/ui/people/triage/side.py" />
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/group.py" />
            <location filename="../../desktop/ui/found/page.py" />
            <source>Set aside</source>
            <translation>Beiseitelegen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/opened.py" />
            <source>Somebody else who was in it</source>
            <translation>Jemand anderes, der dabei war</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/opened.py" />
            <source>Somebody else</source>
            <translation>Jemand anderes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/opened.py" />
            <location filename="../../desktop/ui/we_spoke/parts.py" />
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/opened.py" />
            <source>There are no words in it.</source>
            <translation>Es sind keine Worte darin.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/opened.py" />
            <source>Read from {file}. Only the lines you pick go into your story.</source>
            <translation>Gelesen aus {file}. Nur die Zeilen, die du auswählst, kommen in eure Geschichte.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/opened.py" />
            <source>Show the rest</source>
            <translation>Den Rest zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/opened.py" />
            <source>Reading {file}</source>
            <translation>{file} wird gelesen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/opened.py" />
            <source>With whom it was</source>
            <translation>Mit wem es war</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/page.py" />
            <source>What is shown</source>
            <translation>Was gezeigt wird</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/page.py" />
            <source>Waiting</source>
            <translation>Wartend</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/page.py" />
            <location filename="../../desktop/ui/help/coach_mark.py" />
            <location filename="../../desktop/ui/importing/entry.py" />
            <location filename="../../desktop/ui/importing/proposals.py" />
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/page.py" />
            <source>Bring something in</source>
            <translation>Etwas hereinholen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/page.py" />
            <source>Nothing waits here</source>
            <translation>Hier wartet nichts</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/page.py" />
            <source>What an exported chat, a mailbox or a calendar tells of waits here until you have looked at it.</source>
            <translation>Was ein exportierter Chat, ein Postfach oder ein Kalender erzählt, wartet hier, bis du es angesehen hast.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/page.py" />
            <location filename="../../desktop/ui/help/window.py" />
            <location filename="../../desktop/ui/palette/list.py" />
            <location filename="../../desktop/ui/window/in_and_out.py" />
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/page.py" />
            <source>Nothing is written down before you keep it. What was said stays in its file.</source>
            <translation>Nichts wird aufgeschrieben, bevor du es behältst. Was gesagt wurde, bleibt in seiner Datei.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/found/quiet_line.py" />
            <source>{count} things that were found wait to be looked through</source>
            <extracomment>One: One thing that was found waits to be looked through</extracomment>
            <translation>
                <numerusform>Etwas Gefundenes wartet darauf, angesehen zu werden</numerusform>
                <numerusform>{count} gefundene Dinge warten darauf, angesehen zu werden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/row.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Take it back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/row.py" />
            <source>Set it aside</source>
            <translation>Beiseitelegen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/row.py" />
            <source>Mark as known</source>
            <translation>Als bekannt markieren</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/who_card.py" />
            <source>Their name</source>
            <translation>Der Name dazu</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/who_card.py" />
            <source>This is them</source>
            <translation>Das ist es</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/who_card.py" />
            <location filename="../../desktop/ui/gatherings/met.py" />
            <location filename="../../desktop/ui/people/signature_sheet.py" />
            <source>Somebody new</source>
            <translation>Jemand Neues</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/who_card.py" />
            <source>That’s me</source>
            <translation>Das bin ich</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/who_card.py" />
            <source>Nobody I keep</source>
            <translation>Niemand, den ich behalte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/who_card.py" />
            <source>Yes, that’s me</source>
            <translation>Ja, das bin ich</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/who_card.py" />
            <source>It stays</source>
            <translation>Es bleibt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/who_card.py" />
            <source>“{what}” is no longer in its calendar</source>
            <translation>„{what}“ steht nicht mehr in seinem Kalender</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/who_card.py" />
            <source>It stands in yours: {when}.</source>
            <translation>In deinem steht es: {when}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/found/wording.py" />
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} meetings</source>
            <extracomment>One: one meeting</extracomment>
            <translation>
                <numerusform>ein Treffen</numerusform>
                <numerusform>{count} Treffen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/found/wording.py" />
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} dates</source>
            <extracomment>One: one date</extracomment>
            <translation>
                <numerusform>ein Tag</numerusform>
                <numerusform>{count} Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/found/wording.py" />
            <source>{count} requests</source>
            <extracomment>One: one request</extracomment>
            <translation>
                <numerusform>eine Anfrage</numerusform>
                <numerusform>{count} Anfragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/found/wording.py" />
            <source>{one}, {other} and {count} more</source>
            <extracomment>One: {one}, {other} and {count} more</extracomment>
            <translation>
                <numerusform>{one}, {other} und {count} weitere Person</numerusform>
                <numerusform>{one}, {other} und {count} weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>mostly begun by {who}</source>
            <translation>meist von {who} begonnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>mostly begun by you</source>
            <translation>meist von dir begonnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>begun by both of you</source>
            <translation>von euch beiden begonnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <location filename="../../desktop/ui/phrases.py" />
            <source>{first} to {last}</source>
            <translation>{first} bis {last}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/found/wording.py" />
            <source>{count} messages</source>
            <extracomment>One: one message</extracomment>
            <translation>
                <numerusform>eine Nachricht</numerusform>
                <numerusform>{count} Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>{count}, begun by you</source>
            <translation>{count}, von dir begonnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>{count}, begun by {who}</source>
            <translation>{count}, von {who} begonnen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/found/wording.py" />
            <source>with {count} others who are not in Kith</source>
            <extracomment>One: with {name}, who is not in Kith</extracomment>
            <translation>
                <numerusform>mit {name}, noch nicht in Kith</numerusform>
                <numerusform>mit {count} anderen, die nicht in Kith sind</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>Already in your story. Nothing is doubled.</source>
            <translation>Schon in eurer Geschichte. Nichts wird doppelt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>That day is still to come, so it cannot be kept yet.</source>
            <translation>Dieser Tag kommt erst noch, darum lässt er sich noch nicht behalten.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>Becomes an appointment that repeats</source>
            <translation>Wird ein Termin, der sich wiederholt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>Becomes an appointment: {when}</source>
            <translation>Wird ein Termin: {when}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>Becomes a plan: {when}</source>
            <translation>Wird ein Vorhaben: {when}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>Becomes a date of {who}: {when}</source>
            <translation>Wird ein Tag bei {who}: {when}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>Becomes {who}’s birthday, {when}</source>
            <translation>Wird der Geburtstag von {who}, {when}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>{said}, in place of {other}</source>
            <translation>{said}, statt {other}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>Are you {name}?</source>
            <translation>Bist du {name}?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>Who is “{name}”?</source>
            <translation>Wer ist „{name}“?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>This address is in most of the mails of {file}. It is asked once.</source>
            <translation>Diese Adresse steht in den meisten Mails von {file}. Gefragt wird einmal.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/found/wording.py" />
            <source>{count} things</source>
            <extracomment>One: One thing</extracomment>
            <translation>
                <numerusform>Eine Sache</numerusform>
                <numerusform>{count} Sachen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>{what}, in {file}</source>
            <translation>{what}, in {file}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>{what}, {span}, in {file}</source>
            <translation>{what}, {span}, in {file}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>You</source>
            <translation>Du</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>{who}, {time}</source>
            <translation>{who}, {time}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/aims.py" />
            <source>Aim</source>
            <translation>Vorsatz</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/aims.py" />
            <location filename="../../desktop/ui/introductions/wording.py" />
            <location filename="../../desktop/ui/people/card/story_parts.py" />
            <source>How it went</source>
            <translation>Wie es ging</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/aims.py" />
            <location filename="../../desktop/ui/people/card/loop_line.py" />
            <source>How did it go?</source>
            <translation>Wie ist es gegangen?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/aims.py" />
            <source>Reached: {aim}</source>
            <translation>Gelungen: {aim}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/aims.py" />
            <source>Not reached: {aim}</source>
            <translation>Nicht gelungen: {aim}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/aims.py" />
            <location filename="../../desktop/ui/journey/stage_line_row.py" />
            <location filename="../../desktop/ui/people/card/dates.py" />
            <location filename="../../desktop/ui/people/card/facets.py" />
            <location filename="../../desktop/ui/people/card/giving_line.py" />
            <location filename="../../desktop/ui/people/card/loop_line.py" />
            <location filename="../../desktop/ui/people/card/noticed.py" />
            <location filename="../../desktop/ui/people/card/reach.py" />
            <location filename="../../desktop/ui/people/card/story_entry.py" />
            <location filename="../../desktop/ui/people/card/tie_line.py" />
            <location filename="../../desktop/ui/people/card/trust_line.py" />
            <location filename="../../desktop/ui/reflect/profile/line.py" />
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/aims.py" />
            <source>Say how it went</source>
            <translation>Sagen, wie es ging</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/aims.py" />
            <location filename="../../desktop/ui/journey/stage_line_row.py" />
            <location filename="../../desktop/ui/reflect/profile/line.py" />
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/aims.py" />
            <location filename="../../desktop/ui/journey/stage_line_row.py" />
            <location filename="../../desktop/ui/reflect/profile/line.py" />
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/aims.py" />
            <location filename="../../desktop/ui/people/card/dates.py" />
            <location filename="../../desktop/ui/people/card/facets.py" />
            <location filename="../../desktop/ui/people/card/file_line.py" />
            <location filename="../../desktop/ui/people/card/kind_line.py" />
            <location filename="../../desktop/ui/people/card/loop_line.py" />
            <location filename="../../desktop/ui/people/card/noticed.py" />
            <location filename="../../desktop/ui/people/card/reach.py" />
            <location filename="../../desktop/ui/reflect/profile/line.py" />
            <source>Take away</source>
            <translation>Wegnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/aims.py" />
            <location filename="../../desktop/ui/gatherings/on_paper.py" />
            <source>What I hope for</source>
            <translation>Was ich mir erhoffe</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/aims.py" />
            <source>Add an aim</source>
            <translation>Einen Vorsatz dazu</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/aims.py" />
            <source>One or two plain lines. “Meet five people, properly.”</source>
            <translation>Eine oder zwei schlichte Zeilen. „Fünf Menschen richtig kennenlernen.“</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/aims.py" />
            <source>Meet five people, properly</source>
            <translation>Fünf Menschen richtig kennenlernen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/alone.py" />
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>On the day</source>
            <translation>Am Tag selbst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/becomes_chip.py" />
            <source>{name}: {what}</source>
            <translation>{name}: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <source>The lamplighters’ supper</source>
            <translation>Das Essen der Laternenanzünder</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <source>one day</source>
            <translation>ein Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <location filename="../../desktop/ui/people/card/about.py" />
            <location filename="../../desktop/ui/people/card/story_parts.py" />
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <location filename="../../desktop/ui/we_spoke/understood.py" />
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <location filename="../../desktop/ui/gatherings/parts.py" />
            <source>What it is about</source>
            <translation>Worum es geht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <source>Add it</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <source>Change the gathering</source>
            <translation>Die Zusammenkunft ändern</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <location filename="../../desktop/ui/gatherings/page.py" />
            <source>A gathering</source>
            <translation>Eine Zusammenkunft</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <source>A name is enough to begin with.</source>
            <translation>Ein Name genügt für den Anfang.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <source>It ends on the day it begins, or after it.</source>
            <translation>Sie endet an dem Tag, an dem sie beginnt, oder danach.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/entry.py" />
            <source>A name, and what you want to remember</source>
            <translation>Ein Name, und was du behalten willst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/entry.py" />
            <location filename="../../desktop/ui/importing/for_all.py" />
            <location filename="../../desktop/ui/importing/wording.py" />
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <location filename="../../desktop/ui/people/card/head.py" />
            <location filename="../../desktop/ui/people/card/ties.py" />
            <location filename="../../desktop/ui/people/list_head.py" />
            <location filename="../../desktop/ui/people/signature_sheet.py" />
            <location filename="../../desktop/ui/people/triage/card_view.py" />
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/entry.py" />
            <location filename="../../desktop/ui/gatherings/met.py" />
            <source>A line to remember</source>
            <translation>Eine Zeile zum Erinnern</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/entry.py" />
            <location filename="../../desktop/ui/people/card/on_paper.py" />
            <location filename="../../desktop/ui/people/print_people.py" />
            <source>How to reach them</source>
            <translation>Wie erreichbar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/entry.py" />
            <source>How to reach them, if you like</source>
            <translation>Wie erreichbar, wenn du magst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/entry.py" />
            <source>You had begun to write this.</source>
            <translation>Du hattest begonnen, dies zu schreiben.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/entry.py" />
            <source>Kept: {name}</source>
            <translation>Behalten: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/entry.py" />
            <source>Putting {name} right. Enter keeps, Esc returns.</source>
            <translation>{name} wird berichtigt. Enter behält, Esc kehrt zurück.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/follow_ups.py" />
            <source>How they are laid</source>
            <translation>Wie sie liegen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/follow_ups.py" />
            <source>Change days</source>
            <translation>Tage ändern</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/follow_ups.py" />
            <source>Over one week</source>
            <translation>Über eine Woche</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/follow_ups.py" />
            <source>Over two weeks</source>
            <translation>Über zwei Wochen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/follow_ups.py" />
            <source>Over three weeks</source>
            <translation>Über drei Wochen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/follow_ups.py" />
            <source>One at most on any day</source>
            <translation>Höchstens einer am Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/follow_ups.py" />
            <source>Two at most on any day</source>
            <translation>Höchstens zwei am Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/follow_ups.py" />
            <source>Lay them anew</source>
            <translation>Neu verteilen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/follow_ups.py" />
            <source>The coming weeks have no room for anybody. That may be all right.</source>
            <translation>Die kommenden Wochen haben für niemanden Platz. Vielleicht ist das in Ordnung.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/follow_ups.py" />
            <source>What follows stands on the calendar.</source>
            <translation>Was folgt, steht im Kalender.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/follow_ups.py" />
            <source>Say with each of them what comes next, where there is a reason. It is laid over the coming days, gently.</source>
            <translation>Sag bei jedem Menschen, was als Nächstes kommt, wo es einen Grund gibt. Es wird sanft über die kommenden Tage verteilt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/follow_ups.py" />
            <source>Follow up, unhurried</source>
            <translation>Nachher, ohne Eile</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/grip.py" />
            <source>Drag it; Alt+Up and Alt+Down do the same</source>
            <translation>Ziehen; Alt+Auf und Alt+Ab tun dasselbe</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/head.py" />
            <source>Name of the gathering</source>
            <translation>Name der Zusammenkunft</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/head.py" />
            <source>Before, on the day, afterwards</source>
            <translation>Vorher, am Tag selbst, nachher</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/head.py" />
            <source>All gatherings</source>
            <translation>Alle Zusammenkünfte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/head.py" />
            <location filename="../../desktop/ui/people/card/head.py" />
            <location filename="../../desktop/ui/people/card/lines.py" />
            <location filename="../../desktop/ui/preferences/stepper.py" />
            <location filename="../../desktop/ui/reflect/mirror/panel.py" />
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/head.py" />
            <source>Change: {when}</source>
            <translation>Ändern: {when}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <source>Why I hope to meet them</source>
            <translation>Warum ich auf diese Begegnung hoffe</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <source>Why?</source>
            <translation>Warum?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <location filename="../../desktop/ui/gatherings/met.py" />
            <location filename="../../desktop/ui/reflect/pictures/web_page.py" />
            <source>Open their card</source>
            <translation>Zur Karte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <source>Not in the address book</source>
            <translation>Nicht im Adressbuch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <source>The brief for {name}</source>
            <translation>Die Einstimmung auf {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <location filename="../../desktop/ui/gatherings/met.py" />
            <source>Write to them…</source>
            <translation>Schreiben…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <source>Ask who else comes…</source>
            <translation>Fragen, wer noch kommt…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <location filename="../../desktop/ui/people/wording/talks.py" />
            <source>We met</source>
            <translation>Wir sind uns begegnet</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <source>Say why</source>
            <translation>Sagen, warum</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <source>Take off</source>
            <translation>Von der Liste nehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <source>I would ask who else comes to {name}.</source>
            <translation>Ich würde {name} fragen, wer noch kommt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <source>Add somebody I hope to meet</source>
            <translation>Jemanden dazu, den ich treffen möchte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <source>A name, known or not yet</source>
            <translation>Ein Name, bekannt oder noch nicht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <source>People you know, or names you have heard.</source>
            <translation>Menschen, die du kennst, oder Namen, von denen du gehört hast.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <source>I could ask who else comes</source>
            <translation>Ich könnte fragen, wer noch kommt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <source>Hoped to meet</source>
            <translation>Erhoffte Begegnung</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <location filename="../../desktop/ui/gatherings/on_paper.py" />
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>Whom I hope to meet</source>
            <translation>Wen ich zu treffen hoffe</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/introduction.py" />
            <source>Practise</source>
            <translation>Üben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/introduction.py" />
            <source>Say it aloud. Space begins and ends.</source>
            <translation>Sprich es laut. Die Leertaste beginnt und beendet.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/introduction.py" />
            <source>That was it</source>
            <translation>Das war es</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/introduction.py" />
            <source>How much of it</source>
            <translation>Wie viel davon</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/introduction.py" />
            <source>Who I am</source>
            <translation>Wer ich bin</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/introduction.py" />
            <source>Begin with these words</source>
            <translation>Mit diesen Worten beginnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/listed.py" />
            <source>Add a gathering</source>
            <translation>Eine Zusammenkunft dazu</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/listed.py" />
            <source>Coming</source>
            <translation>Bevorstehend</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/listed.py" />
            <source>Past</source>
            <translation>Vergangen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/listed.py" />
            <source>Where people meet</source>
            <translation>Wo Menschen sich begegnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/listed.py" />
            <source>An evening, a fair, a wedding: what you go for, whom you hope to meet, whom you met, and what follows without hurry.</source>
            <translation>Ein Abend, eine Messe, eine Hochzeit: wofür du hingehst, wen du zu treffen hoffst, wen du getroffen hast, und was ohne Eile folgt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/met.py" />
            <source>What I want to remember</source>
            <translation>Was ich behalten möchte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/met.py" />
            <source>What comes next, if there is a reason</source>
            <translation>Was als Nächstes kommt, wenn es einen Grund gibt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/met.py" />
            <source>Change name and line</source>
            <translation>Name und Zeile ändern</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/met.py" />
            <location filename="../../desktop/ui/gatherings/proposal_line.py" />
            <source>Introduce them to somebody…</source>
            <translation>Jemandem vorstellen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/met.py" />
            <source>It was somebody else</source>
            <translation>Es war jemand anderes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/met.py" />
            <source>Take off: we did not meet</source>
            <translation>Wegnehmen: wir sind uns nicht begegnet</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/met.py" />
            <source>{question} This one</source>
            <translation>{question} Genau dieser Mensch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/met_list.py" />
            <source>People I met</source>
            <translation>Wen ich getroffen habe</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/met_list.py" />
            <source>one line each is enough</source>
            <translation>je eine Zeile genügt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/met_list.py" />
            <source>Nobody has to become anything. Leave a name as it is and it stays here, asking for nothing.</source>
            <translation>Niemand muss etwas werden. Lass einen Namen, wie er ist, und er bleibt hier und will nichts.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/offering.py" />
            <source>hoped for</source>
            <translation>erhofft</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/on_paper.py" />
            <source>Whom I met</source>
            <translation>Wen ich getroffen habe</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/page.py" />
            <source>On the day, in a small window</source>
            <translation>Am Tag selbst, in einem kleinen Fenster</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/page.py" />
            <source>Print the page before…</source>
            <translation>Die Seite vorher drucken…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/page.py" />
            <location filename="../../desktop/ui/people/card/story_entry.py" />
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/parts.py" />
            <source>What is it about?</source>
            <translation>Worum geht es?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/parts.py" />
            <source>In a small window</source>
            <translation>In einem kleinen Fenster</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/parts.py" />
            <source>Looking back</source>
            <translation>Im Rückblick</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/parts.py" />
            <source>What stays of it?</source>
            <translation>Was bleibt davon?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/parts.py" />
            <source>Looked back on it</source>
            <translation>Darauf zurückgeblickt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/proposal_line.py" />
            <source>Day for {name}</source>
            <translation>Tag für {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/proposal_line.py" />
            <source>A day later</source>
            <translation>Einen Tag später</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/proposal_line.py" />
            <source>Another day…</source>
            <translation>Ein anderer Tag…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/proposal_line.py" />
            <source>Change why</source>
            <translation>Das Warum ändern</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/proposal_line.py" />
            <source>A day earlier</source>
            <translation>Einen Tag früher</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/proposal_line.py" />
            <source>No follow-up</source>
            <translation>Nichts vornehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/proposal_line.py" />
            <source>Write it now…</source>
            <translation>Jetzt schreiben…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>{day}, {time} to {end}</source>
            <translation>{day}, {time} bis {end}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <location filename="../../desktop/ui/notices/wording.py" />
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>others</source>
            <translation>andere</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Met {names}</source>
            <translation>{names} getroffen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Hoping for {names}</source>
            <translation>In der Hoffnung auf {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>One sentence</source>
            <translation>Ein Satz</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Three sentences</source>
            <translation>Drei Sätze</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Longer</source>
            <translation>Länger</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Who I am, in one sentence</source>
            <translation>Wer ich bin, in einem Satz</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Who I am, in three sentences</source>
            <translation>Wer ich bin, in drei Sätzen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Who I am, for who wants to know</source>
            <translation>Wer ich bin, für alle, die es wissen wollen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>What I do, as I would tell it on the stairs</source>
            <translation>Was ich tue, wie ich es auf der Treppe erzählen würde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>What I do. What I did before. Whom I would love to meet.</source>
            <translation>Was ich tue. Was ich früher tat. Wen ich gern treffen würde.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>As I tell it when somebody sits down beside me</source>
            <translation>Wie ich es erzähle, wenn sich jemand zu mir setzt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>{seconds}, said aloud</source>
            <translation>{seconds}, laut gesprochen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>About {seconds} aloud</source>
            <translation>Etwa {seconds}, laut gesprochen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>{count} seconds</source>
            <extracomment>One: 1 second</extracomment>
            <translation>
                <numerusform>1 Sekunde</numerusform>
                <numerusform>{count} Sekunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>{minutes} min</source>
            <translation>{minutes} Min.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>{minutes} min {rest} s</source>
            <translation>{minutes} Min. {rest} Sek.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <location filename="../../desktop/ui/people/list_head.py" />
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <location filename="../../desktop/ui/today/beyond/offering.py" />
            <source>In practice</source>
            <translation>Am Herzen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Noticed</source>
            <translation>Aufgefallen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Address book</source>
            <translation>Adressbuch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Decide…</source>
            <translation>Entscheiden…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>In practice: I want to be intentional with them</source>
            <translation>Am Herzen: hier will ich bewusst da sein</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Noticed: on the board, for later</source>
            <translation>Aufgefallen: auf der Tafel, für später</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Just in the address book</source>
            <translation>Nur im Adressbuch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Nobody: leave the name here</source>
            <translation>Niemand: der Name bleibt hier</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>The address is the same.</source>
            <translation>Die Adresse ist dieselbe.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>The number is the same.</source>
            <translation>Die Nummer ist dieselbe.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>The name is the same.</source>
            <translation>Der Name ist derselbe.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>The name is nearly the same.</source>
            <translation>Der Name ist fast derselbe.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>They are called so.</source>
            <translation>Der Name wird so gerufen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Is this {who}? {why}</source>
            <translation>Ist das {who}? {why}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>A line to {name}</source>
            <translation>Eine Zeile an {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>A call with {name}</source>
            <translation>Ein Anruf mit {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>Time with {name}</source>
            <translation>Zeit mit {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>{day}, {date}</source>
            <translation>{day}, {date}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>{count} others planned</source>
            <extracomment>One: 1 other planned</extracomment>
            <translation>
                <numerusform>1 weiteres geplant</numerusform>
                <numerusform>{count} weitere geplant</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Plan these {count}</source>
            <extracomment>One: Plan this one</extracomment>
            <translation>
                <numerusform>Dieses einplanen</numerusform>
                <numerusform>Diese {count} einplanen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>{names} have no reason yet</source>
            <extracomment>One: {names} has no reason yet</extracomment>
            <translation>
                <numerusform>Für {names} fehlt noch ein Grund</numerusform>
                <numerusform>Für {names} fehlt noch ein Grund</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Without one, Kith plans nothing. You can leave it at that.</source>
            <translation>Ohne Grund plant Kith nichts. Du kannst es dabei lassen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Laid over the coming days, two at most on any day.</source>
            <extracomment>One: Laid over the coming days, one at most on any day.</extracomment>
            <translation>
                <numerusform>Über die kommenden Tage verteilt, höchstens einer am Tag.</numerusform>
                <numerusform>Über die kommenden Tage verteilt, höchstens zwei am Tag.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>met</source>
            <translation>begegnet</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>another time</source>
            <translation>ein andermal</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>{what}: {day}</source>
            <translation>{what}: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gestures/acts.py" />
            <source>Keep the idea</source>
            <translation>Die Idee behalten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gestures/acts.py" />
            <source>Plan it for {day}</source>
            <translation>Für {day} planen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gestures/acts.py" />
            <location filename="../../desktop/ui/people/card/gesture.py" />
            <location filename="../../desktop/ui/today/beyond/offering.py" />
            <source>Another</source>
            <translation>Eine andere</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/half_filled.py" />
            <location filename="../../desktop/ui/we_spoke/sheet.py" />
            <source>You had begun this.</source>
            <translation>Du hattest hier begonnen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/about.py" />
            <source>What Kith is made of</source>
            <translation>Woraus Kith gemacht ist</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/about.py" />
            <source>It came without words of its licence.</source>
            <translation>Es kam ohne Worte zu seiner Lizenz.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/about.py" />
            <source>Licence of {name}</source>
            <translation>Lizenz von {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/about.py" />
            <source>Version {number}</source>
            <translation>Version {number}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/about.py" />
            <source>For true connections rather than contacts. Only on this computer; no account, nothing sent. Free software under the MIT licence.</source>
            <translation>Für echte Verbundenheit statt bloßer Kontakte. Nur auf diesem Computer; kein Konto, nichts wird gesendet. Freie Software unter der MIT-Lizenz.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/bar.py" />
            <source>Sweep them away</source>
            <translation>Wegkehren</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/bar.py" />
            <source>Show me round</source>
            <translation>Führ mich herum</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/bar.py" />
            <source>These are sample people.</source>
            <translation>Das sind Beispielmenschen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/bar.py" />
            <source>A short tour shows you round, in the program itself.</source>
            <translation>Ein kurzer Rundgang zeigt dir alles, im Programm selbst.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/coach_mark.py" />
            <source>End the tour</source>
            <translation>Rundgang beenden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/coach_mark.py" />
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>{place} of {count}</source>
            <translation>{place} von {count}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/coach_mark.py" />
            <source>F6 leads here.</source>
            <translation>F6 führt hierher.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/page_view.py" />
            <source>Manual: {page}</source>
            <translation>Handbuch: {page}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/rows.py" />
            <source>{page}: {heading}</source>
            <translation>{page}: {heading}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>A few people, with a reason</source>
            <translation>Ein paar Menschen, mit einem Grund</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>Today brings three at most, and says why. A line, a call, time together; or not now, which costs nothing.</source>
            <translation>Heute bringt höchstens drei und sagt, warum. Eine Zeile, ein Anruf, gemeinsame Zeit; oder jetzt nicht, das kostet nichts.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>After a talk, one line</source>
            <translation>Nach einem Gespräch eine Zeile</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>Press Ctrl+L, from anywhere: a name, a colon, what you heard. Try it, or go on.</source>
            <translation>Drück Strg+L, von überall: ein Name, ein Doppelpunkt, was du gehört hast. Probier es, oder geh weiter.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>Everybody you know</source>
            <translation>Alle, die du kennst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>Go there with Ctrl+2. Most of them rest quietly; a few you choose into practice.</source>
            <translation>Dorthin mit Strg+2. Die meisten ruhen still; ein paar liegen dir am Herzen, die wählst du.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>The card</source>
            <translation>Die Karte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>Click any line to change it; Enter keeps, Esc returns. There is no Save, and whatever you do can be taken back.</source>
            <translation>Klick eine Zeile an, um sie zu ändern; Enter behält, Esc kehrt zurück. Es gibt kein Speichern, und alles lässt sich zurücknehmen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>The journey</source>
            <translation>Der Weg</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>Ctrl+3. Seven stages, which say what the relationship asks of you now.</source>
            <translation>Strg+3. Sieben Stationen, die sagen, worum die Beziehung dich jetzt bittet.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>Moving on, or back</source>
            <translation>Weiter, oder zurück</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>Drag a card to another stage, or press M and a number. The head tells what it asks.</source>
            <translation>Zieh eine Karte auf eine andere Station, oder drück M und eine Zahl. Der Kopf sagt, worum sie bittet.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>The calendar</source>
            <translation>Der Kalender</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>Ctrl+4. Double-click a day to plan somebody, or drag them onto it.</source>
            <translation>Strg+4. Doppelklick auf einen Tag plant jemanden ein, oder zieh sie darauf.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>That is all</source>
            <translation>Das ist alles</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>Ctrl+Z takes anything back. F1 opens the manual at the page about where you are.</source>
            <translation>Strg+Z nimmt alles zurück. F1 öffnet das Handbuch auf der Seite, die zu dem passt, wo du bist.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/window.py" />
            <location filename="../../desktop/ui/window/main_window.py" />
            <source>Kith: {place}</source>
            <translation>Kith: {place}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/window.py" />
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Manual</source>
            <translation>Handbuch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/window.py" />
            <source>Pages of the manual</source>
            <translation>Seiten des Handbuchs</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/window.py" />
            <source>Nothing in the manual holds these words.</source>
            <translation>Nichts im Handbuch enthält diese Worte.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/help/window.py" />
            <source>{count} passages</source>
            <extracomment>One: One passage</extracomment>
            <translation>
                <numerusform>Eine Stelle</numerusform>
                <numerusform>{count} Stellen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/window.py" />
            <source>Forward</source>
            <translation>Vorwärts</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/window.py" />
            <source>Search the manual</source>
            <translation>Das Handbuch durchsuchen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/window.py" />
            <source>Print this page…</source>
            <translation>Diese Seite drucken…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/window.py" />
            <source>Nothing here opens {address}.</source>
            <translation>Hier öffnet nichts {address}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/afterwards.py" />
            <source>Look at them now</source>
            <translation>Jetzt ansehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/afterwards.py" />
            <source>Look through it</source>
            <translation>Durchsehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/afterwards.py" />
            <location filename="../../desktop/ui/importing/nothing.py" />
            <location filename="../../desktop/ui/importing/parts.py" />
            <source>What could not be read</source>
            <translation>Was sich nicht lesen ließ</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/afterwards.py" />
            <source>See everyone</source>
            <translation>Alle sehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/afterwards.py" />
            <source>Look through them one at a time</source>
            <translation>Nacheinander durchsehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/afterwards.py" />
            <location filename="../../desktop/ui/widgets/toast.py" />
            <location filename="../../desktop/ui/window/main_window.py" />
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/afterwards.py" />
            <source>All of it was taken back</source>
            <translation>Alles davon ist zurückgenommen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/afterwards.py" />
            <source>Everything is as it was before. It can be done again.</source>
            <translation>Alles ist wie zuvor. Es lässt sich wiederholen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/afterwards.py" />
            <source>Do it again</source>
            <translation>Noch einmal tun</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/afterwards.py" />
            <source>{count} pairs may be one person each</source>
            <extracomment>One: Two may be one person</extracomment>
            <translation>
                <numerusform>Zwei sind vielleicht ein Mensch</numerusform>
                <numerusform>{count} Paare sind vielleicht je ein Mensch</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/afterwards.py" />
            <source>Nobody is joined before you say so.</source>
            <translation>Niemand wird zusammengelegt, bevor du es sagst.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/afterwards.py" />
            <source>{count} things that happened wait</source>
            <extracomment>One: One thing that happened waits</extracomment>
            <translation>
                <numerusform>Etwas, das geschah, wartet</numerusform>
                <numerusform>{count} Dinge, die geschahen, warten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/afterwards.py" />
            <source>Nothing is written down before you looked at it.</source>
            <translation>Nichts wird aufgeschrieben, bevor du es angesehen hast.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/cells.py" />
            <source>{field}, in Kith: {words}</source>
            <translation>{field}, in Kith: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/cells.py" />
            <source>{field}, in the file: {words}</source>
            <translation>{field}, in der Datei: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/cells.py" />
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/cells.py" />
            <source>the same</source>
            <translation>dasselbe</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/cells.py" />
            <source>Your words, untouched</source>
            <translation>Deine Worte, unberührt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/changed_card.py" />
            <source>The record is another, and yet says nothing that Kith does not have.</source>
            <translation>Der Eintrag ist ein anderer und sagt doch nichts, was Kith nicht hat.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/changed_card.py" />
            <source>Who this was is here no more</source>
            <translation>Wer das war, ist nicht mehr hier</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/changed_card.py" />
            <source>They come in anew.</source>
            <translation>Der Eintrag kommt neu herein.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/changed_card.py" />
            <location filename="../../desktop/ui/importing/side_by_side.py" />
            <source>In Kith</source>
            <translation>In Kith</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/changed_card.py" />
            <location filename="../../desktop/ui/importing/side_by_side.py" />
            <source>In the file</source>
            <translation>In der Datei</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/chooser.py" />
            <source>What this column means</source>
            <translation>Was diese Spalte bedeutet</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/chooser.py" />
            <source>Name, telephone, birthday …</source>
            <translation>Name, Telefon, Geburtstag …</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/column_list.py" />
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/column_list.py" />
            <source>Enter says what it means</source>
            <translation>Enter sagt, was sie bedeutet</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/column_list.py" />
            <source>empty in the first rows</source>
            <translation>in den ersten Zeilen leer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/column_list.py" />
            <source>a guess</source>
            <translation>eine Vermutung</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/first_rows.py" />
            <source>The first rows</source>
            <translation>Die ersten Zeilen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/first_rows.py" />
            <source>The first rows, as they stand in the file</source>
            <translation>Die ersten Zeilen, wie sie in der Datei stehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Unicode</source>
            <translation>Unicode</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Western Europe</source>
            <translation>Westeuropa</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Old Macintosh</source>
            <translation>Alter Macintosh</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Old DOS</source>
            <translation>Altes DOS</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Central Europe</source>
            <translation>Mitteleuropa</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Cyrillic</source>
            <translation>Kyrillisch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Greek</source>
            <translation>Griechisch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Turkish</source>
            <translation>Türkisch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Hebrew</source>
            <translation>Hebräisch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Arabic</source>
            <translation>Arabisch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Baltic</source>
            <translation>Baltisch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Japanese</source>
            <translation>Japanisch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Chinese, simplified</source>
            <translation>Chinesisch, vereinfacht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Chinese, traditional</source>
            <translation>Chinesisch, traditionell</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Korean</source>
            <translation>Koreanisch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>a comma</source>
            <translation>ein Komma</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>a semicolon</source>
            <translation>ein Semikolon</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>a tab</source>
            <translation>ein Tabulator</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>an upright bar</source>
            <translation>ein senkrechter Strich</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>given forename</source>
            <translation>vorname rufname</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>family surname</source>
            <translation>familienname zuname</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>phone cell number</source>
            <translation>telefon handy nummer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>mail</source>
            <translation>mail</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>organisation employer firm</source>
            <translation>organisation arbeitgeber firma</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>position role profession</source>
            <translation>position rolle beruf</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>url site homepage</source>
            <translation>url website homepage</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>url linkedin twitter network</source>
            <translation>url linkedin twitter netzwerk</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>zip postal code</source>
            <translation>plz postleitzahl</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>town locality</source>
            <translation>stadt ort</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>state province county</source>
            <translation>bundesland kanton provinz</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>born date of birth dob</source>
            <translation>geboren geburtsdatum geburtstag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>labels categories groups</source>
            <translation>etiketten kategorien gruppen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>comment remark description</source>
            <translation>kommentar bemerkung beschreibung</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>ignore nothing leave other</source>
            <translation>ignorieren nichts weglassen andere</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Whole name</source>
            <translation>Ganzer Name</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>First name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Middle name</source>
            <translation>Zweiter Vorname</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Last name</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Title before the name</source>
            <translation>Titel vor dem Namen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>What stands behind the name</source>
            <translation>Was hinter dem Namen steht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Nickname</source>
            <translation>Spitzname</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>How the name is said</source>
            <translation>Wie der Name gesprochen wird</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Pronouns</source>
            <translation>Pronomen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <location filename="../../desktop/ui/importing/wording.py" />
            <location filename="../../desktop/ui/people/signature_sheet.py" />
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <location filename="../../desktop/ui/importing/wording.py" />
            <location filename="../../desktop/ui/people/signature_sheet.py" />
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <location filename="../../desktop/ui/people/signature_sheet.py" />
            <location filename="../../desktop/ui/people/wording/reach.py" />
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <location filename="../../desktop/ui/people/signature_sheet.py" />
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <location filename="../../desktop/ui/people/wording/reach.py" />
            <source>Messenger</source>
            <translation>Messenger</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Department</source>
            <translation>Abteilung</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Job title</source>
            <translation>Berufsbezeichnung</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Whole address</source>
            <translation>Ganze Adresse</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Street</source>
            <translation>Straße</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Address, second line</source>
            <translation>Adresse, zweite Zeile</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Post box</source>
            <translation>Postfach</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>City</source>
            <translation>Stadt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Postcode</source>
            <translation>Postleitzahl</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>Birthday</source>
            <translation>Geburtstag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Day of birth, only the day</source>
            <translation>Geburtstag, nur der Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Month of birth</source>
            <translation>Geburtsmonat</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Year of birth</source>
            <translation>Geburtsjahr</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>Anniversary</source>
            <translation>Jahrestag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Another date</source>
            <translation>Ein anderer Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Somebody they are tied to</source>
            <translation>Jemand, mit dem eine Verbindung besteht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <location filename="../../desktop/ui/importing/sample_card.py" />
            <location filename="../../desktop/ui/importing/wording.py" />
            <location filename="../../desktop/ui/people/card/story_parts.py" />
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>When we met</source>
            <translation>Wann wir uns kennenlernten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Where we met</source>
            <translation>Wo wir uns kennenlernten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Who introduced us</source>
            <translation>Wer uns vorgestellt hat</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <location filename="../../desktop/ui/importing/sample_card.py" />
            <source>Connected on</source>
            <translation>Verbunden am</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Their number in that table</source>
            <translation>Die Nummer in jener Tabelle</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>What the next value is called</source>
            <translation>Wie der nächste Wert heißt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>The network of the next value</source>
            <translation>Das Netzwerk des nächsten Werts</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Kept as it is</source>
            <translation>Bleibt, wie es ist</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/columns/page.py" />
            <source>{count} rows</source>
            <extracomment>One: one row</extracomment>
            <translation>
                <numerusform>eine Zeile</numerusform>
                <numerusform>{count} Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/page.py" />
            <source>This is table {place} of {total}.</source>
            <translation>Das ist Tabelle {place} von {total}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/page.py" />
            <source>Kith asks once: the next table with these columns is read the same way.</source>
            <translation>Kith fragt einmal: die nächste Tabelle mit diesen Spalten wird genauso gelesen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/page.py" />
            <source>The person before</source>
            <translation>Der Mensch davor</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/page.py" />
            <source>The next person</source>
            <translation>Der nächste Mensch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/page.py" />
            <source>Nobody comes of it yet. Say which column holds a name, a mail or a telephone.</source>
            <translation>Noch wird niemand daraus. Sag, welche Spalte einen Namen, eine Mail oder ein Telefon enthält.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/page.py" />
            <source>As it will look</source>
            <translation>So wird es aussehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/page.py" />
            <source>Leave this table out</source>
            <translation>Diese Tabelle weglassen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/page.py" />
            <source>What do its columns mean?</source>
            <translation>Was bedeuten die Spalten?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/written.py" />
            <source>The first row</source>
            <translation>Die erste Zeile</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/written.py" />
            <source>names the columns</source>
            <translation>nennt die Spalten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/written.py" />
            <source>is a person already</source>
            <translation>ist schon ein Mensch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/written.py" />
            <source>Columns are parted by</source>
            <translation>Spalten sind getrennt durch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/written.py" />
            <source>Letters</source>
            <translation>Zeichen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/written.py" />
            <source>How days stand</source>
            <translation>Wie Tage stehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/written.py" />
            <source>Read so: {words}</source>
            <translation>So gelesen: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/written.py" />
            <source>“{day}” in it is</source>
            <translation>„{day}“ darin ist</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/written.py" />
            <source>nobody can tell</source>
            <translation>kann niemand sagen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/draft_list.py" />
            <source>Find in these</source>
            <translation>In diesen suchen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/draft_list.py" />
            <source>Take all of these</source>
            <translation>Alle davon nehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/draft_list.py" />
            <source>Leave all of these out</source>
            <translation>Alle davon weglassen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/draft_list.py" />
            <source>Leave out who cannot be reached</source>
            <translation>Weglassen, wer nicht erreichbar ist</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/draft_rows.py" />
            <source>comes in</source>
            <translation>kommt herein</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/draft_rows.py" />
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <location filename="../../desktop/ui/importing/review.py" />
            <source>stays away</source>
            <translation>bleibt draußen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/entry.py" />
            <source>Choose files…</source>
            <translation>Dateien wählen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/entry.py" />
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>A folder…</source>
            <translation>Ein Ordner…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/entry.py" />
            <source>Paste people</source>
            <translation>Menschen einfügen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/entry.py" />
            <location filename="../../desktop/ui/people/empty.py" />
            <location filename="../../desktop/ui/window/in_and_out.py" />
            <source>Bring people in</source>
            <translation>Menschen hereinholen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/entry.py" />
            <source>Whatever holds people ({endings})</source>
            <translation>Was immer Menschen enthält ({endings})</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/entry.py" />
            <source>A folder with files of people</source>
            <translation>Ein Ordner mit Dateien von Menschen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/entry.py" />
            <source>There is no text in the clipboard. Copy cards or a table first.</source>
            <translation>In der Zwischenablage ist kein Text. Kopiere zuerst Karten oder eine Tabelle.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/entry.py" />
            <source>You see all of it first: who is new, who may be here already, what could not be read. Everything stays on this computer.</source>
            <translation>Du siehst erst alles: wer neu ist, wer vielleicht schon hier ist, was sich nicht lesen ließ. Alles bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/entry.py" />
            <source>Drop files anywhere in this window</source>
            <translation>Leg Dateien irgendwo in diesem Fenster ab</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/entry.py" />
            <source>Cards, tables, calendars, chats, whole folders and packed archives; several at once, as they come.</source>
            <translation>Karten, Tabellen, Kalender, Chats, ganze Ordner und gepackte Archive; mehrere zugleich, so wie sie kommen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>shown below</source>
            <translation>unten gezeigt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>{count} new</source>
            <extracomment>One: One is new</extracomment>
            <translation>
                <numerusform>Einer ist neu</numerusform>
                <numerusform>{count} neu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>{count} may be the same</source>
            <extracomment>One: One may be the same</extracomment>
            <translation>
                <numerusform>Einer ist vielleicht derselbe</numerusform>
                <numerusform>{count} sind vielleicht dieselben</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>into the circle {name}</source>
            <translation>in den Kreis {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>with the tag {name}</source>
            <translation>mit dem Schlagwort {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>resting in the address book</source>
            <translation>ruhend im Adressbuch</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>{count} came before</source>
            <extracomment>One: One came before</extracomment>
            <translation>
                <numerusform>Einer kam schon früher</numerusform>
                <numerusform>{count} kamen schon früher</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>and say something new now</source>
            <translation>und sagen jetzt etwas Neues</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>become circles</source>
            <extracomment>One: becomes a circle</extracomment>
            <translation>
                <numerusform>wird ein Kreis</numerusform>
                <numerusform>werden Kreise</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/facts.py" />
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} groups</source>
            <extracomment>One: One group</extracomment>
            <translation>
                <numerusform>Eine Gruppe</numerusform>
                <numerusform>{count} Gruppen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>{count} photos</source>
            <extracomment>One: One photo</extracomment>
            <translation>
                <numerusform>Ein Foto</numerusform>
                <numerusform>{count} Fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>kept beside each card</source>
            <translation>bei jeder Karte aufbewahrt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>stay out</source>
            <translation>bleiben draußen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>come with them</source>
            <translation>kommen mit</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>to look at afterwards</source>
            <translation>nachher anzusehen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>{count} are here already</source>
            <extracomment>One: One is here already</extracomment>
            <translation>
                <numerusform>Einer ist schon hier</numerusform>
                <numerusform>{count} sind schon hier</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>just as the file has them</source>
            <translation>genau wie in der Datei</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>{count} were left out</source>
            <extracomment>One: One was left out</extracomment>
            <translation>
                <numerusform>Einer wurde weggelassen</numerusform>
                <numerusform>{count} wurden weggelassen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>on purpose; see why</source>
            <translation>mit Absicht; sieh, warum</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/facts.py" />
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} could not be read</source>
            <extracomment>One: One could not be read</extracomment>
            <translation>
                <numerusform>Einer ließ sich nicht lesen</numerusform>
                <numerusform>{count} ließen sich nicht lesen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>see which lines, and why</source>
            <translation>sieh, welche Zeilen, und warum</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>what each of them told</source>
            <translation>was jede davon erzählt hat</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>Who is joined</source>
            <translation>Wer zusammengelegt wird</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>Whoever is surely the same</source>
            <translation>Wer sicher derselbe Mensch ist</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>Same e-mail, too</source>
            <translation>Auch bei gleicher E-Mail</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>Nobody before I looked</source>
            <translation>Niemand, bevor ich nachgesehen habe</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>Where both know something else</source>
            <translation>Wo beide etwas anderes wissen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>What is here stays</source>
            <translation>Was hier ist, bleibt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>The file’s newer word wins</source>
            <translation>Das neuere Wort der Datei gilt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>Both; the file’s goes into a note</source>
            <translation>Beides; das aus der Datei kommt in eine Notiz</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>Where they land</source>
            <translation>Wo sie ankommen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>Bring the photos</source>
            <translation>Die Fotos mitbringen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>Bring what happened</source>
            <translation>Mitbringen, was geschah</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>In the address book</source>
            <translation>Im Adressbuch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>There, with a tag…</source>
            <translation>Dort, mit einem Schlagwort…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>Into {name}</source>
            <translation>In {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>Into a new circle…</source>
            <translation>In einen neuen Kreis…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>Name of the tag</source>
            <translation>Name des Schlagworts</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>Name of the circle</source>
            <translation>Name des Kreises</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>Joined unasked</source>
            <translation>Ungefragt zusammengelegt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>They land</source>
            <translation>Ankunft</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Called</source>
            <translation>Genannt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guide_desk.py" />
            <source>Where your people are now</source>
            <translation>Wo deine Menschen jetzt sind</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guide_desk.py" />
            <source>Menus move about; it is called Export almost everywhere.</source>
            <translation>Menüs wandern; fast überall heißt es Exportieren.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Your connections with their work, their profile and the day you connected. Messages and invitations come as talks to look through; what was written stays in the file.</source>
            <translation>Deine Kontakte mit Arbeit, Profil und dem Tag der Verbindung. Nachrichten und Einladungen kommen als Gespräche zum Durchsehen; was geschrieben wurde, bleibt in der Datei.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>On linkedin.com open your picture, then Settings &amp; Privacy, Data privacy, Get a copy of your data.</source>
            <translation>Öffne auf linkedin.com dein Bild, dann Einstellungen &amp; Datenschutz, Datenschutz, Kopie Ihrer Daten erhalten.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Ask for the larger archive. The small one holds connections only.</source>
            <translation>Bitte um das größere Archiv. Das kleine enthält nur Kontakte.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>LinkedIn writes to you when it is ready: in ten minutes, or within a day.</source>
            <translation>LinkedIn schreibt dir, wenn es fertig ist: in zehn Minuten, oder binnen eines Tages.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Drop the packed archive here just as it came.</source>
            <translation>Leg das gepackte Archiv hier ab, so wie es kam.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Google Contacts</source>
            <translation>Google Kontakte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Everyone with all their fields, labels as circles and tags, and photos where the file is a vCard.</source>
            <translation>Alle mit all ihren Feldern, Labels als Kreise und Schlagwörter, und Fotos, wenn die Datei eine vCard ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Open contacts.google.com on a computer.</source>
            <translation>Öffne contacts.google.com an einem Computer.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Choose Export at the side; to take only some, mark them first.</source>
            <translation>Wähle am Rand Exportieren; um nur einige zu nehmen, markiere sie vorher.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Take “vCard”. “Google CSV” does as well, without photos.</source>
            <translation>Nimm „vCard“. „Google CSV“ geht auch, ohne Fotos.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>An archive of Google Takeout can be dropped here whole.</source>
            <translation>Ein Archiv von Google Takeout kann hier ganz abgelegt werden.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>iPhone, iCloud, Mac</source>
            <translation>iPhone, iCloud, Mac</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Everyone with photos, dates without a year, groups and ties.</source>
            <translation>Alle mit Fotos, Tagen ohne Jahr, Gruppen und Verbindungen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>On a Mac: open Contacts, mark everyone with ⌘A, then File, Export, Export vCard.</source>
            <translation>Am Mac: öffne Kontakte, markiere alle mit ⌘A, dann Ablage, Exportieren, vCard exportieren.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>In a browser: open icloud.com/contacts, mark everyone, then Export vCard.</source>
            <translation>Im Browser: öffne icloud.com/contacts, markiere alle, dann vCard exportieren.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>On the phone: in Contacts open Lists, hold one, and choose Export. Send the file to this computer.</source>
            <translation>Am Telefon: öffne in Kontakte die Listen, halte eine gedrückt und wähle Exportieren. Schick die Datei an diesen Computer.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Everyone on the phone, with photos.</source>
            <translation>Alle auf dem Telefon, mit Fotos.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Open Contacts on the phone.</source>
            <translation>Öffne Kontakte auf dem Telefon.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Choose Fix &amp; manage, or Settings, then Export to file. On some phones it is Manage contacts, Import or export.</source>
            <translation>Wähle Korrigieren &amp; verwalten, oder Einstellungen, dann In Datei exportieren. Auf manchen Telefonen heißt es Kontakte verwalten, Importieren oder exportieren.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Send the .vcf file to this computer, by mail or by cable.</source>
            <translation>Schick die .vcf-Datei an diesen Computer, per Mail oder Kabel.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Everyone with work, addresses, dates and notes. Categories become tags.</source>
            <translation>Alle mit Arbeit, Adressen, Tagen und Notizen. Kategorien werden Schlagwörter.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>In a browser: open People, then Manage contacts, Export contacts.</source>
            <translation>Im Browser: öffne Personen, dann Kontakte verwalten, Kontakte exportieren.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>On Windows: File, Open &amp; Export, Import/Export, Export to a file, Comma Separated Values, and there the folder Contacts.</source>
            <translation>Unter Windows: Datei, Öffnen und exportieren, Importieren/Exportieren, In Datei exportieren, Durch Trennzeichen getrennte Werte, und dort den Ordner Kontakte.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>When you talked, with whom, and who began. What was written stays in the file, unless you pick a line to keep.</source>
            <translation>Wann ihr gesprochen habt, mit wem, und wer begann. Was geschrieben wurde, bleibt in der Datei, außer du wählst eine Zeile zum Behalten.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Open a chat, then its menu, More, Export chat. On an iPhone tap the name first.</source>
            <translation>Öffne einen Chat, dann sein Menü, Mehr, Chat exportieren. Am iPhone tippe zuerst auf den Namen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Choose “Without media” and send the file to this computer.</source>
            <translation>Wähle „Ohne Medien“ und schick die Datei an diesen Computer.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>It is one file a chat. Drop as many as you like at once.</source>
            <translation>Es ist eine Datei je Chat. Leg so viele auf einmal ab, wie du magst.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Meetings with people you know, and birthdays, to look through one by one.</source>
            <translation>Treffen mit Menschen, die du kennst, und Geburtstage, zum Durchsehen eins ums andere.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Google: Settings of the calendar, Export. Outlook and Apple: File, Export or Save calendar.</source>
            <translation>Google: Einstellungen des Kalenders, Exportieren. Outlook und Apple: Datei, Exportieren oder Kalender speichern.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Drop the .ics file here. A calendar that changes can be followed instead: see Preferences.</source>
            <translation>Leg die .ics-Datei hier ab. Einem Kalender, der sich ändert, kann man stattdessen folgen: siehe Einstellungen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>The address book; and of a mail folder when you wrote to each other, never what.</source>
            <translation>Das Adressbuch; und von einem Mailordner, wann ihr euch geschrieben habt, nie was.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Address book: open it, mark a book, then Tools, Export, as vCard.</source>
            <translation>Adressbuch: öffne es, markiere ein Buch, dann Extras, Exportieren, als vCard.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Mail: Help, Troubleshooting, open the profile folder; in Mail or ImapMail each folder is a file without an ending. Drop the one called Sent.</source>
            <translation>Mail: Hilfe, Fehlerbehebung, öffne den Profilordner; in Mail oder ImapMail ist jeder Ordner eine Datei ohne Endung. Leg die namens Sent hier ab.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Everyone, how you are tied, what you talked about, notes, reminders, gifts and dates.</source>
            <translation>Alle, wie ihr verbunden seid, worüber ihr spracht, Notizen, Erinnerungen, Geschenke und Tage.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>In Monica 4 open Settings, then Export data, and choose JSON.</source>
            <translation>Öffne in Monica 4 die Einstellungen, dann Daten exportieren, und wähle JSON.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Monica 5 cannot write such a file; its contacts leave as vCard.</source>
            <translation>Monica 5 kann so eine Datei nicht schreiben; seine Kontakte gehen als vCard hinaus.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>A table of your own</source>
            <translation>Eine eigene Tabelle</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Any table with a person in each row, of a spreadsheet, Dex, Clay or a club’s list.</source>
            <translation>Jede Tabelle mit einem Menschen je Zeile, aus einer Tabellenkalkulation, Dex, Clay oder der Liste eines Vereins.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Save the sheet as CSV; which separator and which letters does not matter.</source>
            <translation>Sichere das Blatt als CSV; welches Trennzeichen und welche Zeichen, ist gleich.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Drop it here. If Kith does not know its columns, it asks what they mean, once.</source>
            <translation>Leg sie hier ab. Kennt Kith ihre Spalten nicht, fragt es einmal, was sie bedeuten.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/lists.py" />
            <source>Copy all</source>
            <translation>Alles kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/lists.py" />
            <source>Save as text…</source>
            <translation>Als Text sichern…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/lists.py" />
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/lists.py" />
            <source>That file could not be written: {why}.</source>
            <translation>Diese Datei ließ sich nicht schreiben: {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/matches.py" />
            <source>May be the same</source>
            <translation>Vielleicht dieselben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/matches.py" />
            <source>Join all with the same e-mail</source>
            <translation>Alle mit gleicher E-Mail zusammenlegen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/matches.py" />
            <source>surest first</source>
            <translation>die sichersten zuerst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/page.py" />
            <source>the clipboard</source>
            <translation>die Zwischenablage</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/page.py" />
            <location filename="../../desktop/ui/importing/working.py" />
            <source>Bringing them in</source>
            <translation>Wird hereingeholt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/page.py" />
            <source>Looking through everyone</source>
            <translation>Alle werden durchgesehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/page.py" />
            <source>Nobody is changed by this.</source>
            <translation>Niemand wird dadurch geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/page.py" />
            <source>Nothing is written until you say so.</source>
            <translation>Nichts wird geschrieben, bevor du es sagst.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/page.py" />
            <source>This could not be read</source>
            <translation>Das ließ sich nicht lesen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/page.py" />
            <source>Nothing was changed. What happened is noted in the log.</source>
            <translation>Nichts wurde geändert. Was geschah, steht im Protokoll.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/page.py" />
            <source>That did not work</source>
            <translation>Das ging nicht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/parts.py" />
            <source>Who comes in</source>
            <translation>Wer hereinkommt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/parts.py" />
            <source>Who came before</source>
            <translation>Wer schon früher kam</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/parts.py" />
            <source>What becomes a circle</source>
            <translation>Was ein Kreis wird</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/parts.py" />
            <location filename="../../desktop/ui/people/card/trust_line.py" />
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/parts.py" />
            <source>Nothing of it is written down before you looked at it, one by one.</source>
            <translation>Nichts davon wird aufgeschrieben, bevor du es angesehen hast, eins ums andere.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/parts.py" />
            <source>What was left out on purpose</source>
            <translation>Was mit Absicht weggelassen wurde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/parts.py" />
            <source>What each file told</source>
            <translation>Was jede Datei erzählt hat</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>Bring in {count} people</source>
            <extracomment>One: Bring in one person</extracomment>
            <translation>
                <numerusform>Einen Menschen hereinholen</numerusform>
                <numerusform>{count} Menschen hereinholen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>Join {count} who are here</source>
            <extracomment>One: Join one who is here</extracomment>
            <translation>
                <numerusform>Mit jemandem zusammenlegen, der hier ist</numerusform>
                <numerusform>Mit {count} zusammenlegen, die hier sind</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>Bring {count} up to date</source>
            <extracomment>One: Bring one up to date</extracomment>
            <translation>
                <numerusform>Eine Karte auffrischen</numerusform>
                <numerusform>{count} Karten auffrischen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>Bring in {count} things told</source>
            <extracomment>One: Bring in what was told</extracomment>
            <translation>
                <numerusform>Hereinholen, was erzählt wurde</numerusform>
                <numerusform>{count} erzählte Dinge hereinholen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>Bring in {count} circles</source>
            <extracomment>One: Bring in one circle</extracomment>
            <translation>
                <numerusform>Einen Kreis hereinholen</numerusform>
                <numerusform>{count} Kreise hereinholen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>Bring in what happened</source>
            <translation>Hereinholen, was geschah</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <location filename="../../desktop/ui/importing/review.py" />
            <source>Bring them in</source>
            <translation>Hereinholen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{files}: columns as last time</source>
            <translation>{files}: Spalten wie beim letzten Mal</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{files}: columns as you told</source>
            <translation>{files}: Spalten, wie du gesagt hast</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} people came in</source>
            <extracomment>One: One person came in</extracomment>
            <translation>
                <numerusform>Ein Mensch kam herein</numerusform>
                <numerusform>{count} Menschen kamen herein</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} were joined</source>
            <extracomment>One: One was joined</extracomment>
            <translation>
                <numerusform>Einer wurde zusammengelegt</numerusform>
                <numerusform>{count} wurden zusammengelegt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} are up to date</source>
            <extracomment>One: One is up to date</extracomment>
            <translation>
                <numerusform>Einer ist aufgefrischt</numerusform>
                <numerusform>{count} sind aufgefrischt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} circles came in</source>
            <extracomment>One: One circle came in</extracomment>
            <translation>
                <numerusform>Ein Kreis kam herein</numerusform>
                <numerusform>{count} Kreise kamen herein</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>What happened came in</source>
            <translation>Was geschah, kam herein</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>It came in</source>
            <translation>Es kam herein</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} records were joined with their like</source>
            <extracomment>One: one record was joined with its like</extracomment>
            <translation>
                <numerusform>ein Eintrag wurde mit seinesgleichen zusammengelegt</numerusform>
                <numerusform>{count} Einträge wurden mit ihresgleichen zusammengelegt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} were brought up to date</source>
            <extracomment>One: one was brought up to date</extracomment>
            <translation>
                <numerusform>eine Karte wurde aufgefrischt</numerusform>
                <numerusform>{count} Karten wurden aufgefrischt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} circles were filled</source>
            <extracomment>One: one circle was filled</extracomment>
            <translation>
                <numerusform>ein Kreis wurde gefüllt</numerusform>
                <numerusform>{count} Kreise wurden gefüllt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} things told of them came along</source>
            <extracomment>One: one thing told of them came along</extracomment>
            <translation>
                <numerusform>etwas Erzähltes kam mit</numerusform>
                <numerusform>{count} erzählte Dinge kamen mit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} stayed away</source>
            <extracomment>One: one stayed away</extracomment>
            <translation>
                <numerusform>einer blieb draußen</numerusform>
                <numerusform>{count} blieben draußen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>joins {name}</source>
            <translation>kommt zu {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>may be the same</source>
            <translation>vielleicht dieselbe Person</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} notes</source>
            <extracomment>One: one note</extracomment>
            <translation>
                <numerusform>eine Notiz</numerusform>
                <numerusform>{count} Notizen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} gifts</source>
            <extracomment>One: one gift</extracomment>
            <translation>
                <numerusform>ein Geschenk</numerusform>
                <numerusform>{count} Geschenke</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} plans</source>
            <extracomment>One: one plan</extracomment>
            <translation>
                <numerusform>ein Vorhaben</numerusform>
                <numerusform>{count} Vorhaben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} things to know</source>
            <extracomment>One: one thing to know</extracomment>
            <translation>
                <numerusform>etwas Wissenswertes</numerusform>
                <numerusform>{count} wissenswerte Dinge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} documents</source>
            <extracomment>One: one document</extracomment>
            <translation>
                <numerusform>ein Dokument</numerusform>
                <numerusform>{count} Dokumente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} rhythms</source>
            <extracomment>One: one rhythm</extracomment>
            <translation>
                <numerusform>ein Rhythmus</numerusform>
                <numerusform>{count} Rhythmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>who introduced you</source>
            <extracomment>One: who introduced you</extracomment>
            <translation>
                <numerusform>wer euch vorgestellt hat</numerusform>
                <numerusform>wer euch vorgestellt hat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} kept cards</source>
            <extracomment>One: a kept card</extracomment>
            <translation>
                <numerusform>eine aufbewahrte Karte</numerusform>
                <numerusform>{count} aufbewahrte Karten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} invitations</source>
            <extracomment>One: one invitation</extracomment>
            <translation>
                <numerusform>eine Einladung</numerusform>
                <numerusform>{count} Einladungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} that changed</source>
            <extracomment>One: one that changed</extracomment>
            <translation>
                <numerusform>eines, das sich geändert hat</numerusform>
                <numerusform>{count}, die sich geändert haben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} that are off</source>
            <extracomment>One: one that is off</extracomment>
            <translation>
                <numerusform>eines, das ausfällt</numerusform>
                <numerusform>{count}, die ausfallen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} members</source>
            <extracomment>One: one member</extracomment>
            <translation>
                <numerusform>ein Mitglied</numerusform>
                <numerusform>{count} Mitglieder</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>a talk</source>
            <translation>ein Gespräch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>a meeting</source>
            <translation>ein Treffen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>an invitation</source>
            <translation>eine Einladung</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{what} with {names}</source>
            <translation>{what} mit {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{day}: {what}</source>
            <translation>{day}: {what}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} things that happened</source>
            <extracomment>One: one thing that happened</extracomment>
            <translation>
                <numerusform>etwas, das geschah</numerusform>
                <numerusform>{count} Dinge, die geschahen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} things told of them</source>
            <extracomment>One: one thing told of them</extracomment>
            <translation>
                <numerusform>etwas Erzähltes</numerusform>
                <numerusform>{count} erzählte Dinge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} left out</source>
            <extracomment>One: {count} left out</extracomment>
            <translation>
                <numerusform>{count} weggelassen</numerusform>
                <numerusform>{count} weggelassen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/proposals.py" />
            <source>Everyone here is somebody else</source>
            <translation>Alle hier sind jemand anderes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/proposals.py" />
            <source>Nobody waits to be joined. Kith looks when people come in, or when asked.</source>
            <translation>Niemand wartet aufs Zusammenlegen. Kith sieht nach, wenn Menschen hereinkommen oder wenn du fragst.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/proposals.py" />
            <source>Look through everyone</source>
            <translation>Alle durchsehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/proposals.py" />
            <location filename="../../desktop/ui/window/in_and_out.py" />
            <source>One person, twice?</source>
            <translation>Ein Mensch, zweimal?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/proposals.py" />
            <source>Joined, they keep what either of them has. Each decision can be undone.</source>
            <translation>Zusammengelegt behalten sie, was beide haben. Jede Entscheidung lässt sich zurücknehmen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/recent.py" />
            <source>Brought in before</source>
            <translation>Früher hereingeholt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/recent.py" />
            <location filename="../../desktop/ui/people/season_sheet.py" />
            <source>Look again</source>
            <translation>Noch einmal ansehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/recent.py" />
            <source>Look at {file} again</source>
            <translation>{file} noch einmal ansehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/review.py" />
            <source>Nothing is written until you say so, and one undo takes all of it back.</source>
            <translation>Nichts wird geschrieben, bevor du es sagst, und ein Rückgängig nimmt alles zurück.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/review.py" />
            <source>Before anything changes</source>
            <translation>Bevor sich etwas ändert</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/sample_card.py" />
            <source>Nobody's name</source>
            <translation>Ein Name, den niemand trägt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/sample_card.py" />
            <location filename="../../desktop/ui/people/selection_bar.py" />
            <source>With them</source>
            <translation>Mit dabei</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/sample_card.py" />
            <location filename="../../desktop/ui/importing/wording.py" />
            <location filename="../../desktop/ui/people/signature_sheet.py" />
            <location filename="../../desktop/ui/people/wording/reach.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/sample_card.py" />
            <source>{count} more properties are kept as they were: {names}</source>
            <extracomment>One: One more property is kept as it was: {names}</extracomment>
            <translation>
                <numerusform>Eine weitere Angabe bleibt, wie sie war: {names}</numerusform>
                <numerusform>{count} weitere Angaben bleiben, wie sie waren: {names}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/side_by_side.py" />
            <source>Is this one {name}?</source>
            <translation>Ist das {name}?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/side_by_side.py" />
            <source>Nobody to compare with</source>
            <translation>Niemand zum Vergleichen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/side_by_side.py" />
            <source>Who stood in Kith is there no more. This one comes in alone.</source>
            <translation>Wer in Kith stand, ist nicht mehr da. Dieser Eintrag kommt allein herein.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/side_by_side.py" />
            <source>Join into one</source>
            <translation>Zu einem Menschen zusammenlegen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/side_by_side.py" />
            <source>Two people</source>
            <translation>Zwei Menschen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/side_by_side.py" />
            <source>Decide later</source>
            <translation>Später entscheiden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/side_by_side.py" />
            <source>The story, the promises and your intention always stay.</source>
            <translation>Die Geschichte, die Versprechen und deine Intention bleiben immer.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/side_by_side.py" />
            <location filename="../../desktop/ui/phrases.py" />
            <source>since {month}</source>
            <translation>seit {month}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/side_by_side.py" />
            <source>line {line}</source>
            <translation>Zeile {line}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/told_columns.py" />
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/told_columns.py" />
            <source>Change what the columns mean</source>
            <translation>Ändern, was die Spalten bedeuten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>{count} cards</source>
            <extracomment>One: one card</extracomment>
            <translation>
                <numerusform>eine Karte</numerusform>
                <numerusform>{count} Karten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>{count} connections</source>
            <extracomment>One: one connection</extracomment>
            <translation>
                <numerusform>eine Verbindung</numerusform>
                <numerusform>{count} Verbindungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>{count} records</source>
            <extracomment>One: one record</extracomment>
            <translation>
                <numerusform>ein Eintrag</numerusform>
                <numerusform>{count} Einträge</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>{file}, {records}</source>
            <translation>{file}, {records}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>joined</source>
            <translation>zusammengelegt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>kept as two</source>
            <translation>als zwei behalten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>later</source>
            <translation>später</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>all settled</source>
            <translation>alles geklärt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>{left} to look at</source>
            <translation>{left} anzusehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>{decided} settled, {left} to go</source>
            <translation>{decided} geklärt, {left} noch offen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>Both have {value}. {reasons}</source>
            <translation>Beide haben {value}. {reasons}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>Profiles</source>
            <translation>Profile</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <location filename="../../desktop/ui/people/card/about.py" />
            <location filename="../../desktop/ui/people/wording/reach.py" />
            <source>Work</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <location filename="../../desktop/ui/people/card/dates.py" />
            <source>Dates</source>
            <translation>Tage</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>As it is</source>
            <translation>Wie es ist</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>The other one</source>
            <translation>Das andere</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>{kind}: {name}</source>
            <translation>{kind}: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>{where}: {why}</source>
            <translation>{where}: {why}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>In practice since</source>
            <translation>Am Herzen seit</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>Stage</source>
            <translation>Station</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>Met on</source>
            <translation>Kennengelernt am</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>Met at</source>
            <translation>Kennengelernt bei</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>Introduced by</source>
            <translation>Vorgestellt von</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>From {where}. The record itself is kept as it was read.</source>
            <translation>Aus {where}. Der Eintrag selbst ist aufbewahrt, wie er gelesen wurde.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>{file}, line {line}</source>
            <translation>{file}, Zeile {line}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>Reading {count} files</source>
            <extracomment>One: Reading {file}</extracomment>
            <translation>
                <numerusform>{file} wird gelesen</numerusform>
                <numerusform>{count} Dateien werden gelesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>Everyone in these is already here.</source>
            <extracomment>One: Everyone in this file is already here.</extracomment>
            <translation>
                <numerusform>Alle aus dieser Datei sind schon hier.</numerusform>
                <numerusform>Alle aus diesen Dateien sind schon hier.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>They say nothing that Kith does not know. Nothing was changed.</source>
            <translation>Sie sagen nichts, was Kith nicht weiß. Nichts wurde geändert.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>There is nobody in these files.</source>
            <extracomment>One: There is nobody in this file.</extracomment>
            <translation>
                <numerusform>In dieser Datei ist niemand.</numerusform>
                <numerusform>In diesen Dateien ist niemand.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/working.py" />
            <source>A few seconds left</source>
            <translation>Noch ein paar Sekunden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/working.py" />
            <source>Less than a minute left</source>
            <translation>Noch weniger als eine Minute</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/working.py" />
            <source>About {count} minutes left</source>
            <extracomment>One: About a minute left</extracomment>
            <translation>
                <numerusform>Noch etwa eine Minute</numerusform>
                <numerusform>Noch etwa {count} Minuten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/working.py" />
            <source>Looking who is here already</source>
            <translation>Nachsehen, wer schon hier ist</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/working.py" />
            <source>Keeping a copy of what is here</source>
            <translation>Eine Kopie von dem machen, was hier ist</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/working.py" />
            <source>Joining those who are here already</source>
            <translation>Zusammenlegen, wer schon hier ist</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/working.py" />
            <source>Making everyone findable</source>
            <translation>Alle auffindbar machen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/acts.py" />
            <location filename="../../desktop/ui/today/people_part.py" />
            <source>Why these two?</source>
            <translation>Warum diese beiden?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/acts.py" />
            <source>In one sentence</source>
            <translation>In einem Satz</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/acts.py" />
            <source>Who brought you to this?</source>
            <translation>Wer hat dich darauf gebracht?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/acts.py" />
            <location filename="../../desktop/ui/introductions/two_people.py" />
            <source>A name of the book</source>
            <translation>Ein Name aus dem Buch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/acts.py" />
            <source>Copied. It goes where you paste it, and nowhere else.</source>
            <translation>Kopiert. Es geht dorthin, wo du es einfügst, und nirgends sonst.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/acts.py" />
            <source>No address of {names} is known. The words are copied instead.</source>
            <translation>Von {names} ist keine Adresse bekannt. Die Worte sind stattdessen kopiert.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/acts.py" />
            <source>Too long for a mail link: the words are copied, to be pasted.</source>
            <translation>Zu lang für einen Mail-Link: die Worte sind kopiert, zum Einfügen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/acts.py" />
            <source>No mail program answered. The words are still here.</source>
            <translation>Kein Mailprogramm hat geantwortet. Die Worte sind noch hier.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/asking_sheet.py" />
            <source>To “{column}”</source>
            <translation>Zu „{column}“</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/asking_sheet.py" />
            <source>Leave it where it was</source>
            <translation>Lassen, wo es war</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/asking_sheet.py" />
            <source>{name} said so to me</source>
            <translation>{name} hat es mir gesagt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/bench.py" />
            <source>More with these two</source>
            <translation>Mehr zu diesen beiden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/bench.py" />
            <source>Rather not</source>
            <translation>Lieber nicht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/bench.py" />
            <location filename="../../desktop/ui/introductions/pair_menu.py" />
            <source>Take it up again</source>
            <translation>Wieder aufnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/bench.py" />
            <source>Sent {day}</source>
            <translation>Gesendet {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/bench_hints.py" />
            <source>Begin with a few words</source>
            <translation>Mit ein paar Worten beginnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/bench_hints.py" />
            <source>Turn it round</source>
            <translation>Umdrehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/bench_side.py" />
            <source>What {name} said I may tell</source>
            <translation>Was ich von {name} weitersagen darf</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/bench_side.py" />
            <source>Nothing yet</source>
            <translation>Noch nichts</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/bench_side.py" />
            <source>What waits until both are willing</source>
            <translation>Was wartet, bis beide wollen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/bench_side.py" />
            <source>Numbers, where they live</source>
            <translation>Nummern, und wo sie wohnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/bench_side.py" />
            <source>What {name} told of it</source>
            <translation>Was {name} davon erzählt hat</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/board_keys.py" />
            <location filename="../../desktop/ui/journey/board_keys.py" />
            <source>Put back.</source>
            <translation>Zurückgelegt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/board_keys.py" />
            <source>Picked up {pair}, {place}. Arrows carry, Space lays down, Esc puts back.</source>
            <translation>{pair} aufgenommen, {place}. Pfeile tragen, Leertaste legt ab, Esc legt zurück.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/board_keys.py" />
            <source>{step}, place {number} of {all}</source>
            <translation>{step}, Platz {number} von {all}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/draft_text.py" />
            <source>The words</source>
            <translation>Die Worte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/head.py" />
            <source>Two people…</source>
            <translation>Zwei Menschen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/head.py" />
            <location filename="../../desktop/ui/introductions/side.py" />
            <source>They might like each other</source>
            <translation>Sie könnten sich mögen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/head.py" />
            <source>Ask each one first. Never one-sided.</source>
            <translation>Frag erst beide, je allein. Nie einseitig.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/page.py" />
            <source>Two people who would be glad of each other go their way here, step by step. Each is asked alone, and only when both are willing do they hear of each other from you.</source>
            <translation>Zwei Menschen, die sich übereinander freuen würden, gehen hier ihren Weg, Schritt für Schritt. Beide werden allein gefragt, und erst wenn beide wollen, hören sie durch dich voneinander.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/page.py" />
            <source>Who should meet?</source>
            <translation>Wer sollte sich kennenlernen?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/pair_card.py" />
            <source>chosen</source>
            <translation>gewählt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/pair_menu.py" />
            <source>Move to</source>
            <translation>Verschieben nach</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/pair_menu.py" />
            <location filename="../../desktop/ui/people/card/introductions.py" />
            <location filename="../../desktop/ui/people/card/tie_line.py" />
            <source>Show {name}</source>
            <translation>{name} zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/pair_menu.py" />
            <source>{name} would rather not</source>
            <translation>{name} möchte lieber nicht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/pair_menu.py" />
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Ask {name} first</source>
            <translation>Zuerst {name} fragen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/pair_menu.py" />
            <source>Plan the next step…</source>
            <translation>Den nächsten Schritt planen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/pair_menu.py" />
            <source>Why these two…</source>
            <translation>Warum diese beiden…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/pair_menu.py" />
            <source>Somebody brought me to this…</source>
            <translation>Jemand hat mich darauf gebracht…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/pair_menu.py" />
            <source>Through {name}. Somebody else…</source>
            <translation>Durch {name}. Jemand anderes…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/pair_menu.py" />
            <location filename="../../desktop/ui/people/card/about.py" />
            <location filename="../../desktop/ui/people/card/tie_line.py" />
            <source>Through nobody</source>
            <translation>Durch niemanden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/pair_menu.py" />
            <source>Through {name}, who brought you to {other}</source>
            <translation>Durch {name}, so kamst du zu {other}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/pair_menu.py" />
            <location filename="../../desktop/ui/news/acts.py" />
            <location filename="../../desktop/ui/people/card/noticed.py" />
            <location filename="../../desktop/ui/today/side/news.py" />
            <source>Let it be</source>
            <translation>Es gut sein lassen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/pair_menu.py" />
            <source>No longer think of it</source>
            <translation>Nicht mehr daran denken</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/side.py" />
            <source>From what one needs and another offers.</source>
            <translation>Aus dem, was der eine Mensch braucht und der andere anbietet.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/side.py" />
            <source>Thanked, or let be.</source>
            <translation>Gedankt, oder gut sein gelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_sheet.py" />
            <source>How it was said</source>
            <translation>Wie es gesagt wurde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_sheet.py" />
            <source>Note on both cards that they met through me</source>
            <translation>Auf beiden Karten notieren, dass sie sich durch mich kennen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_sheet.py" />
            <location filename="../../desktop/ui/people/card/about.py" />
            <location filename="../../desktop/ui/people/card/story_details.py" />
            <source>How</source>
            <translation>Wie</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_sheet.py" />
            <source>What may come next, and when to look</source>
            <translation>Was als Nächstes kommen mag, und wann nachsehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_sheet.py" />
            <source>An answer, over tea</source>
            <translation>Eine Antwort, beim Tee</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_sheet.py" />
            <location filename="../../desktop/ui/people/card/dates.py" />
            <location filename="../../desktop/ui/people/card/giving_line.py" />
            <location filename="../../desktop/ui/people/card/trust_line.py" />
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <location filename="../../desktop/ui/today/welcome.py" />
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>To {names}</source>
            <translation>An {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>To {name}, on how it was</source>
            <translation>An {name}, wie es war</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>Thanks to {name}</source>
            <translation>Dank an {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>A kind line to {name}</source>
            <translation>Eine freundliche Zeile an {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>To {name}, about {other}</source>
            <translation>An {name}, über {other}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>What would be good in it for {name}?</source>
            <translation>Was wäre daran gut für {name}?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>Why {name}, truly?</source>
            <translation>Warum {name}, wirklich?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>What would each be glad the other knew?</source>
            <translation>Worüber wären beide froh, wenn das Gegenüber es wüsste?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>How was it, for {name} alone?</source>
            <translation>Wie war es, für {name} allein?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>What did {name} risk by saying yes?</source>
            <translation>Was hat {name} mit dem Ja gewagt?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>What was kind in their yes?</source>
            <translation>Was war freundlich an ihrem Ja?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>How could a no come easily?</source>
            <translation>Wie fiele ein Nein leicht?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>Only what you may tell. How could a no come easily?</source>
            <translation>Nur, was du sagen darfst. Wie fiele ein Nein leicht?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>A sentence on each, and then step back.</source>
            <translation>Ein Satz zu beiden, und dann tritt zurück.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>Ask, and leave room for any answer.</source>
            <translation>Frag, und lass Raum für jede Antwort.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>Thank each apart, for their own part in it.</source>
            <translation>Dank beiden getrennt, für den je eigenen Teil.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>Kind and short, and no word of who, or why.</source>
            <translation>Freundlich und kurz, und kein Wort darüber, wer, oder warum.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>{name}, I thought of somebody you might like: {other}. May I tell you more? You can say no, and nothing will be odd.</source>
            <translation>{name}, ich habe an jemanden gedacht, den du vielleicht magst: {other}. Darf ich dir mehr erzählen? Du kannst Nein sagen, und alles bleibt gut.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>{name}, somebody I am fond of would be glad to meet you: {other}. You can say no, and nothing will be odd.</source>
            <translation>{name}, jemand, den ich gernhabe, würde dich gern kennenlernen: {other}. Du kannst Nein sagen, und alles bleibt gut.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>{name}, {other}: you both said yes, so here you are. I step back now, and leave it to you.</source>
            <translation>{name}, {other}: ihr habt beide Ja gesagt, also bitte. Ich trete jetzt zurück und überlasse es euch.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>{name}, how was it with {other}, for you alone?</source>
            <translation>{name}, wie war es mit {other}, für dich allein?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>{name}, thank you for saying yes to {other}.</source>
            <translation>{name}, danke, dass du zu {other} Ja gesagt hast.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>{name}, it will not come about with {other} this time, and it is nothing about you. Thank you for being open to it.</source>
            <translation>{name}, mit {other} wird es diesmal nichts, und es liegt nicht an dir. Danke, dass du offen dafür warst.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>They are introduced</source>
            <translation>Sie sind vorgestellt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>{name} is thanked</source>
            <translation>{name} ist gedankt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>The line has gone</source>
            <translation>Die Zeile ist abgeschickt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>{name} is asked</source>
            <translation>{name} ist gefragt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>{name} may answer</source>
            <translation>{name} antwortet vielleicht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Ask each, apart, how it was</source>
            <translation>Beide fragen, getrennt, wie es war</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>By a message</source>
            <translation>Mit einer Nachricht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>On the telephone</source>
            <translation>Am Telefon</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>Face to face</source>
            <translation>Von Angesicht zu Angesicht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>By a letter</source>
            <translation>Mit einem Brief</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>Do not keep it as a contact</source>
            <translation>Nicht als Kontakt festhalten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/suggestion_words.py" />
            <source>{name} needs this, {day}</source>
            <translation>{name} braucht das, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/suggestion_words.py" />
            <source>{name} offered it, {day}</source>
            <translation>{name} hat es angeboten, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/suggestion_words.py" />
            <location filename="../../desktop/ui/window/palette_way.py" />
            <source>{name}, {day}</source>
            <translation>{name}, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/suggestion_words.py" />
            <source>A hard season for {name}. Gently, and only if it is good for them.</source>
            <translation>Eine schwere Zeit für {name}. Behutsam, und nur wenn es dort guttut.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/suggestion_words.py" />
            <source>{name} has been quiet. A line to them first.</source>
            <translation>{name} war lange still. Erst eine Zeile dorthin.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/suggestion_words.py" />
            <source>{name} has been quiet {since}. A line to them first.</source>
            <translation>{name} ist still {since}. Erst eine Zeile dorthin.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/suggestion_words.py" />
            <source>{name}: {line}.</source>
            <translation>{name}: {line}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/suggestions_panel.py" />
            <source>What people need and what they can give, noted on their cards, is laid side by side here, with where it came from.</source>
            <translation>Was Menschen brauchen und was sie geben können, auf ihren Karten notiert, liegt hier still nebeneinander, mit dem, woher es kommt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/suggestions_panel.py" />
            <source>To the cards</source>
            <translation>Zu den Karten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/suggestions_panel.py" />
            <location filename="../../desktop/ui/introductions/two_people.py" />
            <source>Think of it</source>
            <translation>Daran denken</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/suggestions_panel.py" />
            <source>Think of it: {two}</source>
            <translation>Daran denken: {two}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/suggestions_panel.py" />
            <source>Not these two</source>
            <translation>Diese beiden nicht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/suggestions_panel.py" />
            <source>Not these two: {two}</source>
            <translation>Diese beiden nicht: {two}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/suggestions_panel.py" />
            <source>Found on this computer. What was confided to you is never used here.</source>
            <translation>Auf diesem Computer gefunden. Was dir anvertraut wurde, wird hier nie benutzt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/two_people.py" />
            <source>The one</source>
            <translation>Der eine Mensch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/two_people.py" />
            <source>The other</source>
            <translation>Der andere Mensch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/two_people.py" />
            <source>Why these two</source>
            <translation>Warum diese beiden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/two_people.py" />
            <source>Why, in one sentence</source>
            <translation>Warum, in einem Satz</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/two_people.py" />
            <source>Two people who might meet</source>
            <translation>Zwei Menschen, die sich kennenlernen könnten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/two_people.py" />
            <source>Only you know, for now. First comes who has more to lose.</source>
            <translation>Vorerst weißt nur du davon. Zuerst kommt, wer mehr zu verlieren hat.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/two_people.py" />
            <source>Two names of the book are needed.</source>
            <translation>Zwei Namen aus dem Buch werden gebraucht.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/two_people.py" />
            <source>Nobody of the book is called “{name}”. Choose from those offered.</source>
            <translation>Niemand im Buch heißt „{name}“. Wähle unter den angebotenen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Thought of</source>
            <translation>Angedacht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Only I know. Nothing is said to either.</source>
            <translation>Nur ich weiß davon. Niemandem ist etwas gesagt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Asked one</source>
            <translation>Eine Seite gefragt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>First the one who has more to lose.</source>
            <translation>Zuerst, wer mehr zu verlieren hat.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Asked the other</source>
            <translation>Die andere gefragt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>One is willing. The other may say no, freely.</source>
            <translation>Eine Seite möchte. Die andere darf Nein sagen, ganz frei.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Both willing</source>
            <translation>Beide möchten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>A few words on each, in a message to both.</source>
            <translation>Ein paar Worte zu beiden, in einer Nachricht an beide.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Introduced</source>
            <translation>Vorgestellt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Step back, and leave it to them.</source>
            <translation>Zurücktreten und es ihnen überlassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Hear it from both, and thank both.</source>
            <translation>Von beiden hören, und beiden danken.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Thanked</source>
            <translation>Gedankt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Let be</source>
            <translation>Gut sein gelassen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>{count} pairs</source>
            <extracomment>One: one pair</extracomment>
            <translation>
                <numerusform>ein Paar</numerusform>
                <numerusform>{count} Paare</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>step {number} of {all}</source>
            <translation>Schritt {number} von {all}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>thanked</source>
            <translation>gedankt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>rather not</source>
            <translation>lieber nicht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>to thank</source>
            <translation>zu danken</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>willing</source>
            <translation>möchte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>asked {day}</source>
            <translation>gefragt {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>asked</source>
            <translation>gefragt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>not asked yet</source>
            <translation>noch nicht gefragt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Gently, and only for their good</source>
            <translation>Behutsam, und nur zu ihrem Guten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Hard season. {next}</source>
            <translation>Schwere Zeit. {next}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>{name} is in a hard season, and has more to lose. Ask them first?</source>
            <translation>Für {name} ist es eine schwere Zeit, mit mehr zu verlieren. Erst dort fragen?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>{name} has been quiet {since}. A line to them first?</source>
            <translation>{name} ist still {since}. Erst eine Zeile dorthin?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>She is willing</source>
            <translation>Sie möchte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>He is willing</source>
            <translation>Er möchte</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Have both said yes?</source>
            <extracomment>One: Has {name} said yes?</extracomment>
            <translation>
                <numerusform>Hat {name} Ja gesagt?</numerusform>
                <numerusform>Haben beide Ja gesagt?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>{names} has not said yes yet. Both are asked first, each alone, so that a no costs nothing.</source>
            <translation>{names} hat noch nicht Ja gesagt. Beide werden erst gefragt, je allein, damit ein Nein nichts kostet.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>{names} have not said yes yet. Both are asked first, each alone, so that a no costs nothing.</source>
            <translation>{names} haben noch nicht Ja gesagt. Beide werden erst gefragt, je allein, damit ein Nein nichts kostet.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>{step}, {day}</source>
            <translation>{step}, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>A long silence. A line to {name} first</source>
            <translation>Eine lange Stille. Erst eine Zeile an {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Now ask {name}</source>
            <translation>Jetzt {name} fragen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Leave them time</source>
            <translation>Ihnen Zeit lassen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>A few words to both</source>
            <translation>Ein paar Worte an beide</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Thank both</source>
            <translation>Beiden danken</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/board_keys.py" />
            <source>Picked up {people}, {place}. Arrows carry, Space lays down, Esc puts back.</source>
            <translation>{people} aufgenommen, {place}. Pfeile tragen, Leertaste legt ab, Esc legt zurück.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/cards_delegate.py" />
            <location filename="../../desktop/ui/journey/words.py" />
            <source>in a hard season</source>
            <translation>in schwerer Zeit</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/cards_model.py" />
            <source>place {number} of {all}</source>
            <translation>Platz {number} von {all}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/carried.py" />
            <source>{stage}, place {number} of {all}</source>
            <translation>{stage}, Platz {number} von {all}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/empty_board.py" />
            <source>Choose somebody</source>
            <translation>Jemanden wählen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/empty_board.py" />
            <source>People rest in the address book until you choose them. Then they lie here, and can be moved from step to step, and back.</source>
            <translation>Menschen ruhen im Adressbuch, bis du sie wählst. Dann liegen sie hier und gehen von Schritt zu Schritt, und zurück.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/empty_board.py" />
            <source>Nobody here yet</source>
            <translation>Noch niemand hier</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/heads.py" />
            <source>Opens its page</source>
            <translation>Öffnet die Seite dazu</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/menus.py" />
            <location filename="../../desktop/ui/journey/page.py" />
            <source>Everyone in practice</source>
            <translation>Alle, die mir am Herzen liegen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/move_note.py" />
            <source>Already moved. The rest can be skipped.</source>
            <translation>Schon verschoben. Der Rest darf ausfallen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/move_note.py" />
            <source>Which sign did you see?</source>
            <translation>Welches Zeichen hast du gesehen?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/move_note.py" />
            <source>Another sign</source>
            <translation>Ein anderes Zeichen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/move_note.py" />
            <source>Planned before the rest</source>
            <translation>Vor dem Rest geplant</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/move_note.py" />
            <source>Perhaps next</source>
            <translation>Vielleicht als Nächstes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/move_note.py" />
            <source>Your intention</source>
            <translation>Deine Intention</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/move_note.py" />
            <location filename="../../desktop/ui/reflect/review/reading.py" />
            <source>You wrote:</source>
            <translation>Du schriebst:</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/move_note.py" />
            <source>Still true?</source>
            <translation>Noch wahr?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/move_note.py" />
            <source>Say it anew</source>
            <translation>Neu sagen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/move_note.py" />
            <source>Enter keeps it</source>
            <translation>Enter behält es</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/notes.py" />
            <source>{people}, in {stage}</source>
            <translation>{people}, in {stage}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/page.py" />
            <location filename="../../desktop/ui/journey/stage_ways.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <location filename="../../desktop/ui/window/rooms.py" />
            <source>Journey</source>
            <translation>Weg</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/page.py" />
            <source>The same good will at every step. Going back is an ordinary move.</source>
            <translation>Derselbe gute Wille bei jedem Schritt. Zurückgehen ist ein gewöhnlicher Zug.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/page.py" />
            <source>Stages</source>
            <translation>Stationen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/page.py" />
            <location filename="../../desktop/ui/people/list_head.py" />
            <source>Everyone</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/page.py" />
            <source>Questions shown</source>
            <translation>Fragen sichtbar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/page.py" />
            <source>Questions hidden</source>
            <translation>Fragen ausgeblendet</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/page.py" />
            <source>Whose cards: {name}</source>
            <translation>Wessen Karten: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/page.py" />
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/page.py" />
            <source>Open a stage</source>
            <translation>Eine Station öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/page.py" />
            <source>Add a stage</source>
            <translation>Eine Station dazu</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/page.py" />
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>A new stage</source>
            <translation>Eine neue Station</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/people_menu.py" />
            <source>Pick up, and carry with the arrows</source>
            <translation>Aufnehmen und mit den Pfeilen tragen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/people_menu.py" />
            <source>Plan on…</source>
            <translation>Planen für…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/people_menu.py" />
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Write to them</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/people_menu.py" />
            <source>Rest</source>
            <translation>Ruhen lassen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/people_menu.py" />
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Let go with thanks…</source>
            <translation>Mit Dank loslassen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/people_menu.py" />
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Move to stage</source>
            <translation>Zu einer Station</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/plan_line.py" />
            <source>At a time…</source>
            <translation>Zu einer Uhrzeit…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/plan_line.py" />
            <source>Planned for {day}. Choose another day</source>
            <translation>Geplant für {day}. Einen anderen Tag wählen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>What this stage asks of me</source>
            <translation>Worum mich diese Station bittet</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>You are here when</source>
            <translation>Du bist hier, wenn</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>When is one here?</source>
            <translation>Wann ist man hier?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>In short, at the head of the column</source>
            <translation>Kurz, am Kopf der Spalte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>In a few words</source>
            <translation>In ein paar Worten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>Act</source>
            <translation>Tun</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>Sign to go on</source>
            <translation>Zeichen zum Weitergehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>Sign to step back</source>
            <translation>Zeichen zum Zurückgehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>Questions to carry</source>
            <translation>Fragen zum Mitnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>What I might do</source>
            <translation>Was ich tun könnte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>Go on when</source>
            <translation>Weiter, wenn</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>Step back when</source>
            <translation>Zurück, wenn</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>In short, on the board</source>
            <translation>Kurz, auf der Tafel</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <location filename="../../desktop/ui/people/card/section.py" />
            <source>Add</source>
            <translation>Neu</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>Add to: {title}</source>
            <translation>Hinzufügen zu: {title}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>to {stage}</source>
            <translation>zu {stage}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>to {resting}, or {stage}</source>
            <translation>zu {resting}, oder {stage}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_dots.py" />
            <location filename="../../desktop/ui/journey/words.py" />
            <source>stage {number} of {all}</source>
            <translation>Station {number} von {all}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_line_row.py" />
            <source>your own</source>
            <translation>deine eigene</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_line_row.py" />
            <source>Enter keeps, Esc returns</source>
            <translation>Enter behält, Esc kehrt zurück</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_line_row.py" />
            <source>More for this line</source>
            <translation>Mehr zu dieser Zeile</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_line_row.py" />
            <source>Asks a line</source>
            <translation>Braucht eine Zeile</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_line_row.py" />
            <source>Asks a call</source>
            <translation>Braucht einen Anruf</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_line_row.py" />
            <source>Asks time together</source>
            <translation>Braucht gemeinsame Zeit</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_line_row.py" />
            <source>Take out</source>
            <translation>Herausnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>Here now</source>
            <translation>Jetzt hier</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>in your order</source>
            <translation>in deiner Reihenfolge</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>Nobody is here at the moment.</source>
            <translation>Im Moment ist niemand hier.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>One place back</source>
            <translation>Einen Platz zurück</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>One place on</source>
            <translation>Einen Platz weiter</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>Add a stage after it</source>
            <translation>Eine Station danach</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>Remove this stage</source>
            <translation>Diese Station entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>Put back Kith’s own words</source>
            <translation>Die Worte von Kith zurückholen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>This stage</source>
            <translation>Diese Station</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>Along all of it</source>
            <translation>Auf dem ganzen Weg</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>The same good will at every step. Trust grows one step at a time, and stalls where a step is left out.</source>
            <translation>Derselbe gute Wille bei jedem Schritt. Vertrauen wächst einen Schritt nach dem anderen und stockt, wo einer ausgelassen wird.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>Ask me beyond</source>
            <translation>Frag mich ab mehr als</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>Click a line to change it. What you write is kept when you leave it, and no card moves.</source>
            <translation>Klick eine Zeile an, um sie zu ändern. Was du schreibst, bleibt, sobald du sie verlässt, und keine Karte bewegt sich.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>no limit</source>
            <translation>ohne Grenze</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>Ask me beyond: {limit}</source>
            <translation>Frag mich ab mehr als: {limit}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/words.py" />
            <source>met {when}</source>
            <translation>begegnet {when}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/words.py" />
            <source>spoke {when}</source>
            <translation>{when} gesprochen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/words.py" />
            <source>next: {act}</source>
            <translation>als Nächstes: {act}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/words.py" />
            <source>{held} of {limit}</source>
            <translation>{held} von {limit}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/words.py" />
            <source>You meant to hold {count}. Who could rest?</source>
            <translation>Du wolltest {count} halten. Wer könnte ruhen?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/links.py" />
            <source>This page is at {host}. Is that where you want to go?</source>
            <translation>Diese Seite liegt bei {host}. Willst du dorthin?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/links.py" />
            <source>Open it</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/passphrase_input.py" />
            <source>Caps Lock seems to be on.</source>
            <translation>Die Feststelltaste scheint an zu sein.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>The passphrase it has now</source>
            <translation>Das Passwort, das jetzt gilt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>The new passphrase</source>
            <translation>Das neue Passwort</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>The new one once more</source>
            <translation>Das neue noch einmal</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>Those left as they are can be read without the new passphrase.</source>
            <translation>Was bleibt, wie es ist, lässt sich ohne das neue Passwort lesen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>Take the lock off</source>
            <translation>Die Sperre abnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>Another passphrase</source>
            <translation>Ein anderes Passwort</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>Set a passphrase</source>
            <translation>Ein Passwort setzen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <location filename="../../desktop/ui/people/card/labels.py" />
            <source>Take it off</source>
            <translation>Abnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>Change it</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>Lock it</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>Everything is written anew, readable by any program that can reach it.</source>
            <translation>Alles wird neu geschrieben, lesbar für jedes Programm, das darankommt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>A lost passphrase cannot be recovered: nobody, Kith included, can open it. Write it down. Everything is written anew; what you did before can then no longer be undone.</source>
            <translation>Ein verlorenes Passwort lässt sich nicht wiederfinden: niemand, auch Kith nicht, kann öffnen. Schreib es auf. Alles wird neu geschrieben; was du vorher getan hast, lässt sich dann nicht mehr rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>Write the backups anew as well</source>
            <translation>Auch die Sicherungen neu schreiben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>Short: soon guessed by a machine.</source>
            <translation>Kurz: von einer Maschine bald erraten.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>A fair length. Four or five unrelated words are better.</source>
            <translation>Eine ordentliche Länge. Vier oder fünf Wörter ohne Zusammenhang sind besser.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>A good length, if it is no well-known line.</source>
            <translation>Eine gute Länge, wenn es keine bekannte Zeile ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>The two are not alike. Type the second once more.</source>
            <translation>Die beiden sind nicht gleich. Tipp das zweite noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>That is not the passphrase it has now.</source>
            <translation>Das ist nicht das Passwort, das jetzt gilt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/window.py" />
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>Passphrase</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/window.py" />
            <source>Without it nobody can open this, Kith included. What left before it was locked, an archive or a backup elsewhere, still opens.</source>
            <translation>Ohne es kann das niemand öffnen, auch Kith nicht. Was vor dem Sperren hinausging, ein Archiv oder eine Sicherung anderswo, geht weiter auf.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/window.py" />
            <source>Kith is locked</source>
            <translation>Kith ist gesperrt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/window.py" />
            <source>Your passphrase opens it.</source>
            <translation>Dein Passwort öffnet es.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/window.py" />
            <source>{why} The next try is in a moment.</source>
            <translation>{why} Gleich geht der nächste Versuch.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/meeting_page.py" />
            <source>That meeting is no longer there.</source>
            <translation>Dieses Treffen ist nicht mehr da.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/meeting_phrases.py" />
            <source>You missed {what} {day}. A line to say so?</source>
            <translation>{day} hast du {what} verpasst. Eine Zeile dazu?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/meeting_phrases.py" />
            <source>{what} {day} fell through on their side.</source>
            <translation>{what}, {day}, kam von der anderen Seite nicht zustande.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/meeting_phrases.py" />
            <source>the line</source>
            <translation>die Zeile</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/meeting_phrases.py" />
            <source>the call</source>
            <translation>den Anruf</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/meeting_phrases.py" />
            <source>your meeting</source>
            <translation>euer Treffen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/meeting_phrases.py" />
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <location filename="../../desktop/ui/people/wording/seasons.py" />
            <location filename="../../desktop/ui/people/wording/who.py" />
            <location filename="../../desktop/ui/phrases.py" />
            <location filename="../../desktop/ui/today/plain_words.py" />
            <source>on {day}</source>
            <translation>{day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/news/acts.py" />
            <source>Nothing here opens that address. It stands in the news.</source>
            <translation>Hier öffnet diese Adresse nichts. Sie steht in der Neuigkeit.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/news/acts.py" />
            <location filename="../../desktop/ui/people/card/noticed.py" />
            <source>Keep it as their next chapter</source>
            <translation>Als nächstes Kapitel behalten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/news/wording.py" />
            <source>noticed {day}</source>
            <translation>bemerkt {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/news/wording.py" />
            <source>{source}, {day}</source>
            <translation>{source}, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/news/wording.py" />
            <source>A line {day}</source>
            <translation>Eine Zeile {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/news/wording.py" />
            <source>A call {day}</source>
            <translation>Ein Anruf {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/news/wording.py" />
            <source>Time together, {day}</source>
            <translation>Gemeinsame Zeit, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/news/wording.py" />
            <source>Open the page at {host}</source>
            <translation>Die Seite bei {host} öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/tray.py" />
            <source>Open Kith</source>
            <translation>Kith öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/tray.py" />
            <source>An easy day today</source>
            <translation>Heute ein leichter Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/tray.py" />
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Lock Kith</source>
            <translation>Kith sperren</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/tray.py" />
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>Quit Kith</source>
            <translation>Kith beenden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/wording.py" />
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/wording.py" />
            <source>In {time}</source>
            <translation>In {time}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/wording.py" />
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/wording.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Read the brief</source>
            <translation>Die Einstimmung lesen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/wording.py" />
            <source>Something has a time today</source>
            <translation>Heute hat etwas eine Uhrzeit</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/wording.py" />
            <source>One person this week, if you like</source>
            <translation>Ein Mensch diese Woche, wenn du magst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/wording.py" />
            <source>Two people this week, if you like</source>
            <translation>Zwei Menschen diese Woche, wenn du magst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/wording.py" />
            <source>Three people this week, if you like</source>
            <translation>Drei Menschen diese Woche, wenn du magst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/wording.py" />
            <source>A few people this week, if you like</source>
            <translation>Ein paar Menschen diese Woche, wenn du magst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/wording.py" />
            <source>One person today, if you like</source>
            <translation>Ein Mensch heute, wenn du magst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/wording.py" />
            <source>Two people today, if you like</source>
            <translation>Zwei Menschen heute, wenn du magst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/wording.py" />
            <source>Three people today, if you like</source>
            <translation>Drei Menschen heute, wenn du magst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/wording.py" />
            <source>A few people today, if you like</source>
            <translation>Ein paar Menschen heute, wenn du magst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/wording.py" />
            <source>{name} at {time}</source>
            <translation>{name} um {time}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/wording.py" />
            <source>An appointment at {time}</source>
            <translation>Ein Termin um {time}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/beginnings.py" />
            <source>we spoke with</source>
            <translation>wir sprachen mit</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/beginnings.py" />
            <location filename="../../desktop/ui/palette/foot.py" />
            <source>we spoke</source>
            <translation>wir sprachen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/beginnings.py" />
            <source>spoke with</source>
            <translation>gesprochen mit</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/beginnings.py" />
            <source>new person</source>
            <translation>neuer mensch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/beginnings.py" />
            <source>add person</source>
            <translation>mensch dazu</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/beginnings.py" />
            <source>add a person</source>
            <translation>einen menschen dazu</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/beginnings.py" />
            <source>plan with</source>
            <translation>planen mit</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/beginnings.py" />
            <source>plan</source>
            <translation>planen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/beginnings.py" />
            <source>note about</source>
            <translation>notiz zu</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/beginnings.py" />
            <source>note</source>
            <translation>notiz</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/finding.py" />
            <source>Lately</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/finding.py" />
            <source>Places</source>
            <translation>Orte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/finding.py" />
            <location filename="../../desktop/ui/people/list_head.py" />
            <location filename="../../desktop/ui/people/list_panel.py" />
            <location filename="../../desktop/ui/people/page.py" />
            <location filename="../../desktop/ui/people/print_people.py" />
            <location filename="../../desktop/ui/people/triage/layout.py" />
            <location filename="../../desktop/ui/window/rooms.py" />
            <source>People</source>
            <translation>Menschen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/finding.py" />
            <source>Do</source>
            <translation>Tun</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/finding.py" />
            <source>Nothing is called that</source>
            <translation>Nichts heißt so</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/foot.py" />
            <source>Type ? for every shortcut</source>
            <translation>Tipp ? für alle Kürzel</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/foot.py" />
            <source>choose</source>
            <translation>wählen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/foot.py" />
            <source>open</source>
            <translation>öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/overlay.py" />
            <source>Find a person, or what to do</source>
            <translation>Einen Menschen finden, oder was zu tun ist</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/overlay.py" />
            <source>A name, or what you want to do</source>
            <translation>Ein Name, oder was du tun willst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/overlay.py" />
            <source>{row}, {number} of {count}</source>
            <translation>{row}, {number} von {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/palette/overlay.py" />
            <source>{count} found. Enter takes {row}.</source>
            <extracomment>One: {count} found. Enter takes {row}.</extracomment>
            <translation>
                <numerusform>{count} gefunden. Enter nimmt {row}.</numerusform>
                <numerusform>{count} gefunden. Enter nimmt {row}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/acts.py" />
            <source>A new circle</source>
            <translation>Ein neuer Kreis</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/acts.py" />
            <source>Family, choir, our street</source>
            <translation>Familie, Chor, unsere Straße</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/acts.py" />
            <location filename="../../desktop/ui/people/narrowing.py" />
            <source>A tag</source>
            <translation>Ein Schlagwort</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/acts.py" />
            <source>A word to find them by</source>
            <translation>Ein Wort zum Wiederfinden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Through</source>
            <translation>Durch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Through whom did you meet?</source>
            <translation>Durch wen habt ihr euch kennengelernt?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Names, work, how we met</source>
            <translation>Name, Arbeit, Kennenlernen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Add a name, work or how you met</source>
            <translation>Einen Namen, die Arbeit oder das Kennenlernen dazu</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>How they are called, what they do, where you met.</source>
            <translation>Rufname, Arbeit, und wo ihr euch kennenlerntet.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Through whom</source>
            <translation>Durch wen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <location filename="../../desktop/ui/people/card/tie_line.py" />
            <source>Through somebody else…</source>
            <translation>Durch jemand anderen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Said</source>
            <translation>Gesprochen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>ah-MAH-rah</source>
            <translation>ah-MAH-ra</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Mara</source>
            <translation>Mara</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>she/her</source>
            <translation>sie/ihr</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Dr</source>
            <translation>Dr.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Given name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Middle</source>
            <translation>Zweiter</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Family</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Suffix</source>
            <translation>Zusatz</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Jr</source>
            <translation>jun.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>What they do</source>
            <translation>Was die Arbeit ist</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>At</source>
            <translation>Bei</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Where they work</source>
            <translation>Wo die Arbeit ist</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Met</source>
            <translation>Kennengelernt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>2 October 2024, or October</source>
            <translation>2. Oktober 2024, oder Oktober</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Where you met</source>
            <translation>Wo ihr euch kennenlerntet</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>How it came about</source>
            <translation>Wie es dazu kam</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/between.py" />
            <source>Add something open</source>
            <translation>Etwas Offenes dazu</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/between.py" />
            <source>What one of you promised, and what comes next for them.</source>
            <translation>Was einer von euch versprochen hat, und was dort als Nächstes kommt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/between.py" />
            <location filename="../../desktop/ui/people/card/loop_line.py" />
            <source>What is open</source>
            <translation>Was offen ist</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/between.py" />
            <source>What, and by when: the recipe by Sunday</source>
            <translation>Was, und bis wann: das Rezept bis Sonntag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/card.py" />
            <source>Nothing here opens a mail. The address is on the card.</source>
            <translation>Hier öffnet nichts eine Mail. Die Adresse steht auf der Karte.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/card.py" />
            <source>Thank you</source>
            <translation>Danke</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/card.py" />
            <source>Once it is sent, say “I thanked them” here.</source>
            <translation>Wenn es abgeschickt ist, sag hier „Gedankt“.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/dates.py" />
            <source>What day it is</source>
            <translation>Was es für ein Tag ist</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/dates.py" />
            <source>{words}. Comes up {lead}</source>
            <translation>{words}. Kommt herauf {lead}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/dates.py" />
            <source>Comes up {when}</source>
            <translation>Kommt herauf {when}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/dates.py" />
            <source>In other years on 28 February</source>
            <translation>In anderen Jahren am 28. Februar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/dates.py" />
            <source>In other years on 1 March</source>
            <translation>In anderen Jahren am 1. März</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/dates.py" />
            <source>Add a date</source>
            <translation>Einen Tag dazu</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/dates.py" />
            <source>A date</source>
            <translation>Ein Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/dates.py" />
            <source>21 September</source>
            <translation>21. September</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/dates.py" />
            <source>what day it is</source>
            <translation>was es für ein Tag ist</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/deleted.py" />
            <source>Deleted. Everything of theirs is kept for thirty days.</source>
            <translation>Gelöscht. Alles davon bleibt dreißig Tage aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/deleted.py" />
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Bring back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/entry_text.py" />
            <location filename="../../desktop/ui/people/card/trust.py" />
            <source>A moment of trust</source>
            <translation>Ein Vertrauensmoment</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/facets.py" />
            <source>Noted on {day}</source>
            <translation>Notiert {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/facets.py" />
            <source>Add something you know</source>
            <translation>Etwas dazu, das du weißt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/facets.py" />
            <source>Goals, strengths, what they hold dear: whatever you notice.</source>
            <translation>Ziele, Stärken, was wichtig ist: was immer dir auffällt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/file_line.py" />
            <source>Save a copy of {file}</source>
            <translation>Eine Kopie von {file} sichern</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/file_line.py" />
            <source>Save a copy…</source>
            <translation>Eine Kopie sichern…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/file_line.py" />
            <source>Save a copy</source>
            <translation>Eine Kopie sichern</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/file_line.py" />
            <source>Saved a copy as {file}</source>
            <translation>Eine Kopie gesichert als {file}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/files.py" />
            <source>Kept files</source>
            <translation>Aufbewahrte Dateien</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/gesture.py" />
            <location filename="../../desktop/ui/today/acts_row.py" />
            <source>A small gesture: {text}</source>
            <translation>Eine kleine Geste: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/gesture.py" />
            <source>A small gesture</source>
            <translation>Eine kleine Geste</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/giving.py" />
            <source>What I gave</source>
            <translation>Was ich gab</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/giving.py" />
            <source>What I received</source>
            <translation>Was ich bekam</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/giving.py" />
            <source>Add what I gave</source>
            <translation>Dazu, was ich gab</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/giving.py" />
            <source>Add what I received</source>
            <translation>Dazu, was ich bekam</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/giving.py" />
            <source>A hand, a name, an hour.</source>
            <translation>Eine Hand, ein Name, eine Stunde.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/giving.py" />
            <source>Theirs to you.</source>
            <translation>Was zu dir kam.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/giving.py" />
            <source>What was it?</source>
            <translation>Was war es?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/giving.py" />
            <source>All of it</source>
            <translation>Alles davon</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/giving_line.py" />
            <source>How far: {words}</source>
            <translation>Wie weit: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/giving_line.py" />
            <source>It went the other way: I received it</source>
            <translation>Es ging andersherum: ich habe es bekommen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/giving_line.py" />
            <source>It went the other way: I gave it</source>
            <translation>Es ging andersherum: ich habe es gegeben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/giving_line.py" />
            <source>Plan it…</source>
            <translation>Planen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/giving_line.py" />
            <source>Say thank you…</source>
            <translation>Danke sagen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/head.py" />
            <location filename="../../desktop/ui/people/menus.py" />
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Plan a follow-up</source>
            <translation>Etwas vornehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/head.py" />
            <location filename="../../desktop/ui/people/menus.py" />
            <location filename="../../desktop/ui/people/wording/talks.py" />
            <location filename="../../desktop/ui/we_spoke/alone.py" />
            <location filename="../../desktop/ui/we_spoke/sheet.py" />
            <source>We spoke</source>
            <translation>Wir sprachen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/head.py" />
            <source>Why this person, truly</source>
            <translation>Warum dieser Mensch, wirklich</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/head.py" />
            <source>Why this person, truly? One sentence.</source>
            <translation>Warum dieser Mensch, wirklich? Ein Satz.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/head.py" />
            <source>How it is said</source>
            <translation>Wie der Name gesprochen wird</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/introductions.py" />
            <source>Introduction to {name}: {state}</source>
            <translation>Vorstellung bei {name}: {state}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/introductions.py" />
            <source>Go to the introduction</source>
            <translation>Zur Vorstellung</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/introductions.py" />
            <source>Introduced by me</source>
            <translation>Von mir vorgestellt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/introductions.py" />
            <source>Introduce to somebody</source>
            <translation>Jemandem vorstellen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/kind_line.py" />
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/kind_line.py" />
            <location filename="../../desktop/ui/people/card/loop_line.py" />
            <source>Kind: {words}</source>
            <translation>Art: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/label_button.py" />
            <source>{label}, this one first</source>
            <translation>{label}, hier an erster Stelle</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/labels.py" />
            <source>Circles and tags</source>
            <translation>Kreise und Schlagwörter</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/labels.py" />
            <source>Add a circle or a tag</source>
            <translation>Einen Kreis oder ein Schlagwort dazu</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/labels.py" />
            <source>Where they belong, and words to find them by.</source>
            <translation>Wohin dieser Mensch gehört, und Worte zum Wiederfinden.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/labels.py" />
            <source>Stands first in it</source>
            <translation>Steht darin zuerst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/labels.py" />
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Stands with the others</source>
            <translation>Steht bei den anderen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/labels.py" />
            <source>Show this circle</source>
            <translation>Diesen Kreis zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/labels.py" />
            <source>Take out of it</source>
            <translation>Herausnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/labels.py" />
            <source>Show all with it</source>
            <translation>Alle damit zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/labels.py" />
            <location filename="../../desktop/ui/people/menus.py" />
            <source>A new circle…</source>
            <translation>Ein neuer Kreis…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/labels.py" />
            <location filename="../../desktop/ui/people/menus.py" />
            <location filename="../../desktop/ui/people/narrowing.py" />
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/labels.py" />
            <location filename="../../desktop/ui/people/menus.py" />
            <source>A new tag…</source>
            <translation>Ein neues Schlagwort…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/loop_line.py" />
            <source>How did it go? Enter keeps it, Esc skips it.</source>
            <translation>Wie ging es aus? Enter behält es, Esc überspringt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/loop_line.py" />
            <source>Open again: {text}</source>
            <translation>Wieder öffnen: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/loop_line.py" />
            <source>Comes up on…</source>
            <translation>Kommt herauf am…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/loop_line.py" />
            <source>On no day</source>
            <translation>An keinem Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/loop_line.py" />
            <source>Show the talk it came from</source>
            <translation>Das Gespräch zeigen, aus dem es kommt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/loop_line.py" />
            <source>Close: {text}</source>
            <translation>Abschließen: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/loop_line.py" />
            <source>Comes up</source>
            <translation>Kommt herauf</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/noticed.py" />
            <location filename="../../desktop/ui/people/card/story_parts.py" />
            <source>What you noticed</source>
            <translation>Was dir aufgefallen ist</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/noticed.py" />
            <location filename="../../desktop/ui/today/beyond/offering.py" />
            <location filename="../../desktop/ui/today/corner_card.py" />
            <location filename="../../desktop/ui/today/side/news.py" />
            <location filename="../../desktop/ui/today/side/occasions.py" />
            <source>Write a line</source>
            <translation>Eine Zeile schreiben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/noticed.py" />
            <location filename="../../desktop/ui/today/side/column.py" />
            <source>Noticed</source>
            <comment>news</comment>
            <translation>Aufgefallen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/noticed.py" />
            <source>Add something you noticed</source>
            <translation>Etwas dazu, das dir aufgefallen ist</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/noticed.py" />
            <source>Noticed… a new post, a move, a book out</source>
            <translation>Aufgefallen… ein neuer Beitrag, ein Umzug, ein Buch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/noticed.py" />
            <source>Where from, if you like</source>
            <translation>Woher, wenn du magst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/on_paper.py" />
            <location filename="../../desktop/ui/people/print_people.py" />
            <source>Dates and ties</source>
            <translation>Tage und Verbindungen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/on_paper.py" />
            <location filename="../../desktop/ui/people/print_people.py" />
            <source>What I know</source>
            <translation>Was ich weiß</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/on_paper.py" />
            <location filename="../../desktop/ui/people/print_people.py" />
            <source>Between us</source>
            <translation>Zwischen uns</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/on_paper.py" />
            <location filename="../../desktop/ui/people/card/story.py" />
            <location filename="../../desktop/ui/people/print_people.py" />
            <source>The story so far</source>
            <translation>Die Geschichte bisher</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/photo.py" />
            <source>Photo of {name}</source>
            <translation>Foto von {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/photo.py" />
            <source>Choose a picture…</source>
            <translation>Ein Bild wählen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/photo.py" />
            <source>Paste a picture</source>
            <translation>Ein Bild einfügen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/photo.py" />
            <source>Take the photo away</source>
            <translation>Das Foto wegnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/photo.py" />
            <source>Choose a picture</source>
            <translation>Ein Bild wählen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/photo.py" />
            <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
            <translation>Bilder (*.png *.jpg *.jpeg *.webp)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/photo.py" />
            <source>There is no picture to paste.</source>
            <translation>Es gibt kein Bild zum Einfügen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>Nothing here opens that. It was copied instead.</source>
            <translation>Hier öffnet das nichts. Es wurde stattdessen kopiert.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>Your own word…</source>
            <translation>Dein eigenes Wort…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>Your own word</source>
            <translation>Dein eigenes Wort</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>The reading room</source>
            <translation>Der Lesesaal</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>Ring</source>
            <translation>Anrufen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <location filename="../../desktop/ui/people/card/thanks.py" />
            <source>Write a mail</source>
            <translation>Eine Mail schreiben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>Show on a map</source>
            <translation>Auf einer Karte zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>Ring this one first</source>
            <translation>Hier zuerst anrufen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>Use this one first</source>
            <translation>Dies zuerst nehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>Add a way to reach them</source>
            <translation>Eine Erreichbarkeit dazu</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>Numbers, mail, where they live: a click rings, writes, opens.</source>
            <translation>Nummern, Mail, Wohnung: ein Klick ruft an, schreibt, öffnet.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>Word for it</source>
            <translation>Wort dafür</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>Ways to reach {them}</source>
            <translation>Wege zu {them}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>+44 117 496 0518</source>
            <translation>+49 30 23125 518</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>name@example.org</source>
            <translation>name@example.org</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>linkedin.com/in/…</source>
            <translation>linkedin.com/in/…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>example.org</source>
            <translation>example.org</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>Name or number there</source>
            <translation>Name oder Nummer dort</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>Street, town</source>
            <translation>Straße, Ort</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/rhythm.py" />
            <source>rhythm</source>
            <translation>Rhythmus</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/rhythm.py" />
            <source>No rhythm while they rest in the book</source>
            <translation>Kein Rhythmus, solange jemand im Buch ruht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/rhythm.py" />
            <source>usual rhythm</source>
            <translation>üblicher Rhythmus</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/rhythm.py" />
            <source>Rhythm: {words}</source>
            <translation>Rhythmus: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/rhythm.py" />
            <location filename="../../desktop/ui/preferences/rhythms.py" />
            <source>Your own…</source>
            <translation>Ein eigener…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/rhythm.py" />
            <location filename="../../desktop/ui/preferences/rhythms.py" />
            <source>As usual</source>
            <translation>Wie üblich</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/rhythm.py" />
            <location filename="../../desktop/ui/preferences/rhythms.py" />
            <source>How often?</source>
            <translation>Wie oft?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/rhythm.py" />
            <location filename="../../desktop/ui/preferences/rhythms.py" />
            <source>every 5 to 7 weeks</source>
            <translation>alle 5 bis 7 Wochen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/rhythm.py" />
            <location filename="../../desktop/ui/preferences/rhythms.py" />
            <source>Say it like “every 5 weeks” or “2 to 3 months”.</source>
            <translation>Sag es etwa so: „alle 5 Wochen“ oder „2 bis 3 Monate“.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/rhythm_offer.py" />
            <source>Make it so</source>
            <translation>So machen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/rhythm_offer.py" />
            <source>Keep ours</source>
            <translation>Unseren behalten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/rhythm_offer.py" />
            <source>You two are in touch {lived}. Make that the rhythm?</source>
            <translation>Ihr zwei habt Kontakt {lived}. Soll das der Rhythmus sein?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/season.py" />
            <location filename="../../desktop/ui/people/season_sheet.py" />
            <source>What is it, in a line?</source>
            <translation>Was ist es, in einer Zeile?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/season.py" />
            <source>Lighter and closer; nothing asked.</source>
            <translation>Leichter und näher; um nichts gebeten.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/season.py" />
            <location filename="../../desktop/ui/today/side/reviews.py" />
            <source>It goes on</source>
            <translation>Es dauert an</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/season.py" />
            <location filename="../../desktop/ui/today/side/reviews.py" />
            <source>It has eased</source>
            <translation>Es ist leichter geworden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/season.py" />
            <source>Look again {when}</source>
            <translation>Wieder hinsehen {when}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/season.py" />
            <source>Look again on…</source>
            <translation>Wieder hinsehen am…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/step_offer.py" />
            <source>It may help to go back to {step} for a while.</source>
            <translation>Vielleicht hilft es, eine Weile zu {step} zurückzugehen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/step_offer.py" />
            <location filename="../../desktop/ui/people/card/trust_line.py" />
            <source>Back to {step}</source>
            <translation>Zurück zu {step}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/step_offer.py" />
            <source>Is it time to return to {step}?</source>
            <translation>Ist es Zeit, zu {step} zurückzukehren?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/step_offer.py" />
            <source>Return to {step}</source>
            <translation>Zu {step} zurückkehren</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/step_offer.py" />
            <source>Which of the signs was it?</source>
            <translation>Welches der Zeichen war es?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/step_offer.py" />
            <source>The sign: {words}</source>
            <translation>Das Zeichen: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story.py" />
            <source>Met {where}</source>
            <translation>Kennengelernt {where}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story.py" />
            <source>Add a note</source>
            <translation>Eine Notiz dazu</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story.py" />
            <source>Write a note…</source>
            <translation>Eine Notiz schreiben…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story.py" />
            <source>What you say, hear, notice and give gathers here.</source>
            <translation>Was du sagst, hörst, bemerkst und gibst, sammelt sich hier.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story.py" />
            <source>All</source>
            <translation>Alles</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story.py" />
            <source>Words</source>
            <translation>Worte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_conduct.py" />
            <source>Whether I interrupted</source>
            <translation>Ob ich unterbrochen habe</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_conduct.py" />
            <source>I did not interrupt</source>
            <translation>Ich habe nicht unterbrochen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_conduct.py" />
            <source>I interrupted once</source>
            <translation>Ich habe einmal unterbrochen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_conduct.py" />
            <source>I kept interrupting</source>
            <translation>Ich habe immer wieder unterbrochen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_conduct.py" />
            <source>Whether I advised</source>
            <translation>Ob ich Rat gab</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_conduct.py" />
            <source>I gave no advice</source>
            <translation>Ich gab keinen Rat</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_conduct.py" />
            <source>Advice was asked for</source>
            <translation>Rat war erbeten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_conduct.py" />
            <source>I advised unasked</source>
            <translation>Ich gab ungefragt Rat</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_details.py" />
            <source>Began by itself</source>
            <translation>Begann von selbst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_details.py" />
            <source>They began</source>
            <translation>Von der anderen Seite begonnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_entry.py" />
            <location filename="../../desktop/ui/window/commands.py" />
            <location filename="../../desktop/ui/window/veiling.py" />
            <source>Show what was confided</source>
            <translation>Zeigen, was anvertraut wurde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_entry.py" />
            <source>Open the gathering</source>
            <translation>Die Zusammenkunft öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_entry.py" />
            <source>Go to the card it links to</source>
            <translation>Zur verknüpften Karte gehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_entry.py" />
            <source>Read the letter</source>
            <translation>Den Brief lesen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_entry.py" />
            <source>It is open again</source>
            <translation>Es ist wieder offen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_entry.py" />
            <source>Edit how you met</source>
            <translation>Das Kennenlernen bearbeiten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_parts.py" />
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>Their words</source>
            <translation>Ihr Wortlaut</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_parts.py" />
            <source>Under it</source>
            <translation>Darunter</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_parts.py" />
            <source>Mine</source>
            <translation>Meins</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_parts.py" />
            <source>Sign</source>
            <translation>Zeichen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/strip.py" />
            <source>Move to another stage</source>
            <translation>Zu einer anderen Station</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/strip.py" />
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Choose into practice</source>
            <translation>Ans Herz nehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/strip.py" />
            <location filename="../../desktop/ui/today/wording.py" />
            <source>Welcome back</source>
            <translation>Willkommen zurück</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/strip.py" />
            <source>In practice, on no stage yet</source>
            <translation>Am Herzen, noch auf keiner Station</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/strip.py" />
            <source>Rests quietly in the address book</source>
            <translation>Ruht still im Adressbuch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/strip.py" />
            <source>{name}, stage {place} of {count}. {purpose}</source>
            <translation>{name}, Station {place} von {count}. {purpose}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/strip.py" />
            <source>Next: {words}</source>
            <translation>Als Nächstes: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/strip.py" />
            <location filename="../../desktop/ui/people/menus.py" />
            <source>A hard season begins…</source>
            <translation>Eine schwere Zeit beginnt…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/summary.py" />
            <source>{met}, through</source>
            <translation>{met}, durch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/thanks.py" />
            <source>Say thank you</source>
            <translation>Danke sagen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/thanks.py" />
            <location filename="../../desktop/ui/reflect/review/beside.py" />
            <source>I thanked them</source>
            <translation>Gedankt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/thanks.py" />
            <location filename="../../desktop/ui/today/line_menu.py" />
            <source>Write it here</source>
            <translation>Hier schreiben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/thanks.py" />
            <location filename="../../desktop/ui/people/rest_sheet.py" />
            <source>I said it: We spoke…</source>
            <translation>Ich habe es gesagt: Wir sprachen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/tie_line.py" />
            <source>What they are</source>
            <translation>Wie sie verbunden sind</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/tie_line.py" />
            <source>who is that?</source>
            <translation>wer ist das?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/tie_line.py" />
            <source>What {here} is to {other}…</source>
            <translation>Was {here} für {other} ist…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/tie_line.py" />
            <source>Link to somebody of the book…</source>
            <translation>Mit jemandem aus dem Buch verknüpfen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/tie_line.py" />
            <source>Untie</source>
            <translation>Verbindung lösen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/tie_line.py" />
            <source>I thanked them for {name}</source>
            <translation>Für {name} ist schon gedankt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/tie_line.py" />
            <source>I owe them thanks for {name}</source>
            <translation>Für {name} steht mein Dank noch aus</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/tie_line.py" />
            <source>Who is that in the book?</source>
            <translation>Wer ist das im Buch?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/tie_line.py" />
            <source>What is {here} to {other}?</source>
            <translation>Was ist {here} für {other}?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/tie_line.py" />
            <source>sister, works with</source>
            <translation>Schwester, arbeitet mit</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/ties.py" />
            <source>Family and ties</source>
            <translation>Familie und Verbindungen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/ties.py" />
            <source>Add a tie</source>
            <translation>Eine Verbindung dazu</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/ties.py" />
            <source>Who belongs to them, in the book or only by name.</source>
            <translation>Wer dazugehört, auch nur dem Namen nach.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/ties.py" />
            <source>A tie</source>
            <translation>Eine Verbindung</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/ties.py" />
            <source>what they are</source>
            <translation>wie verbunden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/trust.py" />
            <source>Trust</source>
            <translation>Vertrauen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/trust.py" />
            <source>Add a moment of trust</source>
            <translation>Einen Vertrauensmoment dazu</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/trust.py" />
            <source>For you alone: what built it, where it stumbled, what repaired it.</source>
            <translation>Nur für dich: was es aufgebaut hat, wo es stolperte, was es geheilt hat.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/trust.py" />
            <source>For you alone</source>
            <translation>Nur für dich</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/trust_line.py" />
            <source>Go back a step…</source>
            <translation>Einen Schritt zurückgehen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/trust_line.py" />
            <source>Return to the step left…</source>
            <translation>Zum verlassenen Schritt zurückkehren…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/unfinished.py" />
            <source>Write on</source>
            <translation>Weiterschreiben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/unfinished.py" />
            <source>You were writing this: “{text}”</source>
            <translation>Du hast gerade geschrieben: „{text}“</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/clipboard.py" />
            <source>this person</source>
            <translation>dieser Mensch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/empty.py" />
            <source>Show everyone</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/empty.py" />
            <source>Nobody was deleted</source>
            <translation>Niemand wurde gelöscht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/empty.py" />
            <source>Whoever you delete rests here for thirty days, and can come back whole.</source>
            <translation>Wen du löschst, ruht hier dreißig Tage und kann ganz zurückkommen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/empty.py" />
            <source>Kith looked through names, numbers, notes and everything said.</source>
            <translation>Kith hat Namen, Nummern, Notizen und alles Gesagte durchgesehen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/empty.py" />
            <source>Nothing says that</source>
            <translation>Nirgends steht das</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/empty.py" />
            <source>Nobody waits to be looked at</source>
            <translation>Niemand wartet darauf, angesehen zu werden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/empty.py" />
            <source>Everybody in the book is in practice, in a circle, or was left be.</source>
            <translation>Alle im Buch liegen dir am Herzen, sind in einem Kreis oder wurden in Ruhe gelassen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/empty.py" />
            <source>Nobody fits all of this</source>
            <translation>Auf niemanden passt all das</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/empty.py" />
            <source>For the few you choose</source>
            <translation>Für die wenigen, die du wählst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/empty.py" />
            <source>Here stand the people you mean to be intentional with.</source>
            <translation>Hier stehen die Menschen, für die du bewusst da sein willst.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/empty.py" />
            <location filename="../../desktop/ui/people/list_head.py" />
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Add a person</source>
            <translation>Einen Menschen dazu</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/empty.py" />
            <source>Everyone you know</source>
            <translation>Alle, die du kennst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/empty.py" />
            <source>Add somebody by name, or bring in the address book you have.</source>
            <translation>Nimm jemanden mit Namen auf, oder hol das Adressbuch herein, das du hast.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/people/for_good.py" />
            <source>Delete them for good?</source>
            <extracomment>One: Delete for good?</extracomment>
            <translation>
                <numerusform>Endgültig löschen?</numerusform>
                <numerusform>Alle endgültig löschen?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/for_good.py" />
            <source>All that was kept of them alone goes from the file: names, words, talks, photos, and what the search knows. Until Kith is closed, it can be undone.</source>
            <translation>Alles, was nur zu ihnen aufbewahrt war, verlässt die Datei: Namen, Worte, Gespräche, Fotos, und was die Suche weiß. Bis Kith geschlossen wird, lässt es sich rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/for_good.py" />
            <source>Delete for good</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/for_good.py" />
            <source>Leave them here</source>
            <translation>Hier lassen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/for_good.py" />
            <source>No backup here holds them.</source>
            <translation>Keine Sicherung hier enthält sie.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/people/for_good.py" />
            <source>{count} backups, from {first} to {last}, still hold them.</source>
            <extracomment>One: The backup of {first} still holds them.</extracomment>
            <translation>
                <numerusform>Die Sicherung von {first} enthält sie noch.</numerusform>
                <numerusform>{count} Sicherungen, von {first} bis {last}, enthalten sie noch.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/for_good.py" />
            <source>Backups go by themselves as newer ones come, the last of them after twelve months in which Kith was used. To have them gone today, delete those files in the folder of backups. Copies elsewhere are yours to look after.</source>
            <translation>Sicherungen gehen von selbst, wenn neuere kommen, die letzte nach zwölf Monaten, in denen Kith benutzt wurde. Sollen sie heute fort sein, lösch diese Dateien im Ordner der Sicherungen. Um Kopien anderswo kümmerst du dich selbst.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/found_words.py" />
            <source>Nobody found</source>
            <translation>Niemand gefunden</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/people/found_words.py" />
            <source>{count} people found</source>
            <extracomment>One: One person found</extracomment>
            <translation>
                <numerusform>Ein Mensch gefunden</numerusform>
                <numerusform>{count} Menschen gefunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/list_head.py" />
            <source>Show only…</source>
            <translation>Nur zeigen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/list_head.py" />
            <source>Search people</source>
            <translation>Menschen suchen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/list_head.py" />
            <source>Everything ever written</source>
            <translation>Alles je Geschriebene</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/list_head.py" />
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/list_head.py" />
            <source>Name of the new person</source>
            <translation>Name des neuen Menschen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/list_head.py" />
            <source>A name, then Enter</source>
            <translation>Ein Name, dann Enter</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/list_head.py" />
            <location filename="../../desktop/ui/people/narrowing.py" />
            <source>Recently deleted</source>
            <translation>Kürzlich gelöscht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/list_head.py" />
            <source>Last contact</source>
            <translation>Letzter Kontakt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/list_head.py" />
            <source>Newest</source>
            <translation>Neueste</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/mailing.py" />
            <source>There is no mail address here. Your words are kept in the story.</source>
            <translation>Hier gibt es keine Mailadresse. Deine Worte stehen in der Geschichte.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/mailing.py" />
            <source>Nothing here opens a mail. Your words are kept in the story.</source>
            <translation>Hier öffnet nichts eine Mail. Deine Worte stehen in der Geschichte.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Write to each of them</source>
            <translation>Jedem einzeln schreiben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Introduce to somebody…</source>
            <translation>Jemandem vorstellen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Introduce the two…</source>
            <translation>Die beiden vorstellen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <location filename="../../desktop/ui/people/rest_sheet.py" />
            <source>Let rest</source>
            <translation>Ruhen lassen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Leave be</source>
            <translation>In Ruhe lassen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Duplicate</source>
            <translation>Verdoppeln</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Copy a link to this person</source>
            <translation>Link zu diesem Menschen kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Paste a signature…</source>
            <translation>Eine Signatur einfügen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Copy the card</source>
            <translation>Die Karte kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Copy the cards</source>
            <translation>Die Karten kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Take out to a file…</source>
            <translation>In eine Datei herausgeben…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Delete for good…</source>
            <translation>Endgültig löschen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <source>The hard season has eased</source>
            <translation>Die schwere Zeit ist leichter geworden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Put into a circle</source>
            <translation>In einen Kreis nehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Take out of a circle</source>
            <translation>Aus einem Kreis nehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Take a tag off</source>
            <translation>Ein Schlagwort wegnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Stands first in {circle}</source>
            <translation>Steht zuerst in {circle}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/narrowing.py" />
            <source>Not in touch for</source>
            <translation>Nicht in Kontakt seit</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/narrowing.py" />
            <source>Not looked at yet</source>
            <translation>Noch nicht angesehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/narrowing.py" />
            <location filename="../../desktop/ui/people/triage/layout.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <location filename="../../desktop/ui/window/commands.py" />
            <location filename="../../desktop/ui/window/one_at_a_time.py" />
            <source>One at a time</source>
            <translation>Eins nach dem anderen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/narrowing.py" />
            <location filename="../../desktop/ui/reflect/pictures/web_page.py" />
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>Circle</source>
            <translation>Kreis</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/narrowing.py" />
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>A circle</source>
            <translation>Ein Kreis</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/narrowing.py" />
            <source>Not in touch for {span}</source>
            <translation>Nicht in Kontakt seit {span}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/narrowing.py" />
            <source>Takes this away</source>
            <translation>Nimmt das weg</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/narrowing.py" />
            <source>a month</source>
            <translation>einem Monat</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/narrowing.py" />
            <source>three months</source>
            <translation>drei Monaten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/narrowing.py" />
            <source>half a year</source>
            <translation>einem halben Jahr</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/narrowing.py" />
            <source>a year</source>
            <translation>ein Jahr</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/narrowing.py" />
            <source>{count} days</source>
            <translation>{count} Tagen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/page.py" />
            <source>A card for each person</source>
            <translation>Eine Karte für jeden Menschen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/page.py" />
            <source>Choose somebody in the list to see who they are and what is between you.</source>
            <translation>Wähl jemanden in der Liste, um zu sehen, wer es ist und was zwischen euch ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/pasting.py" />
            <source>There is no signature to paste. Copy its lines first.</source>
            <translation>Es gibt keine Signatur zum Einfügen. Kopiere erst ihre Zeilen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/pictures.py" />
            <source>That is not a picture Kith can read. It takes PNG, JPEG and WebP. The photo stayed as it was.</source>
            <translation>Das ist kein Bild, das Kith lesen kann. Es nimmt PNG, JPEG und WebP. Das Foto blieb, wie es war.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/pictures.py" />
            <source>That file could not be read. The photo stayed as it was.</source>
            <translation>Diese Datei ließ sich nicht lesen. Das Foto blieb, wie es war.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/print_people.py" />
            <source>A list of people</source>
            <translation>Eine Liste von Menschen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/print_people.py" />
            <source>Look at it</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/print_people.py" />
            <source>What goes to paper</source>
            <translation>Was aufs Papier kommt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/print_people.py" />
            <source>A card</source>
            <translation>Eine Karte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/print_people.py" />
            <source>Why this person</source>
            <translation>Warum dieser Mensch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/print_people.py" />
            <source>What was confided, too</source>
            <translation>Auch Anvertrautes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/rest_sheet.py" />
            <source>What I am grateful for</source>
            <translation>Wofür ich dankbar bin</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/rest_sheet.py" />
            <source>What am I grateful for?</source>
            <translation>Wofür bin ich dankbar?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/rest_sheet.py" />
            <source>A last kind word</source>
            <translation>Ein letztes gutes Wort</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/rest_sheet.py" />
            <source>A last kind word?</source>
            <translation>Ein letztes gutes Wort?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/rest_sheet.py" />
            <source>What becomes of it</source>
            <translation>Was daraus wird</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/rest_sheet.py" />
            <source>Keep it here</source>
            <translation>Hier behalten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/rest_sheet.py" />
            <source>Open a mail with it</source>
            <translation>Eine Mail damit öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/rest_sheet.py" />
            <source>Let go with thanks</source>
            <translation>Mit Dank loslassen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/rest_sheet.py" />
            <source>They rest in the book. What was planned is let go; nothing is asked.</source>
            <translation>Die Karte ruht im Buch. Was geplant war, ist losgelassen; um nichts wird gebeten.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/season_sheet.py" />
            <source>on a day</source>
            <translation>an einem Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/season_sheet.py" />
            <source>Look again on</source>
            <translation>Wieder hinsehen am</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/season_sheet.py" />
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>Which day?</source>
            <translation>Welcher Tag?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/season_sheet.py" />
            <source>Softer words, lighter and closer. Nothing is asked meanwhile.</source>
            <translation>Sanftere Worte, leichter und näher. Solange wird um nichts gebeten.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/selection_bar.py" />
            <source>Choose nobody</source>
            <translation>Niemanden wählen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/selection_bar.py" />
            <source>{count} chosen</source>
            <translation>{count} gewählt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/signature_sheet.py" />
            <source>Add to this card</source>
            <translation>Zu dieser Karte nehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/signature_sheet.py" />
            <source>Add this person</source>
            <translation>Diesen Menschen aufnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/signature_sheet.py" />
            <source>From a signature, for {name}</source>
            <translation>Aus einer Signatur, für {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/signature_sheet.py" />
            <source>Take away what is not theirs.</source>
            <translation>Nimm weg, was nicht dazugehört.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/signature_sheet.py" />
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/signature_sheet.py" />
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/signature_sheet.py" />
            <location filename="../../desktop/ui/people/wording/reach.py" />
            <source>Mobile</source>
            <translation>Mobil</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/signature_sheet.py" />
            <location filename="../../desktop/ui/people/wording/reach.py" />
            <source>Fax</source>
            <translation>Fax</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/signature_sheet.py" />
            <source>At home</source>
            <translation>Zu Hause</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/signature_sheet.py" />
            <source>{about}: {value}</source>
            <translation>{about}: {value}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/card_view.py" />
            <source>never used</source>
            <translation>nie benutzt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <source>You say in a sentence why, or later</source>
            <translation>Du sagst in einem Satz, warum, oder später</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <source>Stays in the address book, quietly</source>
            <translation>Bleibt im Adressbuch, still</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <source>Why this person, truly?</source>
            <translation>Warum dieser Mensch, wirklich?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <source>One sentence, or later</source>
            <translation>Ein Satz, oder später</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <source>Which circle?</source>
            <translation>Welcher Kreis?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <source>A number, or a new name</source>
            <translation>Eine Zahl, oder ein neuer Name</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <source>You give it a name</source>
            <translation>Du gibst ihm einen Namen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <source>Then 1, or a new name</source>
            <translation>Dann 1, oder ein neuer Name</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <source>Then 1 to {most}, or a new name</source>
            <translation>Dann 1 bis {most}, oder ein neuer Name</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <source>Its name</source>
            <translation>Sein Name</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <source>In practice, a sentence later</source>
            <translation>Am Herzen, ein Satz später</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/layout.py" />
            <source>Back to People</source>
            <translation>Zurück zu Menschen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/layout.py" />
            <source>Whoever comes into the book next can be looked at here.</source>
            <translation>Wer als Nächstes ins Buch kommt, kann hier angesehen werden.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/layout.py" />
            <source>Look at them again</source>
            <translation>Noch einmal ansehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/layout.py" />
            <source>Those you passed over stay where they are, and can wait.</source>
            <translation>Wen du übergangen hast, bleibt, wo er ist, und kann warten.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/layout.py" />
            <source>That is everyone for now</source>
            <translation>Das waren alle, fürs Erste</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/layout.py" />
            <source>Stop whenever you like. Kith keeps your place.</source>
            <translation>Hör auf, wann du magst. Kith merkt sich die Stelle.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/layout.py" />
            <source>Enough for now</source>
            <translation>Genug für jetzt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/layout.py" />
            <source>pass over</source>
            <translation>übergehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/layout.py" />
            <source>open the card</source>
            <translation>die Karte öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/layout.py" />
            <source>correct the name</source>
            <translation>den Namen berichtigen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/page.py" />
            <source>in practice</source>
            <translation>am Herzen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/page.py" />
            <source>in practice, a sentence later</source>
            <translation>am Herzen, ein Satz später</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/page.py" />
            <source>left be</source>
            <translation>in Ruhe gelassen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/page.py" />
            <source>Something else was changed since. Ctrl+Z takes that back first.</source>
            <translation>Seither hat sich etwas anderes geändert. Strg+Z nimmt erst das zurück.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/page.py" />
            <source>name corrected</source>
            <translation>Name berichtigt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/side.py" />
            <source>What you decide stands here.</source>
            <translation>Was du entscheidest, steht hier.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/side.py" />
            <source>Circles, after C</source>
            <translation>Kreise, nach C</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/side.py" />
            <source>Just now</source>
            <translation>Gerade eben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/side.py" />
            <source>take back</source>
            <translation>zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/side.py" />
            <source>Take back what you just decided (Z)</source>
            <translation>Zurücknehmen, was du gerade entschieden hast (Z)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/side.py" />
            <source>Put them into {circle}</source>
            <translation>In den Kreis {circle} nehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/side.py" />
            <source>Most people need no place here. Leaving someone be loses nothing, and they stay in every search.</source>
            <translation>Die meisten brauchen hier keinen Platz. Jemanden in Ruhe zu lassen verliert nichts, und die Suche findet weiter alle.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>Written down by you</source>
            <translation>Von dir aufgeschrieben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>From your LinkedIn file</source>
            <translation>Aus deiner LinkedIn-Datei</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>From your Monica account</source>
            <translation>Aus deinem Monica-Konto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>From {file}</source>
            <translation>Aus {file}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>From a file of yours</source>
            <translation>Aus einer deiner Dateien</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>{where}, {day}</source>
            <translation>{where}, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>The last [she|he|they] wrote</source>
            <translation>Zuletzt schrieb [sie|er|die Person]</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>The last [she|he|they] said</source>
            <translation>Zuletzt sagte [sie|er|die Person]</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>A few messages</source>
            <translation>Ein paar Nachrichten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>Many messages</source>
            <translation>Viele Nachrichten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>{what}, each way</source>
            <translation>{what}, hin und her</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>{what} to you</source>
            <translation>{what} an dich</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>{what} from you</source>
            <translation>{what} von dir</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>You were in touch a few times</source>
            <translation>Ihr hattet ein paarmal Kontakt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>You were in touch often</source>
            <translation>Ihr hattet oft Kontakt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>until {when}</source>
            <translation>bis {when}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>Knows {names}</source>
            <translation>Kennt {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>May know {names}</source>
            <translation>Kennt vielleicht {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>the same place of work</source>
            <translation>dieselbe Arbeitsstelle</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>Goals</source>
            <translation>Ziele</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>Strengths</source>
            <translation>Stärken</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>Opportunities, for {them} and for us</source>
            <translation>Chancen, mit {them} und für uns</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>Interests</source>
            <translation>Interessen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>Needs</source>
            <translation>Bedürfnisse</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>What {they} can give</source>
            <translation>Was {they} geben kann</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>Food</source>
            <translation>Essen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>Worries</source>
            <translation>Sorgen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>Chapters</source>
            <translation>Kapitel</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>A goal</source>
            <translation>Ein Ziel</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>A strength</source>
            <translation>Eine Stärke</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>An opportunity</source>
            <translation>Eine Chance</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>Something held dear</source>
            <translation>Etwas, das wichtig ist</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>An interest</source>
            <translation>Ein Interesse</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>A need</source>
            <translation>Ein Bedürfnis</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>Something to give</source>
            <translation>Etwas zu geben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>Food and drink</source>
            <translation>Essen und Trinken</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>A worry</source>
            <translation>Eine Sorge</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>A chapter</source>
            <translation>Ein Kapitel</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>What are they after?</source>
            <translation>Wohin geht das Streben?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>What are they good at?</source>
            <translation>Was gelingt besonders gut?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>What could come of it, for them or for us?</source>
            <translation>Was könnte daraus werden, dort oder für uns?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>What do they hold dear?</source>
            <translation>Was ist wirklich wichtig?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>What do they like?</source>
            <translation>Was macht Freude?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>What would help them?</source>
            <translation>Was würde helfen?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>What could they give others?</source>
            <translation>Was gäbe es anderen zu geben?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>What do they eat, drink, leave?</source>
            <translation>Was wird gegessen, getrunken, stehen gelassen?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>What weighs on them?</source>
            <translation>Was lastet?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>Which chapter are they in?</source>
            <translation>Welches Kapitel ist gerade?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>An introduction</source>
            <translation>Eine Vorstellung</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>Something useful</source>
            <translation>Etwas Nützliches</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>A gift</source>
            <translation>Ein Geschenk</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>A kind word</source>
            <translation>Ein gutes Wort</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>{they} thought of it</source>
            <translation>{they} hat daran gedacht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>{they} offered it</source>
            <translation>{they} hat es angeboten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>offered</source>
            <translation>angeboten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>given</source>
            <translation>gegeben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <location filename="../../desktop/ui/reflect/mirror/row.py" />
            <source>I thanked {them}</source>
            <translation>ich habe {them} gedankt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>{they} thanked me</source>
            <translation>{they} hat mir gedankt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>no day</source>
            <translation>kein Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>{name} introduced you {when}: “{what}”.</source>
            <translation>{name} hat dich vorgestellt, {when}: „{what}“.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>{name} helped you {when}: “{what}”.</source>
            <translation>{name} hat dir geholfen, {when}: „{what}“.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>{name} passed something on to you {when}: “{what}”.</source>
            <translation>{name} hat dir etwas weitergegeben, {when}: „{what}“.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>{name} gave you time {when}: “{what}”.</source>
            <translation>{name} hat dir Zeit geschenkt, {when}: „{what}“.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>{name} gave you something {when}: “{what}”.</source>
            <translation>{name} hat dir etwas geschenkt, {when}: „{what}“.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>{name} said something kind {when}: “{what}”.</source>
            <translation>{name} hat etwas Gutes gesagt, {when}: „{what}“.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>{said} It has not had your thanks yet.</source>
            <translation>{said} Dein Dank steht noch aus.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/introductions.py" />
            <source>introduced; how it went</source>
            <translation>vorgestellt; wie es ging</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/introductions.py" />
            <source>only thought of</source>
            <translation>erst angedacht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/introductions.py" />
            <source>one is asked</source>
            <translation>eine Seite ist gefragt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/introductions.py" />
            <source>one is willing, the other asked</source>
            <translation>eine Seite möchte, die andere ist gefragt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/introductions.py" />
            <source>both are willing</source>
            <translation>beide möchten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/introductions.py" />
            <source>introduced</source>
            <translation>vorgestellt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/introductions.py" />
            <source>introduced, and thanked</source>
            <translation>vorgestellt, und gedankt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/introductions.py" />
            <source>let be</source>
            <translation>gut sein gelassen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/loops.py" />
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>I promised</source>
            <translation>Ich habe versprochen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/loops.py" />
            <source>{They} promised</source>
            <translation>{They} hat versprochen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/loops.py" />
            <source>{Their} next chapter</source>
            <translation>{Their} nächstes Kapitel</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/loops.py" />
            <source>Open since {day}.</source>
            <translation>Offen seit {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/loops.py" />
            <source>{since} From: {talk}</source>
            <translation>{since} Aus: {talk}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>anniversary</source>
            <translation>Jahrestag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>work anniversary</source>
            <translation>Arbeitsjubiläum</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>milestone</source>
            <translation>Meilenstein</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>a hard day</source>
            <translation>ein schwerer Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>died</source>
            <translation>gestorben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>on the day</source>
            <translation>am Tag selbst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>from the day before</source>
            <translation>ab dem Tag davor</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>from three days before</source>
            <translation>ab drei Tage vorher</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>from a week before</source>
            <translation>ab eine Woche vorher</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>from two weeks before</source>
            <translation>ab zwei Wochen vorher</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>from a month before</source>
            <translation>ab einen Monat vorher</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>from {count} days before</source>
            <translation>ab {count} Tage vorher</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>turns {count}</source>
            <translation>wird {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>{count} years ago</source>
            <extracomment>One: a year ago</extracomment>
            <translation>
                <numerusform>vor einem Jahr</numerusform>
                <numerusform>vor {count} Jahren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>{count} years</source>
            <extracomment>One: a year</extracomment>
            <translation>
                <numerusform>ein Jahr</numerusform>
                <numerusform>{count} Jahre</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/reach.py" />
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>Home</source>
            <translation>Privat</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/reach.py" />
            <source>Pager</source>
            <translation>Pager</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/reach.py" />
            <source>Other</source>
            <translation>Andere</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/reach.py" />
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/reach.py" />
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/reach.py" />
            <source>Web</source>
            <translation>Web</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/rhythm.py" />
            <source>About every day</source>
            <translation>Etwa jeden Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/rhythm.py" />
            <source>About every week</source>
            <translation>Etwa jede Woche</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/rhythm.py" />
            <source>About every month</source>
            <translation>Etwa jeden Monat</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/rhythm.py" />
            <source>About every year</source>
            <translation>Etwa jedes Jahr</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/people/wording/rhythm.py" />
            <source>About every {count} days</source>
            <extracomment>One: About every day</extracomment>
            <translation>
                <numerusform>Etwa jeden Tag</numerusform>
                <numerusform>Etwa alle {count} Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/people/wording/rhythm.py" />
            <source>About every {count} weeks</source>
            <extracomment>One: About every week</extracomment>
            <translation>
                <numerusform>Etwa jede Woche</numerusform>
                <numerusform>Etwa alle {count} Wochen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/people/wording/rhythm.py" />
            <source>About every {count} months</source>
            <extracomment>One: About every month</extracomment>
            <translation>
                <numerusform>Etwa jeden Monat</numerusform>
                <numerusform>Etwa alle {count} Monate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/people/wording/rhythm.py" />
            <source>About every {count} years</source>
            <extracomment>One: About every year</extracomment>
            <translation>
                <numerusform>Etwa jedes Jahr</numerusform>
                <numerusform>Etwa alle {count} Jahre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/people/wording/rhythm.py" />
            <source>Every {earliest} to {latest} days</source>
            <extracomment>One: Every {earliest} to {latest} day</extracomment>
            <translation>
                <numerusform>Alle {earliest} bis {latest} Tage</numerusform>
                <numerusform>Alle {earliest} bis {latest} Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/people/wording/rhythm.py" />
            <source>Every {earliest} to {latest} weeks</source>
            <extracomment>One: Every {earliest} to {latest} week</extracomment>
            <translation>
                <numerusform>Alle {earliest} bis {latest} Wochen</numerusform>
                <numerusform>Alle {earliest} bis {latest} Wochen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/people/wording/rhythm.py" />
            <source>Every {earliest} to {latest} months</source>
            <extracomment>One: Every {earliest} to {latest} month</extracomment>
            <translation>
                <numerusform>Alle {earliest} bis {latest} Monate</numerusform>
                <numerusform>Alle {earliest} bis {latest} Monate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/people/wording/rhythm.py" />
            <source>Every {earliest} to {latest} years</source>
            <extracomment>One: Every {earliest} to {latest} year</extracomment>
            <translation>
                <numerusform>Alle {earliest} bis {latest} Jahre</numerusform>
                <numerusform>Alle {earliest} bis {latest} Jahre</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/rhythm.py" />
            <source>No rhythm needed</source>
            <translation>Kein Rhythmus nötig</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/rows.py" />
            <source>It has been a while</source>
            <translation>Es ist eine Weile her</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/rows.py" />
            <source>last in touch {ago}</source>
            <translation>zuletzt in Kontakt {ago}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/rows.py" />
            <source>next: {words}</source>
            <translation>als Nächstes: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/rows.py" />
            <source>stands first in this circle</source>
            <translation>steht zuerst in diesem Kreis</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/rows.py" />
            <source>{words} {when}</source>
            <translation>{words} {when}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/rows.py" />
            <source>{day}: {words}</source>
            <translation>{day}: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/seasons.py" />
            <source>A hard season from today on</source>
            <translation>Eine schwere Zeit, ab heute</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/seasons.py" />
            <source>A hard season since {day}</source>
            <translation>Eine schwere Zeit seit {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/seasons.py" />
            <source>on </source>
            <translation>am </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/seasons.py" />
            <source>in </source>
            <translation>im </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/seasons.py" />
            <source>Look again one day</source>
            <translation>Eines Tages wieder hinsehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/seasons.py" />
            <source>Is it still hard?</source>
            <translation>Ist es noch schwer?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/seasons.py" />
            <source>Look again {day}</source>
            <translation>Wieder hinsehen {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/seasons.py" />
            <source>in two weeks</source>
            <translation>in zwei Wochen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/seasons.py" />
            <source>in a month</source>
            <translation>in einem Monat</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/seasons.py" />
            <source>A hard season, from {begin} to {end}</source>
            <translation>Eine schwere Zeit, von {begin} bis {end}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/story.py" />
            <source>I hope to meet {them} at {name}</source>
            <translation>Ich hoffe auf eine Begegnung mit {them} bei {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/story.py" />
            <source>I hoped to meet {them} at {name}</source>
            <translation>Ich hoffte auf eine Begegnung mit {them} bei {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/story.py" />
            <source>A note</source>
            <translation>Eine Notiz</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/story.py" />
            <source>I gave: {what}</source>
            <translation>Ich gab: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/story.py" />
            <source>{name} gave: {what}</source>
            <translation>{name} gab: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/story.py" />
            <source>{kind}: {words}</source>
            <translation>{kind}: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/story.py" />
            <source>News: {what}</source>
            <translation>Neuigkeit: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/story.py" />
            <source>Met at {name}</source>
            <translation>Begegnet bei {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/story.py" />
            <source>{what}, with {names}</source>
            <translation>{what}, mit {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/story.py" />
            <source>{day}, {place}</source>
            <translation>{day}, {place}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/story.py" />
            <source>Sign: {sign}</source>
            <translation>Zeichen: {sign}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/story.py" />
            <source>I began it.</source>
            <translation>Ich habe begonnen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/story.py" />
            <source>No longer open.</source>
            <translation>Nicht mehr offen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/talks.py" />
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>Coffee</source>
            <translation>Kaffee</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/talks.py" />
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>A meal</source>
            <translation>Ein Essen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/talks.py" />
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>A walk</source>
            <translation>Ein Spaziergang</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/talks.py" />
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>A video call</source>
            <translation>Ein Videoanruf</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/talks.py" />
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>At a gathering</source>
            <translation>Bei einer Zusammenkunft</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/ties.py" />
            <source>introduced us</source>
            <translation>hat uns bekannt gemacht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/ties.py" />
            <source>through {them}, thanks owed</source>
            <translation>durch {them}, Dank steht aus</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/ties.py" />
            <source>through {them}, thanked</source>
            <translation>durch {them}, gedankt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/ties.py" />
            <source>through {them}</source>
            <translation>durch {them}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/ties.py" />
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>{name}, {words}</source>
            <translation>{name}, {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/ties.py" />
            <source>{there}. {here} is {back} to {name}.</source>
            <translation>{there}. {here} ist {back} für {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/trust.py" />
            <source>Trust grew</source>
            <translation>Vertrauen wuchs</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/trust.py" />
            <source>A stumble</source>
            <translation>Ein Stolpern</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/trust.py" />
            <source>A repair</source>
            <translation>Eine Versöhnung</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/trust.py" />
            <source>What was it that built it?</source>
            <translation>Was hat es aufgebaut?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/trust.py" />
            <source>What happened?</source>
            <translation>Was ist geschehen?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/trust.py" />
            <source>What was said or done?</source>
            <translation>Was wurde gesagt oder getan?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <source>she</source>
            <translation>sie</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <source>her</source>
            <comment>whose</comment>
            <translation>ihr</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <source>he</source>
            <translation>er</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <source>his</source>
            <translation>sein</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <location filename="../../desktop/ui/reflect/pictures/begun_part.py" />
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>they</source>
            <translation>die Person</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <source>their</source>
            <translation>deren</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <source>Who {they} are</source>
            <translation>Wer {they} ist</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <source>Who {they} is</source>
            <translation>Wer {they} ist</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <location filename="../../desktop/ui/today/wording.py" />
            <source>wrote {ago}</source>
            <translation>{ago} geschrieben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <location filename="../../desktop/ui/today/wording.py" />
            <source>met {ago}</source>
            <translation>{ago} begegnet</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <location filename="../../desktop/ui/today/wording.py" />
            <source>spoke {ago}</source>
            <translation>{ago} gesprochen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <location filename="../../desktop/ui/today/wording.py" />
            <source>last spoke in {month}</source>
            <translation>zuletzt gesprochen im {month}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <location filename="../../desktop/ui/today/wording.py" />
            <source>last wrote in {month}</source>
            <translation>zuletzt geschrieben im {month}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <location filename="../../desktop/ui/today/wording.py" />
            <source>last met in {month}</source>
            <translation>zuletzt begegnet im {month}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <source>met</source>
            <comment>how we met</comment>
            <translation>kennengelernt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <source>in {day}</source>
            <translation>im {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <source>at {place}</source>
            <translation>bei {place}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>{names} and others</source>
            <translation>{names} und andere</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people_out.py" />
            <source>So many go out by “Take out to a file”.</source>
            <translation>So viele gehen über „In eine Datei herausgeben“ hinaus.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people_out.py" />
            <source>There is nobody to copy.</source>
            <translation>Es ist niemand da zum Kopieren.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/people_out.py" />
            <source>{count} cards are copied.</source>
            <extracomment>One: The card is copied.</extracomment>
            <translation>
                <numerusform>Die Karte ist kopiert.</numerusform>
                <numerusform>{count} Karten sind kopiert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/person_links.py" />
            <source>The link is copied. It opens this card on this machine.</source>
            <translation>Der Link ist kopiert. Er öffnet diese Karte auf diesem Gerät.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>something confided</source>
            <translation>etwas Anvertrautes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>{weekday} {day} {month}</source>
            <translation>{weekday}, {day}. {month}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>{day} {month} {year}</source>
            <translation>{day}. {month} {year}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>{day} {month}</source>
            <translation>{day}. {month}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>{month} {year}</source>
            <translation>{month} {year}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>{month}</source>
            <translation>{month}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>in {month}</source>
            <translation>im {month}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/phrases.py" />
            <source>{count} days ago</source>
            <extracomment>One: {count} day ago</extracomment>
            <translation>
                <numerusform>vor {count} Tag</numerusform>
                <numerusform>vor {count} Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/phrases.py" />
            <source>{count} weeks ago</source>
            <extracomment>One: {count} week ago</extracomment>
            <translation>
                <numerusform>vor {count} Woche</numerusform>
                <numerusform>vor {count} Wochen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>since {month} {year}</source>
            <translation>seit {month} {year}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>am</source>
            <translation>vorm.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>pm</source>
            <translation>nachm.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>between {first} and {last}</source>
            <translation>zwischen {first} und {last}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>half an hour</source>
            <translation>eine halbe Stunde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>an hour</source>
            <translation>eine Stunde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>an hour and a half</source>
            <translation>anderthalb Stunden</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/phrases.py" />
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>{count} minutes</source>
            <extracomment>One: {count} minute</extracomment>
            <translation>
                <numerusform>{count} Minute</numerusform>
                <numerusform>{count} Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/phrases.py" />
            <source>{count} hours</source>
            <extracomment>One: {count} hour</extracomment>
            <translation>
                <numerusform>{count} Stunde</numerusform>
                <numerusform>{count} Stunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} Std. {minutes} Min.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>Good morning</source>
            <translation>Guten Morgen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>Good afternoon</source>
            <translation>Guten Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>Good evening</source>
            <translation>Guten Abend</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>{greeting}, {name}</source>
            <translation>{greeting}, {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/a_break.py" />
            <source>Begin a break…</source>
            <translation>Eine Pause beginnen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/a_break.py" />
            <source>End it now</source>
            <translation>Jetzt beenden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/a_break.py" />
            <source>holiday pause away</source>
            <translation>Urlaub Pause weg Ferien</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/a_break.py" />
            <source>A break for me</source>
            <translation>Eine Pause für mich</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/a_break.py" />
            <source>Prompts pause, then come back spread out</source>
            <translation>Anstöße ruhen und kommen danach verteilt zurück</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/a_break.py" />
            <source>It is on, until you end it</source>
            <translation>Sie läuft, bis du sie beendest</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/a_break.py" />
            <source>It is on; as usual again: {day}</source>
            <translation>Sie läuft; wieder wie gewohnt: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/a_break.py" />
            <source>As usual again</source>
            <translation>Wieder wie gewohnt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/a_break.py" />
            <source>When I end it</source>
            <translation>Wenn ich sie beende</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/a_break.py" />
            <source>Begin the break</source>
            <translation>Die Pause beginnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/a_break.py" />
            <source>From today nobody is suggested, and nothing is missed by it.</source>
            <translation>Ab heute wird niemand vorgeschlagen, und es wird nichts versäumt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>Looked at on this computer; never in the way.</source>
            <translation>Auf diesem Computer angesehen; nie im Weg.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>compose message check</source>
            <translation>schreiben Nachricht prüfen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>From where on they are nearly the same</source>
            <translation>Ab wann sie fast gleich sind</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>Word for word</source>
            <translation>Wort für Wort</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>Most of it</source>
            <translation>Das meiste davon</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>Two thirds of it</source>
            <translation>Zwei Drittel davon</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>My own stock phrases</source>
            <translation>Meine eigenen Floskeln</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>One a line; pointed at like the others</source>
            <translation>Eine je Zeile; auf sie wird gezeigt wie auf die anderen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>Onwards and upwards</source>
            <translation>Weiterhin viel Erfolg</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>Whether it could be to anyone</source>
            <translation>Ob es an irgendwen sein könnte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>By what you know of them, never by what was confided</source>
            <translation>Nach dem, was du über sie weißt, nie nach Anvertrautem</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>Whether it says why now</source>
            <translation>Ob es sagt, warum jetzt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>Invitations</source>
            <translation>Einladungen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>How you met, and that nothing is wanted</source>
            <translation>Wie ihr euch kennt und dass nichts gewollt wird</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>What for, and what it did</source>
            <translation>Wofür, und was es bewirkt hat</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>Replies to an empty invitation</source>
            <translation>Antworten auf eine leere Einladung</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>Ask how you met; no reproach, no promise</source>
            <translation>Frag, wie ihr euch kennt; kein Vorwurf, kein Versprechen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>Words in a hard season</source>
            <translation>Worte in einer schweren Zeit</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>What is bright, or consoles quickly</source>
            <translation>Was hell ist oder schnell tröstet</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>An ask that comes early</source>
            <translation>Eine Bitte, die früh kommt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>Or in a hard season, or with thanks</source>
            <translation>Oder in einer schweren Zeit, oder mit einem Dank</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>Whether the end serves what you hope</source>
            <translation>Ob das Ende dem dient, was du hoffst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>What fits anyone</source>
            <translation>Was auf jeden passt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>In English, German and Spanish</source>
            <translation>Auf Englisch, Deutsch und Spanisch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>More about you than about them</source>
            <translation>Mehr über dich als über sie</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>Nearly what you wrote to somebody else</source>
            <translation>Fast das, was du jemand anderem geschrieben hast</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>A sentence you have used before</source>
            <translation>Ein Satz, den du schon gebraucht hast</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>Calendars</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>Read along on this machine. What they tell of waits for you.</source>
            <translation>Auf diesem Gerät mitgelesen. Was sie erzählen, wartet auf dich.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>A file…</source>
            <translation>Eine Datei…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>Read a calendar file along</source>
            <translation>Eine Kalenderdatei mitlesen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>A moved event moves its appointment here, too</source>
            <translation>Ein verschobener Eintrag verschiebt seinen Termin auch hier</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>Read along</source>
            <translation>Mitlesen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>ics subscribe</source>
            <translation>ics abonnieren</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>Stop</source>
            <translation>Aufhören</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>Stop reading {name} along</source>
            <translation>{name} nicht mehr mitlesen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>Follow it</source>
            <translation>Mitgehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>Take away what {name} no longer holds</source>
            <translation>Wegnehmen, was {name} nicht mehr enthält</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>Not read yet</source>
            <translation>Noch nicht gelesen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>Read {day}, {time}</source>
            <translation>Gelesen {day}, {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>{count} things wait</source>
            <extracomment>One: one thing waits</extracomment>
            <translation>
                <numerusform>eine Sache wartet</numerusform>
                <numerusform>{count} Sachen warten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>Data and backups</source>
            <translation>Daten und Sicherungen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>No account. Nothing is sent anywhere.</source>
            <translation>Kein Konto. Nichts wird irgendwohin geschickt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>What is stored there</source>
            <translation>Was dort gespeichert ist</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>size disk photos settings privacy</source>
            <translation>größe platte fotos einstellungen privatsphäre</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>People, talks and photos in one file: {store}. Backups: {backups}. Preferences: {settings}. The rest: {other}.</source>
            <translation>Menschen, Gespräche und Fotos in einer Datei: {store}. Sicherungen: {backups}. Einstellungen: {settings}. Der Rest: {other}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>Show the folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>Where it all lives</source>
            <translation>Wo alles liegt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>See them…</source>
            <translation>Ansehen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>See the backups</source>
            <translation>Die Sicherungen ansehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>copy safety restore go back</source>
            <translation>Kopie Sicherheit wiederherstellen zurück</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>Last backup</source>
            <translation>Letzte Sicherung</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>None yet</source>
            <translation>Noch keine</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>Look whether all is well</source>
            <translation>Nachsehen, ob alles gut ist</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>The file, its links, the search, who may read it</source>
            <translation>Die Datei, ihre Verbindungen, die Suche, wer sie lesen darf</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>check repair mend damage</source>
            <translation>prüfen reparieren beheben Schaden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>Take everything out…</source>
            <translation>Alles herausgeben…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>As cards, a table, a calendar, or one archive</source>
            <translation>Als Karten, Tabelle, Kalender oder ein Archiv</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>In open formats</source>
            <translation>In offenen Formaten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>export vCard CSV</source>
            <translation>Export vCard CSV</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>{day}, {time}. Read back, and whole. {count} in all, {size}</source>
            <translation>{day}, {time}. Zurückgelesen und heil. {count} insgesamt, {size}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>Into the folder “backups” there: once a day, and before anything large. The newest five stay, and one for each of seven days, five weeks and twelve months.</source>
            <translation>In den Ordner „backups“ dort: einmal am Tag, und vor allem Großen. Die neuesten fünf bleiben, und je eine für sieben Tage, fünf Wochen und zwölf Monate.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>Where backups go, and how many stay</source>
            <translation>Wohin Sicherungen gehen, und wie viele bleiben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>keep rotation</source>
            <translation>aufbewahren wechsel</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/dates.py" />
            <source>Language and dates</source>
            <translation>Sprache und Daten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/dates.py" />
            <source>Week begins on</source>
            <translation>Die Woche beginnt am</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/dates.py" />
            <source>As usual where you are</source>
            <translation>Wie bei dir üblich</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/dates.py" />
            <source>calendar Monday Sunday</source>
            <translation>Kalender Montag Sonntag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/dates.py" />
            <source>Names stand by</source>
            <translation>Namen geordnet nach</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/dates.py" />
            <source>As usual in your language</source>
            <translation>Wie in deiner Sprache üblich</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/dates.py" />
            <source>The family name</source>
            <translation>Dem Nachnamen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/dates.py" />
            <source>The first name</source>
            <translation>Dem Vornamen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/dates.py" />
            <source>order sort surname first name last name</source>
            <translation>Reihenfolge sortieren Nachname Familienname Vorname</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/dates.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/dates.py" />
            <location filename="../../desktop/ui/preferences/look.py" />
            <source>Like the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/dates.py" />
            <source>translation English German Spanish</source>
            <translation>übersetzung englisch deutsch spanisch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/days.py" />
            <source>Your days</source>
            <translation>Deine Tage</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/days.py" />
            <source>Kith never plans more than this.</source>
            <translation>Mehr als das plant Kith nie.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/days.py" />
            <source>Your name</source>
            <translation>Dein Name</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/days.py" />
            <source>How Kith greets you</source>
            <translation>Wie Kith dich grüßt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/days.py" />
            <source>greeting</source>
            <translation>Gruß Anrede</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/days.py" />
            <source>People on a usual day</source>
            <translation>Menschen an einem gewöhnlichen Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/days.py" />
            <source>One on an easy day, nobody on the others</source>
            <translation>Einer an einem leichten Tag, niemand an den anderen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/days.py" />
            <source>days of the week weekdays usual easy none day off</source>
            <translation>Wochentage Tage gewöhnlich leicht keine frei</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/days.py" />
            <location filename="../../desktop/ui/reflect/page.py" />
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Look back on the week</source>
            <translation>Auf die Woche zurückblicken</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/days.py" />
            <source>not offered</source>
            <translation>nicht angeboten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/days.py" />
            <source>A line on Today, that day and the next</source>
            <translation>Eine Zeile auf Heute, an diesem und am nächsten Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/days.py" />
            <source>weekly review reflect</source>
            <translation>Wochenrückblick zurückblicken</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/kindness.py" />
            <source>Beyond what is due</source>
            <translation>Über das Anstehende hinaus</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/kindness.py" />
            <source>Offered quietly, where the day has room.</source>
            <translation>Leise angeboten, wo der Tag Platz hat.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/kindness.py" />
            <source>Small gestures</source>
            <translation>Kleine Gesten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/kindness.py" />
            <source>One that fits, on the card and on Today</source>
            <translation>Eine, die passt, auf der Karte und auf Heute</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/kindness.py" />
            <source>A call without a reason</source>
            <translation>Ein Anruf ohne Grund</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/kindness.py" />
            <source>About once a week, on a usual day with room</source>
            <translation>Etwa einmal die Woche, an einem gewöhnlichen Tag mit Platz</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/kindness.py" />
            <source>Somebody of the address book</source>
            <translation>Jemand aus dem Adressbuch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/kindness.py" />
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/kindness.py" />
            <source>One a week, with what you share</source>
            <translation>Einer die Woche, mit dem, was euch verbindet</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>Lock</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>Off unless you want it.</source>
            <translation>Aus, solange du es nicht willst.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>Set a passphrase…</source>
            <translation>Ein Passwort setzen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>Take it off…</source>
            <translation>Abschaffen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>password encrypt lock privacy secret</source>
            <translation>Kennwort Passwort verschlüsseln sperren Privatsphäre geheim</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>Change it…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>Your data opens with your passphrase alone. A lost one cannot be recovered</source>
            <translation>Deine Daten öffnen sich nur mit deinem Passwort. Ein verlorenes lässt sich nicht zurückholen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>Without one, whoever can read your files can read your data</source>
            <translation>Ohne Kennwort kann deine Daten lesen, wer deine Dateien lesen kann</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>Lock by itself</source>
            <translation>Von selbst sperren</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>After an hour</source>
            <translation>Nach einer Stunde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>After {minutes} minutes</source>
            <translation>Nach {minutes} Minuten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>When nobody touches Kith, or the session is locked. Ctrl+Shift+K at once. What was done before can then no longer be undone</source>
            <translation>Wenn niemand Kith berührt oder die Sitzung gesperrt ist. Strg+Umschalt+K sofort. Was vorher getan wurde, lässt sich dann nicht mehr rückgängig machen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>idle away</source>
            <translation>untätig weg</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>Others may see your screen. Ctrl+Shift+C shows it for a while</source>
            <translation>Andere sehen vielleicht deinen Bildschirm. Strg+Umschalt+C zeigt es eine Weile</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>Veil what was confided</source>
            <translation>Anvertrautes verhüllen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/look.py" />
            <source>Look</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/look.py" />
            <source>Theme</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/look.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/look.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/look.py" />
            <source>dark light colours night</source>
            <translation>dunkel hell Farben Nacht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/look.py" />
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/look.py" />
            <source>larger smaller font zoom</source>
            <translation>größer kleiner Schrift Zoom</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/look.py" />
            <source>Also when the system does not ask for it</source>
            <translation>Auch wenn das System nicht darum bittet</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/look.py" />
            <source>Less motion</source>
            <translation>Weniger Bewegung</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/look.py" />
            <source>Otherwise Alt or F10 shows it</source>
            <translation>Sonst zeigt Alt oder F10 sie</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/look.py" />
            <source>Always show the menu bar</source>
            <translation>Menüleiste immer zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/look.py" />
            <source>Single letters act in lists and boards</source>
            <translation>Einzelne Buchstaben wirken in Listen und auf der Tafel</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/look.py" />
            <source>M moves a card, K marks it kept</source>
            <translation>M verschiebt eine Karte, K merkt sie als eingehalten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/look.py" />
            <source>keyboard keys shortcuts</source>
            <translation>Tastatur Tasten Kürzel</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>Notifications</source>
            <translation>Mitteilungen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>Off until you ask for them.</source>
            <translation>Aus, bis du darum bittest.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>Others may see your screen. Reasons are never said</source>
            <translation>Andere sehen vielleicht deinen Bildschirm. Gründe werden nie genannt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>Say the names</source>
            <translation>Die Namen nennen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>Stay in the tray when the window is closed</source>
            <translation>Im Infobereich bleiben, wenn das Fenster geschlossen wird</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>background close quit</source>
            <translation>Hintergrund schließen beenden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>{keys} still quits</source>
            <translation>{keys} beendet trotzdem</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>This desktop has no tray now, so it changes nothing</source>
            <translation>Dieser Desktop hat gerade keinen Infobereich, darum ändert es nichts</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>Start when I log in, without the window</source>
            <translation>Beim Anmelden starten, ohne Fenster</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>While Kith is not running it tells you nothing</source>
            <translation>Solange Kith nicht läuft, sagt es dir nichts</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>autostart login session</source>
            <translation>Autostart Anmeldung Sitzung</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>Days of the digest</source>
            <translation>Tage der Übersicht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>every day</source>
            <translation>jeden Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>Time of the digest</source>
            <translation>Uhrzeit der Übersicht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>One gentle digest</source>
            <translation>Eine sanfte Übersicht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>Never more than one a day</source>
            <translation>Nie mehr als eine am Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>daily weekly morning notification</source>
            <translation>täglich wöchentlich Morgen Mitteilung</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>How long before an appointment</source>
            <translation>Wie lange vor einem Termin</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>five minutes</source>
            <translation>fünf Minuten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>ten minutes</source>
            <translation>zehn Minuten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>a quarter of an hour</source>
            <translation>eine Viertelstunde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>two hours</source>
            <translation>zwei Stunden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>The brief, before an appointment</source>
            <translation>Die Einstimmung, vor einem Termin</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>Quiet from</source>
            <translation>Ruhe ab</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>Quiet until</source>
            <translation>Ruhe bis</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>Quiet hours</source>
            <translation>Ruhezeiten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>None: they end when they begin</source>
            <translation>Keine: sie enden, wo sie beginnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/page.py" />
            <source>Find a preference</source>
            <translation>Eine Einstellung finden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/page.py" />
            <source>No preference is called that.</source>
            <translation>Keine Einstellung heißt so.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/page.py" />
            <location filename="../../desktop/ui/window/sidebar.py" />
            <location filename="../../desktop/ui/window/ways.py" />
            <source>Preferences</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/page.py" />
            <source>Each takes effect at once.</source>
            <translation>Jede wirkt sofort.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/rhythms.py" />
            <source>Where a person has none of their own.</source>
            <translation>Wo ein Mensch keinen eigenen hat.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/rhythms.py" />
            <source>Everyone else in practice</source>
            <translation>Alle anderen, die mir am Herzen liegen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/rhythms.py" />
            <source>Offer the rhythm we really live</source>
            <translation>Den Rhythmus anbieten, den wir wirklich leben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/rhythms.py" />
            <source>After several contacts, and only once</source>
            <translation>Nach mehreren Kontakten, und nur einmal</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/rhythms.py" />
            <source>Rhythm of {circle}</source>
            <translation>Rhythmus von {circle}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/stepper.py" />
            <source>Fewer</source>
            <translation>Weniger</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/week.py" />
            <source>The days of your week</source>
            <translation>Die Tage deiner Woche</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/week.py" />
            <source>Usual</source>
            <translation>Üblich</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/week.py" />
            <source>Easy</source>
            <translation>Leicht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/week.py" />
            <source>None</source>
            <translation>Frei</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/letter/around.py" />
            <location filename="../../desktop/ui/reflect/overview.py" />
            <location filename="../../desktop/ui/reflect/pictures/web_page.py" />
            <location filename="../../desktop/ui/reflect/review/around.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <location filename="../../desktop/ui/window/rooms.py" />
            <source>Reflect</source>
            <translation>Rückblick</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/letter/around.py" />
            <location filename="../../desktop/ui/reflect/middle.py" />
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/letter/around.py" />
            <source>Make it anew</source>
            <translation>Neu erstellen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/letter/around.py" />
            <source>Save as a file…</source>
            <translation>Als Datei sichern…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/letter/around.py" />
            <source>A year with a hard season</source>
            <translation>Ein Jahr mit einer schweren Zeit</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/letter/around.py" />
            <source>It would be made of all that is known by now. Yours stays below it, whole.</source>
            <translation>Er würde aus allem entstehen, was inzwischen bekannt ist. Deiner bleibt darunter, ganz.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/letter/around.py" />
            <source>Make it anew, keep mine below</source>
            <translation>Neu erstellen, meinen darunter behalten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/letter/around.py" />
            <source>Leave it as it is</source>
            <translation>Lassen, wie er ist</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/letter/page.py" />
            <source>Save the letter</source>
            <translation>Den Brief sichern</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/letter/page.py" />
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/letter/page.py" />
            <source>Letter {year}</source>
            <translation>Brief {year}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/middle.py" />
            <source>Last week</source>
            <translation>Letzte Woche</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/middle.py" />
            <source>This week</source>
            <translation>Diese Woche</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/middle.py" />
            <source>This season</source>
            <translation>Dieses Vierteljahr</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/middle.py" />
            <source>This year</source>
            <translation>Dieses Jahr</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/middle.py" />
            <source>How far back</source>
            <translation>Wie weit zurück</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/middle.py" />
            <source>Season</source>
            <translation>Vierteljahr</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/middle.py" />
            <source>The last three months</source>
            <translation>Die letzten drei Monate</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/middle.py" />
            <source>The last twelve months</source>
            <translation>Die letzten zwölf Monate</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/capacity.py" />
            <location filename="../../desktop/ui/reflect/mirror/resting.py" />
            <source>Who might rest?</source>
            <translation>Wer könnte ruhen?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/capacity.py" />
            <source>Give myself a break</source>
            <translation>Mir eine Pause gönnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/capacity.py" />
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>End the break</source>
            <translation>Die Pause beenden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/capacity_words.py" />
            <source>You are on a break. Nobody waits, and nothing is missed by it.</source>
            <translation>Du machst Pause. Niemand wartet, und es wird nichts versäumt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/reflect/mirror/capacity_words.py" />
            <source>You have promised about {promised} touches a month. How it goes shows in a few weeks.</source>
            <extracomment>One: You have promised about {promised} touch a month. How it goes shows in a few weeks.</extracomment>
            <translation>
                <numerusform>Du hast etwa {promised} Lebenszeichen im Monat versprochen. Wie es läuft, zeigt sich in ein paar Wochen.</numerusform>
                <numerusform>Du hast etwa {promised} Lebenszeichen im Monat versprochen. Wie es läuft, zeigt sich in ein paar Wochen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/reflect/mirror/capacity_words.py" />
            <source>You have promised about {promised} touches a month, and you live about {lived}.</source>
            <extracomment>One: You have promised about {promised} touch a month, and you live about {lived}.</extracomment>
            <translation>
                <numerusform>Du hast etwa {promised} Lebenszeichen im Monat versprochen, und du lebst etwa {lived}.</numerusform>
                <numerusform>Du hast etwa {promised} Lebenszeichen im Monat versprochen, und du lebst etwa {lived}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/capacity_words.py" />
            <source>That is a lot of people to love.</source>
            <translation>Das sind viele Menschen zum Liebhaben.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/capacity_words.py" />
            <source>That fits.</source>
            <translation>Das passt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/capacity_words.py" />
            <source>You give more than you promised.</source>
            <translation>Du gibst mehr, als du versprochen hast.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/capacity_words.py" />
            <source>{rhythm}; not in touch yet.</source>
            <translation>{rhythm}; noch nicht in Kontakt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/capacity_words.py" />
            <source>{rhythm}; last in touch {when}.</source>
            <translation>{rhythm}; zuletzt in Kontakt {when}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/capacity_words.py" />
            <source>Slower: {rhythm}</source>
            <translation>Langsamer: {rhythm}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/moments.py" />
            <source>The moments</source>
            <translation>Die Momente</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/moments.py" />
            <source>And more, on their cards.</source>
            <translation>Und mehr, auf ihren Karten.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/moments.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Open the card</source>
            <translation>Karte öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/names.py" />
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/names.py" />
            <location filename="../../desktop/ui/today/beyond/wording.py" />
            <source>once</source>
            <translation>einmal</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/names.py" />
            <source>twice</source>
            <translation>zweimal</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/reflect/mirror/names.py" />
            <source>{number} times</source>
            <extracomment>One: {number} time</extracomment>
            <translation>
                <numerusform>{number} Mal</numerusform>
                <numerusform>{number} Mal</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/names.py" />
            <location filename="../../desktop/ui/reflect/mirror/resting_card.py" />
            <source>Opens the moment</source>
            <translation>Öffnet den Moment</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/names.py" />
            <source>many</source>
            <translation>viele</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/names.py" />
            <source>Opens a list</source>
            <translation>Öffnet eine Liste</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/panel.py" />
            <source>More sentences</source>
            <translation>Mehr Sätze</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/resting.py" />
            <source>Let rest…</source>
            <translation>Ruhen lassen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/resting.py" />
            <source>Keep as it is</source>
            <translation>So behalten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/resting.py" />
            <source>That is enough for one day.</source>
            <translation>Das ist genug für einen Tag.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/resting.py" />
            <source>That is all. The others are as you want them.</source>
            <translation>Das sind alle. Die anderen sind, wie du sie haben willst.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/resting.py" />
            <source>Nobody, just now: with everybody there was a word, or something is open.</source>
            <translation>Gerade niemand: mit allen gab es ein Wort, oder etwas ist offen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/row.py" />
            <source>Write to {them}</source>
            <translation>Schreiben: {them}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>Nothing asks to be said of this week. Quiet weeks are weeks too.</source>
            <translation>Von dieser Woche drängt nichts, gesagt zu werden. Auch stille Wochen sind Wochen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>Nothing asks to be said of this season yet.</source>
            <translation>Von diesem Vierteljahr drängt noch nichts, gesagt zu werden.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>Nothing asks to be said of this year yet.</source>
            <translation>Von diesem Jahr drängt noch nichts, gesagt zu werden.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>How I listened comes first; then whom I owe something, or left alone; then how we came together, and what these days brought.</source>
            <translation>Zuerst, wie ich zugehört habe; dann, wem ich etwas schulde oder wen ich allein ließ; dann, wie wir zusammenkamen und was diese Tage brachten.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>I think {names} felt heard.</source>
            <translation>Ich glaube, {names} fühlte sich gehört.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>With {names} I told my own story instead.</source>
            <translation>Bei {names} habe ich stattdessen meine eigene Geschichte erzählt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>With {names} I might have listened longer.</source>
            <translation>Bei {names} hätte ich länger zuhören können.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>With {names} I was elsewhere.</source>
            <translation>Bei {names} war ich woanders.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>With {names} I told my own story.</source>
            <translation>Bei {names} habe ich meine eigene Geschichte erzählt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>I gave {names} advice that was not asked for.</source>
            <translation>Ich habe {names} ungefragt Rat gegeben.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>I kept interrupting {names}.</source>
            <translation>Ich bin {names} immer wieder ins Wort gefallen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>{names} have no thanks from me yet.</source>
            <extracomment>One: {names} has no thanks from me yet.</extracomment>
            <translation>
                <numerusform>{names} hat noch keinen Dank von mir.</numerusform>
                <numerusform>{names} haben noch keinen Dank von mir.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>I turned to {names} only when I needed something.</source>
            <translation>Ich habe mich an {names} nur gewandt, wenn ich etwas brauchte.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>A word for its own sake would be new. Nothing broke.</source>
            <translation>Ein Wort um seiner selbst willen wäre neu. Nichts ist zerbrochen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>since</source>
            <translation>seither</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>{times} {since}. Nothing broke.</source>
            <translation>{times} {since}. Nichts ist zerbrochen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>{times}, first {ago}. Nothing broke.</source>
            <translation>{times}, zuerst {ago}. Nichts ist zerbrochen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>For some of them it is a hard time. A line is enough.</source>
            <translation>Für manche von ihnen ist es eine schwere Zeit. Eine Zeile genügt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>What I meant stands on their cards, and still holds.</source>
            <translation>Was ich wollte, steht auf ihren Karten und gilt noch.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>I meant to be beside {names}. I was not.</source>
            <translation>Ich wollte {names} beistehen. Ich habe es nicht getan.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>A line is enough. {quote}</source>
            <translation>Eine Zeile genügt. {quote}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>It is a hard time, and I meant to be beside {names}.</source>
            <translation>Es ist eine schwere Zeit, und ich wollte {names} beistehen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>I meant to ask {names}, and have not yet.</source>
            <translation>Ich wollte {names} fragen und habe es noch nicht getan.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>{names} had a day that mattered, and I have not asked since.</source>
            <translation>{names} hatte einen wichtigen Tag, und ich habe seither nicht gefragt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>{names} had a day that mattered. It is not too late to ask.</source>
            <translation>{names} hatte einen wichtigen Tag. Zum Fragen ist es nicht zu spät.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>I also meant to ask {names}.</source>
            <translation>Auch {names} wollte ich fragen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>unprompted</source>
            <translation>von selbst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>Opens the moments</source>
            <translation>Öffnet die Momente</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>{count} of {of} touches were {unprompted}.</source>
            <extracomment>One: {count} of {of} touches was {unprompted}.</extracomment>
            <translation>
                <numerusform>{count} von {of} Lebenszeichen kam {unprompted}.</numerusform>
                <numerusform>{count} von {of} Lebenszeichen kamen {unprompted}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>All {of} touches were {unprompted}.</source>
            <translation>Alle {of} Lebenszeichen kamen {unprompted}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>Kith was only watching, and that is the idea.</source>
            <translation>Kith hat nur zugesehen, und so ist es gedacht.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>The others had a plan behind them. That counts too.</source>
            <translation>Hinter den anderen stand ein Plan. Auch das zählt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>I kept what I promised {names}.</source>
            <translation>Ich habe gehalten, was ich {names} versprochen habe.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>I have not yet done what I promised {names}.</source>
            <translation>Ich habe noch nicht getan, was ich {names} versprochen habe.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>It is a hard time; something small will do.</source>
            <translation>Es ist eine schwere Zeit; etwas Kleines genügt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>Still open with {names}.</source>
            <translation>Noch offen mit {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>Still open with {names}: {words}.</source>
            <translation>Noch offen mit {names}: {words}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>{names} always begin.</source>
            <extracomment>One: {names} always begins.</extracomment>
            <translation>
                <numerusform>{names} beginnt immer.</numerusform>
                <numerusform>{names} beginnen immer.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>The next word could be mine.</source>
            <translation>Das nächste Wort könnte von mir kommen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>It is always me who begins with {names}.</source>
            <translation>Mit {names} mache immer ich den Anfang.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>Perhaps they would come, if I left room.</source>
            <translation>Vielleicht kämen sie, wenn ich Platz ließe.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>Perhaps {they} would come, if I left room.</source>
            <translation>Vielleicht käme {they}, wenn ich Platz ließe.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>A long silence with {names} ended.</source>
            <translation>Eine lange Stille mit {names} ging zu Ende.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>Before, we last spoke {month}.</source>
            <translation>Davor sprachen wir zuletzt {month}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>I met {names} for the first time.</source>
            <translation>Ich habe {names} zum ersten Mal getroffen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>{day}.</source>
            <translation>{day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>With {names} there were only messages.</source>
            <translation>Mit {names} gab es nur Nachrichten.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>I sat or walked with {names}.</source>
            <translation>Mit {names} habe ich gesessen oder bin gegangen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>Opens the circle</source>
            <translation>Öffnet den Kreis</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>other circles</source>
            <translation>andere Kreise</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>{names} had none of my time.</source>
            <translation>{names} hatte nichts von meiner Zeit.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>One voice would be a beginning.</source>
            <translation>Eine Stimme wäre ein Anfang.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>more</source>
            <translation>mehr</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>{When}.</source>
            <translation>{When}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>“{words}”, {when}.</source>
            <translation>„{words}“, {when}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/next_week.py" />
            <source>A line for next week</source>
            <translation>Eine Zeile für nächste Woche</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/overview.py" />
            <source>Private, unhurried, and never a score.</source>
            <translation>Für dich allein, in Ruhe, und nie mit Punkten.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/page.py" />
            <location filename="../../desktop/ui/window/commands.py" />
            <source>The letter of a year</source>
            <translation>Der Brief eines Jahres</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/page.py" />
            <source>Read the week</source>
            <translation>Die Woche lesen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/page.py" />
            <source>Go on looking back</source>
            <translation>Weiter zurückblicken</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/begun_part.py" />
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>Who began it</source>
            <translation>Wer den Anfang machte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/begun_part.py" />
            <location filename="../../desktop/ui/reflect/pictures/web_painting.py" />
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>me</source>
            <translation>ich</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/giving_part.py" />
            <source>Giving, both ways</source>
            <translation>Geben, in beide Richtungen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/giving_part.py" />
            <source>I gave</source>
            <translation>Ich gab</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/giving_part.py" />
            <source>I received</source>
            <translation>Ich bekam</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/path_picture.py" />
            <source>Paths between the stages</source>
            <translation>Wege zwischen den Stationen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/picture_part.py" />
            <location filename="../../desktop/ui/reflect/pictures/web_page.py" />
            <source>In words</source>
            <translation>In Worten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/stage_part.py" />
            <source>Where we are</source>
            <translation>Wo wir sind</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/stage_part.py" />
            <source>one dot, one person</source>
            <translation>ein Punkt, ein Mensch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/time_part.py" />
            <source>Where my attention went</source>
            <translation>Wohin meine Aufmerksamkeit ging</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_page.py" />
            <location filename="../../desktop/ui/reflect/pictures/web_part.py" />
            <source>The web</source>
            <translation>Das Netz</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_page.py" />
            <source>Find somebody in the web</source>
            <translation>Jemanden im Netz finden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_page.py" />
            <source>Find</source>
            <translation>Finden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_page.py" />
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_page.py" />
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_page.py" />
            <source>Everybody in view</source>
            <translation>Alle im Blick</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_page.py" />
            <source>Nobody in the web is called {name}.</source>
            <translation>Im Netz heißt niemand {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_page.py" />
            <source>Arrows go from one to the next, Enter opens, or type a name. Dashed: two who might like each other. Ties across show when you look at somebody.</source>
            <translation>Die Pfeile gehen von einem zum nächsten, Enter öffnet, oder tipp einen Namen. Gestrichelt: zwei, die sich mögen könnten. Querverbindungen zeigen sich, wenn du jemanden ansiehst.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_part.py" />
            <source>dashed: two who might like each other</source>
            <translation>gestrichelt: zwei, die sich mögen könnten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_part.py" />
            <source>Open large</source>
            <translation>Groß öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>no contact this year</source>
            <translation>dieses Jahr kein Kontakt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>in touch now and then</source>
            <translation>ab und zu in Kontakt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>often in touch</source>
            <translation>oft in Kontakt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>very often in touch</source>
            <translation>sehr oft in Kontakt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>tied to {names}</source>
            <translation>verbunden mit {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>introduced by you to {names}</source>
            <translation>von dir bekannt gemacht mit {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>might like {names}</source>
            <translation>könnte {names} mögen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>You, in the middle of your people.</source>
            <translation>Du, in der Mitte deiner Menschen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>{name}: {closeness}; {ties}.</source>
            <translation>{name}: {closeness}; {ties}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>{name}: {closeness}.</source>
            <translation>{name}: {closeness}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>In touch, and tied to whom</source>
            <translation>In Verbindung, und mit wem verbunden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>You in the middle, your people around you.</source>
            <translation>Du in der Mitte, deine Menschen um dich.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>You in the middle, your people around you; nearest are {names}.</source>
            <translation>Du in der Mitte, deine Menschen um dich; am nächsten sind {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>together with {names} {when}</source>
            <translation>zusammen mit {names} {when}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>together with {names}, last {when}</source>
            <translation>zusammen mit {names}, zuletzt {when}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>brought you together with {names}</source>
            <translation>brachte dich mit {names} zusammen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>came to you through {names}</source>
            <translation>kam durch {names} zu dir</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>{name} ({kind})</source>
            <translation>{name} ({kind})</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>In no circle</source>
            <translation>In keinem Kreis</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>this week</source>
            <translation>diese Woche</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>this season</source>
            <translation>in diesem Vierteljahr</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>this year</source>
            <translation>in diesem Jahr</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>No talks are written down {when}. That is all right.</source>
            <translation>{when} sind keine Gespräche aufgeschrieben. Das ist in Ordnung.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>Nothing says who began. “We spoke” can note it.</source>
            <translation>Nichts sagt, wer den Anfang machte. „Wir sprachen“ kann es festhalten.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>always me</source>
            <translation>immer ich</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>mostly me</source>
            <translation>meistens ich</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>I reach out a little more</source>
            <translation>ich melde mich etwas öfter</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>about even</source>
            <translation>etwa gleich</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>they reach out a little more</source>
            <translation>sie melden sich etwas öfter</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>mostly they</source>
            <translation>meistens sie</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>always they</source>
            <translation>immer sie</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>not noted</source>
            <translation>nicht festgehalten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>{circle}: {lean}</source>
            <translation>{circle}: {lean}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>{rows}.</source>
            <translation>{rows}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>both</source>
            <translation>beide</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>Nothing given or received is noted {when}.</source>
            <translation>{when} ist nichts Gegebenes oder Bekommenes festgehalten.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>an introduction, with {name}</source>
            <translation>Bekanntmachen, mit {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>help, with {name}</source>
            <translation>Hilfe, mit {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>something useful, with {name}</source>
            <translation>etwas Nützliches, mit {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>time, with {name}</source>
            <translation>Zeit, mit {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>a gift, with {name}</source>
            <translation>ein Geschenk, mit {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>a kind word, with {name}</source>
            <translation>ein freundliches Wort, mit {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>I gave {things}.</source>
            <translation>Ich gab {things}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>I received {things}.</source>
            <translation>Ich bekam {things}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>to {name}</source>
            <translation>an {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>from {name}</source>
            <translation>von {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>Which way</source>
            <translation>In welche Richtung</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>mostly outside the circles</source>
            <translation>meist außerhalb der Kreise</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>mostly to {circle}</source>
            <translation>meist an {circle}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>about {length}</source>
            <translation>etwa {length}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>Nobody is on the journey yet. Most people need no stage.</source>
            <translation>Noch ist niemand auf dem Weg. Die meisten Menschen brauchen keine Station.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>{stage}: nobody</source>
            <translation>{stage}: niemand</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>{stage}: {people}</source>
            <translation>{stage}: {people}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>Onto the board: {to}</source>
            <translation>Auf die Tafel: {to}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>{start} back to {to}</source>
            <translation>{start} zurück zu {to}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>{start} to {to}</source>
            <translation>{start} zu {to}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>Where, and which way</source>
            <translation>Wo, und in welche Richtung</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>{path}: {people}.</source>
            <translation>{path}: {people}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>Paths taken {when}: on above, back below</source>
            <translation>Wege {when}: vorwärts oben, zurück unten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>Nobody is in practice yet. Whom would you like to turn to?</source>
            <translation>Noch ist dir niemand ausdrücklich nah. Wem möchtest du dich zuwenden?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/aim.py" />
            <source>With whom?</source>
            <translation>Mit wem?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/aim.py" />
            <source>Without {name}</source>
            <translation>Ohne {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/aim.py" />
            <source>With somebody…</source>
            <translation>Mit jemandem…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/aim.py" />
            <source>Nobody in the book is called {name}. Nothing was changed.</source>
            <translation>Im Buch heißt niemand {name}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/aim.py" />
            <source>with nobody yet</source>
            <translation>noch mit niemandem</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/aim.py" />
            <source>With nobody yet. Choose somebody</source>
            <translation>Noch mit niemandem. Jemanden wählen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/aim.py" />
            <source>with</source>
            <translation>mit</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/group.py" />
            <source>Another: {kind}</source>
            <translation>Noch etwas: {kind}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/line.py" />
            <source>Open again</source>
            <translation>Wieder öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/panel.py" />
            <source>Who I am in this</source>
            <translation>Wer ich dabei bin</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/panel.py" />
            <source>Write something down</source>
            <translation>Etwas aufschreiben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>What I hold dear</source>
            <translation>Was mir lieb ist</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>Where I am going</source>
            <translation>Wohin ich will</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>What I can give</source>
            <translation>Was ich geben kann</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>What I need</source>
            <translation>Was ich brauche</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>Stories worth telling</source>
            <translation>Erzählenswerte Geschichten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>A story worth telling</source>
            <translation>Eine erzählenswerte Geschichte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>What would I keep, also when it costs something?</source>
            <translation>Was würde ich behalten, auch wenn es etwas kostet?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>Where would I like to be in a year, and with whom?</source>
            <translation>Wo wäre ich in einem Jahr gern, und mit wem?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>Who would I be glad to sit next to?</source>
            <translation>Neben wem säße ich gern?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>What can I give gladly?</source>
            <translation>Was kann ich gern geben?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>What would help me, if somebody offered it?</source>
            <translation>Was würde mir helfen, wenn es mir jemand anböte?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>Which true story do I tell too seldom?</source>
            <translation>Welche wahre Geschichte erzähle ich zu selten?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>I am there</source>
            <translation>Ich bin da</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>We have met</source>
            <translation>Wir haben uns getroffen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>I have found it</source>
            <translation>Ich habe es gefunden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>reached on {day}</source>
            <translation>erreicht am {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>met on {day}</source>
            <translation>getroffen am {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>found on {day}</source>
            <translation>gefunden am {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/around.py" />
            <location filename="../../desktop/ui/reflect/review/reading.py" />
            <source>Earlier weeks</source>
            <translation>Frühere Wochen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/around.py" />
            <source>Alt and the arrows go back and on</source>
            <translation>Alt und die Pfeile gehen zurück und weiter</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/around.py" />
            <source>Enter goes on, also without a word. Esc leaves, and keeps.</source>
            <translation>Enter geht weiter, auch ohne ein Wort. Esc geht hinaus und behält alles.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/around.py" />
            <source>That was the week</source>
            <translation>Das war die Woche</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/around.py" />
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/beside.py" />
            <source>Write thanks</source>
            <translation>Danke schreiben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/beside.py" />
            <source>Write thanks to {name}</source>
            <translation>Danke schreiben an {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/beside.py" />
            <source>I thanked {name}</source>
            <translation>Ich habe {name} gedankt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/beside.py" />
            <source>A hard season: a line is enough.</source>
            <translation>Eine schwere Zeit: eine Zeile genügt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/people_choice.py" />
            <source>Somebody else…</source>
            <translation>Jemand anders…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/people_choice.py" />
            <source>Whom?</source>
            <translation>Wer?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/people_choice.py" />
            <source>Nobody in the book is called {name}.</source>
            <translation>Im Buch heißt niemand {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/quiet_line.py" />
            <source>Not this week</source>
            <translation>Diese Woche nicht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/quiet_line.py" />
            <source>Go on looking back on the week</source>
            <translation>Weiter auf die Woche zurückblicken</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/quiet_line.py" />
            <source>Five quiet minutes to look back on the week?</source>
            <translation>Fünf ruhige Minuten, um auf die Woche zurückzublicken?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/reading.py" />
            <source>Forget this week</source>
            <translation>Diese Woche vergessen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/reading.py" />
            <source>Change: {question}</source>
            <translation>Ändern: {question}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/reading.py" />
            <source>Left open</source>
            <translation>Offen gelassen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/reading.py" />
            <source>Nothing yet. The first week you look back on will stand here.</source>
            <translation>Noch nichts. Die erste Woche, auf die du zurückblickst, wird hier stehen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/reading.py" />
            <source>Earlier still</source>
            <translation>Noch früher</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/reading.py" />
            <source>begun</source>
            <translation>begonnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/wording.py" />
            <source>The week of {day}</source>
            <translation>Die Woche vom {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/wording.py" />
            <source>{kind}, {day}</source>
            <translation>{kind}, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/wording.py" />
            <source>Something between the two of you</source>
            <translation>Etwas zwischen euch beiden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/wording.py" />
            <source>Nothing was written down this week. That says little about the week.</source>
            <translation>Diese Woche wurde nichts aufgeschrieben. Das sagt wenig über die Woche.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/wording.py" />
            <source>All of it was planned. Plans are kind, too.</source>
            <translation>Alles davon war geplant. Auch Pläne sind freundlich.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/wording.py" />
            <source>All of it came by itself. Kith was only watching.</source>
            <translation>Alles davon kam von selbst. Kith hat nur zugesehen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/wording.py" />
            <source>Most of it came by itself. Kith was only watching.</source>
            <translation>Das meiste davon kam von selbst. Kith hat nur zugesehen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/wording.py" />
            <source>Some of it came by itself; the rest was planned.</source>
            <translation>Manches davon kam von selbst; der Rest war geplant.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/wording.py" />
            <source>Nobody is written down for this week. You may still think of somebody.</source>
            <translation>Für diese Woche ist niemand aufgeschrieben. Vielleicht denkst du doch an jemanden.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/wording.py" />
            <source>Kith knows of nobody. You may think of somebody.</source>
            <translation>Kith weiß von niemandem. Vielleicht denkst du an jemanden.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/wording.py" />
            <source>Nothing waits for thanks, as far as Kith knows.</source>
            <translation>Soweit Kith weiß, wartet nichts auf Dank.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/wording.py" />
            <source>Every intention had its time, or needs none just now.</source>
            <translation>Jedes Vorhaben hatte seine Zeit oder braucht gerade keine.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/sheet.py" />
            <source>Find a shortcut</source>
            <translation>Ein Kürzel finden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/sheet.py" />
            <source>No shortcut does that.</source>
            <translation>Kein Kürzel tut das.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/sheet.py" />
            <source>Shortcuts</source>
            <translation>Kürzel</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/shortcuts/sheet.py" />
            <source>{count} shortcuts</source>
            <extracomment>One: {count} shortcut</extracomment>
            <translation>
                <numerusform>{count} Kürzel</numerusform>
                <numerusform>{count} Kürzel</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>In the palette</source>
            <translation>In der Befehlspalette</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Choose</source>
            <translation>Wählen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Open it, or do it</source>
            <translation>Öffnen, oder tun</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Write down a talk with whom is chosen</source>
            <translation>Ein Gespräch mit den Gewählten aufschreiben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Every shortcut</source>
            <translation>Alle Kürzel</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Go back to where you were</source>
            <translation>Zurück, wo du warst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Wherever you are</source>
            <translation>Wo immer du bist</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>Find in this place</source>
            <translation>Hier suchen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>On to the next, or back</source>
            <translation>Weiter zum nächsten, oder zurück</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Leave, or put back</source>
            <translation>Verlassen, oder zurücklegen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>The menus</source>
            <translation>Die Menüs</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Keep what a sheet holds</source>
            <translation>Behalten, was auf einem Blatt steht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>While writing a talk down: that is done now</source>
            <translation>Beim Aufschreiben eines Gesprächs: das ist jetzt getan</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>In a list</source>
            <translation>In einer Liste</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>To the next, or the one before</source>
            <translation>Zum nächsten, oder zum vorigen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>To the first, or the last</source>
            <translation>Zum ersten, oder zum letzten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Put the name right</source>
            <translation>Den Namen berichtigen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Choose one more</source>
            <translation>Noch eins wählen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Choose several</source>
            <translation>Mehrere wählen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>All that can be done with it</source>
            <translation>Alles, was damit geht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Delete, with Undo</source>
            <translation>Löschen, mit Rückgängig</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>From a card back to the people</source>
            <translation>Von einer Karte zurück zu den Menschen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Take in a card, or a signature, that was copied</source>
            <translation>Eine kopierte Karte oder Signatur aufnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Why these people</source>
            <translation>Warum diese Menschen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>To another column</source>
            <translation>Zu einer anderen Spalte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Move to a stage: then 1 to 7, N for Noticed, R for Resting</source>
            <translation>Zu einer Station: dann 1 bis 7, N für Aufgefallen, R für Ruhend</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Move the card a stage</source>
            <translation>Die Karte um eine Station verschieben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Move the card within its column</source>
            <translation>Die Karte in ihrer Spalte verschieben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Pick the card up; arrows carry it, Space lays it down</source>
            <translation>Die Karte aufnehmen; Pfeile tragen sie, Leertaste legt sie ab</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <location filename="../../desktop/ui/window/rooms.py" />
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>To another day</source>
            <translation>Zu einem anderen Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>To what stands on the day</source>
            <translation>Zu dem, was an dem Tag steht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>A month, week or day back or onwards</source>
            <translation>Einen Monat, eine Woche oder einen Tag zurück oder weiter</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Choose a date</source>
            <translation>Einen Tag wählen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Plan something on this day</source>
            <translation>An diesem Tag etwas planen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Say yes to what was asked</source>
            <translation>Ja sagen zu dem, was gefragt wurde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Move it by a day</source>
            <translation>Um einen Tag verschieben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Move it by a week, or by a quarter of an hour</source>
            <translation>Um eine Woche verschieben, oder um eine Viertelstunde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Take it away, with Undo</source>
            <translation>Wegnehmen, mit Rückgängig</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Month, week, day, agenda</source>
            <translation>Monat, Woche, Tag, Agenda</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>To the next thing that was noticed, or the one before</source>
            <translation>Zum nächsten Hinweis, oder zum vorigen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Open it in your mail program</source>
            <translation>Im Mailprogramm öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Back to all letters</source>
            <translation>Zurück zu allen Briefen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Move the two to another step</source>
            <translation>Die zwei auf einen anderen Schritt verschieben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Pick the two up; arrows carry them, Space lays them down</source>
            <translation>Die zwei aufnehmen; Pfeile tragen sie, Leertaste legt sie ab</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>To the next question of the week, or the one before</source>
            <translation>Zur nächsten Frage der Woche, oder zur vorigen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>The web larger, or smaller</source>
            <translation>Das Netz größer, oder kleiner</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>The whole web in sight</source>
            <translation>Das ganze Netz im Blick</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>To the one at the middle of the web</source>
            <translation>Zum Menschen in der Mitte des Netzes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/acts.py" />
            <source>Nothing here opens that. It stands on their card.</source>
            <translation>Hier lässt sich das nicht öffnen. Es steht auf der Karte.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/acts_row.py" />
            <source>Written? Keep it in one line</source>
            <translation>Geschrieben? Halt es in einer Zeile fest</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/acts_row.py" />
            <location filename="../../desktop/ui/today/beyond/offering.py" />
            <source>Spoken? Keep it in one line</source>
            <translation>Gesprochen? Halt es in einer Zeile fest</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/acts_row.py" />
            <source>Opens “We spoke” (Enter)</source>
            <translation>Öffnet „Wir sprachen“ (Enter)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/acts_row.py" />
            <source>Back to the three</source>
            <translation>Zurück zu den dreien</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/acts_row.py" />
            <source>Costs nothing (0)</source>
            <translation>Kostet nichts (0)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/acts_row.py" />
            <source>{act}, {name}</source>
            <translation>{act}, {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/offering.py" />
            <source>Call</source>
            <translation>Anrufen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/offering.py" />
            <source>Costs nothing</source>
            <translation>Kostet nichts</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/offering.py" />
            <source>Just because</source>
            <translation>Einfach so</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/offering.py" />
            <source>Leaves them be for a year</source>
            <translation>Lässt sie ein Jahr lang in Ruhe</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/offering.py" />
            <source>From the address book</source>
            <translation>Aus dem Adressbuch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/wording.py" />
            <source>Call {name}. Nothing is due, and that is the point.</source>
            <translation>Ruf {name} an. Nichts steht an, und genau darum geht es.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/wording.py" />
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>Last time [she said|he said|you heard]: “{text}”</source>
            <translation>Beim letzten Mal [sagte sie|sagte er|hast du gehört]: „{text}“</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/wording.py" />
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>[She likes|He likes|They like]: {text}</source>
            <translation>[Sie mag|Er mag|Zu mögen scheint dieser Mensch]: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/wording.py" />
            <source>You wrote of yourself: {mine} And of [her|him|them]: {text}</source>
            <translation>Über dich hast du geschrieben: {mine} Und über [sie|ihn|diesen Menschen]: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/wording.py" />
            <source>{When} [she said|he said|you heard]: “{text}”</source>
            <translation>{When} [sagte sie|sagte er|hast du gehört]: „{text}“</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/wording.py" />
            <source>{When} [she|he|they] wrote: “{text}”</source>
            <translation>{When} kam [von ihr|von ihm|geschrieben]: „{text}“</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/wording.py" />
            <source>{names} knows [her|him|them].</source>
            <translation>{names} kennt [sie|ihn|diesen Menschen].</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/wording.py" />
            <source>{names} know [her|him|them].</source>
            <translation>{names} kennen [sie|ihn|diesen Menschen].</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/wording.py" />
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>How you met: {text}</source>
            <translation>Wie ihr euch kennengelernt habt: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/wording.py" />
            <source>You met {when}: {text}</source>
            <translation>Kennengelernt habt ihr euch {when}: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/wording.py" />
            <source>At the same place as {names}.</source>
            <translation>Am selben Ort wie {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/wording.py" />
            <source>in {year}</source>
            <translation>{year}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/corner_card.py" />
            <source>It has been a while.</source>
            <translation>Es ist eine Weile her.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/corner_card.py" />
            <source>Written? Keep it</source>
            <translation>Geschrieben? Festhalten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/corner_card.py" />
            <source>Enter writes it down, 0 another time</source>
            <translation>Enter schreibt es auf, 0 ein andermal</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/corner_card.py" />
            <source>1 a line, 0 another time, Enter opens the card</source>
            <translation>1 eine Zeile, 0 ein andermal, Enter öffnet die Karte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/corner_card.py" />
            <source>Another time</source>
            <translation>Ein andermal</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/corner_card.py" />
            <source>Leaves them in peace for a long while (0)</source>
            <translation>Lässt sie für lange Zeit in Frieden (0)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/head.py" />
            <source>Make it an easy day</source>
            <translation>Einen leichten Tag daraus machen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/head.py" />
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>A usual day again</source>
            <translation>Wieder ein gewöhnlicher Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/line_menu.py" />
            <source>A mail to {address}</source>
            <translation>Eine E-Mail an {address}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/line_menu.py" />
            <source>Open {page}</source>
            <translation>{page} öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/line_menu.py" />
            <source>Written already: keep it in one line</source>
            <translation>Schon geschrieben: in einer Zeile festhalten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>Room for a few people</source>
            <translation>Platz für ein paar Menschen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>Whom you choose to be close to stands here when the time is good, three a day at most, each with your own reason.</source>
            <translation>Wem du nah sein willst, steht hier, wenn es an der Zeit ist, höchstens drei am Tag, immer mit deinem eigenen Grund.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>Choose people</source>
            <translation>Menschen auswählen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>Nobody waits meanwhile. Afterwards they come up again little by little.</source>
            <translation>Inzwischen wartet niemand. Danach kommen sie nach und nach wieder an die Reihe.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>You are back on {day}.</source>
            <translation>Du bist {day} zurück.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>You are back tomorrow.</source>
            <translation>Morgen bist du zurück.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>Time for yourself</source>
            <translation>Zeit für dich</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>Someone anyway?</source>
            <translation>Trotzdem jemand?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>See what is planned</source>
            <translation>Sehen, was geplant ist</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>Today brings nobody, as you wished. What is planned stays in the calendar.</source>
            <translation>Heute bringt niemanden, wie du es wolltest. Was geplant ist, bleibt im Kalender.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>Somebody on your mind?</source>
            <translation>Denkst du an jemanden?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>See {day}</source>
            <translation>{day} ansehen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>Enough for today</source>
            <translation>Genug für heute</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/people_part.py" />
            <source>More is planned for today</source>
            <translation>Für heute ist mehr geplant</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/people_part.py" />
            <source>From a quieter corner</source>
            <translation>Aus einer stilleren Ecke</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/people_part.py" />
            <source>To turn to today</source>
            <translation>Wem du dich heute zuwenden kannst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/people_part.py" />
            <source>Why this person?</source>
            <translation>Warum dieser Mensch?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/people_part.py" />
            <source>Why these three?</source>
            <translation>Warum diese drei?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/people_part.py" />
            <source>Why these people?</source>
            <translation>Warum diese Menschen?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/person_card.py" />
            <source>1 a line, 2 a call, 3 time together, 0 not now, Enter opens the card</source>
            <translation>1 eine Zeile, 2 ein Anruf, 3 gemeinsame Zeit, 0 jetzt nicht, Enter öffnet die Karte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/person_card.py" />
            <source>Enter writes it down, 0 not now</source>
            <translation>Enter schreibt es auf, 0 jetzt nicht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/person_card.py" />
            <source>Hard season</source>
            <translation>Schwere Zeit</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/person_card.py" />
            <source>hard season</source>
            <translation>schwere Zeit</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/plain_words.py" />
            <source>You meant to ask: {text}</source>
            <translation>Du wolltest fragen: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/plain_words.py" />
            <source>You said you would ask {text}</source>
            <translation>Du hast gesagt, du fragst {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/plain_words.py" />
            <source>You meant to ask {text}</source>
            <translation>Du wolltest fragen {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>Soon</source>
            <translation>Bald</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>{day} is a tender day. A line is enough.</source>
            <translation>{day} ist ein empfindlicher Tag. Eine Zeile genügt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>{day}: {text} A line is enough.</source>
            <translation>{day}: {text} Eine Zeile genügt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>It is [her|his|their] birthday today.</source>
            <translation>Heute ist [ihr|sein|der] Geburtstag.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>[Her|His|Their] birthday is {day}.</source>
            <translation>[Ihr|Sein|Der] Geburtstag ist {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>A day to remember with [her|him|them], {day}.</source>
            <translation>Ein Tag zum gemeinsamen Erinnern, {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>{day}: {text}</source>
            <translation>{day}: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>Something you wanted to do for [her|him|them]: {text}</source>
            <translation>Etwas, das du für [sie|ihn|diesen Menschen] tun wolltest: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>You promised: {text}</source>
            <translation>Du hast versprochen: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>[She|He|They] promised: {text}</source>
            <translation>[Sie hat|Er hat|Dir wurde] versprochen: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>[Her|His|Their] next chapter: {text}</source>
            <translation>[Ihr|Sein|Das] nächstes Kapitel: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>{text}: that was {day}. How did it go?</source>
            <translation>{text}: das war {day}. Wie ist es gelaufen?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>{text}: that was {day}.</source>
            <translation>{text}: das war {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>{text}, {day}.</source>
            <translation>{text}, {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>{text} {day}.</source>
            <translation>{text} {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>{text} It has not had your thanks yet.</source>
            <translation>{text} Dafür hast du noch nicht gedankt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>In {month} [she said|he said|you heard]: “{text}”</source>
            <translation>Im {month} [sagte sie|sagte er|hast du gehört]: „{text}“</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>On [her|his|their] mind: {text}</source>
            <translation>Was [sie|ihn|diesen Menschen] beschäftigt: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>Something [she wants|he wants|they want]: {text}</source>
            <translation>Etwas, das [sie sich wünscht|er sich wünscht|gewünscht wird]: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>Something [she needs|he needs|they need]: {text}</source>
            <translation>Etwas, das [sie braucht|er braucht|gebraucht wird]: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>[She holds|He holds|They hold] dear: {text}</source>
            <translation>[Ihr|Ihm|Diesem Menschen] ist lieb: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>A strength of [hers|his|theirs]: {text}</source>
            <translation>Eine Stärke von [ihr|ihm|diesem Menschen]: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>Something you saw for [her|him|them]: {text}</source>
            <translation>Etwas, das du für [sie|ihn|diesen Menschen] gesehen hast: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>Something [she has|he has|they have] to give: {text}</source>
            <translation>Etwas, das [sie|er|dieser Mensch] zu geben hat: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>A hard season. A line that asks nothing is enough.</source>
            <translation>Eine schwere Zeit. Eine Zeile, die nichts verlangt, genügt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>A hard season: {text} A line that asks nothing is enough.</source>
            <translation>Eine schwere Zeit: {text} Eine Zeile, die nichts verlangt, genügt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>Something to find out: {question}</source>
            <translation>Etwas zum Herausfinden: {question}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>You chose to be in touch. The first line can be about anything true.</source>
            <translation>Du wolltest in Kontakt sein. Die erste Zeile darf von allem handeln, was wahr ist.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>Would be glad to hear from you.</source>
            <translation>Würde sich freuen, von dir zu hören.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/appointments.py" />
            <source>{page}: {what}</source>
            <translation>{page}: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/appointments.py" />
            <source>{time} {what}</source>
            <translation>{time} {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/column.py" />
            <source>How was it?</source>
            <translation>Wie war es?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/column.py" />
            <source>Waiting for your answer</source>
            <translation>Wartet auf deine Antwort</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/column.py" />
            <source>Letters that went</source>
            <translation>Abgeschickte Briefe</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/column.py" />
            <source>Today and tomorrow</source>
            <translation>Heute und morgen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/column.py" />
            <source>How is it now?</source>
            <translation>Wie ist es jetzt?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/gatherings.py" />
            <source>{part}: {name}</source>
            <translation>{part}: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/loops.py" />
            <source>It is done, or no longer open</source>
            <translation>Es ist getan oder nicht mehr offen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/news.py" />
            <source>More because of this</source>
            <translation>Mehr aus diesem Anlass</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/occasions.py" />
            <source>Write a line: {occasion}</source>
            <translation>Eine Zeile schreiben: {occasion}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/requests.py" />
            <source>Answer</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/requests.py" />
            <source>Answer {name}</source>
            <translation>{name} antworten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/reviews.py" />
            <source>{text}: {said}</source>
            <translation>{text}: {said}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>An appointment</source>
            <translation>Ein Termin</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>{title}, with {name}</source>
            <translation>{title}, mit {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>Call with {name}</source>
            <translation>Anruf mit {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>[Her|His|Their] words, {day}.</source>
            <translation>[Ihre|Seine|Diese] Worte, {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>[Her|His|Their] words.</source>
            <translation>[Ihre|Seine|Diese] Worte.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>{name}’s birthday, {day}</source>
            <translation>Geburtstag von {name}, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>Work anniversary</source>
            <translation>Arbeitsjubiläum</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>A milestone</source>
            <translation>Ein Meilenstein</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>A day of mourning</source>
            <translation>Ein Tag der Trauer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>A day to remember</source>
            <translation>Ein Tag des Erinnerns</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>{what}, {name}</source>
            <translation>{what}, {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>{count} years ago.</source>
            <extracomment>One: A year ago.</extracomment>
            <translation>
                <numerusform>Vor einem Jahr.</numerusform>
                <numerusform>Vor {count} Jahren.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>Turning {count}</source>
            <translation>Wird {count}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>Something between you and {name}</source>
            <translation>Etwas zwischen dir und {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>{text}, for {name}</source>
            <translation>{text}, für {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>{name}: {text}</source>
            <translation>{name}: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>You promised, {day}</source>
            <translation>Du hast es versprochen, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>[She|He|They] thought around {day}</source>
            <translation>[Sie dachte|Er dachte|Gedacht war] an etwa {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>That was {day}</source>
            <translation>Das war {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>[Her|His|Their] next chapter, {day}</source>
            <translation>[Ihr|Sein|Ein] nächstes Kapitel, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>A hard season for {name}, since {month}.</source>
            <translation>Eine schwere Zeit für {name}, seit {month}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>{name} asked {day} whether you could meet.</source>
            <translation>{name} hat {day} gefragt, ob ihr euch treffen könnt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>An answer would still be welcome.</source>
            <translation>Eine Antwort wäre noch immer willkommen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>An answer today would be good.</source>
            <translation>Eine Antwort heute wäre gut.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>An answer by {day}.</source>
            <translation>Eine Antwort bis {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/we_spoke_line.py" />
            <source>We spoke… try “Ana, Jonas coffee yesterday: the new school, ask about Ife”</source>
            <translation>Wir sprachen… etwa „Ana, Jonas Kaffee gestern: die neue Schule, nach Ife fragen“</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/we_spoke_line.py" />
            <source>Write down a talk</source>
            <translation>Ein Gespräch aufschreiben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/welcome.py" />
            <source>Whom did you see meanwhile?</source>
            <translation>Wen hast du inzwischen gesehen?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/welcome.py" />
            <source>Some time meanwhile</source>
            <translation>Irgendwann inzwischen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/welcome.py" />
            <source>Names are enough. Kith does not ask again.</source>
            <translation>Namen genügen. Kith fragt nicht noch einmal.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/welcome.py" />
            <source>Keep whom you saw</source>
            <translation>Festhalten, wen ich sah</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/welcome.py" />
            <source>Nobody in particular</source>
            <translation>Niemand Bestimmtes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/welcome.py" />
            <source>Much has waited. With a fresh start all of it is let go, and everybody comes up again little by little.</source>
            <translation>Vieles hat gewartet. Mit einem frischen Anfang wird alles davon losgelassen, und alle kommen nach und nach wieder an die Reihe.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/welcome.py" />
            <source>The days you were away do not count for anybody</source>
            <translation>Die Tage, an denen du weg warst, zählen bei niemandem</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>You are on a break.</source>
            <translation>Du machst Pause.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>A day off.</source>
            <translation>Ein freier Tag.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>Nobody waits. That is all right.</source>
            <translation>Niemand wartet. Das ist in Ordnung.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>One person today, if you like.</source>
            <translation>Heute ein Mensch, wenn du magst.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>Two people today, if you like.</source>
            <translation>Heute zwei Menschen, wenn du magst.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>Three people today, if you like.</source>
            <translation>Heute drei Menschen, wenn du magst.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>A few people today, if you like.</source>
            <translation>Heute ein paar Menschen, wenn du magst.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>An easy day. {words}</source>
            <translation>Ein leichter Tag. {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>Welcome back, {name}</source>
            <translation>Willkommen zurück, {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>Kith spreads everybody over the days of their own rhythm, {most} a day at most, and keeps people you met together on different days.</source>
            <translation>Kith verteilt alle auf die Tage ihres eigenen Rhythmus, höchstens {most} am Tag, und legt Menschen, die du zusammen getroffen hast, auf verschiedene Tage.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>It is an easy day, so it brings one person.</source>
            <translation>Es ist ein leichter Tag, darum bringt er einen Menschen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>What you planned for today comes first.</source>
            <translation>Was du für heute geplant hast, kommt zuerst.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>You planned it for today.</source>
            <translation>Du hast es für heute geplant.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>You planned it for {day}.</source>
            <translation>Du hast es für {day} geplant.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>A tender day is near.</source>
            <translation>Ein empfindlicher Tag ist nah.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>You chose them today. A fresh intention is best lived soon.</source>
            <translation>Du hast dich heute dafür entschieden. Eine frische Intention wird am besten bald gelebt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>Long silent: about once a season they stand here, so nobody is forgotten.</source>
            <translation>Lange still: etwa einmal in drei Monaten steht dieser Mensch hier, damit niemand vergessen wird.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>You chose to be in touch, and have not spoken since. Today has room for it.</source>
            <translation>Du wolltest in Kontakt sein und ihr habt seither nicht gesprochen. Heute ist Platz dafür.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>Today has room for them.</source>
            <translation>Heute ist Platz dafür.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>{rhythm}. A good time went by, which is all right; today has room for them.</source>
            <translation>{rhythm}. Eine gute Zeit ging vorüber, und das ist in Ordnung; heute ist Platz dafür.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>{rhythm}. This good time goes from {days}; {where}.</source>
            <translation>{rhythm}. Diese gute Zeit geht von {days}; {where}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>today is its first day</source>
            <translation>heute ist ihr erster Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>today is its last day</source>
            <translation>heute ist ihr letzter Tag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>today is one of its first days</source>
            <translation>heute ist einer ihrer ersten Tage</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>today is one of its last days</source>
            <translation>heute ist einer ihrer letzten Tage</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>today is in the middle of it</source>
            <translation>heute ist mitten darin</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>Nobody waits for you today.</source>
            <translation>Heute wartet niemand auf dich.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>Somebody has heard from you today.</source>
            <translation>Ein Mensch hat heute von dir gehört.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>Two people have heard from you today.</source>
            <translation>Zwei Menschen haben heute von dir gehört.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>Three people have heard from you today.</source>
            <translation>Drei Menschen haben heute von dir gehört.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>Several people have heard from you today.</source>
            <translation>Mehrere Menschen haben heute von dir gehört.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>The next good time comes {day}, with {name}.</source>
            <translation>Die nächste gute Zeit kommt {day}, mit {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/chips.py" />
            <source>Only some of {name}: write their names</source>
            <translation>Nur einige aus {name}: schreib ihre Namen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/chips.py" />
            <source>Somebody new: {name}</source>
            <translation>Jemand Neues: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/completing.py" />
            <source>a circle</source>
            <translation>ein Kreis</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>In their words</source>
            <translation>In ihren Worten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>what they said</source>
            <translation>was gesagt wurde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>relieved, or tired?</source>
            <translation>erleichtert oder müde?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>What I shared of myself</source>
            <translation>Was ich von mir erzählt habe</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>something of my own</source>
            <translation>etwas Eigenes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>Not said</source>
            <translation>Nicht gesagt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>I did</source>
            <translation>Ich</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>They did</source>
            <translation>Die anderen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>Both</source>
            <translation>Beide</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>a place</source>
            <translation>ein Ort</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>A next step</source>
            <translation>Ein nächster Schritt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>what to come back to</source>
            <translation>worauf du zurückkommen willst</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>The next step wants a day.</source>
            <translation>Der nächste Schritt braucht einen Tag.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>Feeling</source>
            <translation>Gefühl</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>I shared</source>
            <translation>Ich erzählte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>Next step</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/name_offers.py" />
            <source>What it may go on like</source>
            <translation>Wie es weitergehen könnte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/name_offers.py" />
            <source>{name}, or {count} more below. Tab takes it.</source>
            <translation>{name}, oder {count} weitere darunter. Tab nimmt es.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/name_offers.py" />
            <source>{name}. Tab takes it.</source>
            <translation>{name}. Tab nimmt es.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/parts.py" />
            <source>Add more</source>
            <translation>Mehr hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/parts.py" />
            <source>Only a name is needed. # for a promise, or when again.</source>
            <translation>Nur ein Name ist nötig. # für ein Versprechen oder wann wieder.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/sheet.py" />
            <source>We spoke: with whom, what, when, and what you heard</source>
            <translation>Wir sprachen: mit wem, was, wann und was du gehört hast</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/sheet.py" />
            <source>Ana, Jonas coffee yesterday: the new school #promised a book by Sunday</source>
            <translation>Ana, Jonas Kaffee gestern: die neue Schule #versprochen ein Buch bis Sonntag</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/still_open.py" />
            <source>Settled now?</source>
            <translation>Jetzt geklärt?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/still_open.py" />
            <source>Settled: {what}</source>
            <translation>Geklärt: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/still_open.py" />
            <source>Open again: {what}</source>
            <translation>Wieder offen: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/understood.py" />
            <source>Heard</source>
            <translation>Gehört</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/understood.py" />
            <source>With</source>
            <translation>Mit</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/understood.py" />
            <source>What and when</source>
            <translation>Was und wann</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/understood.py" />
            <source>Again</source>
            <translation>Wieder</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/understood.py" />
            <source>Kind: {kind}</source>
            <translation>Art: {kind}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/understood.py" />
            <location filename="../../desktop/ui/widgets/mini_month.py" />
            <source>Day: {day}</source>
            <translation>Tag: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/understood.py" />
            <source>about, no day needed</source>
            <translation>ungefähr, kein Tag nötig</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/understood.py" />
            <source>{kind}: {text}</source>
            <translation>{kind}: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/understood.py" />
            <source>Leave it out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>In person</source>
            <translation>Persönlich</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>A talk</source>
            <translation>Ein Gespräch</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>Today, {day}</source>
            <translation>Heute, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>{weekday} {day}</source>
            <translation>{weekday}, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>They promised</source>
            <translation>Mir versprochen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>Their next chapter</source>
            <translation>Nächstes Kapitel</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>to both</source>
            <translation>an beide</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>to each of them</source>
            <translation>an jeden von ihnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>the next step, and when</source>
            <translation>der nächste Schritt und wann</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>{name}, {count} people</source>
            <extracomment>One: {name}, one person</extracomment>
            <translation>
                <numerusform>{name}, ein Mensch</numerusform>
                <numerusform>{name}, {count} Menschen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>All {count} of {name}?</source>
            <extracomment>One: All {count} of {name}?</extracomment>
            <translation>
                <numerusform>Alle {count} von {name}?</numerusform>
                <numerusform>Alle {count} von {name}?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>{name}, new</source>
            <translation>{name}, neu</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>Which {name}?</source>
            <translation>Welcher Mensch namens {name}?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>All {count} of {name}</source>
            <translation>Alle {count} aus {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>{size}: when?</source>
            <translation>{size}: wann?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>{size}, around {day}</source>
            <translation>{size}, um {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>{size}, {day}</source>
            <translation>{size}, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>Thanks to {name} for</source>
            <translation>Dank an {name} für</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>Thanks for</source>
            <translation>Dank für</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>I promised {name}</source>
            <translation>Ich habe {name} versprochen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>{name} promised</source>
            <translation>Von {name} versprochen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>{name}’s next chapter</source>
            <translation>Nächstes Kapitel von {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>{about}: {text}</source>
            <translation>{about}: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>Were all of {name} there?</source>
            <translation>Waren alle aus {name} da?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>More than one fits. Who is meant?</source>
            <translation>Mehrere passen. Wer ist gemeint?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>That day is still to come. Was it another?</source>
            <translation>Dieser Tag kommt erst noch. War es ein anderer?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>When again? Say a day, such as “in two weeks”.</source>
            <translation>Wann wieder? Nenn einen Tag, etwa „in zwei Wochen“.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>You have spoken with {names} since, so that rhythm stays.</source>
            <translation>Mit {names} hast du seither gesprochen, darum bleibt dieser Rhythmus.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>{names} come into your book.</source>
            <extracomment>One: {names} comes into your book.</extracomment>
            <translation>
                <numerusform>{names} kommt in dein Buch.</numerusform>
                <numerusform>{names} kommen in dein Buch.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>It becomes a part of their story.</source>
            <translation>Es wird Teil ihrer Geschichte.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>{name}’s next line stays where it is, {day}.</source>
            <translation>Die nächste Zeile an {name} bleibt, wo sie ist, {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>{name}’s next call stays where it is, {day}.</source>
            <translation>Der nächste Anruf bei {name} bleibt, wo er ist, {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>{name}’s next time together stays where it is, {day}.</source>
            <translation>Die nächste gemeinsame Zeit mit {name} bleibt, wo sie ist, {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>Their rhythms begin again from {day}.</source>
            <translation>Ihre Rhythmen beginnen neu ab {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>The rhythm with {names} begins again from {day}.</source>
            <translation>Der Rhythmus mit {names} beginnt neu ab {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/widgets/date_edit.py" />
            <source>17 Mar, tomorrow, next Tue</source>
            <translation>17. März, morgen, nächsten Di</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/widgets/date_edit.py" />
            <source>Not a day that Kith knows</source>
            <translation>Diesen Tag kennt Kith nicht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/widgets/edit_note.py" />
            <source>Enter keeps it, Esc returns</source>
            <translation>Enter behält es, Esc geht zurück</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/widgets/editable.py" />
            <source>Enter edits it. Enter keeps, Esc returns.</source>
            <translation>Enter bearbeitet es. Enter behält, Esc geht zurück.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/widgets/meanwhile.py" />
            <source>This was changed meanwhile. Both stand here; Enter keeps them so.</source>
            <translation>Das wurde inzwischen geändert. Beides steht hier; Enter behält es so.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/widgets/meanwhile.py" />
            <source>This was changed meanwhile. What you chose stands here; Enter keeps it so.</source>
            <translation>Das wurde inzwischen geändert. Deine Wahl steht hier; Enter behält sie so.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/widgets/meanwhile.py" />
            <source>By now it is planned for: {day}.</source>
            <translation>Inzwischen ist es geplant für: {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/widgets/too_long.py" />
            <source>Kith keeps {limit} letters here, and this would be more. It was not put in; shorten it, or divide it.</source>
            <translation>Kith behält hier {limit} Zeichen, und das wären mehr. Es wurde nicht eingefügt; kürz es oder teil es auf.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/widgets/veiled_line.py" />
            <source>{what}. Enter shows it</source>
            <translation>{what}. Enter zeigt es</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/widgets/veiled_line.py" />
            <source>Confided, {day}</source>
            <translation>Anvertraut, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/widgets/warmth.py" />
            <source>in touch</source>
            <translation>in Kontakt</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/widgets/warmth.py" />
            <source>would be glad to hear from you</source>
            <translation>würde sich freuen, von dir zu hören</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/widgets/warmth.py" />
            <source>it has been a while</source>
            <translation>es ist eine Weile her</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/widgets/warmth.py" />
            <source>resting</source>
            <translation>ruht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/widgets/warmth.py" />
            <source>no rhythm</source>
            <translation>ohne Rhythmus</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/before_after.py" />
            <source>No appointment today or tomorrow. Any card has a brief of its own.</source>
            <translation>Kein Termin heute oder morgen. Jede Karte hat eine eigene Einstimmung.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Write to somebody</source>
            <translation>Jemandem schreiben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Two people who might meet…</source>
            <translation>Zwei, die sich kennenlernen könnten…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Add a gathering…</source>
            <translation>Eine Zusammenkunft hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Bring people in…</source>
            <translation>Menschen hereinholen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Read a calendar along…</source>
            <translation>Einen Kalender mitlesen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Take people out…</source>
            <translation>Menschen herausgeben…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Recent files…</source>
            <translation>Letzte Dateien…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Backups…</source>
            <translation>Sicherungen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Who may be the same…</source>
            <translation>Wer derselbe Mensch sein könnte…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>What was found…</source>
            <translation>Was gefunden wurde…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Sweep the sample people away</source>
            <translation>Die Beispielmenschen wegfegen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Search the people</source>
            <translation>Die Menschen durchsuchen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>All shortcuts</source>
            <translation>Alle Kürzel</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>The tour</source>
            <translation>Der Rundgang</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>What is stored and where</source>
            <translation>Was gespeichert ist, und wo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>About Kith</source>
            <translation>Über Kith</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/drop_hint.py" />
            <source>Let go to look at them. Nothing changes yet.</source>
            <translation>Lass los, um sie anzusehen. Noch ändert sich nichts.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/in_and_out.py" />
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/in_and_out.py" />
            <source>That link leads to nobody in this book.</source>
            <translation>Dieser Link führt zu niemandem in diesem Buch.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/in_and_out.py" />
            <source>Open somebody’s card first: the link leads to them.</source>
            <translation>Öffne erst eine Karte: der Link führt zu ihr.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/main_window.py" />
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/one_at_a_time.py" />
            <source>The place is kept.</source>
            <translation>Die Stelle ist gemerkt.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>&amp;Go</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>Close the window</source>
            <translation>Fenster schließen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>Preferences…</source>
            <translation>Einstellungen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/own_commands.py" />
            <location filename="../../desktop/ui/window/sidebar.py" />
            <source>Sidebar</source>
            <translation>Seitenleiste</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>Next pane</source>
            <translation>Nächster Bereich</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>Previous pane</source>
            <translation>Voriger Bereich</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>Larger text</source>
            <translation>Größerer Text</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>Smaller text</source>
            <translation>Kleinerer Text</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>Text as the system has it</source>
            <translation>Text wie im System</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>Search everything</source>
            <translation>Alles durchsuchen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/palette_way.py" />
            <source>We spoke, with {name}…</source>
            <translation>Wir sprachen, mit {name}…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/palette_way.py" />
            <source>Plan something with {name}…</source>
            <translation>Etwas mit {name} planen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/palette_way.py" />
            <source>Brief, before meeting {name}</source>
            <translation>Einstimmung, vor dem Treffen mit {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/palette_way.py" />
            <source>We spoke: {words}</source>
            <translation>Wir sprachen: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/palette_way.py" />
            <source>Add a person: {words}</source>
            <translation>Einen Menschen dazu: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/palette_way.py" />
            <source>Plan: {words}</source>
            <translation>Planen: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/palette_way.py" />
            <source>Note: {words}</source>
            <translation>Notiz: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/palette_way.py" />
            <source>Write it down, as a talk: {words}</source>
            <translation>Als Gespräch aufschreiben: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/recent.py" />
            <source>Nothing was opened or written lately</source>
            <translation>In letzter Zeit wurde nichts geöffnet oder geschrieben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/recent.py" />
            <source>Forget these files</source>
            <translation>Diese Dateien vergessen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/refused.py" />
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/refused.py" />
            <source>A newer Kith wrote this</source>
            <translation>Das hat ein neueres Kith geschrieben</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/refused.py" />
            <source>Kith could not open your data</source>
            <translation>Kith konnte deine Daten nicht öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/refused.py" />
            <source>What Kith keeps for you is not where it was</source>
            <translation>Was Kith für dich behält, ist nicht mehr, wo es war</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/refused.py" />
            <source>What Kith keeps for you cannot be read</source>
            <translation>Was Kith für dich behält, lässt sich nicht lesen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/refused.py" />
            <source>The file is gone from its folder. Nothing was begun anew in its place. If it lies on a disk that is not connected, connect it and try again. Otherwise a backup can take its place.</source>
            <translation>Die Datei ist aus ihrem Ordner verschwunden. An ihrer Stelle wurde nichts neu begonnen. Wenn sie auf einem Datenträger liegt, der nicht verbunden ist, verbinde ihn und versuch es noch einmal. Sonst kann eine Sicherung an ihre Stelle treten.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/refused.py" />
            <source>The file is damaged, and was left as it is. Where a backup takes its place, it is set aside beside it and not deleted.</source>
            <translation>Die Datei ist beschädigt und wurde gelassen, wie sie ist. Wo eine Sicherung an ihre Stelle tritt, wird sie daneben beiseitegelegt und nicht gelöscht.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/sidebar.py" />
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/sidebar.py" />
            <source>No backup just now</source>
            <translation>Gerade keine Sicherung</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/sidebar.py" />
            <source>Only on this computer</source>
            <translation>Nur auf diesem Gerät</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/trouble.py" />
            <source>All right</source>
            <translation>In Ordnung</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/veiling.py" />
            <source>Veil it again</source>
            <translation>Wieder verhüllen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/waiting.py" />
            <source>This Kith keeps your data in a newer form. Looking whether it is whole…</source>
            <translation>Dieses Kith bewahrt deine Daten in einer neueren Form. Es wird nachgesehen, ob sie heil sind…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/waiting.py" />
            <source>This Kith keeps your data in a newer form. Making a backup first…</source>
            <translation>Dieses Kith bewahrt deine Daten in einer neueren Form. Zuerst entsteht eine Sicherung…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/waiting.py" />
            <source>Bringing your data into its newer form. A backup of it as it was is made; if this is interrupted, nothing is lost.</source>
            <translation>Deine Daten kommen in ihre neuere Form. Eine Sicherung, wie sie waren, ist gemacht; wenn dies unterbrochen wird, geht nichts verloren.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/waiting.py" />
            <source>Opening your data…</source>
            <translation>Deine Daten werden geöffnet…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/ways.py" />
            <source>Nothing here goes to paper. A card, a month or a brief does.</source>
            <translation>Hier geht nichts aufs Papier. Eine Karte, ein Monat oder eine Einstimmung schon.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/what_was_done.py" />
            <source>Taken back: {what}</source>
            <translation>Zurückgenommen: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/what_was_done.py" />
            <source>Done again: {what}</source>
            <translation>Noch einmal getan: {what}</translation>
        </message>
    </context>
</TS>
