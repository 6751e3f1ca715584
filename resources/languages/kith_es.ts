<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Kith</name>
        <message>
            <location filename="../../desktop/app/lock_keeper.py" />
            <source>Kith is being locked</source>
            <translation>Kith se está cerrando con llave</translation>
        </message>
        <message>
            <location filename="../../desktop/app/lock_keeper.py" />
            <source>What is under way is finished first.</source>
            <translation>Antes termina lo que está en marcha.</translation>
        </message>
        <message>
            <location filename="../../desktop/app/lock_keeper.py" />
            <source>Everything is written anew</source>
            <translation>Todo se escribe de nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop/app/lock_keeper.py" />
            <source>Leave Kith open until it is done.</source>
            <translation>Deja Kith abierto hasta que acabe.</translation>
        </message>
        <message>
            <location filename="../../desktop/app/lock_keeper.py" />
            <source>It is done. Your data is written anew.</source>
            <translation>Listo. Tus datos están escritos de nuevo.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/app/lock_keeper.py" />
            <source>It is done. {count} backups could not be written anew, and are as they were.</source>
            <extracomment>One: It is done. One backup could not be written anew, and is as it was.</extracomment>
            <translation>
                <numerusform>Listo. Una copia no se pudo escribir de nuevo y sigue como estaba.</numerusform>
                <numerusform>Listo. {count} copias no se pudieron escribir de nuevo y siguen como estaban.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/app/lock_keeper.py" />
            <source>Kith changes its language</source>
            <translation>Kith cambia de idioma</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/domain/checked.py" />
            <source>{count} people</source>
            <comment>found by a check</comment>
            <extracomment>One: {count} person</extracomment>
            <translation>
                <numerusform>{count} persona</numerusform>
                <numerusform>{count} personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/domain/checked.py" />
            <source>{count} interactions</source>
            <comment>found by a check</comment>
            <extracomment>One: {count} interaction</extracomment>
            <translation>
                <numerusform>{count} conversación</numerusform>
                <numerusform>{count} conversaciones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/domain/journey.py" />
            <source>{count} people</source>
            <comment>in words</comment>
            <translation>{count} personas</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <location filename="../../desktop/domain/shortening.py" />
            <source>e-mail</source>
            <translation>correo</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>office e-mail</source>
            <translation>correo del trabajo</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <location filename="../../desktop/domain/shortening.py" />
            <source>telephone</source>
            <translation>teléfono</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <location filename="../../desktop/domain/shortening.py" />
            <source>profile</source>
            <translation>perfil</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>LinkedIn connection</source>
            <translation>contacto de LinkedIn</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>birthday</source>
            <translation>cumpleaños</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>employer</source>
            <translation>empresa</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>street</source>
            <translation>calle</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>identifier</source>
            <translation>identificador</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>almost the same e-mail</source>
            <translation>casi el mismo correo</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>name without the accent</source>
            <translation>el nombre sin el acento</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>name written otherwise</source>
            <translation>el nombre escrito de otro modo</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>name in other letters</source>
            <translation>el nombre en otras letras</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>name in a short form</source>
            <translation>el nombre en forma corta</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>name as an initial</source>
            <translation>el nombre como inicial</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>names in the other order</source>
            <translation>los nombres en otro orden</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>other name</source>
            <translation>otro nombre</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>other city</source>
            <translation>otra ciudad</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>and nothing that tells them apart</source>
            <translation>y nada que las distinga</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <location filename="../../desktop/domain/shortening.py" />
            <source>name</source>
            <translation>nombre</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/matches.py" />
            <source>same {what}</source>
            <translation>{what} igual</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/progress.py" />
            <location filename="../../desktop/storage/database.py" />
            <location filename="../../desktop/storage/differing.py" />
            <source>Cancelled. Nothing was changed.</source>
            <translation>Cancelado. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/recurrence.py" />
            <source>It can repeat by days, weeks, months or years.</source>
            <translation>Se puede repetir por días, semanas, meses o años.</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/recurrence.py" />
            <source>Between two times there is at least one day.</source>
            <translation>Entre dos veces hay al menos un día.</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/recurrence.py" />
            <source>Between two times there are no more than ten years.</source>
            <translation>Entre dos veces no hay más de diez años.</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/recurrence.py" />
            <source>No weekday comes more than five times in a month.</source>
            <translation>Ningún día de la semana cae más de cinco veces en un mes.</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/recurrence.py" />
            <source>“{words}” is not a rule Kith can repeat by.</source>
            <translation>«{words}» no es una regla con la que Kith pueda repetir.</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/recurrence.py" />
            <source>A day like that does not come round. Nothing was planned.</source>
            <translation>Un día así no vuelve. No se ha planeado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/rhythm/rules.py" />
            <source>A rhythm goes from a shorter to a longer time, at least one day.</source>
            <translation>Un ritmo va de un tiempo más corto a uno más largo, al menos un día.</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/rhythm/rules.py" />
            <source>A rhythm of more than ten years is too long to be remembered.</source>
            <translation>Un ritmo de más de diez años es demasiado largo para recordarlo.</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>no</source>
            <translation>ningún</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>one</source>
            <translation>uno</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>two</source>
            <translation>dos</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>three</source>
            <translation>tres</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>four</source>
            <translation>cuatro</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>five</source>
            <translation>cinco</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>six</source>
            <translation>seis</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>seven</source>
            <translation>siete</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>eight</source>
            <translation>ocho</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>nine</source>
            <translation>nueve</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>ten</source>
            <translation>diez</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>eleven</source>
            <translation>once</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>twelve</source>
            <translation>doce</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>thirteen</source>
            <translation>trece</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>fourteen</source>
            <translation>catorce</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>fifteen</source>
            <translation>quince</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>sixteen</source>
            <translation>dieciséis</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>seventeen</source>
            <translation>diecisiete</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>eighteen</source>
            <translation>dieciocho</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>nineteen</source>
            <translation>diecinueve</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>twenty</source>
            <translation>veinte</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>first</source>
            <translation>primera</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>second</source>
            <translation>segunda</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>third</source>
            <translation>tercera</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>fourth</source>
            <translation>cuarta</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>fifth</source>
            <translation>quinta</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>sixth</source>
            <translation>sexta</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>seventh</source>
            <translation>séptima</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>eighth</source>
            <translation>octava</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>ninth</source>
            <translation>novena</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>tenth</source>
            <translation>décima</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>eleventh</source>
            <translation>undécima</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>twelfth</source>
            <translation>duodécima</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>{number}th</source>
            <translation>{number}.ª</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>{number}st</source>
            <translation>{number}.ª</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>{number}nd</source>
            <translation>{number}.ª</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>{number}rd</source>
            <translation>{number}.ª</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <location filename="../../desktop/ui/reflect/mirror/names.py" />
            <source>{names} and {last}</source>
            <translation>{names} y {last}</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <source>{names} and {last}</source>
            <comment>the last one begins with the sound of i</comment>
            <translation>{names} e {last}</translation>
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
                <numerusform>{name} y {count} más</numerusform>
                <numerusform>{name} y {count} más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/domain/sentences.py" />
            <location filename="../../desktop/ui/phrases.py" />
            <source>en</source>
            <translation>es</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>title before the name</source>
            <translation>tratamiento delante del nombre</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>given name</source>
            <translation>nombre</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>middle name</source>
            <translation>segundo nombre</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>family name</source>
            <translation>apellidos</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>suffix</source>
            <translation>sufijo</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>name as it sounds</source>
            <translation>nombre tal como suena</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>nickname</source>
            <translation>apodo</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>pronouns</source>
            <translation>pronombres</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>organisation</source>
            <translation>organización</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>department</source>
            <translation>departamento</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>title</source>
            <translation>puesto</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>web page</source>
            <translation>página web</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>address</source>
            <translation>dirección</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>The {what} has {letters} letters, of which the first {kept} are shown. All of it stays in the record as it was read, which Kith keeps.</source>
            <translation>Campo «{what}»: tiene {letters} letras, y se muestran las primeras {kept}. Todo queda en el registro tal como se leyó, y Kith lo guarda.</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>label of the {what}</source>
            <translation>etiqueta: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>postal address</source>
            <translation>dirección postal</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>label of a date</source>
            <translation>etiqueta de una fecha</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>tie to somebody</source>
            <translation>vínculo con alguien</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/shortening.py" />
            <source>name of somebody</source>
            <translation>nombre de alguien</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/subscriptions.py" />
            <source>Most of what was ahead in it is not there any more. Nothing was taken away.</source>
            <translation>La mayor parte de lo que venía en él ya no está. No se ha quitado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>daughter</source>
            <comment>to somebody</comment>
            <translation>hija</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>parent</source>
            <comment>to somebody</comment>
            <translation>madre o padre</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>son</source>
            <comment>to somebody</comment>
            <translation>hijo</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>child</source>
            <comment>to somebody</comment>
            <translation>hija o hijo</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>mother</source>
            <comment>to somebody</comment>
            <translation>madre</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>father</source>
            <comment>to somebody</comment>
            <translation>padre</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>sister</source>
            <comment>to somebody</comment>
            <translation>hermana</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>sibling</source>
            <comment>to somebody</comment>
            <translation>hermana o hermano</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>brother</source>
            <comment>to somebody</comment>
            <translation>hermano</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>twin</source>
            <comment>to somebody</comment>
            <translation>gemela o gemelo</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>wife</source>
            <comment>to somebody</comment>
            <translation>esposa</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>spouse</source>
            <comment>to somebody</comment>
            <translation>cónyuge</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>husband</source>
            <comment>to somebody</comment>
            <translation>marido</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>partner</source>
            <comment>to somebody</comment>
            <translation>pareja</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>grandmother</source>
            <comment>to somebody</comment>
            <translation>abuela</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>grandchild</source>
            <comment>to somebody</comment>
            <translation>nieta o nieto</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>grandfather</source>
            <comment>to somebody</comment>
            <translation>abuelo</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>grandparent</source>
            <comment>to somebody</comment>
            <translation>abuela o abuelo</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>granddaughter</source>
            <comment>to somebody</comment>
            <translation>nieta</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>grandson</source>
            <comment>to somebody</comment>
            <translation>nieto</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>aunt</source>
            <comment>to somebody</comment>
            <translation>tía</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>niece or nephew</source>
            <comment>to somebody</comment>
            <translation>sobrina o sobrino</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>uncle</source>
            <comment>to somebody</comment>
            <translation>tío</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>niece</source>
            <comment>to somebody</comment>
            <translation>sobrina</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>aunt or uncle</source>
            <comment>to somebody</comment>
            <translation>tía o tío</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>nephew</source>
            <comment>to somebody</comment>
            <translation>sobrino</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>cousin</source>
            <comment>to somebody</comment>
            <translation>prima o primo</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>godmother</source>
            <comment>to somebody</comment>
            <translation>madrina</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>godchild</source>
            <comment>to somebody</comment>
            <translation>ahijada o ahijado</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>godfather</source>
            <comment>to somebody</comment>
            <translation>padrino</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>godparent</source>
            <comment>to somebody</comment>
            <translation>madrina o padrino</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>goddaughter</source>
            <comment>to somebody</comment>
            <translation>ahijada</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>godson</source>
            <comment>to somebody</comment>
            <translation>ahijado</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>friend</source>
            <comment>to somebody</comment>
            <translation>amistad</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>best friend</source>
            <comment>to somebody</comment>
            <translation>mejor amistad</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>old friend</source>
            <comment>to somebody</comment>
            <translation>amistad de siempre</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>neighbour</source>
            <comment>to somebody</comment>
            <translation>del vecindario</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>flatmate</source>
            <comment>to somebody</comment>
            <translation>comparte piso</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>roommate</source>
            <comment>to somebody</comment>
            <translation>comparte habitación</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>colleague</source>
            <comment>to somebody</comment>
            <translation>colega</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>works with</source>
            <comment>to somebody</comment>
            <translation>trabaja con</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>sings with</source>
            <comment>to somebody</comment>
            <translation>canta con</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>lives with</source>
            <comment>to somebody</comment>
            <translation>vive con</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>business partner</source>
            <comment>to somebody</comment>
            <translation>en el mismo negocio</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>teacher</source>
            <comment>to somebody</comment>
            <translation>docente</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>pupil</source>
            <comment>to somebody</comment>
            <translation>estudiante de escuela</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>student</source>
            <comment>to somebody</comment>
            <translation>estudiante</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>mentor</source>
            <comment>to somebody</comment>
            <translation>mentoría, guía</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>mentee</source>
            <comment>to somebody</comment>
            <translation>mentoría, aprende</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>coach</source>
            <comment>to somebody</comment>
            <translation>coach</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>coachee</source>
            <comment>to somebody</comment>
            <translation>cliente de coaching</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>apprentice</source>
            <comment>to somebody</comment>
            <translation>aprendiz</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>boss</source>
            <comment>to somebody</comment>
            <translation>jefatura</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>reports to them</source>
            <comment>to somebody</comment>
            <translation>depende de</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>manager</source>
            <comment>to somebody</comment>
            <translation>gerente</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>assistant</source>
            <comment>to somebody</comment>
            <translation>asistente</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>works for them</source>
            <comment>to somebody</comment>
            <translation>trabaja para</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>employee</source>
            <comment>to somebody</comment>
            <translation>parte de la plantilla</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>employer</source>
            <comment>to somebody</comment>
            <translation>da empleo</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>carer</source>
            <comment>to somebody</comment>
            <translation>cuida de</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>is cared for</source>
            <comment>to somebody</comment>
            <translation>recibe cuidados</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>midwife</source>
            <comment>to somebody</comment>
            <translation>matrona</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/ties.py" />
            <source>was their patient</source>
            <comment>to somebody</comment>
            <translation>fue paciente</translation>
        </message>
        <message>
            <location filename="../../desktop/domain/typed.py" />
            <source>That is longer than the {limit} letters Kith keeps here. Shorten it, or divide it.</source>
            <translation>Eso pasa de las {limit} letras que Kith guarda aquí. Acórtalo o divídelo.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/chats/whatsapp.py" />
            <source>The date of this message is none in the order of the others.</source>
            <translation>La fecha de este mensaje no encaja con el orden de las demás.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/csv_text.py" />
            <source>This row has a quote that is never closed; it was read as one line.</source>
            <translation>Esta fila tiene unas comillas que no se cierran; se leyó como una sola línea.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/csv_text.py" />
            <source>This row is longer than 16 million letters; what is beyond was left out.</source>
            <translation>Esta fila tiene más de 16 millones de letras; lo demás quedó fuera.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/files.py" />
            <location filename="../../desktop/services/importing/mappings.py" />
            <source>{path} could not be opened: {why}.</source>
            <translation>No se pudo abrir {path}: {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/files.py" />
            <source>Kith cannot tell what the columns of {path} mean. Bring it in from the window, which asks for each of them; the shell is told by --columns.</source>
            <translation>Kith no sabe qué significan las columnas de {path}. Tráelo desde la ventana, que pregunta por cada una; en la terminal se dicen con --columns.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/files.py" />
            <source>{path} could not be read: {why}.</source>
            <translation>No se pudo leer {path}: {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/items.py" />
            <source>It begins at “{what}”, which is no day.</source>
            <translation>Empieza en «{what}», que no es un día.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/reader.py" />
            <source>event</source>
            <translation>evento</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/reader.py" />
            <source>task</source>
            <translation>tarea</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/reader.py" />
            <source>journal entry</source>
            <translation>entrada de diario</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/reader.py" />
            <source>A task that is done was left out.</source>
            <translation>Una tarea ya hecha quedó fuera.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/reader.py" />
            <source>A task without a day was left out.</source>
            <translation>Una tarea sin día quedó fuera.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/reader.py" />
            <source>Free and busy times name nobody; they were left out.</source>
            <translation>Los ratos libres y ocupados no nombran a nadie; quedaron fuera.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/reader.py" />
            <source>This calendar is too long: the rest was left out.</source>
            <translation>Este calendario es demasiado largo: el resto quedó fuera.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/reader.py" />
            <source>This stands in no event; it was left out.</source>
            <translation>Esto no está en ningún evento; quedó fuera.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/reader.py" />
            <source>This {what} says no day.</source>
            <translation>Sin día: {what}.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/reader.py" />
            <source>This {what} {trouble}; only its first time was taken.</source>
            <translation>Aquí hay un {what} que {trouble}; solo se tomó la primera vez.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/reader.py" />
            <source>The {named} of this {what} has {letters} letters, of which the first {TITLE_LIMIT} were taken. The file itself holds all of it.</source>
            <translation>{named} ({what}): tiene {letters} letras, y se tomaron las primeras {TITLE_LIMIT}. El archivo lo contiene todo.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/reader.py" />
            <source>is longer than Kith reads</source>
            <translation>es más largo de lo que Kith lee</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/reader.py" />
            <source>breaks off without its END</source>
            <translation>se corta sin su END</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/reader.py" />
            <source>This {what} {why}; what could be read was kept.</source>
            <translation>Aquí hay un {what} que {why}; se guardó lo que se pudo leer.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/rules.py" />
            <source>comes round more than once a day</source>
            <translation>se repite más de una vez al día</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/rules.py" />
            <source>repeats by a rule that Kith cannot follow</source>
            <translation>se repite por una regla que Kith no puede seguir</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/rules.py" />
            <source>began long before anybody alive</source>
            <translation>empezó mucho antes de que nadie viviera</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/rules.py" />
            <source>repeats by a rule that says no distance</source>
            <translation>se repite por una regla que no dice cada cuánto</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/rules.py" />
            <source>comes round more rarely than every ten years</source>
            <translation>se repite menos de una vez cada diez años</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/rules.py" />
            <source>falls on a day that does not come round</source>
            <translation>cae en un día que no vuelve</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/rules.py" />
            <source>repeats up to a day that is none</source>
            <translation>se repite hasta un día que no existe</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/rules.py" />
            <source>repeats more often than Kith counts</source>
            <translation>se repite más veces de las que Kith cuenta</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/ical/series.py" />
            <source>It stands twice in this calendar; the newer was taken.</source>
            <translation>Está dos veces en este calendario; se tomó la versión más nueva.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/linkedin.py" />
            <source>; LinkedIn tells only the date, {when}.</source>
            <translation>; LinkedIn solo dice la fecha, {when}.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/linkedin.py" />
            <source>This connection keeps their name to themselves</source>
            <translation>Este contacto no muestra su nombre</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/linkedin_invitations.py" />
            <source>This invitation does not say who was asked by whom.</source>
            <translation>Esta invitación no dice quién se la envió a quién.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/linkedin_messages.py" />
            <source>This message is a draft that was never sent.</source>
            <translation>Este mensaje es un borrador que no se envió.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/linkedin_messages.py" />
            <source>“{what}” is no time that LinkedIn writes.</source>
            <translation>«{what}» no es una hora como las que escribe LinkedIn.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/linkedin_messages.py" />
            <location filename="../../desktop/formats/mailbox/reader.py" />
            <source>This time is beyond the calendar.</source>
            <translation>Esta hora queda fuera del calendario.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/linkedin_messages.py" />
            <source>{who} has no profile: a notice, an advertisement, or a member who left.</source>
            <translation>{who} no tiene perfil: un aviso, un anuncio, o alguien que se fue.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/linkedin_words.py" />
            <source>This endorsement was declined.</source>
            <translation>Esta aptitud validada se rechazó.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/linkedin_words.py" />
            <source>This is your own LinkedIn profile; it is no contact of yours.</source>
            <translation>Es tu propio perfil de LinkedIn; no es un contacto tuyo.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/mailbox/reader.py" />
            <source>This mail does not say who wrote it.</source>
            <translation>Este correo no dice quién lo escribió.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/mailbox/reader.py" />
            <source>This mail has no date that could be read.</source>
            <translation>Este correo no tiene una fecha que se pueda leer.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/formats/mailbox/reader.py" />
            <source>{count} mails from {mail}: a newsletter, a list or a machine.</source>
            <extracomment>One: One mail from {mail}: a newsletter, a list or a machine.</extracomment>
            <translation>
                <numerusform>Un correo de {mail}: un boletín, una lista o una máquina.</numerusform>
                <numerusform>{count} correos de {mail}: un boletín, una lista o una máquina.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/formats/mailbox/reader.py" />
            <source>{count} mails are in here more than once.</source>
            <extracomment>One: One mail is in here more than once.</extracomment>
            <translation>
                <numerusform>Un correo está aquí más de una vez.</numerusform>
                <numerusform>{count} correos están aquí más de una vez.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/formats/monica/account.py" />
            <source>A {replace} is not written as Monica writes it, so it was left out.</source>
            <translation>Algo no está escrito como lo escribe Monica ({replace}), así que quedó fuera.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/monica/account.py" />
            <source>A relationship names somebody who is not in the file, so it was left out.</source>
            <translation>Una relación nombra a alguien que no está en el archivo, así que quedó fuera.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/monica/account.py" />
            <source>An activity is about nobody in the file, so it was left out.</source>
            <translation>Una actividad no trata de nadie del archivo, así que quedó fuera.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/monica/account.py" />
            <source>In Monica, {name}: {words}</source>
            <translation>En Monica, {name}: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/monica/account.py" />
            <source>An activity that a contact names is not in the file.</source>
            <translation>Una actividad que nombra un contacto no está en el archivo.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/monica/account.py" />
            <source>Kith has no place for a {replace} of Monica's account.</source>
            <translation>Kith no tiene sitio para esto de la cuenta de Monica: {replace}.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/monica/account.py" />
            <source>A page of your journal{when} is about nobody, so it was left out.</source>
            <translation>Una página de tu diario{when} no trata de nadie, así que quedó fuera.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/monica/contact.py" />
            <source>A {kind} of {name} is not in the file.</source>
            <translation>Algo de {name} no está en el archivo: {kind}.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/monica/contact.py" />
            <source>The {kind} {name} is not in this export.</source>
            <translation>Esto no está en lo exportado: {kind} {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/monica/contact.py" />
            <source>{what} of {name} is not written as Monica writes it, so it was left out.</source>
            <translation>{what} de {name} no está escrito como lo escribe Monica, así que quedó fuera.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/monica/json_reader.py" />
            <source>From here on the file is not whole, or not written as Monica writes it. What stands before was read.</source>
            <translation>Desde aquí el archivo no está entero, o no está escrito como lo escribe Monica. Lo anterior se leyó.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/monica/json_reader.py" />
            <source>This record is not written as Monica writes it, so it was left out.</source>
            <translation>Este registro no está escrito como lo escribe Monica, así que quedó fuera.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/monica/sql_account.py" />
            <source>The table {table} is unknown to Kith, so it was left out (rows: {count}).</source>
            <translation>Kith no conoce la tabla {table}, así que quedó fuera (filas: {count}).</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/monica/sql_reader.py" />
            <source>This row of {table} is not written as a database writes it, so it was left out.</source>
            <translation>Esta fila de {table} no está escrita como la escribe una base de datos, así que quedó fuera.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/packed.py" />
            <source>an Excel workbook. Save it as CSV there, and bring that in</source>
            <translation>un libro de Excel. Guárdalo ahí como CSV y trae ese</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/packed.py" />
            <source>a text document. Kith reads people from tables, cards and calendars</source>
            <translation>un documento de texto. Kith lee personas de tablas, fichas y calendarios</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/packed.py" />
            <source>a document of LibreOffice. Save a spreadsheet as CSV there, and bring that in</source>
            <translation>un documento de LibreOffice. Guarda ahí la hoja de cálculo como CSV y trae esa</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/packed.py" />
            <source>{name} could not be unpacked; it is damaged.</source>
            <translation>No se pudo descomprimir {name}; está dañado.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/packed.py" />
            <source>{path} is a damaged archive; nothing was read.</source>
            <translation>{path} es un archivo comprimido dañado; no se ha leído nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/packed.py" />
            <source>{name} holds more than Kith unpacks. Unpack it, and bring in parts.</source>
            <translation>{name} contiene más de lo que Kith descomprime. Descomprímelo y trae partes.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/packed.py" />
            <source>{name} unpacks to far more than it is; it was not opened.</source>
            <translation>{name} ocupa descomprimido mucho más de lo que es; no se ha abierto.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/packed.py" />
            <source>{name} is {words}.</source>
            <translation>{name} es {words}.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/packed.py" />
            <source>{name} is {_OPEN_OFFICE}.</source>
            <translation>{name} es {_OPEN_OFFICE}.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/packed.py" />
            <source>{name} is an archive of Kith. Restoring it makes Kith what it holds; it is not brought in beside what is here.</source>
            <translation>{name} es un archivo completo de Kith. Al restaurarlo, Kith pasa a ser lo que contiene; no se trae junto a lo que hay aquí.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/packed.py" />
            <source>It is locked with a password.</source>
            <translation>Está cerrado con una contraseña.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/packed.py" />
            <source>It is larger than a gigabyte.</source>
            <translation>Ocupa más de un gigabyte.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/packed.py" />
            <source>It could not be unpacked; it is damaged.</source>
            <translation>No se pudo descomprimir; está dañado.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/signatures/reader.py" />
            <source>That is too long for a signature. Copy only its lines.</source>
            <translation>Es demasiado largo para una firma. Copia solo sus líneas.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/sniffing.py" />
            <source>{name} is empty.</source>
            <translation>{name} está vacío.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/sniffing.py" />
            <source>{name} is a picture. Kith reads cards, tables, calendars and chats.</source>
            <translation>{name} es una imagen. Kith lee fichas, tablas, calendarios y chats.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/sniffing.py" />
            <source>{name} is nothing that Kith reads: neither cards nor a table of people.</source>
            <translation>{name} no es nada que Kith lea: ni fichas ni una tabla de personas.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/tables/opening.py" />
            <source>This row has more than 5,000 cells; what is beyond was left out.</source>
            <translation>Esta fila tiene más de 5.000 celdas; lo demás quedó fuera.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/tables/reading.py" />
            <source>Kith cannot tell by themselves what its columns mean. Unpack it, and bring it in alone.</source>
            <translation>Kith no puede saber por sí solo qué significan sus columnas. Descomprímelo y tráelo aparte.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/tables/reading.py" />
            <source>The file does not say how its letters are written; they were read as {}.</source>
            <translation>El archivo no dice cómo están escritas sus letras; se leyeron como {}.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/tables/reading.py" />
            <source>This line stands before the table; it was passed over.</source>
            <translation>Esta línea está antes de la tabla; se pasó por alto.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/tables/reading.py" />
            <source>This row tells of nobody: none of its filled columns names a person.</source>
            <translation>Esta fila no habla de nadie: ninguna de sus columnas con contenido nombra a una persona.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/unpacked.py" />
            <source>{path} holds nothing that Kith reads.</source>
            <translation>{path} no contiene nada que Kith lea.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/unpacked.py" />
            <source>Nothing was read from {listed}.</source>
            <translation>No se leyó nada de {listed}.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/unpacked.py" />
            <source>{what} and {other} more files</source>
            <translation>{what} y {other} archivos más</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/vcard/blocks.py" />
            <source>A card of more than 10 MB was left out.</source>
            <translation>Una ficha de más de 10 MB quedó fuera.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/vcard/blocks.py" />
            <source>This text is in no card; it was left out.</source>
            <translation>Este texto no está en ninguna ficha; quedó fuera.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/vcard/blocks.py" />
            <source>A mailing list (VLIST) is no person; it was left out.</source>
            <translation>Una lista de correo (VLIST) no es una persona; quedó fuera.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/vcard/blocks.py" />
            <source>A {decode} is no card; it was left out.</source>
            <translation>Esto no es una ficha ({decode}); quedó fuera.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/vcard/lines.py" />
            <source>A line of more than 1 MB, or a picture of more than 8 MB, was left out.</source>
            <translation>Una línea de más de 1 MB, o una imagen de más de 8 MB, quedó fuera.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/vcard/lines.py" />
            <source>A comment was passed over.</source>
            <translation>Un comentario se pasó por alto.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/vcard/lines.py" />
            <source>This line is no property of a card; the rest of the card was kept.</source>
            <translation>Esta línea no es una propiedad de una ficha; el resto de la ficha se guardó.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/vcard/reader.py" />
            <source>A card with nothing in it was passed over.</source>
            <translation>Una ficha sin nada dentro se pasó por alto.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/vcard/reader.py" />
            <source>A card of more than 20,000 lines was left out.</source>
            <translation>Una ficha de más de 20.000 líneas quedó fuera.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/vcard/reader.py" />
            <source>The card has no BEGIN; what is there was kept.</source>
            <translation>La ficha no tiene BEGIN; se guardó lo que hay.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/vcard/reader.py" />
            <source>The card has no END; what is there was kept.</source>
            <translation>La ficha no tiene END; se guardó lo que hay.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/vcard/reader.py" />
            <source>Some letters of this card were lost; � stands where they were.</source>
            <translation>Algunas letras de esta ficha se perdieron; � está en su lugar.</translation>
        </message>
        <message>
            <location filename="../../desktop/formats/vcard/reader.py" />
            <source>{more} more lines of this card are no properties.</source>
            <translation>Otras {more} líneas de esta ficha no son propiedades.</translation>
        </message>
        <message>
            <location filename="../../desktop/login_start.py" />
            <source>{path} could not be written ({why}). Kith will not start when you log in.</source>
            <translation>No se pudo escribir {path} ({why}). Kith no arrancará cuando inicies sesión.</translation>
        </message>
        <message>
            <location filename="../../desktop/login_start.py" />
            <source>{path} could not be removed ({why}). Kith still starts when you log in.</source>
            <translation>No se pudo quitar {path} ({why}). Kith sigue arrancando cuando inicias sesión.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/contents.py" />
            <source>{source} is not a whole archive of Kith.</source>
            <translation>{source} no es un archivo completo de Kith.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/contents.py" />
            <source>{source} could not be opened: {why}.</source>
            <translation>No se pudo abrir {source}: {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/contents.py" />
            <location filename="../../desktop/services/archive/layout.py" />
            <source>{name} is not an archive of Kith. Nothing was changed.</source>
            <translation>{name} no es un archivo completo de Kith. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/contents.py" />
            <source>{name} is locked with a password. Unlock it first. Nothing was changed.</source>
            <translation>{name} está cerrado con una contraseña. Ábrelo antes. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/contents.py" />
            <source>{name} does not hold what it says, or more than that. Nothing was changed.</source>
            <translation>{name} no contiene lo que dice, o contiene más. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/contents.py" />
            <source>{name} would unpack to more than Kith takes. Nothing was changed.</source>
            <translation>{name} ocuparía descomprimido más de lo que Kith acepta. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/contents.py" />
            <source>A part of {name} is larger than Kith takes. Nothing was changed.</source>
            <translation>Una parte de {name} es más grande de lo que Kith acepta. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/contents.py" />
            <source>{name} is damaged: not all of it can be read. Nothing was changed.</source>
            <translation>{name} está dañado: no se puede leer entero. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/filling.py" />
            <source>{contents} is not right: in an occasion {error}. Nothing was changed.</source>
            <translation>{contents} no está bien: en una fecha, {error}. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/filling.py" />
            <source>{contents} is not right: {column} of a {table} is “{wrong}”, which Kith does not know. Nothing was changed.</source>
            <translation>{contents} no está bien: {column} de {table} es «{wrong}», que Kith no conoce. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/filling.py" />
            <source>{contents} is not right: two rows of tables/{table}.jsonl are the same where there may be one. Nothing was changed.</source>
            <translation>{contents} no está bien: dos filas de tables/{table}.jsonl son iguales donde solo cabe una. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/filling.py" />
            <source>{contents} is not right: a row of tables/{what}.jsonl points to a row of {other} that is not there. Nothing was changed.</source>
            <translation>{contents} no está bien: una fila de tables/{what}.jsonl apunta a una fila de {other} que no está. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/filling.py" />
            <source>{contents} is not right: tables/{table}.jsonl, line {number}: {wrong}. Nothing was changed.</source>
            <translation>{contents} no está bien: tables/{table}.jsonl, línea {number}: {wrong}. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/layout.py" />
            <source>{name} was written by a newer Kith. Nothing was changed. Restore it with the newer Kith.</source>
            <translation>{name} lo escribió un Kith más nuevo. No se ha cambiado nada. Restáuralo con el Kith más nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/layout.py" />
            <source>The manifest of {name} is not right: {wrong}. Nothing was changed.</source>
            <translation>El manifiesto de {name} no está bien: {wrong}. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/preferences.py" />
            <source>The preferences in {name} cannot be read. Nothing was changed.</source>
            <translation>Las preferencias de {name} no se pueden leer. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/records.py" />
            <source>moves</source>
            <translation>cambios de etapa</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/records.py" />
            <source>moments of trust</source>
            <translation>momentos de confianza</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/records.py" />
            <source>seasons</source>
            <translation>épocas</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/records.py" />
            <source>drafts</source>
            <translation>borradores</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/records.py" />
            <source>gatherings</source>
            <translation>encuentros</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/records.py" />
            <source>introductions</source>
            <translation>presentaciones</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/records.py" />
            <source>lines of mine</source>
            <translation>líneas mías</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/records.py" />
            <source>reviews</source>
            <translation>semanas miradas</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/records.py" />
            <source>letters</source>
            <translation>cartas</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/records.py" />
            <source>news</source>
            <translation>noticias</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/records.py" />
            <source>saved lists</source>
            <translation>listas guardadas</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/records.py" />
            <source>things found in files</source>
            <translation>cosas encontradas en archivos</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/records.py" />
            <source>These come only by restoring the archive, not by an import: {told}.</source>
            <translation>Esto vuelve solo al restaurar el archivo completo, no al traerlo: {told}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/archive/restoring.py" />
            <source>{contents} holds some people only, and would take the place of everybody. Bring them in instead: kith import. Nothing was changed.</source>
            <translation>{contents} contiene solo a algunas personas, y ocuparía el lugar de todas. Tráelas mejor así: kith import. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/backups.py" />
            <source>{path} is neither a backup nor an archive of Kith, or it is damaged. Nothing was changed.</source>
            <translation>{path} no es una copia ni un archivo completo de Kith, o está dañado. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/backups.py" />
            <source>There is no file {path}.</source>
            <translation>No hay ningún archivo {path}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/beyond/slot.py" />
            <location filename="../../desktop/services/today/put_off.py" />
            <location filename="../../desktop/ui/today/acts_row.py" />
            <source>Not now for {name}</source>
            <translation>Ahora no para {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/breaks.py" />
            <source>A break ends after it begins: choose a later day to be back.</source>
            <translation>Una pausa termina después de empezar: elige un día de vuelta posterior.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/breaks.py" />
            <location filename="../../desktop/ui/today/welcome.py" />
            <source>It was a break</source>
            <translation>Fue una pausa</translation>
        </message>
        <message>
            <location filename="../../desktop/services/breaks.py" />
            <source>A break begins</source>
            <translation>Empieza una pausa</translation>
        </message>
        <message>
            <location filename="../../desktop/services/breaks.py" />
            <source>Back from the break</source>
            <translation>De vuelta de la pausa</translation>
        </message>
        <message>
            <location filename="../../desktop/services/breaks.py" />
            <location filename="../../desktop/ui/today/welcome.py" />
            <source>A fresh start</source>
            <translation>Un nuevo comienzo</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/looking.py" />
            <source>{place} is no longer where it was.</source>
            <translation>{place} ya no está donde estaba.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/looking.py" />
            <source>{place} could not be read: {why}.</source>
            <translation>No se pudo leer {place}: {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/looking.py" />
            <source>{place} is no file.</source>
            <translation>{place} no es un archivo.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/looking.py" />
            <source>{place} holds more calendars than Kith reads along.</source>
            <translation>{place} contiene más calendarios de los que Kith va leyendo.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/looking.py" />
            <source>{file} is no calendar.</source>
            <translation>{file} no es un calendario.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/subscribing.py" />
            <source>{place} is not there.</source>
            <translation>{place} no está ahí.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/subscribing.py" />
            <source>Reading {name} along</source>
            <translation>Kith va leyendo {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/subscribing.py" />
            <source>{name} is read along already.</source>
            <translation>{name} ya se va leyendo.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/subscribing.py" />
            <source>Stopped reading {row} along</source>
            <translation>Kith dejó de leer {row}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/subscribing.py" />
            <source>That calendar is no longer read along. Nothing was changed.</source>
            <translation>Ese calendario ya no se va leyendo. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/subscribing.py" />
            <source>line {line} of {origin}</source>
            <translation>línea {line} de {origin}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/subscribing.py" />
            <source>One thing in it could not be read: {first}.</source>
            <translation>Una cosa no se pudo leer: {first}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/subscribing.py" />
            <source>{count} things in it could not be read, the first in {first}.</source>
            <translation>{count} cosas no se pudieron leer, la primera en {first}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/subscribing.py" />
            <source>Read {name}</source>
            <translation>Kith leyó {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/subscribing.py" />
            <source>Brought {count} appointments up to date from {name}</source>
            <translation>{count} citas al día, según {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/subscribing.py" />
            <source>Changed {what}, as {name} says</source>
            <translation>Cambió {what}, según {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/subscribing.py" />
            <source>Moved {what} to {when}, as {name} says</source>
            <translation>Pasó a otro día {what}: {when}, según {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/understanding.py" />
            <source>This is Kith's own entry; it stands here already.</source>
            <translation>Es una entrada del propio Kith; ya está aquí.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/understanding.py" />
            <source>A task whose day has gone by was left out.</source>
            <translation>Una tarea cuyo día ya pasó quedó fuera.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/calendars/understanding.py" />
            <source>This series ended more than a year ago.</source>
            <translation>Esta serie terminó hace más de un año.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/folder.py" />
            <source>What is half written can be read.</source>
            <translation>Lo que está a medio escribir se puede leer.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/folder.py" />
            <source>What was half written cannot be read.</source>
            <translation>Lo que estaba a medio escribir no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/folder.py" />
            <source>Only you can read the folder.</source>
            <translation>Solo tú puedes leer la carpeta.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/folder.py" />
            <source>Others on this computer could read {names}.</source>
            <translation>En este ordenador otros podrían leer {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/folder.py" />
            <source>Nothing was left behind by a crash.</source>
            <translation>Ningún cierre brusco dejó nada atrás.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/folder.py" />
            <source>Left behind by a crash: {names}.</source>
            <translation>Restos de un cierre brusco: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/folder.py" />
            <location filename="../../desktop/services/compose/drafts.py" />
            <source> and {what} more</source>
            <translation> y {what} más</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/folder.py" />
            <source>There is no backup yet.</source>
            <translation>Todavía no hay ninguna copia.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/folder.py" />
            <source>Backups: {count}, {size} MB, the newest of {newest}.</source>
            <translation>Copias: {count}, {size} MB, la más nueva: {newest}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/folder.py" />
            <source>{path} is no sound backup: {error}</source>
            <translation>{path} no es una copia sana: {error}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/folder.py" />
            <source>{file} is whole: {people}, {talks}.</source>
            <translation>{file} está entero: {people}, {talks}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/looking.py" />
            <source>It holds {people} and {talks}.</source>
            <translation>Contiene {people} y {talks}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/looking.py" />
            <source>The file is whole, page by page, and so are its indexes.</source>
            <translation>El archivo está entero, página por página, y también sus índices.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/looking.py" />
            <source>{entries} in the indexes are wrong.</source>
            <translation>Hay errores en los índices: {entries}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/looking.py" />
            <source>The file is damaged: {what}. It was left as it is.</source>
            <translation>El archivo está dañado: {what}. Se ha dejado como está.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/looking.py" />
            <source>At least {count} entries</source>
            <translation>Al menos {count} entradas</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/looking.py" />
            <source>{count} entries</source>
            <translation>{count} entradas</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/looking.py" />
            <source>Everything points to something that is there.</source>
            <translation>Todo apunta a algo que existe.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/looking.py" />
            <source>{count} rows point to something that is gone ({tables}).</source>
            <translation>{count} filas apuntan a algo que ya no está ({tables}).</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/looking.py" />
            <source>Every card of the journey has its place.</source>
            <translation>Cada ficha del camino tiene su lugar.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/looking.py" />
            <source>{lost} cards of the journey have no place in their column.</source>
            <translation>{lost} fichas del camino no tienen lugar en su columna.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/looking.py" />
            <source>The search is wrong about {say_people}.</source>
            <translation>La búsqueda se equivoca en esto: {say_people}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/looking.py" />
            <source>The search does not find all that it holds.</source>
            <translation>La búsqueda no encuentra todo lo que contiene.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/looking.py" />
            <source>The search knows everybody, word for word.</source>
            <translation>La búsqueda conoce a todo el mundo, palabra por palabra.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/mending.py" />
            <source>A backup was written first: {kept}.</source>
            <translation>Antes se escribió una copia: {kept}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/mending.py" />
            <source>The indexes were made anew.</source>
            <translation>Los índices se hicieron de nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/mending.py" />
            <source>Moved aside what belonged to nothing</source>
            <translation>Apartaste lo que no pertenecía a nada</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/mending.py" />
            <source>Links to what is gone were let go; nothing else went.</source>
            <translation>Se soltaron los enlaces a lo que ya no está; nada más se fue.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/mending.py" />
            <source>{count} rows were moved aside to {path}.</source>
            <translation>{count} filas se apartaron a {path}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/mending.py" />
            <source>Gave lost cards a place</source>
            <translation>Diste un lugar a fichas perdidas</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/mending.py" />
            <source>They stand at the end of their columns.</source>
            <translation>Están al final de sus columnas.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/mending.py" />
            <source>The search was made anew.</source>
            <translation>La búsqueda se hizo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/mending.py" />
            <source>It was set aside as {aside}.</source>
            <translation>Se dejó aparte como {aside}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/mending.py" />
            <source>Now only you can read them.</source>
            <translation>Ahora solo tú puedes leerlos.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/checking/mending.py" />
            <source>What was left behind is gone.</source>
            <translation>Los restos ya no están.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/afterwards.py" />
            <source>Kept that {what} went</source>
            <translation>Guardaste que salió {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/afterwards.py" />
            <source>Kept how {what} landed</source>
            <translation>Guardaste cómo llegó {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/afterwards.py" />
            <source>Left unsaid how it landed</source>
            <translation>Dejaste sin decir cómo llegó</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/afterwards.py" />
            <source>Kith asks later how {what} landed</source>
            <translation>Kith preguntará más tarde cómo llegó {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/afterwards.py" />
            <source>That letter has not gone yet. Nothing was changed.</source>
            <translation>Esa carta aún no ha salido. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/drafts.py" />
            <source>Wrote {written_to}</source>
            <translation>Escribiste {written_to}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/drafts.py" />
            <source>Began letters to {first}{others}</source>
            <translation>Empezaste cartas a {first}{others}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/drafts.py" />
            <source>Began a letter to {name}</source>
            <translation>Empezaste una carta a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/drafts.py" />
            <source>Wrote {written_to} in another form</source>
            <translation>Escribiste {written_to} en otra forma</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/drafts.py" />
            <source>Put a remark aside</source>
            <translation>Dejaste aparte una observación</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/drafts.py" />
            <source>Brought the remarks back</source>
            <translation>Recuperaste las observaciones</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/drafts.py" />
            <source>That letter went already. It stays with those sent.</source>
            <translation>Esa carta ya salió. Se queda con las enviadas.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/drafts.py" />
            <source>Put away {what}</source>
            <translation>Guardaste sin enviar {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/drafts.py" />
            <source>Brought back {what}</source>
            <translation>Recuperaste {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/drafts.py" />
            <source>That letter is no longer here. Nothing was changed.</source>
            <translation>Esa carta ya no está aquí. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/drafts.py" />
            <source>the letter to {name}</source>
            <translation>la carta a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/compose/drafts.py" />
            <source>a letter</source>
            <translation>una carta</translation>
        </message>
        <message>
            <location filename="../../desktop/services/debrief/keeping.py" />
            <location filename="../../desktop/services/follow_ups/settling.py" />
            <location filename="../../desktop/services/interactions.py" />
            <source>Kept {what}</source>
            <translation>Guardaste {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/answering.py" />
            <source>“{who}” is {name}</source>
            <translation>«{who}» es {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/answering.py" />
            <location filename="../../desktop/services/people/adding.py" />
            <source>A person needs a name, even a first one.</source>
            <translation>Una persona necesita un nombre, aunque sea solo el de pila.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/answering.py" />
            <source>Added {name}</source>
            <translation>Añadiste a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/answering.py" />
            <source>“{who}” is you</source>
            <translation>«{who}» eres tú</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/answering.py" />
            <source>“{who}” is nobody you keep</source>
            <translation>«{who}» no es nadie que guardes</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/deciding.py" />
            <source>Set {who} aside</source>
            <translation>Dejaste aparte a {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/deciding.py" />
            <source>Took {who} back to look through</source>
            <translation>Recuperaste a {who} para mirar</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/deciding.py" />
            <location filename="../../desktop/services/follow_ups/settling.py" />
            <source>Let go of {what}</source>
            <translation>Soltaste {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/deciding.py" />
            <source>Kept {what} on the calendar</source>
            <translation>Guardaste {what} en el calendario</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/services/evidence/deciding.py" />
            <source>{count} things</source>
            <comment>found</comment>
            <extracomment>One: one thing</extracomment>
            <translation>
                <numerusform>una cosa</numerusform>
                <numerusform>{count} cosas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/keeping.py" />
            <location filename="../../desktop/services/evidence/rows.py" />
            <source>That is no longer among what was found. Nothing was changed.</source>
            <translation>Eso ya no está entre lo encontrado. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/keeping.py" />
            <source>Say first who that is; then it can be kept.</source>
            <translation>Di primero quién es; luego se puede guardar.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/keeping.py" />
            <source>That day is still to come, so it cannot be kept as a talk yet.</source>
            <translation>Ese día aún no ha llegado, así que todavía no se puede guardar como conversación.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/keeping.py" />
            <source>Kept the talk with {whom}</source>
            <translation>Guardaste la conversación con {whom}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/keeping.py" />
            <source>Planned the appointment with {whom}</source>
            <translation>Planeaste la cita con {whom}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/keeping.py" />
            <source>Planned the day with {whom}</source>
            <translation>Planeaste el día con {whom}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/keeping.py" />
            <source>Kept a date of {whom}</source>
            <translation>Guardaste una fecha de {whom}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/services/evidence/keeping.py" />
            <source>Kept {count} talks</source>
            <extracomment>One: Kept a talk</extracomment>
            <translation>
                <numerusform>Guardaste una conversación</numerusform>
                <numerusform>Guardaste {count} conversaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/services/evidence/keeping.py" />
            <source>Planned {count} appointments</source>
            <extracomment>One: Planned an appointment</extracomment>
            <translation>
                <numerusform>Planeaste una cita</numerusform>
                <numerusform>Planeaste {count} citas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/services/evidence/keeping.py" />
            <source>Planned {count} days</source>
            <extracomment>One: Planned a day</extracomment>
            <translation>
                <numerusform>Planeaste un día</numerusform>
                <numerusform>Planeaste {count} días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/services/evidence/keeping.py" />
            <source>Kept {count} dates of people</source>
            <extracomment>One: Kept a date of people</extracomment>
            <translation>
                <numerusform>Guardaste una fecha de alguien</numerusform>
                <numerusform>Guardaste {count} fechas de personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/services/evidence/keeping.py" />
            <source>Kept {count} things that were found</source>
            <extracomment>One: Kept a thing that was found</extracomment>
            <translation>
                <numerusform>Guardaste una cosa encontrada</numerusform>
                <numerusform>Guardaste {count} cosas encontradas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/services/evidence/keeping.py" />
            <source>Kept {count} talks with {whom}</source>
            <extracomment>One: Kept a talk with {whom}</extracomment>
            <translation>
                <numerusform>Guardaste una conversación con {whom}</numerusform>
                <numerusform>Guardaste {count} conversaciones con {whom}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/services/evidence/keeping.py" />
            <source>Planned {count} appointments with {whom}</source>
            <extracomment>One: Planned an appointment with {whom}</extracomment>
            <translation>
                <numerusform>Planeaste una cita con {whom}</numerusform>
                <numerusform>Planeaste {count} citas con {whom}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/services/evidence/keeping.py" />
            <source>Planned {count} days with {whom}</source>
            <extracomment>One: Planned a day with {whom}</extracomment>
            <translation>
                <numerusform>Planeaste un día con {whom}</numerusform>
                <numerusform>Planeaste {count} días con {whom}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/services/evidence/keeping.py" />
            <source>Kept {count} things that were found with {whom}</source>
            <extracomment>One: Kept a thing that was found with {whom}</extracomment>
            <translation>
                <numerusform>Guardaste una cosa encontrada con {whom}</numerusform>
                <numerusform>Guardaste {count} cosas encontradas con {whom}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/lines.py" />
            <source>{path} is no longer where it was, so its words cannot be shown. The talk can be kept all the same.</source>
            <translation>{path} ya no está donde estaba, así que sus palabras no se pueden mostrar. La conversación se puede guardar igualmente.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/evidence/lines.py" />
            <source>{path} no longer holds this talk. It can be kept all the same.</source>
            <translation>{path} ya no contiene esta conversación. Se puede guardar igualmente.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/exporting/choosing.py" />
            <source>Nobody is among those. Nothing was written.</source>
            <translation>Ahí no hay nadie. No se ha escrito nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/exporting/choosing.py" />
            <source>Nobody here is called “{word}”, or has this uid.</source>
            <translation>Aquí nadie se llama «{word}» ni tiene ese uid.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/exporting/choosing.py" />
            <source>There is no {table} “{word}”. There are: {names}.</source>
            <translation>No existe {table} «{word}». Hay: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/exporting/files.py" />
            <source>{target} ends in nothing that Kith writes. Use .vcf for cards, .csv for a table, .ics for the calendar, a folder or .md.zip for pages, .zip for an archive.</source>
            <translation>{target} no termina en nada que Kith escriba. Usa .vcf para fichas, .csv para una tabla, .ics para el calendario, una carpeta o .md.zip para páginas, .zip para un archivo completo.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/exporting/whole_file.py" />
            <source>{target} could not be written: {why}. What stood there before is as it was.</source>
            <translation>No se pudo escribir {target}: {why}. Lo que había ahí antes sigue como estaba.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/exporting/whole_folder.py" />
            <source>{target} could not be written: {why}. Nothing of it is there.</source>
            <translation>No se pudo escribir {target}: {why}. No hay nada de ello ahí.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/exporting/whole_folder.py" />
            <source>{target} could not be read: {why}.</source>
            <translation>No se pudo leer {target}: {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/exporting/whole_folder.py" />
            <source>{target} holds something already. Choose an empty folder, or a new name. Nothing was written.</source>
            <translation>{target} ya contiene algo. Elige una carpeta vacía o un nombre nuevo. No se ha escrito nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/afterwards.py" />
            <source>Kept what was said of {what}</source>
            <translation>Guardaste lo que se dijo: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/afterwards.py" />
            <source>Planned {what} anew, on {day}</source>
            <translation>Planeaste de nuevo {what}: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/afterwards.py" />
            <location filename="../../desktop/services/follow_ups/planning.py" />
            <location filename="../../desktop/services/follow_ups/series.py" />
            <source>That is no longer on the calendar. Nothing was changed.</source>
            <translation>Eso ya no está en el calendario. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/planning.py" />
            <source>Planned {what}</source>
            <translation>Planeaste {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/planning.py" />
            <source>, and {what} more</source>
            <translation>, y {what} más</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/planning.py" />
            <location filename="../../desktop/services/interactions.py" />
            <source>Changed {what}</source>
            <translation>Cambiaste {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/planning.py" />
            <location filename="../../desktop/ui/calendar/plan_editor.py" />
            <source>With whom, or what? One of the two is enough.</source>
            <translation>¿Con quién, o qué? Basta con una de las dos cosas.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/planning.py" />
            <location filename="../../desktop/ui/calendar/plan_when.py" />
            <source>A window ends after it begins.</source>
            <translation>El final va después del principio.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/planning.py" />
            <source>A follow-up has no {what}.</source>
            <translation>Un plan no tiene {what}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/planning.py" />
            <source>Changed who comes to {what}</source>
            <translation>Cambiaste con quién es {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/planning.py" />
            <source>Took {what} off the calendar</source>
            <translation>Quitaste {what} del calendario</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/planning.py" />
            <source>Skipped {what} on {occurrence} {day} {other}</source>
            <translation>Saltaste {what} ({occurrence} {day} {other})</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/planning.py" />
            <location filename="../../desktop/services/follow_ups/shifting.py" />
            <source>It lasts from one minute to a week.</source>
            <translation>Dura de un minuto a una semana.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/requests.py" />
            <location filename="../../desktop/ui/calendar/request_editor.py" />
            <source>The day to answer by comes after the one on which they asked.</source>
            <translation>El día para responder va después del día en que lo pidió.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/requests.py" />
            <source>Noted that {name} asked to meet</source>
            <translation>Anotaste que {name} pidió verte</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/requests.py" />
            <source>Changed what {name} asked for</source>
            <translation>Cambiaste lo que pidió {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/requests.py" />
            <source>Not now for what {name} asked</source>
            <translation>Ahora no, para lo que pidió {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/requests.py" />
            <source>{name} took it back</source>
            <translation>{name} ya no lo pide</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/requests.py" />
            <source>That was answered already. Nothing was changed.</source>
            <translation>Eso ya tenía respuesta. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/requests.py" />
            <source>Said yes to {name}, on {day}</source>
            <translation>Dijiste que sí a {name}: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/series.py" />
            <source>a line to {name}</source>
            <translation>unas líneas a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/series.py" />
            <source>a call with {name}</source>
            <translation>una llamada con {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/series.py" />
            <source>time together with {name}</source>
            <translation>un rato con {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/series.py" />
            <location filename="../../desktop/ui/meeting_phrases.py" />
            <source>what was planned</source>
            <translation>lo planeado</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/settling.py" />
            <source>Missed {what}</source>
            <translation>No pudo ser: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/settling.py" />
            <source>Planned {what} again</source>
            <translation>Planeaste otra vez {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/settling.py" />
            <source>Put {what} off</source>
            <translation>Pospusiste {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/shifting.py" />
            <source>Moved {what} to {day}</source>
            <translation>Llevaste {what} a otro día: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/shifting.py" />
            <source>Moved {what} to {day}{at}</source>
            <translation>Llevaste {what} a otro día: {day}{at}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/shifting.py" />
            <source>Changed how long {what} lasts</source>
            <translation>Cambiaste cuánto dura {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/follow_ups/shifting.py" />
            <source>Moved the window of {what}</source>
            <translation>Moviste las fechas de {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/aims.py" />
            <source>Added an aim for {gathering}</source>
            <translation>Añadiste un propósito para {gathering}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/aims.py" />
            <source>Changed an aim: {text}</source>
            <translation>Cambiaste un propósito: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/aims.py" />
            <source>Moved an aim: {text}</source>
            <translation>Moviste un propósito: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/aims.py" />
            <source>Reached: {text}</source>
            <translation>Conseguido: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/aims.py" />
            <source>Not this time: {text}</source>
            <translation>Esta vez no: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/aims.py" />
            <source>Looked back on an aim: {text}</source>
            <translation>Miraste atrás a un propósito: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/aims.py" />
            <source>Took an aim away: {text}</source>
            <translation>Quitaste un propósito: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/aims.py" />
            <source>That aim is no longer here. Nothing was changed.</source>
            <translation>Ese propósito ya no está aquí. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/aims.py" />
            <location filename="../../desktop/services/people/own_rows.py" />
            <source>That was empty. Nothing was changed.</source>
            <translation>Eso estaba vacío. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/becoming.py" />
            <source>{name} comes into practice</source>
            <translation>{name} pasa a estar con intención</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/becoming.py" />
            <source>{name} rests in the address book</source>
            <translation>{name} descansa en la libreta</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/becoming.py" />
            <source>Left {name} as a name</source>
            <translation>{name} se queda como un nombre</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/becoming.py" />
            <location filename="../../desktop/services/gatherings/names.py" />
            <source>Met {name}</source>
            <translation>Conociste a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/becoming.py" />
            <source>It was another {row}</source>
            <translation>Era otra persona: {row}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/following.py" />
            <source>Moved what comes next with {name}</source>
            <translation>Moviste lo que sigue con {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/following.py" />
            <source>Laid what follows {name} anew</source>
            <translation>Repartiste de nuevo lo que sigue a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/following.py" />
            <source>There is no reason yet to come back to {row}.</source>
            <translation>Todavía no hay un porqué para volver a {row}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/following.py" />
            <source>a follow-up</source>
            <translation>un plan</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/following.py" />
            <source>{count} follow-ups</source>
            <translation>{count} planes</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/following.py" />
            <source>Planned {what} after {gathering}</source>
            <translation>Planeaste {what} tras {gathering}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/keeping.py" />
            <source>Added {gathering}</source>
            <translation>Añadiste {gathering}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/keeping.py" />
            <source>Changed {gathering}</source>
            <translation>Cambiaste {gathering}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/keeping.py" />
            <source>Renamed {gathering}</source>
            <translation>Pusiste otro nombre: {gathering}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/keeping.py" />
            <source>Changed what {gathering} is about</source>
            <translation>Cambiaste de qué trata {gathering}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/keeping.py" />
            <source>Moved {gathering} to {who}</source>
            <translation>Llevaste {gathering} a otro día: {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/keeping.py" />
            <source>Changed how I introduce myself at {gathering}</source>
            <translation>Cambiaste cómo te presentas en {gathering}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/keeping.py" />
            <source>Practised for {gathering}</source>
            <translation>Practicaste para {gathering}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/keeping.py" />
            <source>Looked back on {gathering}</source>
            <translation>Miraste atrás a {gathering}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/keeping.py" />
            <source>Looked back on</source>
            <translation>Miraste atrás a</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/keeping.py" />
            <source>Took up again</source>
            <translation>Retomaste</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/keeping.py" />
            <source>Deleted {gathering}</source>
            <translation>Eliminaste {gathering}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/keeping.py" />
            <source>That gathering is no longer here. Nothing was changed.</source>
            <translation>Ese encuentro ya no está aquí. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/keeping.py" />
            <source>A gathering needs a name, even a plain one.</source>
            <translation>Un encuentro necesita un nombre, por sencillo que sea.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/keeping.py" />
            <source>It ends on the day it begins, or some days after it.</source>
            <translation>Termina el día en que empieza, o unos días después.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/names.py" />
            <source>Hoped to meet {called} at {gathering}</source>
            <translation>Esperas ver a {called} en {gathering}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/names.py" />
            <source>Changed why I hope to meet {row}</source>
            <translation>Cambiaste por qué esperas conocer a {row}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/names.py" />
            <source>Changed what you remember of {row}</source>
            <translation>Cambiaste lo que recuerdas de {row}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/names.py" />
            <source>Changed what comes next with {row}</source>
            <translation>Cambiaste lo que sigue con {row}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/names.py" />
            <source>Did not meet {row}</source>
            <translation>No viste a {row}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/names.py" />
            <source>Took {row} off those hoped for</source>
            <translation>Ya no esperas ver a {row}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/names.py" />
            <source>That name is no longer here. Nothing was changed.</source>
            <translation>Ese nombre ya no está aquí. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gatherings/names.py" />
            <source>A name is needed, even a first one.</source>
            <translation>Hace falta un nombre, aunque sea solo el de pila.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gestures.py" />
            <source>Kept an idea for {name}</source>
            <translation>Guardaste una idea para {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/gestures.py" />
            <source>Planned a small gesture for {name}</source>
            <translation>Planeaste un pequeño detalle para {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/giving.py" />
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>an idea</source>
            <translation>una idea</translation>
        </message>
        <message>
            <location filename="../../desktop/services/giving.py" />
            <source>A few words are needed: what was it?</source>
            <translation>Hacen falta unas palabras: ¿qué fue?</translation>
        </message>
        <message>
            <location filename="../../desktop/services/giving.py" />
            <source>Changed “{text}”</source>
            <translation>Cambiaste «{text}»</translation>
        </message>
        <message>
            <location filename="../../desktop/services/giving.py" />
            <location filename="../../desktop/services/loops.py" />
            <source>Deleted “{text}”</source>
            <translation>Eliminaste «{text}»</translation>
        </message>
        <message>
            <location filename="../../desktop/services/giving.py" />
            <source>Noted what {name} gave</source>
            <translation>Anotaste lo que dio {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/giving.py" />
            <source>Noted something for {name}</source>
            <translation>Anotaste algo para {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/services/importing/applying.py" />
            <location filename="../../desktop/ui/importing/facts.py" />
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>{count} files</source>
            <extracomment>One: one file</extracomment>
            <translation>
                <numerusform>un archivo</numerusform>
                <numerusform>{count} archivos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/services/importing/applying.py" />
            <source>Found {found_in} in {where}</source>
            <translation>Encontraste {found_in} en {where}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/importing/applying.py" />
            <source>Brought in people from {where}</source>
            <translation>Trajiste personas de {where}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/importing/applying.py" />
            <source>something new</source>
            <translation>algo nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop/services/importing/folders.py" />
            <source>The folder {folder} holds more than {MOST} files. Choose the one with the people in it.</source>
            <translation>La carpeta {folder} contiene más de {MOST} archivos. Elige la que tiene a las personas.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/importing/folders.py" />
            <source>The folder {folder} is empty.</source>
            <translation>La carpeta {folder} está vacía.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/importing/mappings.py" />
            <source>Remember columns</source>
            <translation>Recordar las columnas</translation>
        </message>
        <message>
            <location filename="../../desktop/services/importing/pictures.py" />
            <source>Made pictures smaller</source>
            <translation>Redujiste las fotos</translation>
        </message>
        <message>
            <location filename="../../desktop/services/importing/reading.py" />
            <source>You left this table out.</source>
            <translation>Dejaste fuera esta tabla.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/importing/reading.py" />
            <source>That is more than Kith can bring in at once (250,000 records, or 400 million letters of text and pictures). Bring it in by parts.</source>
            <translation>Es más de lo que Kith puede traer de una vez (250.000 registros, o 400 millones de letras de texto e imágenes). Tráelo por partes.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/importing/story_plan.py" />
            <source>It is about somebody who is neither in the file nor in Kith, or whose name several people have, so it was left out.</source>
            <translation>Trata de alguien que no está ni en el archivo ni en Kith, o cuyo nombre tienen varias personas, así que quedó fuera.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/interactions.py" />
            <source>Deleted {what}</source>
            <translation>Eliminaste {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/interactions.py" />
            <source>That day is still to come. Plan it instead, and write it down afterwards.</source>
            <translation>Ese día aún no ha llegado. Planéalo, y anótalo después.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/interactions.py" />
            <location filename="../../desktop/services/past_talks.py" />
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>A name is needed: with whom was it?</source>
            <translation>Falta un nombre: ¿con quién fue?</translation>
        </message>
        <message>
            <location filename="../../desktop/services/interactions.py" />
            <location filename="../../desktop/services/past_talks.py" />
            <source>Somebody of this talk is no longer here. Nothing was kept.</source>
            <translation>Alguien de esta conversación ya no está aquí. No se ha guardado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/interactions.py" />
            <source>That talk is no longer here. Nothing was changed.</source>
            <translation>Esa conversación ya no está aquí. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/interactions.py" />
            <source>the time with {names}</source>
            <translation>el rato con {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/interactions.py" />
            <source>the coffee with {names}</source>
            <translation>el café con {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/interactions.py" />
            <source>the meal with {names}</source>
            <translation>la comida con {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/interactions.py" />
            <source>the walk with {names}</source>
            <translation>el paseo con {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/interactions.py" />
            <source>the call with {names}</source>
            <translation>la llamada con {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/interactions.py" />
            <source>the video call with {names}</source>
            <translation>la videollamada con {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/interactions.py" />
            <source>the message with {names}</source>
            <translation>el mensaje con {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/interactions.py" />
            <source>the letter with {names}</source>
            <translation>la carta con {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/interactions.py" />
            <source>the gathering with {names}</source>
            <translation>el encuentro con {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/interactions.py" />
            <source>the talk with {names}</source>
            <translation>la conversación con {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/moving.py" />
            <source>{names}: only thought of</source>
            <translation>{names}: solo pensado</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/moving.py" />
            <source>{names}: asked one</source>
            <translation>{names}: una parte lo sabe</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/moving.py" />
            <source>{names}: asked the other</source>
            <translation>{names}: la otra parte lo sabe</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/moving.py" />
            <source>{names}: both are willing</source>
            <translation>{names}: las dos partes quieren</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/moving.py" />
            <source>{names}: how it went</source>
            <translation>{names}: cómo fue</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/moving.py" />
            <location filename="../../desktop/ui/introductions/pair_menu.py" />
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>{name} is willing</source>
            <translation>{name} quiere</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/moving.py" />
            <source>{name} would rather not. It is let go, and said to nobody</source>
            <translation>{name} prefiere que no. Se suelta, y no se dice a nadie</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/moving.py" />
            <source>{names} within their column</source>
            <translation>{names}, dentro de su columna</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/moving.py" />
            <source>That has no place at this step. Nothing was changed.</source>
            <translation>Eso no tiene lugar en este paso. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/moving.py" />
            <source>Took up {names_of} again</source>
            <translation>Retomaste {names_of}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/moving.py" />
            <source>{what} has not said yes yet. Both are asked first; nothing was moved.</source>
            <translation>{what} aún no ha dicho que sí. Antes se pregunta a las dos partes; no se ha movido nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/moving.py" />
            <source>{what} and {other} have not said yes yet. Both are asked first; nothing was moved.</source>
            <translation>{what} y {other} aún no han dicho que sí. Antes se pregunta a las dos partes; no se ha movido nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/rows.py" />
            <source>That introduction is no longer here. Nothing was changed.</source>
            <translation>Esa presentación ya no está aquí. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/rows.py" />
            <source>{first} and {second}</source>
            <translation>{first} y {second}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/rows.py" />
            <source>{one} and {other}</source>
            <translation>{one} y {other}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/rows.py" />
            <source>Introduced to {other}</source>
            <translation>Se conoció con {other}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/stepping.py" />
            <source>Asked {who} how it was with {other}</source>
            <translation>Preguntaste a {who} cómo fue con {other}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/stepping.py" />
            <source>Wrote a kind line to {who}</source>
            <translation>Escribiste unas líneas amables a {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/stepping.py" />
            <source>Kept the words to {to_whom}</source>
            <translation>Guardaste las palabras para {to_whom}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/stepping.py" />
            <source>Planned the next step with {names_of}</source>
            <translation>Planeaste el siguiente paso con {names_of}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/stepping.py" />
            <source>Nothing is planned with {names_of}</source>
            <translation>Ya no hay nada planeado con {names_of}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/stepping.py" />
            <source>Both are asked first, and this step comes later. Nothing was changed.</source>
            <translation>Antes se pregunta a las dos partes, y este paso viene después. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thanking.py" />
            <source>Thanked {name} for {other}</source>
            <translation>Diste las gracias a {name} por {other}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thanking.py" />
            <source>Owe {name} thanks for {other}</source>
            <translation>Debes las gracias a {name} por {other}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thanking.py" />
            <source>Introduced me to {other}</source>
            <translation>Me presentó a {other}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thinking.py" />
            <source>Kept why {names}</source>
            <translation>Guardaste por qué {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thinking.py" />
            <source>Kept what may be told of {names}</source>
            <translation>Guardaste lo que se puede contar de {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thinking.py" />
            <source>Kept what waits with {names}</source>
            <translation>Guardaste lo que espera con {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thinking.py" />
            <source>Kept how it went with {names}</source>
            <translation>Guardaste cómo fue con {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thinking.py" />
            <source>Thought of {say_both}</source>
            <translation>Pensaste en {say_both}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thinking.py" />
            <source>{name} comes first now</source>
            <translation>Ahora {name} va primero</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thinking.py" />
            <source>No longer thought of {names_of}</source>
            <translation>Ya no piensas en {names_of}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thinking.py" />
            <source>{say_both} are not suggested again</source>
            <translation>{say_both} no se vuelve a sugerir</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thinking.py" />
            <source>Choose somebody of the book, so that they can be thanked.</source>
            <translation>Elige a alguien de la libreta, para poder darle las gracias.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thinking.py" />
            <source>That is one of the two. Choose who brought you to the thought.</source>
            <translation>Es una de las dos personas. Elige a quien te dio la idea.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thinking.py" />
            <source>Nobody is credited for {names}</source>
            <translation>Nadie te dio la idea de {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thinking.py" />
            <source>{name} brought you to {names}</source>
            <translation>{name} te dio la idea de {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thinking.py" />
            <source>The thought of {names}</source>
            <translation>La idea de {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thinking.py" />
            <location filename="../../desktop/ui/introductions/two_people.py" />
            <source>It takes two. Choose somebody else for the second.</source>
            <translation>Hacen falta dos. Elige a alguien más como segunda persona.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/introductions/thinking.py" />
            <source>These two are on their way already. Nothing was changed.</source>
            <translation>Estas dos ya están en camino. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/defaults.py" />
            <source>Laid out the journey</source>
            <translation>Se dispuso el camino</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/moving.py" />
            <source>That stage is no longer there. Nothing was moved.</source>
            <translation>Esa etapa ya no está. No se ha movido nada.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/services/journey/moving.py" />
            <source>{count} plans</source>
            <comment>let go</comment>
            <extracomment>One: a plan</extracomment>
            <translation>
                <numerusform>un plan</numerusform>
                <numerusform>{count} planes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/moving.py" />
            <source>, and let {what} go</source>
            <translation>, y soltaste {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/moving.py" />
            <source>Kept why {names} moved</source>
            <translation>Guardaste por qué {names} cambió de etapa</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/moving.py" />
            <source>Planned with {names}: {what}</source>
            <translation>Planeaste con {names}: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/moving.py" />
            <source>Planned with {names} again</source>
            <translation>Planeaste otra vez con {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/moving.py" />
            <source>Planned {count} things with {names}</source>
            <translation>Planeaste {count} cosas con {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/moving.py" />
            <source>Moved {names} to {stage}</source>
            <translation>Llevaste a {names} a {stage}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/moving.py" />
            <source>Moved {names} within {stage}</source>
            <translation>Moviste a {names} dentro de {stage}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/parting.py" />
            <source>Let {name} rest, with thanks</source>
            <translation>Dejaste ir a {name} con gratitud</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/parting.py" />
            <source>Welcomed {name} back, to {stage}</source>
            <translation>Diste otra vez la bienvenida a {name}, en {stage}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/parting.py" />
            <source>That place is no longer there. Nothing was moved.</source>
            <translation>Ese lugar ya no está. No se ha movido nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>That stage is no longer there. Nothing was changed.</source>
            <translation>Esa etapa ya no está. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>A stage needs a name. It keeps the one it had.</source>
            <translation>Una etapa necesita un nombre. Conserva el que tenía.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>Renamed {stage} to {name}</source>
            <translation>Cambiaste el nombre de {stage} a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>Changed the words of {stage}</source>
            <translation>Cambiaste las palabras de {stage}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>A limit begins at one. Without one, as many come as come.</source>
            <translation>Un límite empieza en uno. Sin límite, caben quienes vengan.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>Set how many I can hold in {stage}</source>
            <translation>Fijaste a cuántas personas puedes llevar en {stage}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>A stage needs a name.</source>
            <translation>Una etapa necesita un nombre.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>Added the stage {name}</source>
            <translation>Añadiste la etapa {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>The trays stay where they are.</source>
            <translation>Las bandejas se quedan donde están.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>Made {stage} the {ordinal_word} stage</source>
            <translation>{stage} pasa a ser la {ordinal_word} etapa</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>Removed the stage {stage}</source>
            <translation>Quitaste la etapa {stage}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>This stage is your own: Kith has no words for it.</source>
            <translation>Esta etapa es tuya: Kith no tiene palabras para ella.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>Put back Kith’s words for {stage}</source>
            <translation>Recuperaste las palabras de Kith para {stage}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>There was nothing written, so nothing was added.</source>
            <translation>No había nada escrito, así que no se ha añadido nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>Added a line to {stage}</source>
            <translation>Añadiste una línea a {stage}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>Changed a line of {stage}</source>
            <translation>Cambiaste una línea de {stage}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>Took a line out of {stage}</source>
            <translation>Quitaste una línea de {stage}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>Changed the order of lines in {stage}</source>
            <translation>Cambiaste el orden de las líneas en {stage}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>That line is no longer there. Nothing was changed.</source>
            <translation>Esa línea ya no está. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>The two trays stay. Only stages between them can be removed.</source>
            <translation>Las dos bandejas se quedan. Solo se pueden quitar las etapas de en medio.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>One stage has to stay. Rename it instead.</source>
            <translation>Tiene que quedar una etapa. Cámbiale mejor el nombre.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/journey/stages.py" />
            <source>Its people need another place to go to.</source>
            <translation>Su gente necesita otro lugar adonde ir.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/loops.py" />
            <source>A few words are needed: what is open between you?</source>
            <translation>Hacen falta unas palabras: ¿qué queda abierto?</translation>
        </message>
        <message>
            <location filename="../../desktop/services/loops.py" />
            <source>Changed what is open with {name}</source>
            <translation>Cambiaste lo que queda abierto con {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/loops.py" />
            <source>Noted what is open with {name}</source>
            <translation>Anotaste lo que queda abierto con {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/loops.py" />
            <source>Closed “{text}” with {name}</source>
            <translation>Cerraste «{text}» con {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/loops.py" />
            <source>Kept how “{text}” went</source>
            <translation>Guardaste cómo fue «{text}»</translation>
        </message>
        <message>
            <location filename="../../desktop/services/loops.py" />
            <source>“{text}” is open again</source>
            <translation>«{text}» vuelve a estar abierto</translation>
        </message>
        <message>
            <location filename="../../desktop/services/matching/merging.py" />
            <source>That is one person already. Nothing was changed.</source>
            <translation>Ya es una sola persona. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/matching/merging.py" />
            <source>Joined {gone} into {keep}</source>
            <translation>Uniste {gone} con {keep}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/matching/proposals.py" />
            <source>Looked for people who may be the same</source>
            <translation>Buscaste a quienes podrían ser la misma persona</translation>
        </message>
        <message>
            <location filename="../../desktop/services/matching/proposals.py" />
            <source>That is one person. Nothing was changed.</source>
            <translation>Es una sola persona. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/matching/proposals.py" />
            <source>Kept {first} and {second} as two people</source>
            <translation>{first} y {second} siguen siendo dos personas</translation>
        </message>
        <message>
            <location filename="../../desktop/services/news.py" />
            <source>Changed what you noticed of {name}</source>
            <translation>Cambiaste lo que notaste de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/news.py" />
            <source>Took away what you noticed of {name}</source>
            <translation>Quitaste lo que notaste de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/news.py" />
            <source>Noticed of {name}</source>
            <translation>Notaste algo de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/news.py" />
            <source>Let the news of {name} be</source>
            <translation>Dejaste estar la noticia de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/news.py" />
            <source>Planned {name}, because of their news</source>
            <translation>Planeaste {name}, a raíz de su noticia</translation>
        </message>
        <message>
            <location filename="../../desktop/services/news.py" />
            <source>Kept it as a chapter of {name}</source>
            <translation>Lo guardaste como un capítulo de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/news.py" />
            <source>That was decided already. Nothing was changed.</source>
            <translation>Eso ya estaba decidido. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/adding.py" />
            <source>Added {draft}</source>
            <translation>Añadiste a {draft}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/adding.py" />
            <source>Chose {who} to be intentional with</source>
            <translation>Elegiste con intención a {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/adding.py" />
            <source>Left {who} be</source>
            <translation>Dejaste estar a {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/adding.py" />
            <source>Deleted {who}</source>
            <translation>Eliminaste a {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/adding.py" />
            <source>Brought {who} back</source>
            <translation>Recuperaste a {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/adding.py" />
            <source>Duplicated {first}</source>
            <translation>Duplicaste a {first}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/adding.py" />
            <location filename="../../desktop/ui/importing/wording.py" />
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>nobody</source>
            <translation>nadie</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/circles.py" />
            <source>Made the circle {name}</source>
            <translation>Creaste el círculo {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/circles.py" />
            <source>Put {who} into the new circle {name}</source>
            <translation>Pusiste a {who} en el nuevo círculo {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/circles.py" />
            <source>Renamed the circle {circle} to {name}</source>
            <translation>Cambiaste el nombre del círculo {circle} a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/circles.py" />
            <source>Dissolved the circle {circle}</source>
            <translation>Disolviste el círculo {circle}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/circles.py" />
            <source>Put {who} into {circle}</source>
            <translation>Pusiste a {who} en {circle}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/circles.py" />
            <source>Took {who} out of {circle}</source>
            <translation>Sacaste a {who} de {circle}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/circles.py" />
            <source>stands first</source>
            <translation>va primero</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/circles.py" />
            <source>stands with the others</source>
            <translation>va con los demás</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/circles.py" />
            <source>{name} {stands} in {circle}</source>
            <translation>{name} {stands} en {circle}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/circles.py" />
            <source>Tagged {who} with {name}</source>
            <translation>Pusiste a {who} la etiqueta {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/circles.py" />
            <source>That tag is no longer here. Nothing was changed.</source>
            <translation>Esa etiqueta ya no está aquí. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/circles.py" />
            <source>Took the tag {label} off {who}</source>
            <translation>Quitaste la etiqueta {label} a {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/circles.py" />
            <source>That circle is no longer here. Nothing was changed.</source>
            <translation>Ese círculo ya no está aquí. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/circles.py" />
            <source>It needs a name.</source>
            <translation>Necesita un nombre.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/fields.py" />
            <source>Changed the names of {name}</source>
            <translation>Cambiaste los nombres de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/fields.py" />
            <source>Changed how {name} is said</source>
            <translation>Cambiaste cómo se dice {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/fields.py" />
            <source>Changed the nickname of {name}</source>
            <translation>Cambiaste el apodo de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/fields.py" />
            <source>Changed the pronouns of {name}</source>
            <translation>Cambiaste los pronombres de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/fields.py" />
            <source>Changed where {name} works</source>
            <translation>Cambiaste dónde trabaja {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/fields.py" />
            <source>Changed what {name} does</source>
            <translation>Cambiaste a qué se dedica {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/fields.py" />
            <source>Changed why {name}, in your words</source>
            <translation>Cambiaste por qué {name}, con tus palabras</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/fields.py" />
            <source>Changed when you met {name}</source>
            <translation>Cambiaste cuándo conociste a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/fields.py" />
            <source>Changed where you met {name}</source>
            <translation>Cambiaste dónde conociste a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/fields.py" />
            <source>Changed how you met {name}</source>
            <translation>Cambiaste de qué conoces a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/fields.py" />
            <source>A person has no field {field}.</source>
            <translation>Una persona no tiene ningún campo {field}.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/fields.py" />
            <source>A person needs a name, even a first one. The old one was kept.</source>
            <translation>Una persona necesita un nombre, aunque sea solo el de pila. Se conserva el anterior.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/fields.py" />
            <source>Nobody introduces themselves to you. Choose somebody else.</source>
            <translation>Nadie se presenta a través de sí. Elige a alguien más.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/fields.py" />
            <source>Changed through whom you met {name}</source>
            <translation>Cambiaste a través de quién conociste a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/files.py" />
            <source>That file is no longer here. Nothing was written.</source>
            <translation>Ese archivo ya no está aquí. No se ha escrito nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/files.py" />
            <source>That file is no longer here. Nothing was changed.</source>
            <translation>Ese archivo ya no está aquí. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/files.py" />
            <source>Took {found} away</source>
            <translation>Quitaste {found}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/knowledge.py" />
            <source>an opportunity</source>
            <translation>una oportunidad</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/knowledge.py" />
            <source>what they hold dear</source>
            <translation>algo que valora</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/knowledge.py" />
            <source>an interest</source>
            <translation>un interés</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/knowledge.py" />
            <source>an offer</source>
            <translation>algo que puede dar</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/knowledge.py" />
            <source>what they eat</source>
            <translation>lo que come</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/knowledge.py" />
            <location filename="../../desktop/services/people/occasions.py" />
            <location filename="../../desktop/services/people/points.py" />
            <source>Changed {what} of {name}</source>
            <translation>Cambiaste algo de {name}: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/knowledge.py" />
            <location filename="../../desktop/services/people/occasions.py" />
            <source>Took {what} away from {name}</source>
            <translation>Quitaste algo de {name}: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/knowledge.py" />
            <source>Changed a note about {name}</source>
            <translation>Cambiaste una nota sobre {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/knowledge.py" />
            <source>Took a note about {name} away</source>
            <translation>Quitaste una nota sobre {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/knowledge.py" />
            <source>Noted {what} of {name}</source>
            <translation>Anotaste algo de {name}: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/knowledge.py" />
            <source>Kept a note about {name}</source>
            <translation>Guardaste una nota sobre {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/newcomers.py" />
            <source>A name is needed: who would you like to be closer to?</source>
            <translation>Hace falta un nombre: ¿de quién te gustaría estar más cerca?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/services/people/newcomers.py" />
            <location filename="../../desktop/ui/backups/wording.py" />
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <location filename="../../desktop/ui/journey/words.py" />
            <source>{count} people</source>
            <extracomment>One: one person</extracomment>
            <translation>
                <numerusform>una persona</numerusform>
                <numerusform>{count} personas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/newcomers.py" />
            <source>Began with {names}</source>
            <translation>Empezaste con {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/occasions.py" />
            <source>the birthday</source>
            <translation>el cumpleaños</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/occasions.py" />
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>a date</source>
            <translation>una fecha</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/occasions.py" />
            <location filename="../../desktop/services/people/points.py" />
            <source>Added {what} of {name}</source>
            <translation>Añadiste una fecha de {name}: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/occasions.py" />
            <source>When is it? A day and a month are enough: 21 September.</source>
            <translation>¿Cuándo es? Basta con un día y un mes: 21 sep.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/own_rows.py" />
            <source>That is no longer here. Nothing was changed.</source>
            <translation>Eso ya no está aquí. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/photos.py" />
            <source>Changed the photo of {name}</source>
            <translation>Cambiaste la foto de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/photos.py" />
            <source>Took the photo of {name} away</source>
            <translation>Quitaste la foto de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/points.py" />
            <source>an e-mail address</source>
            <translation>una dirección de correo</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/points.py" />
            <source>a web page</source>
            <translation>una página web</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/points.py" />
            <source>That was empty. What stood there was kept.</source>
            <translation>Eso estaba vacío. Se conserva lo que había.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/points.py" />
            <source>Took {value} away from {name}</source>
            <translation>Quitaste {value} de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/points.py" />
            <source>Changed an address of {name}</source>
            <translation>Cambiaste una dirección de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/points.py" />
            <source>Took an address away from {name}</source>
            <translation>Quitaste una dirección de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/points.py" />
            <source>{value} comes first for {name}</source>
            <translation>{value} va primero para {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/points.py" />
            <source>Added an address of {name}</source>
            <translation>Añadiste una dirección de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/presence.py" />
            <source>That person is no longer here. Nothing was changed.</source>
            <translation>Esa persona ya no está aquí. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/signatures.py" />
            <source>Took the signature of {name}</source>
            <translation>Tomaste la firma de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/standing.py" />
            <source>Put names in order</source>
            <translation>Nombres ordenados</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/ties.py" />
            <source>Changed what {other_name} is to {name}</source>
            <translation>Cambiaste qué es {other_name} para {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/ties.py" />
            <source>Untied {other_name} from {name}</source>
            <translation>Quitaste el vínculo entre {other_name} y {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/ties.py" />
            <source>Tied {other_name} to {name}</source>
            <translation>Creaste un vínculo entre {other_name} y {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/ties.py" />
            <source>Nobody can be tied to themselves. Choose somebody else.</source>
            <translation>Nadie tiene un vínculo consigo. Elige a alguien más.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/trash.py" />
            <source>Emptied the old trash</source>
            <translation>Vaciaste la papelera antigua</translation>
        </message>
        <message>
            <location filename="../../desktop/services/people/trash.py" />
            <source>Deleted {who} for good</source>
            <translation>Eliminaste para siempre a {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/letter.py" />
            <source>Wrote on the letter of {year}</source>
            <translation>Escribiste en la carta de {year}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/letter.py" />
            <source>Made the letter of {year} anew</source>
            <translation>Hiciste de nuevo la carta de {year}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/mirror/thanks.py" />
            <source>Thanked {name}</source>
            <translation>Diste las gracias a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>what you hold dear</source>
            <translation>lo que valoras</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>where you are going</source>
            <translation>adónde vas</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>whom you hope to meet</source>
            <translation>a quién esperas conocer</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>what you can give</source>
            <translation>lo que puedes dar</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>what you need</source>
            <translation>lo que necesitas</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>a story worth telling</source>
            <translation>una historia que merece la pena contar</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>Wrote down {what}</source>
            <translation>Anotaste {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>Changed {kind}</source>
            <translation>Cambiaste: {kind}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>Took “{title}” away</source>
            <translation>Quitaste «{title}»</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>Changed the order of {kind}</source>
            <translation>Cambiaste el orden: {kind}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>That stays as it is: there is nothing in it to be reached.</source>
            <translation>Eso se queda como está: no hay nada ahí que conseguir.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>“{title}” is open again</source>
            <translation>«{title}» vuelve a estar abierto</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>“{title}”, with {name}</source>
            <translation>«{title}», con {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>“{title}”, without {name}</source>
            <translation>«{title}», sin {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/profile.py" />
            <source>A few words are needed. Nothing was changed.</source>
            <translation>Hacen falta unas palabras. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/review.py" />
            <source>Looked back on the week of {what}</source>
            <translation>Miraste atrás a la semana: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/review.py" />
            <source>That week is no longer here. Nothing was changed.</source>
            <translation>Esa semana ya no está aquí. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/reflect/review.py" />
            <source>Forgot what you wrote on the week of {what}</source>
            <translation>Olvidaste lo escrito sobre la semana: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/rhythm/setting.py" />
            <source>Kept the rhythm of {name}</source>
            <translation>Guardaste el ritmo de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/rhythm/setting.py" />
            <source>That person or circle is no longer here. Nothing was changed.</source>
            <translation>Esa persona o ese círculo ya no está aquí. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/rhythm/setting.py" />
            <source>Took away the rhythm of {owner}</source>
            <translation>Quitaste el ritmo de {owner}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/rhythm/setting.py" />
            <source>Set the rhythm of {owner}</source>
            <translation>Fijaste el ritmo de {owner}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/samples/__init__.py" />
            <source>Brought in the sample people</source>
            <translation>Trajiste las personas de ejemplo</translation>
        </message>
        <message>
            <location filename="../../desktop/services/samples/__init__.py" />
            <source>Swept the sample people away</source>
            <translation>Retiraste las personas de ejemplo</translation>
        </message>
        <message>
            <location filename="../../desktop/services/seasons.py" />
            <source>A hard season for {name}</source>
            <translation>Una época difícil para {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/seasons.py" />
            <source>The hard season of {name} is over</source>
            <translation>La época difícil de {name} ha pasado</translation>
        </message>
        <message>
            <location filename="../../desktop/services/seasons.py" />
            <source>Choose a day still to come for looking again.</source>
            <translation>Elige un día que aún no haya llegado para mirar otra vez.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/seasons.py" />
            <source>The hard season of {name} goes on</source>
            <translation>La época difícil de {name} sigue</translation>
        </message>
        <message>
            <location filename="../../desktop/services/seasons.py" />
            <source>Changed the words for the hard season of {name}</source>
            <translation>Cambiaste las palabras para la época difícil de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/seasons.py" />
            <source>That season is no longer here. Nothing was changed.</source>
            <translation>Esa época ya no está aquí. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/services/today/meanwhile.py" />
            <source>Kept whom you saw</source>
            <translation>Guardaste a quién viste</translation>
        </message>
        <message>
            <location filename="../../desktop/services/today/meanwhile.py" />
            <source>Kept the people you saw</source>
            <translation>Guardaste a las personas que viste</translation>
        </message>
        <message>
            <location filename="../../desktop/services/today/put_off.py" />
            <location filename="../../desktop/ui/today/corner_card.py" />
            <source>Another time for {name}</source>
            <translation>Otro día para {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/triage/deciding.py" />
            <source>Chose {name} to be intentional with</source>
            <translation>Elegiste con intención a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/triage/deciding.py" />
            <source>Left {name} be</source>
            <translation>Dejaste estar a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/trust.py" />
            <source>Noted what built trust with {name}</source>
            <translation>Anotaste qué hizo crecer la confianza con {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/trust.py" />
            <source>Noted a stumble with {name}</source>
            <translation>Anotaste un tropiezo con {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/trust.py" />
            <source>Noted a repair with {name}</source>
            <translation>Anotaste una reparación con {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/trust.py" />
            <source>Changed a moment of trust with {name}</source>
            <translation>Cambiaste un momento de confianza con {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/trust.py" />
            <source>Took a moment of trust with {name} away</source>
            <translation>Quitaste un momento de confianza con {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/trust.py" />
            <source>{name} goes back to {stage}</source>
            <translation>{name} vuelve a {stage}</translation>
        </message>
        <message>
            <location filename="../../desktop/services/trust.py" />
            <source>{name} returns to {stage}</source>
            <translation>{name} regresa a {stage}</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/backup.py" />
            <source>There is no room for a backup in {folder}: it needs {megabytes}, and {other} are free. Nothing was changed. Make room, then try again.</source>
            <translation>No hay sitio para una copia en {folder}: necesita {megabytes} y hay {other} libres. No se ha cambiado nada. Haz sitio y prueba otra vez.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/backup.py" />
            <source>The backup {target} could not be written. Nothing else changed.</source>
            <translation>No se pudo escribir la copia {target}. No ha cambiado nada más.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/contents.py" />
            <source>{path} holds nothing.</source>
            <translation>{path} no contiene nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/contents.py" />
            <source>{path} holds no people's table. It was left as it is.</source>
            <translation>{path} no contiene la tabla de personas. Se ha dejado como está.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/contents.py" />
            <source>{path} is not what {like} is. It was left as it is.</source>
            <translation>{path} no es lo que es {like}. Se ha dejado como está.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/contents.py" />
            <source>{path} could not be read. It was left as it is.</source>
            <translation>No se pudo leer {path}. Se ha dejado como está.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/copying.py" />
            <source>Another program is holding the store, so that it could not be copied. Nothing was changed. Close that program, then try again.</source>
            <translation>Otro programa tiene cogidos los datos, así que no se pudieron copiar. No se ha cambiado nada. Cierra ese programa y prueba otra vez.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/database.py" />
            <source>The file {path} was replaced or removed while Kith was open. Nothing was stored. Close Kith and open it again.</source>
            <translation>El archivo {path} se reemplazó o se quitó mientras Kith estaba abierto. No se ha guardado nada. Cierra Kith y ábrelo otra vez.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/driver.py" />
            <source>This Kith was put together without SQLCipher, which a locked store needs. Nothing was changed. Install it with: pip install sqlcipher3</source>
            <translation>Este Kith se compiló sin SQLCipher, que hace falta para cerrar los datos con llave. No se ha cambiado nada. Instálalo con: pip install sqlcipher3</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/faults.py" />
            <source>The disk is full. Nothing was stored. Make room, then try again.</source>
            <translation>El disco está lleno. No se ha guardado nada. Haz sitio y prueba otra vez.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/faults.py" />
            <source>Kith may not write to {path}. Nothing was stored. Check the permissions of the folder, then try again.</source>
            <translation>Kith no puede escribir en {path}. No se ha guardado nada. Revisa los permisos de la carpeta y prueba otra vez.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/faults.py" />
            <source>Another program is holding {path}. Nothing was stored. Close that program, then try again.</source>
            <translation>Otro programa tiene cogido {path}. No se ha guardado nada. Cierra ese programa y prueba otra vez.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/faults.py" />
            <source>The disk could not be read or written. Nothing was stored. Check the disk, then try again.</source>
            <translation>No se pudo leer o escribir en el disco. No se ha guardado nada. Revisa el disco y prueba otra vez.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/faults.py" />
            <source>{path} could not be opened. Nothing was stored. Check that the folder is there and may be read, then try again.</source>
            <translation>No se pudo abrir {path}. No se ha guardado nada. Mira que la carpeta exista y se pueda leer, y prueba otra vez.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/faults.py" />
            <source>That text is too long to keep. Nothing was stored.</source>
            <translation>Ese texto es demasiado largo para guardarlo. No se ha guardado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/faults.py" />
            <source>{path} is not a sound Kith store. It was left as it is.</source>
            <translation>{path} no es un almacén sano de Kith. Se ha dejado como está.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/keys.py" />
            <source>{path} is locked: it needs its passphrase. Nothing was changed.</source>
            <translation>{path} está cerrado con llave: necesita su frase de paso. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/lock.py" />
            <source>{parent} cannot be used: {error}.</source>
            <translation>{parent} no se puede usar: {error}.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/lock.py" />
            <source>{parent} is on a disk that cannot be locked, so that nothing would keep two programs from writing at once. Nothing was changed. Keep the data in a folder of this computer, then try again.</source>
            <translation>{parent} está en un disco que no se puede bloquear, así que nada impediría que dos programas escribieran a la vez. No se ha cambiado nada. Guarda los datos en una carpeta de este ordenador y prueba otra vez.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/lock.py" />
            <source>Kith is already open with the data in {parent}. Close that window first, or do it from there.</source>
            <translation>Kith ya está abierto con los datos de {parent}. Cierra antes esa ventana, o hazlo desde ella.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/passphrase.py" />
            <source>This passphrase does not open the store. Look at Caps Lock and the keyboard's language, then try again. Nothing was changed.</source>
            <translation>Esta frase de paso no abre los datos. Mira Bloq Mayús y el idioma del teclado, y prueba otra vez. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/passphrase.py" />
            <source>{source} could not be copied whole. It is as it was.</source>
            <translation>{source} no se pudo copiar entero. Sigue como estaba.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/restoring.py" />
            <source>{backup_file} holds nothing to restore. Nothing was changed.</source>
            <translation>{backup_file} no contiene nada que restaurar. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/schema.py" />
            <source>Kith may not read {path}. Check the permissions of the folder, then try again.</source>
            <translation>Kith no puede leer {path}. Revisa los permisos de la carpeta y prueba otra vez.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/schema.py" />
            <source>{path} was written by a newer Kith. It was not touched. Open it with the newer Kith.</source>
            <translation>{path} lo escribió un Kith más nuevo. No se ha tocado. Ábrelo con el Kith más nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/schema.py" />
            <source>{path} is not a Kith store. It was left as it is.</source>
            <translation>{path} no es un almacén de Kith. Se ha dejado como está.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/schema.py" />
            <source>{path} is damaged: {answer}. It was left as it is.</source>
            <translation>{path} está dañado: {answer}. Se ha dejado como está.</translation>
        </message>
        <message>
            <location filename="../../desktop/storage/store.py" />
            <source>{what} is gone, but backups of it are in {other}. Kith does not start empty over them.</source>
            <translation>{what} ya no está, pero hay copias en {other}. Kith no empieza en blanco por encima de ellas.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/chooser.py" />
            <source>A backup or an archive</source>
            <translation>Una copia o un archivo completo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/chooser.py" />
            <source>Backups and archives (*.db *.zip)</source>
            <translation>Copias y archivos completos (*.db *.zip)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/chooser.py" />
            <location filename="../../desktop/ui/calendars/choosing.py" />
            <location filename="../../desktop/ui/importing/entry.py" />
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/page.py" />
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>Back up now</source>
            <translation>Hacer una copia ahora</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/page.py" />
            <location filename="../../desktop/ui/window/refused.py" />
            <source>From a file…</source>
            <translation>Desde un archivo…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/page.py" />
            <source>Kith is again as it was before.</source>
            <translation>Kith vuelve a estar como antes.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/page.py" />
            <source>A backup was written, and read back whole.</source>
            <translation>Se ha escrito una copia y se ha leído entera.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/page.py" />
            <location filename="../../desktop/ui/backups/rows.py" />
            <location filename="../../desktop/ui/window/keeping.py" />
            <source>Backups</source>
            <translation>Copias</translation>
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
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>Stop reading</source>
            <translation>Dejar de leer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>Go back to this one</source>
            <translation>Volver a esta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>No backup lies here</source>
            <translation>Aquí no hay ninguna copia</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>One from elsewhere can take its place, or an archive: From a file…</source>
            <translation>Otra, de otro sitio, puede ocupar su lugar, o un archivo completo: Desde un archivo…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>Nothing to go back to yet</source>
            <translation>Aún no hay adónde volver</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>Once there is a backup, it says here what it holds.</source>
            <translation>Cuando haya una copia, aquí se dirá qué contiene.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>Reading it through…</source>
            <translation>Leyéndola entera…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>It is whole, and can take the place of what cannot be opened.</source>
            <translation>Está entera y puede ocupar el lugar de lo que no se puede abrir.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>It is whole, and says the same as what is here now.</source>
            <translation>Está entera y dice lo mismo que lo que hay ahora.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>It is whole. Going back to it, this would differ:</source>
            <translation>Está entera. Al volver a ella, cambiaría esto:</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>It was not read through. Choose it again to read it.</source>
            <translation>No se leyó entera. Elígela otra vez para leerla.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>Would come back</source>
            <translation>Volvería</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>Would go</source>
            <translation>Se iría</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>Would read otherwise</source>
            <translation>Diría otra cosa</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>Thing by thing</source>
            <translation>Cosa por cosa</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>What is here now is kept as a backup first; the way there stays open.</source>
            <translation>Antes se guarda una copia de lo que hay ahora; el camino de vuelta queda abierto.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/preview.py" />
            <source>{title}: {count}</source>
            <translation>{title}: {count}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/rows.py" />
            <source>There are no backups yet.</source>
            <translation>Todavía no hay copias.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/rows.py" />
            <source>{why} · {what}</source>
            <translation>{why} · {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/well.py" />
            <source>Mend it, after a backup</source>
            <translation>Repararlo, tras una copia</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/well.py" />
            <source>Looking at every page, every link, every word…</source>
            <translation>Mirando cada página, cada enlace, cada palabra…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/well.py" />
            <source>All is well.</source>
            <translation>Todo está bien.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/well.py" />
            <source>Something can be mended. Nothing was changed so far.</source>
            <translation>Hay algo que se puede reparar. De momento no se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/well.py" />
            <source>What is kept is well; one thing wants your eye.</source>
            <translation>Lo guardado está bien; hay una cosa que conviene mirar.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/well.py" />
            <source>It was mended.</source>
            <translation>Reparado.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/well.py" />
            <source>Something is not well.</source>
            <translation>Hay algo que no está bien.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/well.py" />
            <location filename="../../desktop/ui/preferences/data.py" />
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Is all well?</source>
            <translation>¿Está todo bien?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/went_back.py" />
            <source>Take that back</source>
            <translation>Deshacerlo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/went_back.py" />
            <source>What could not be read is set aside as {name}.</source>
            <translation>Lo que no se pudo leer queda aparte como {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/went_back.py" />
            <source>What was here before is kept.</source>
            <translation>Lo que había antes se conserva.</translation>
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
            <translation>Kith vuelve a estar como entonces: {day}, {time}.</translation>
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
            <translation>Un archivo completo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>A file from elsewhere</source>
            <translation>Un archivo de otro sitio</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Kept by itself</source>
            <translation>Guardada por sí sola</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>You asked for it</source>
            <translation>La pediste tú</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Before people were brought in</source>
            <translation>Antes de traer personas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Before going back</source>
            <translation>Antes de volver atrás</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Before a newer Kith began</source>
            <translation>Antes de estrenar un Kith más nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Before the samples went</source>
            <translation>Antes de retirar los ejemplos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Before the trash was emptied</source>
            <translation>Antes de vaciar la papelera</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Before it was mended</source>
            <translation>Antes de repararlo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Before a large change</source>
            <translation>Antes de un cambio grande</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>{whom}, {size}</source>
            <translation>{whom}, {size}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Cannot be read</source>
            <translation>No se puede leer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/backups/wording.py" />
            <location filename="../../desktop/ui/found/wording.py" />
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} talks</source>
            <extracomment>One: one talk</extracomment>
            <translation>
                <numerusform>una conversación</numerusform>
                <numerusform>{count} conversaciones</numerusform>
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
            <translation>Ninguna aún. Kith escribe una cada día que está abierto.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>{count} backups, {size} together. Kith writes one every day that it is open.</source>
            <extracomment>One: One backup, {size}. Kith writes one every day that it is open.</extracomment>
            <translation>
                <numerusform>Una copia, {size}. Kith escribe una cada día que está abierto.</numerusform>
                <numerusform>{count} copias, {size} en total. Kith escribe una cada día que está abierto.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/backups/wording.py" />
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <location filename="../../desktop/ui/reflect/mirror/names.py" />
            <source>{count} more</source>
            <extracomment>One: one more</extracomment>
            <translation>
                <numerusform>otra más</numerusform>
                <numerusform>{count} más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>{names}, and {more}</source>
            <translation>{names}, y {more}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>{count} come back</source>
            <extracomment>One: one comes back</extracomment>
            <translation>
                <numerusform>vuelve una</numerusform>
                <numerusform>vuelven {count}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>{count} go</source>
            <extracomment>One: one goes</extracomment>
            <translation>
                <numerusform>se va una</numerusform>
                <numerusform>se van {count}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>{count} read otherwise</source>
            <extracomment>One: one reads otherwise</extracomment>
            <translation>
                <numerusform>una dice otra cosa</numerusform>
                <numerusform>{count} dicen otra cosa</numerusform>
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
            <translation>Conversaciones</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <location filename="../../desktop/ui/people/card/story.py" />
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Plans</source>
            <translation>Planes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Promises</source>
            <translation>Promesas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>What you know of them</source>
            <translation>Lo que sabes de cada persona</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Given and received</source>
            <translation>Dado y recibido</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Dates in their lives</source>
            <translation>Fechas de sus vidas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Ways to reach them</source>
            <translation>Formas de contacto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Addresses</source>
            <translation>Direcciones</translation>
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
            <translation>Vínculos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Moves</source>
            <translation>Cambios de etapa</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Moments of trust</source>
            <translation>Momentos de confianza</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>News</source>
            <translation>Noticias</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <location filename="../../desktop/ui/preferences/rhythms.py" />
            <source>Rhythms</source>
            <translation>Ritmos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Seasons</source>
            <translation>Épocas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <location filename="../../desktop/ui/gatherings/listed.py" />
            <location filename="../../desktop/ui/window/rooms.py" />
            <source>Gatherings</source>
            <translation>Encuentros</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <location filename="../../desktop/ui/introductions/head.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <location filename="../../desktop/ui/window/rooms.py" />
            <source>Introductions</source>
            <translation>Presentaciones</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <location filename="../../desktop/ui/journey/menus.py" />
            <location filename="../../desktop/ui/window/sidebar.py" />
            <source>Circles</source>
            <translation>Círculos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <location filename="../../desktop/ui/importing/wording.py" />
            <location filename="../../desktop/ui/journey/menus.py" />
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Steps of the journey</source>
            <translation>Etapas del camino</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Lines about yourself</source>
            <translation>Líneas sobre ti</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Weeks looked back on</source>
            <translation>Semanas miradas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/backups/wording.py" />
            <source>Letters of a year</source>
            <translation>Cartas del año</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/on_paper.py" />
            <location filename="../../desktop/ui/brief/paper.py" />
            <source>This time</source>
            <translation>Esta vez</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/on_paper.py" />
            <source>Confided. </source>
            <translation>En confianza. </translation>
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
            <translation>Apuntes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/page.py" />
            <location filename="../../desktop/ui/reflect/letter/around.py" />
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/page.py" />
            <source>Their cards</source>
            <translation>Su ficha</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/page.py" />
            <source>Nothing here can open that. The number is on the page.</source>
            <translation>Aquí nada puede abrir eso. El número está en la página.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/paper.py" />
            <source>Brief: {name}</source>
            <translation>Apuntes: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/paper.py" />
            <location filename="../../desktop/ui/brief/parts.py" />
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>Room for the pen</source>
            <translation>Sitio para el lápiz</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/paper.py" />
            <location filename="../../desktop/ui/brief/wording.py" />
            <location filename="../../desktop/ui/people/card/between.py" />
            <location filename="../../desktop/ui/we_spoke/understood.py" />
            <source>Open between us</source>
            <translation>Lo que queda abierto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/paper.py" />
            <source>I meant to ask</source>
            <translation>Quería preguntar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/paper.py" />
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>What I do not know yet</source>
            <translation>Lo que aún no sé</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/paper.py" />
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>Worth remembering</source>
            <translation>Para recordar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/parts.py" />
            <location filename="../../desktop/ui/people/season_sheet.py" />
            <source>A hard season</source>
            <translation>Una época difícil</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/parts.py" />
            <location filename="../../desktop/ui/people/card/entry_text.py" />
            <location filename="../../desktop/ui/widgets/veiled_line.py" />
            <source>Confided</source>
            <translation>En confianza</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/parts.py" />
            <location filename="../../desktop/ui/debrief/promises.py" />
            <location filename="../../desktop/ui/today/side/loops.py" />
            <source>Close: {what}</source>
            <translation>Cerrar: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/side.py" />
            <source>On this page</source>
            <translation>En esta página</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/side.py" />
            <source>On paper</source>
            <translation>En papel</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/side.py" />
            <source>Leave out what was confided</source>
            <translation>Dejar fuera lo contado en confianza</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/side.py" />
            <source>Large print</source>
            <translation>Letra grande</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/side.py" />
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <location filename="../../desktop/ui/today/side/appointments.py" />
            <source>Afterwards</source>
            <translation>Después</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/side.py" />
            <source>A minute for what was said, while it is fresh. All of it can stay empty.</source>
            <translation>Un minuto para lo que se dijo, mientras está fresco. Todo puede quedar en blanco.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>let {them} finish</source>
            <translation>dejé que {them} terminara</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>interrupted once</source>
            <translation>interrumpí una vez</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>interrupted more than once</source>
            <translation>interrumpí más de una vez</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>kept my advice to myself</source>
            <translation>me guardé los consejos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>gave advice when {they} asked</source>
            <translation>di consejo porque {they} lo pidió</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>gave advice nobody had asked for</source>
            <translation>di consejos que nadie había pedido</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>Nothing planned; for whenever you speak</source>
            <translation>Nada planeado; para cuando habléis</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>Before you speak</source>
            <translation>Antes de hablar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>It was {when}</source>
            <translation>Fue {when}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>It is now</source>
            <translation>Es ahora</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>Read it once, then write as you would speak.</source>
            <translation>Léelo una vez y escribe como hablarías.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>Read it once, then put it away. {They} will notice if you are reading.</source>
            <translation>Léelo una vez y guárdalo. {They} notará si vas leyendo.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>After the talk</source>
            <translation>Después de hablar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>After the line</source>
            <translation>Después de escribir</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>After the call</source>
            <translation>Después de la llamada</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>After the meeting</source>
            <translation>Después de veros</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>Intention</source>
            <translation>Intención</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>What this step asks</source>
            <translation>Lo que pide esta etapa</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <location filename="../../desktop/ui/calendar/plan_editor.py" />
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <location filename="../../desktop/ui/people/card/head.py" />
            <location filename="../../desktop/ui/people/card/on_paper.py" />
            <source>Why {name}, truly</source>
            <translation>Por qué {name}, de verdad</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>{Their} last words</source>
            <translation>{Their} última palabra</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>What this season asks</source>
            <translation>Lo que pide esta época</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <location filename="../../desktop/ui/compose/side.py" />
            <location filename="../../desktop/ui/journey/words.py" />
            <location filename="../../desktop/ui/people/wording/who.py" />
            <location filename="../../desktop/ui/today/wording.py" />
            <source>not spoken yet</source>
            <translation>aún sin hablar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <location filename="../../desktop/ui/people/wording/story.py" />
            <source>about {day}</source>
            <translation>hacia esta fecha: {day}</translation>
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
            <translation>Debajo: {feeling}</translation>
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
            <translation>{first} y {second}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>Last time I {did}.</source>
            <translation>La última vez {did}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>not yet thanked</source>
            <translation>aún sin agradecer</translation>
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
            <translation>Por teléfono</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>Call {name}</source>
            <translation>Llamar a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <location filename="../../desktop/ui/window/palette_way.py" />
            <source>Write to {name}</source>
            <translation>Escribir a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>{Their} card</source>
            <translation>{Their} ficha</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>{day} at {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In a few minutes</source>
            <translation>En unos minutos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In ten minutes</source>
            <translation>En diez minutos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In a quarter of an hour</source>
            <translation>En un cuarto de hora</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In twenty minutes</source>
            <translation>En veinte minutos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In twenty-five minutes</source>
            <translation>En veinticinco minutos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In half an hour</source>
            <translation>En media hora</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In thirty-five minutes</source>
            <translation>En treinta y cinco minutos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In forty minutes</source>
            <translation>En cuarenta minutos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In three quarters of an hour</source>
            <translation>En tres cuartos de hora</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In fifty minutes</source>
            <translation>En cincuenta minutos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In an hour, nearly</source>
            <translation>En casi una hora</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In an hour</source>
            <translation>En una hora</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In an hour and a quarter</source>
            <translation>En hora y cuarto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In an hour and a half</source>
            <translation>En hora y media</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In two hours</source>
            <translation>En dos horas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In two hours and a half</source>
            <translation>En dos horas y media</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>In three hours</source>
            <translation>En tres horas</translation>
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
            <translation>Unas líneas</translation>
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
            <translation>Una llamada</translation>
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
            <translation>Un rato en persona</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>turning {years}</source>
            <translation>cumple {years}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/brief/wording.py" />
            <source>{years} years</source>
            <extracomment>One: a year</extracomment>
            <translation>
                <numerusform>un año</numerusform>
                <numerusform>{years} años</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/acts.py" />
            <source>It repeats. Which are meant?</source>
            <translation>Se repite. ¿A cuáles te refieres?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/acts.py" />
            <location filename="../../desktop/ui/gatherings/met.py" />
            <source>This one</source>
            <translation>Solo esta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/acts.py" />
            <source>This and all that follow</source>
            <translation>Esta y las que siguen</translation>
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
            <translation>No hay nada planeado. Está bien así.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/agenda.py" />
            <location filename="../../desktop/ui/calendar/header.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <location filename="../../desktop/ui/window/rooms.py" />
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/agenda.py" />
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Tomorrow</source>
            <translation>Mañana</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/blocks.py" />
            <location filename="../../desktop/ui/calendar/chips.py" />
            <source>best day</source>
            <translation>mejor día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/chips.py" />
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{who}, any day</source>
            <translation>{who}, cualquier día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/editor.py" />
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>What</source>
            <translation>Qué</translation>
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
            <translation>Guardar</translation>
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
            <translation>Ahora no</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/editor.py" />
            <source>Nobody is called “{name}”.</source>
            <translation>Nadie se llama «{name}».</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>With {names}</source>
            <translation>Con {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <source>Best on {day}</source>
            <translation>Mejor día: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <source>It repeats</source>
            <translation>Se repite</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <source>They asked {day}</source>
            <translation>Lo pidió: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/calendar/row_acts.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Kept</source>
            <translation>Se dio</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>Let go</source>
            <translation>Soltar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/calendar/row_acts.py" />
            <source>Close it</source>
            <translation>Cerrarlo</translation>
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
            <translation>Hablamos…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <location filename="../../desktop/ui/people/card/head.py" />
            <source>Write</source>
            <translation>Escribir</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <source>Find another day…</source>
            <translation>Buscar otro día…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>Plan it again</source>
            <translation>Planearlo otra vez</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <location filename="../../desktop/ui/calendar/kept_note.py" />
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Afterwards…</source>
            <translation>Después…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Missed</source>
            <translation>No pudo ser</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>Snooze</source>
            <translation>Posponer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <source>Move to day</source>
            <translation>Llevar a otro día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>Show {who}</source>
            <translation>Ver a {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/gatherings/page.py" />
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/entry_sheet.py" />
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>Take off the calendar</source>
            <translation>Quitar del calendario</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <location filename="../../desktop/ui/help/window.py" />
            <location filename="../../desktop/ui/importing/nothing.py" />
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <location filename="../../desktop/ui/reflect/review/around.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <source>Onwards</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <source>Go to today (T)</source>
            <translation>Ir a hoy (T)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <source>Show whom to plan</source>
            <translation>Mostrar con quién planear</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <location filename="../../desktop/ui/calendar/plan_editor.py" />
            <location filename="../../desktop/ui/journey/stage_line_row.py" />
            <location filename="../../desktop/ui/people/card/head.py" />
            <location filename="../../desktop/ui/people/card/noticed.py" />
            <source>Plan</source>
            <translation>Planear</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <source>Plan something on this day (N)</source>
            <translation>Planear algo este día (N)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <location filename="../../desktop/ui/calendar/small_month.py" />
            <location filename="../../desktop/ui/widgets/date_edit.py" />
            <source>Month before</source>
            <translation>Mes anterior</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <location filename="../../desktop/ui/calendar/small_month.py" />
            <location filename="../../desktop/ui/widgets/date_edit.py" />
            <source>Next month</source>
            <translation>Mes siguiente</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <source>Week before</source>
            <translation>Semana anterior</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>Next week</source>
            <translation>Semana siguiente</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <source>Day before</source>
            <translation>Día anterior</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <source>Next day</source>
            <translation>Día siguiente</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <source>Two weeks before</source>
            <translation>Dos semanas antes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <source>Next two weeks</source>
            <translation>Dos semanas después</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <source>Hide whom to plan</source>
            <translation>Ocultar con quién planear</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <location filename="../../desktop/ui/calendar/month_ground.py" />
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <location filename="../../desktop/ui/calendar/view_stack.py" />
            <location filename="../../desktop/ui/reflect/middle.py" />
            <source>Week</source>
            <translation>Semana</translation>
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
            <translation>Día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/header.py" />
            <source>{name} (Alt {n})</source>
            <translation>{name} (Alt {n})</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/hours_surface.py" />
            <source>{begin} to {end}, {day}.</source>
            <translation>De {begin} a {end}, {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/hours_surface.py" />
            <source>Let go to make it a call.</source>
            <translation>Suelta para una llamada.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/hours_surface.py" />
            <source>Let go to say yes.</source>
            <translation>Suelta para decir que sí.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/hours_surface.py" />
            <source>Let go to write it then.</source>
            <translation>Suelta para escribir entonces.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/hours_surface.py" />
            <source>Let go to meet then.</source>
            <translation>Suelta para veros entonces.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/kept_note.py" />
            <source>Kept: {what}</source>
            <translation>Se dio: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/kept_note.py" />
            <source>A line about it, if you like</source>
            <translation>Una línea sobre ello, si quieres</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/kept_note.py" />
            <source>A line about it</source>
            <translation>Una línea sobre ello</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/kept_note.py" />
            <location filename="../../desktop/ui/compose/gone.py" />
            <location filename="../../desktop/ui/gatherings/met.py" />
            <location filename="../../desktop/ui/introductions/step_sheet.py" />
            <source>What comes next</source>
            <translation>Qué viene ahora</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/kept_note.py" />
            <source>And next? A line, a question</source>
            <translation>¿Y después? Una línea, una pregunta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/kept_note.py" />
            <source>On which day</source>
            <translation>Qué día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/kept_note.py" />
            <location filename="../../desktop/ui/journey/move_note.py" />
            <source>Skip</source>
            <translation>Saltar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/kept_note.py" />
            <source>Write down the whole talk</source>
            <translation>Escribir toda la conversación</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/kept_note.py" />
            <source>Already kept. The rest can be skipped.</source>
            <translation>Ya está guardado. El resto se puede saltar.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>{day}. {load}</source>
            <translation>{day}. {load}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>Yes, on {words}</source>
            <translation>Sí: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>a full day</source>
            <translation>un día lleno</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>{load}; {kind}.</source>
            <translation>{load}; {kind}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>A day off. Nobody is planned by itself.</source>
            <translation>Un día libre. No se planea a nadie por sí solo.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>Room for {count} people {day}, if you like.</source>
            <translation>Hay sitio para {count} personas, si quieres: {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>Room for one more person {day}, if you like.</source>
            <translation>Hay sitio para una persona más, si quieres: {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>One person {day}, as you like it. Nobody else will be planned.</source>
            <translation>Una persona, como te gusta: {day}. No se planeará a nadie más.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>{count} people {day}, as you like it. Nobody else will be planned.</source>
            <translation>{count} personas, como te gusta: {day}. No se planeará a nadie más.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>an easy day</source>
            <translation>un día tranquilo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>a day off</source>
            <translation>un día libre</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>Nobody else is planned</source>
            <translation>No hay nadie más en el plan</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>One more person is planned</source>
            <translation>Hay otra persona en el plan</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>Two more people are planned</source>
            <translation>Hay otras dos personas en el plan</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>Three more people are planned</source>
            <translation>Hay otras tres personas en el plan</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/load_words.py" />
            <source>{count} more people are planned</source>
            <translation>Hay otras {count} personas en el plan</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/calendar/row_acts.py" />
            <source>This evening</source>
            <translation>Esta noche</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/calendar/row_acts.py" />
            <source>At the weekend</source>
            <translation>El fin de semana</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>In a month</source>
            <translation>Dentro de un mes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>{words}, {meant}</source>
            <translation>{words}, {meant}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>They missed it</source>
            <translation>No pudo ser, por su parte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>I missed it</source>
            <translation>No pudo ser, por la mía</translation>
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
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/calendar/missed_note.py" />
            <location filename="../../desktop/ui/calendar/request_sheet.py" />
            <source>Write to {who}</source>
            <translation>Escribir a {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>Show the two</source>
            <translation>Mostrar a las dos personas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>Move to day…</source>
            <translation>Llevar a otro día…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>Skip this one</source>
            <translation>Saltar esta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>A day longer</source>
            <translation>Un día más</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>A day shorter</source>
            <translation>Un día menos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/calendar/request_sheet.py" />
            <location filename="../../desktop/ui/calendar/row_acts.py" />
            <location filename="../../desktop/ui/calendar/sheets.py" />
            <source>Yes, on…</source>
            <translation>Sí, el día…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>Not now, kindly…</source>
            <translation>Ahora no, con cariño…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/calendar/request_sheet.py" />
            <source>They withdrew</source>
            <translation>Ya no lo pide</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/calendar/request_sheet.py" />
            <source>Let it wait for an answer again</source>
            <translation>Que vuelva a esperar respuesta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>Plan on {day}…</source>
            <translation>Planear: {day}…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <location filename="../../desktop/ui/people/menus.py" />
            <location filename="../../desktop/ui/window/commands.py" />
            <source>They asked to meet…</source>
            <translation>Alguien pidió vernos…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>A gathering…</source>
            <translation>Un encuentro…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>Open this day</source>
            <translation>Abrir este día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>A usual day</source>
            <translation>Un día normal</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <source>An easy day</source>
            <translation>Un día tranquilo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/menus.py" />
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>A day off</source>
            <translation>Un día libre</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/missed_note.py" />
            <source>Let {who} rest</source>
            <translation>Dejar descansar a {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/missed_note.py" />
            <source>It was not the first time. Resting may be kinder to you both.</source>
            <translation>No era la primera vez. Descansar puede ser más amable con las dos partes.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/missed_note.py" />
            <source>{who} is left in peace until {day}.</source>
            <translation>{who} queda en paz hasta entonces: {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/missed_note.py" />
            <source>Shall we find another day?</source>
            <translation>¿Buscamos otro día?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/missed_note.py" />
            <source>Another day or hour…</source>
            <translation>Otro día u otra hora…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/missed_note.py" />
            <location filename="../../desktop/ui/links.py" />
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>Leave it</source>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/month_ground.py" />
            <source>Any day {span}.</source>
            <translation>Cualquier día {span}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/calendar/more_words.py" />
            <source>{count} more</source>
            <comment>on a day</comment>
            <extracomment>One: {count} more</extracomment>
            <translation>
                <numerusform>{count} más</numerusform>
                <numerusform>{count} más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/on_paper.py" />
            <source>and {count} more</source>
            <translation>y {count} más</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/page.py" />
            <source>a usual day</source>
            <translation>un día normal</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_editor.py" />
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <source>What it is called</source>
            <translation>Cómo se llama</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_editor.py" />
            <source>Tea, a walk, the box opens</source>
            <translation>Té, un paseo, abrir la caja</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_editor.py" />
            <location filename="../../desktop/ui/compose/gone.py" />
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <location filename="../../desktop/ui/gatherings/proposal_line.py" />
            <location filename="../../desktop/ui/introductions/two_people.py" />
            <location filename="../../desktop/ui/people/card/story_parts.py" />
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_editor.py" />
            <source>Why, or what to ask</source>
            <translation>Por qué, o qué preguntar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_editor.py" />
            <source>Where, if anywhere</source>
            <translation>Dónde, si hay un lugar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_editor.py" />
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>Repeats</source>
            <translation>Se repite</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_editor.py" />
            <source>It is a gathering</source>
            <translation>Es un encuentro</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_editor.py" />
            <source>Change the plan</source>
            <translation>Cambiar el plan</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_editor.py" />
            <source>Repeats as it does</source>
            <translation>Se repite como hasta ahora</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_when.py" />
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_when.py" />
            <location filename="../../desktop/ui/calendar/time_painting.py" />
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <source>any time</source>
            <translation>a cualquier hora</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_when.py" />
            <location filename="../../desktop/ui/debrief/talk_choices.py" />
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <source>How long</source>
            <translation>Cuánto tiempo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_when.py" />
            <source>Any day in a window</source>
            <translation>Cualquier día entre dos fechas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_when.py" />
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_when.py" />
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_when.py" />
            <source>That is no time of the day.</source>
            <translation>Esa no es una hora del día.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/plan_when.py" />
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>to</source>
            <translation>a</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/print_month.py" />
            <source>A month</source>
            <translation>Un mes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/repeats.py" />
            <source>Does not repeat</source>
            <translation>No se repite</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/repeats.py" />
            <source>Every week</source>
            <translation>Cada semana</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/repeats.py" />
            <source>Every two weeks</source>
            <translation>Cada dos semanas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/repeats.py" />
            <source>Every month</source>
            <translation>Cada mes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/repeats.py" />
            <source>Every year</source>
            <translation>Cada año</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/request_editor.py" />
            <source>About what</source>
            <translation>Sobre qué</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/request_editor.py" />
            <source>About what, in their words</source>
            <translation>Sobre qué, en sus palabras</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/request_editor.py" />
            <source>They asked</source>
            <translation>Lo pidió</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/request_editor.py" />
            <source>Answer by</source>
            <translation>Responder antes de</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/request_editor.py" />
            <source>A name is needed: who asked?</source>
            <translation>Falta un nombre: ¿quién lo pidió?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/request_editor.py" />
            <location filename="../../desktop/ui/calendar/request_rows.py" />
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>They asked to meet</source>
            <translation>Pidió vernos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/request_sheet.py" />
            <location filename="../../desktop/ui/calendar/row_acts.py" />
            <source>Not now, kindly</source>
            <translation>Ahora no, con cariño</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/request_sheet.py" />
            <source>A kind word to them, if you like</source>
            <translation>Unas palabras amables, si quieres</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/request_sheet.py" />
            <source>A word to them</source>
            <translation>Unas palabras para esa persona</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/request_sheet.py" />
            <location filename="../../desktop/ui/found/who_card.py" />
            <location filename="../../desktop/ui/people/card/unfinished.py" />
            <source>Let it go</source>
            <translation>Soltarlo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/request_sheet.py" />
            <source>Nothing here opens a mail. Your word is kept with what they asked.</source>
            <translation>Aquí nada abre un correo. Tus palabras se guardan con lo que pidió.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/row_acts.py" />
            <source>Move…</source>
            <translation>Mover…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/settled_notes.py" />
            <source>Another day</source>
            <translation>Otro día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <source>Those whose window opens soon come first.</source>
            <translation>Primero, quienes tienen su buen momento más cerca.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <source>Find anyone</source>
            <translation>Buscar a cualquiera</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <source>Anyone</source>
            <translation>Cualquiera</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <source>Whom to plan</source>
            <translation>Con quién planear</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <source>Somebody asks to meet: note it here (A)</source>
            <translation>Alguien pide verte: anótalo aquí (A)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <source>Drag someone onto a time</source>
            <translation>Arrastra a alguien hasta una hora</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <source>Drag someone onto a day</source>
            <translation>Arrastra a alguien hasta un día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <source>Nobody is called so.</source>
            <translation>Nadie se llama así.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <source>Everybody in practice is planned. That is enough.</source>
            <translation>Quienes has elegido ya tienen un plan. Es suficiente.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <source>Appointment, kept at its time</source>
            <translation>Cita, a su hora</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <source>Follow-up, any time that day</source>
            <translation>Plan, a cualquier hora de ese día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <location filename="../../desktop/ui/today/side/column.py" />
            <source>In their lives</source>
            <translation>En su vida</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>A tender day</source>
            <translation>Un día delicado</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <location filename="../../desktop/ui/compose/side.py" />
            <location filename="../../desktop/ui/today/side/column.py" />
            <source>Open between you</source>
            <translation>Abierto entre las dos partes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <source>Gathering</source>
            <translation>Encuentro</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <source>What the shapes say</source>
            <translation>Lo que dicen las formas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <source>would be glad of a word</source>
            <translation>agradecería unas palabras</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <source>any day</source>
            <translation>cualquier día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/side_panel.py" />
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>around {day}</source>
            <translation>hacia esta fecha: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/spans.py" />
            <source>From today</source>
            <translation>Desde hoy</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/spans.py" />
            <source>From {day}</source>
            <translation>Desde esta fecha: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/time_grid.py" />
            <source>{begin} to {end}</source>
            <translation>{begin} a {end}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/whom.py" />
            <source>With whom</source>
            <translation>Con quién</translation>
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
            <translation>Un nombre</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/whom.py" />
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>Somebody else too</source>
            <translation>Alguien más también</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/whom.py" />
            <source>{name}. Take away</source>
            <translation>{name}. Quitar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{who} asked to meet</source>
            <translation>{who} pidió verte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>not now</source>
            <translation>ahora no</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <location filename="../../desktop/ui/widgets/edit_note.py" />
            <source>kept</source>
            <translation>se dio</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>they missed it</source>
            <translation>no pudo ser, por su parte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>let go</source>
            <translation>se soltó</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>they took it back</source>
            <translation>ya no lo pide</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>moved from {day}</source>
            <translation>cambiado; antes, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>moved twice, first from {day}</source>
            <translation>cambiado dos veces; primero, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>moved a few times, first from {day}</source>
            <translation>cambiado varias veces; primero, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>you promised {who}</source>
            <translation>se lo prometiste a {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{who} promised it</source>
            <translation>{who} lo prometió</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{who}’s next chapter</source>
            <translation>el próximo capítulo de {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>answer by {day}</source>
            <translation>respuesta: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{day}, {begin} to {end}</source>
            <translation>{day}, de {begin} a {end}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>follow-up</source>
            <translation>plan</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>appointment</source>
            <translation>cita</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>window</source>
            <translation>buen momento</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>in their lives</source>
            <translation>en su vida</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>a tender day</source>
            <translation>un día delicado</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>open between you</source>
            <translation>abierto entre las dos partes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>gathering</source>
            <translation>encuentro</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>waits for your answer</source>
            <translation>espera tu respuesta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <location filename="../../desktop/ui/phrases.py" />
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{day}: nothing planned</source>
            <translation>{day}: nada planeado</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{day}: {entries}</source>
            <translation>{day}: {entries}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>a line</source>
            <translation>unas líneas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>a call</source>
            <translation>una llamada</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>time together</source>
            <translation>un rato en persona</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{who}, {words}</source>
            <translation>{who}, {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{who}’s birthday</source>
            <translation>cumpleaños de {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{who} is born</source>
            <translation>nace {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{who} turns {years}</source>
            <translation>{who} cumple {years}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{who}, {years}</source>
            <translation>{who}, {years}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{who}: {years} years on</source>
            <translation>{who}: {years} años después</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>The day {who} died</source>
            <translation>El día en que murió {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>A tender day, {who}</source>
            <translation>Un día delicado, {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{who}: {words}</source>
            <translation>{who}: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>a day to remember</source>
            <translation>un día para recordar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>Call with {who}</source>
            <translation>Llamada con {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>Wrote to {who}</source>
            <translation>Escribiste a {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>A walk, {who}</source>
            <translation>Un paseo, {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>Coffee, {who}</source>
            <translation>Café, {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>A meal, {who}</source>
            <translation>Una comida, {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>Spoke with {who}</source>
            <translation>Hablaste con {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{who} asked</source>
            <translation>{who} preguntó</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{words} for {who}</source>
            <translation>{words} para {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{words} with {who}</source>
            <translation>{words} con {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>A line to {who}</source>
            <translation>Unas líneas a {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>A call with {who}</source>
            <translation>Una llamada con {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>Time with {who}</source>
            <translation>Un rato con {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>{years} years ago</source>
            <translation>hace {years} años</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendar/words.py" />
            <source>A year</source>
            <translation>Un año</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendars/along.py" />
            <source>{name} is read along. It names nobody you know yet.</source>
            <translation>{name} se va leyendo. Todavía no nombra a nadie que conozcas.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/calendars/along.py" />
            <source>{count} things in {name} wait to be looked through.</source>
            <extracomment>One: One thing in {name} waits to be looked through.</extracomment>
            <translation>
                <numerusform>Una cosa de {name} espera a que la mires.</numerusform>
                <numerusform>{count} cosas de {name} esperan a que las mires.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendars/choosing.py" />
            <source>Read a calendar along</source>
            <translation>Ir leyendo un calendario</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendars/choosing.py" />
            <source>Calendars (*.ics *.ical *.vcs)</source>
            <translation>Calendarios (*.ics *.ical *.vcs)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/calendars/choosing.py" />
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>Read a folder of calendars along</source>
            <translation>Ir leyendo una carpeta de calendarios</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/acts.py" />
            <source>Their card</source>
            <translation>Su ficha</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/acts.py" />
            <source>Another letter to them</source>
            <translation>Otra carta a esa persona</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/acts.py" />
            <source>Also to somebody else…</source>
            <translation>También a alguien más…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/acts.py" />
            <location filename="../../desktop/ui/compose/foot.py" />
            <source>It has gone…</source>
            <translation>Ya ha salido…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/acts.py" />
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/acts.py" />
            <location filename="../../desktop/ui/compose/desk_rows.py" />
            <source>Put it away unsent</source>
            <translation>Guardarla sin enviar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/also_to.py" />
            <source>To whom else</source>
            <translation>A quién más</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/also_to.py" />
            <source>Begin with why this one is written</source>
            <translation>Empieza por el porqué de esta carta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/also_to.py" />
            <source>Also to</source>
            <translation>También a</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/also_to.py" />
            <source>It becomes a letter of its own. None of these words go along.</source>
            <translation>Será una carta propia. Ninguna de estas palabras va con ella.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/before.py" />
            <source>Once there are words, they are looked over here.</source>
            <translation>Cuando haya palabras, aquí se miran con calma.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/before.py" />
            <source>Show what I put aside</source>
            <translation>Mostrar lo que dejé aparte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/before.py" />
            <source>What is looked at</source>
            <translation>Qué se mira</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/before.py" />
            <source>Put aside: {title}</source>
            <translation>Dejado aparte: {title}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/before.py" />
            <source>Put it aside for this letter (Delete)</source>
            <translation>Dejarlo aparte en esta carta (Supr)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/before.py" />
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <location filename="../../desktop/ui/window/rooms.py" />
            <source>Before it goes</source>
            <translation>Antes de que salga</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/before.py" />
            <source>only on this computer</source>
            <translation>solo en este ordenador</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_rows.py" />
            <source>Somebody no longer in the book</source>
            <translation>Alguien que ya no está en la libreta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_rows.py" />
            <location filename="../../desktop/ui/compose/foot.py" />
            <source>Bring it back</source>
            <translation>Recuperarla</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_rows.py" />
            <source>Nothing written yet</source>
            <translation>Aún no hay nada escrito</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>Search letters that went</source>
            <translation>Buscar en las cartas que salieron</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>Names, or words you wrote</source>
            <translation>Nombres o palabras que escribiste</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <location filename="../../desktop/ui/introductions/head.py" />
            <location filename="../../desktop/ui/introductions/side.py" />
            <location filename="../../desktop/ui/people/card/story.py" />
            <location filename="../../desktop/ui/people/card/trust.py" />
            <source>Earlier</source>
            <translation>Anteriores</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>Those I put away</source>
            <translation>Las que guardé sin enviar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>A letter to somebody</source>
            <translation>Una carta a alguien</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>Write beside what you know of them. Kith keeps it, looks it over here on this computer, and sends nothing.</source>
            <translation>Escribe al lado de lo que sabes de esa persona. Kith la guarda, la mira aquí, en este ordenador, y no envía nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>Hide those I put away</source>
            <translation>Ocultar las que guardé sin enviar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>In the making</source>
            <translation>En marcha</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>Waiting for a word</source>
            <translation>A la espera de unas palabras</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>Put away</source>
            <translation>Guardadas sin enviar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>No letter that went holds these words.</source>
            <translation>Ninguna carta de las que salieron tiene estas palabras.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <location filename="../../desktop/ui/compose/page.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <location filename="../../desktop/ui/window/rooms.py" />
            <source>Compose</source>
            <translation>Escribir</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>Gone</source>
            <translation>Salieron</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <location filename="../../desktop/ui/introductions/bench.py" />
            <source>To whom</source>
            <translation>A quién</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <location filename="../../desktop/ui/compose/head.py" />
            <location filename="../../desktop/ui/people/card/season.py" />
            <location filename="../../desktop/ui/people/season_sheet.py" />
            <source>What it is</source>
            <translation>Qué es</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>Each gets a letter of their own, written once for each.</source>
            <translation>Cada persona recibe su propia carta, escrita una vez para ella.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>To whom? A name</source>
            <translation>¿A quién? Un nombre</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>A name first: to whom?</source>
            <translation>Primero un nombre: ¿a quién?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/desk_view.py" />
            <source>Nobody in the book is called so.</source>
            <translation>Nadie en la libreta se llama así.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>It could only be to {name}</source>
            <translation>Solo podría ser para {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>It gives a reason</source>
            <translation>Da un porqué</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>{name} will know why now.</source>
            <translation>{name} sabrá por qué ahora.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>It gives a reason and asks for nothing</source>
            <translation>Da un porqué y no pide nada</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>{name} can simply be glad of it.</source>
            <translation>{name} puede alegrarse, sin más.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>The end leaves {her} free.</source>
            <translation>El final deja libertad a {her}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>It gives a reason and asks plainly</source>
            <translation>Da un porqué y pide con claridad</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>{name} need not guess what you would like.</source>
            <translation>{name} no tendrá que adivinar qué te gustaría.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>It asks for nothing</source>
            <translation>No pide nada</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>It asks plainly</source>
            <translation>Pide con claridad</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>It says that nothing is wanted</source>
            <translation>Dice que no espera nada</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>To that one can say yes, or no.</source>
            <translation>A eso se puede decir que sí, o que no.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>It says what for, and what it did</source>
            <translation>Dice por qué, y qué cambió</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Thanks like these are kept.</source>
            <translation>Un agradecimiento así se guarda.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>It asks how you met, and promises nothing</source>
            <translation>Pregunta de qué os conocéis y no promete nada</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>{name} can tell you, and you can choose.</source>
            <translation>{name} puede contártelo, y tú puedes elegir.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>It could be to anyone</source>
            <translation>Podría ser para cualquiera</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>What made you think of {name}?</source>
            <translation>¿Qué te hizo pensar en {name}?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <location filename="../../desktop/ui/journey/move_note.py" />
            <source>Why now?</source>
            <translation>¿Por qué ahora?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>A line on what brought {her} to mind today.</source>
            <translation>Una línea sobre lo que hoy te trajo el recuerdo de {her}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Does {name} know where you met?</source>
            <translation>¿Sabe {name} de qué os conocéis?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Half a sentence is enough.</source>
            <translation>Basta media frase.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Does {name} know that nothing is wanted?</source>
            <translation>¿Sabe {name} que no esperas nada?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>If it is so, say it. It makes an answer easy.</source>
            <translation>Si es así, dilo. Hace fácil la respuesta.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Thanks for what?</source>
            <translation>¿Gracias por qué?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>The one thing, by its name.</source>
            <translation>Una sola cosa, por su nombre.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>What did it do?</source>
            <translation>¿Qué cambió?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>What is different since, however small.</source>
            <translation>Qué es distinto desde entonces, por pequeño que sea.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>How have you met?</source>
            <translation>¿De qué os conocéis?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Ask it plainly. {name} may have a good reason.</source>
            <translation>Pregúntalo sin rodeos. {name} puede tener una buena razón.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>“{quote}” may sound like a reproach</source>
            <translation>«{quote}» puede sonar a reproche</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>An empty invitation is often only a hurried thumb.</source>
            <translation>Una invitación vacía suele ser solo un dedo con prisa.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>“{quote}” promises something</source>
            <translation>«{quote}» promete algo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>It can wait until you know who asks.</source>
            <translation>Puede esperar a que sepas quién pregunta.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>“{quote}” is bright for a hard season</source>
            <translation>«{quote}» es muy alegre para una época difícil</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>A full stop is quieter.</source>
            <translation>Un punto es más sereno.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>“{quote}” consoles quickly</source>
            <translation>«{quote}» consuela deprisa</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>It may be as hard as it is. To be there is enough.</source>
            <translation>Puede ser tan duro como es. Basta con estar.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>“{quote}” asks something of {her}</source>
            <translation>«{quote}» pide algo a {her}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>It is a hard season for {name}. Perhaps it can wait.</source>
            <translation>Es una época difícil para {name}. Quizá pueda esperar.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>“{quote}” is an agenda</source>
            <translation>«{quote}» trae un propósito escondido</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Keep it for another letter, or say it openly.</source>
            <translation>Guárdalo para otra carta, o dilo abiertamente.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>“{quote}” asks for more</source>
            <translation>«{quote}» pide más</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Thanks stand best alone.</source>
            <translation>Un gracias está mejor sin compañía.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>“{quote}” asks early</source>
            <translation>«{quote}» pide pronto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>You hardly know each other yet. What could you give first?</source>
            <translation>Apenas os conocéis. ¿Qué podrías dar tú primero?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>“{quote}” wants an answer</source>
            <translation>«{quote}» quiere respuesta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>You hoped that {name} need do nothing.</source>
            <translation>Esperabas que {name} no tuviera que hacer nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>The end asks for nothing</source>
            <translation>El final no pide nada</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>You hope for an answer. Would {name} know?</source>
            <translation>Esperas una respuesta. ¿Lo sabrá {name}?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>The end could be anybody’s</source>
            <translation>El final podría ser de cualquiera</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>You hope for something of {her}: say it in your words.</source>
            <translation>Esperas algo de {her}: dilo con tus palabras.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>More about you than about {name}</source>
            <translation>Más sobre ti que sobre {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Fine in a letter of news. Is there a question for {her}?</source>
            <translation>Bien en una carta con noticias. ¿Hay una pregunta para {her}?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Nearly what you wrote to {other}</source>
            <translation>Casi lo que escribiste a {other}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>On {day}. What of it is {name}’s alone?</source>
            <translation>Fue el {day}. ¿Qué hay en ella solo para {name}?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>You closed a note to {other} like this</source>
            <translation>Cerraste así una nota a {other}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>On {day}. Fine, if you mean it.</source>
            <translation>Fue el {day}. Está bien, si lo sientes.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>You wrote this to {other}, word for word</source>
            <translation>Esto lo escribiste a {other}, palabra por palabra</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Ask after the one thing you know of.</source>
            <translation>Pregunta por esa única cosa que sabes.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Say what made you write.</source>
            <translation>Di qué te hizo escribir.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Say what you would like, and that no is an answer.</source>
            <translation>Di qué te gustaría, y que un no también vale.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>End with the one thing you mean.</source>
            <translation>Termina con lo único que quieres decir.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Say the moment you admired.</source>
            <translation>Di qué momento admiraste.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Less, and only what is true.</source>
            <translation>Menos, y solo lo que es verdad.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>Say what for, and what it did.</source>
            <translation>Di por qué, y qué cambió.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_table.py" />
            <source>You wanted to be told.</source>
            <translation>Querías que te lo contara.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_words.py" />
            <location filename="../../desktop/ui/people/wording/who.py" />
            <source>her</source>
            <translation>ella</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_words.py" />
            <location filename="../../desktop/ui/people/wording/who.py" />
            <source>him</source>
            <translation>él</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_words.py" />
            <location filename="../../desktop/ui/found/wording.py" />
            <location filename="../../desktop/ui/people/wording/who.py" />
            <source>them</source>
            <translation>esa persona</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_words.py" />
            <source>“{quote}” fits anyone</source>
            <translation>«{quote}» le vale a cualquiera</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_words.py" />
            <source>“{quote}” is one of yours</source>
            <translation>«{quote}» es una de las tuyas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_words.py" />
            <source>You know more: {words}</source>
            <translation>Sabes más: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/finding_words.py" />
            <source>What you wrote down: {words}</source>
            <translation>Lo que anotaste: {words}</translation>
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
            <translation>«{words}»</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/foot.py" />
            <source>Keep for later</source>
            <translation>Guardar para luego</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/foot.py" />
            <source>Share</source>
            <translation>Compartir</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/foot.py" />
            <location filename="../../desktop/ui/introductions/bench.py" />
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/foot.py" />
            <location filename="../../desktop/ui/introductions/bench.py" />
            <source>Open in mail</source>
            <translation>Abrir en el correo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/foot.py" />
            <source>It went as it stands here.</source>
            <translation>Salió tal como está aquí.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/foot.py" />
            <source>Put away, and kept all the same.</source>
            <translation>Guardada sin enviar; no se pierde.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/foot.py" />
            <source>Kith sends nothing by itself.</source>
            <translation>Kith no envía nada por su cuenta.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <source>Has it gone to {name}?</source>
            <translation>¿Ha salido ya para {name}?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <source>{They}</source>
            <translation>{They}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <source>When it went</source>
            <translation>Cuándo salió</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <location filename="../../desktop/ui/debrief/talk_choices.py" />
            <location filename="../../desktop/ui/people/card/giving_line.py" />
            <location filename="../../desktop/ui/people/card/story_parts.py" />
            <source>What it was</source>
            <translation>Qué fue</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <location filename="../../desktop/ui/people/wording/talks.py" />
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>A message</source>
            <translation>Un mensaje</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <location filename="../../desktop/ui/compose/page.py" />
            <location filename="../../desktop/ui/compose/wording.py" />
            <location filename="../../desktop/ui/people/wording/talks.py" />
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>A letter</source>
            <translation>Una carta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <source>A line for the story</source>
            <translation>Una línea para la historia</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <location filename="../../desktop/ui/journey/move_note.py" />
            <location filename="../../desktop/ui/palette/finding.py" />
            <location filename="../../desktop/ui/people/card/story_parts.py" />
            <source>In your words</source>
            <translation>Con tus palabras</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <location filename="../../desktop/ui/debrief/talk_choices.py" />
            <location filename="../../desktop/ui/people/card/story_details.py" />
            <source>Who began</source>
            <translation>Quién empezó</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <source>I</source>
            <translation>Yo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <source>They</source>
            <translation>La otra persona</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <source>It came from me, unprompted</source>
            <translation>Salió de mí, sin que nada me lo recordara</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <location filename="../../desktop/ui/debrief/form.py" />
            <location filename="../../desktop/ui/people/card/story_conduct.py" />
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>I asked for something</source>
            <translation>Pedí algo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <location filename="../../desktop/ui/debrief/next_step.py" />
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>Day of the next step</source>
            <translation>Día del siguiente paso</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <source>Its reason</source>
            <translation>Su porqué</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <source>Ask me how it landed</source>
            <translation>Pregúntame cómo llegó</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <source>Day to ask</source>
            <translation>Día para preguntar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <location filename="../../desktop/ui/introductions/step_sheet.py" />
            <location filename="../../desktop/ui/today/acts_row.py" />
            <source>Not yet</source>
            <translation>Todavía no</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <source>One step: it goes into your story, and what comes next gets a day.</source>
            <translation>Un solo paso: entra en vuestra historia, y lo que viene después recibe un día.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <source>It thanks for: {what}</source>
            <translation>Da las gracias por: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/gone.py" />
            <location filename="../../desktop/ui/importing/page.py" />
            <source>One undo takes all of it back.</source>
            <translation>Un solo «deshacer» lo devuelve todo.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/ground.py" />
            <source>You: {mine}</source>
            <translation>Tú: {mine}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/ground.py" />
            <source>You could give: {mine}</source>
            <translation>Podrías dar: {mine}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/ground.py" />
            <source>You look for: {mine}</source>
            <translation>Buscas: {mine}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/head.py" />
            <source>All letters</source>
            <translation>Todas las cartas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/head.py" />
            <source>More for this letter</source>
            <translation>Más para esta carta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/head.py" />
            <source>What stands beside</source>
            <translation>Lo que hay al lado</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/head.py" />
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>somebody</source>
            <translation>alguien</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/head.py" />
            <source>{name}, this letter</source>
            <translation>{name}, esta carta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/head.py" />
            <source>{name}, it went</source>
            <translation>{name}, salió</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/head.py" />
            <source>The letter to {name}</source>
            <translation>La carta a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/head.py" />
            <source>No longer in the book</source>
            <translation>Ya no está en la libreta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/head.py" />
            <source>Hard season: a line is enough</source>
            <translation>Época difícil: bastan unas líneas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/landed.py" />
            <source>Leave it unsaid</source>
            <translation>Dejarlo sin decir</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/landed.py" />
            <source>Ask me in a week</source>
            <translation>Pregúntame en una semana</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/landed.py" />
            <source>How did it land?</source>
            <translation>¿Cómo llegó?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/landed.py" />
            <source>It went {day}. A line is enough, or nothing.</source>
            <translation>Salió: {day}. Basta una línea, o nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/landed.py" />
            <source>What came back, or what you sense</source>
            <translation>Lo que volvió, o lo que intuyes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/landed.py" />
            <source>If {name} answered</source>
            <translation>Si {name} respondió</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/landed.py" />
            <source>{Their} words</source>
            <translation>{Their} respuesta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/landed.py" />
            <source>How it landed</source>
            <translation>Cómo llegó</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/landed.py" />
            <source>It went</source>
            <translation>Salió</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/landed.py" />
            <source>It went, and more was not said</source>
            <translation>Salió, y no se dijo más</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/leaving.py" />
            <source>Copied. Paste it where you write.</source>
            <translation>Copiado. Pégalo donde escribas.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/leaving.py" />
            <source>Save as a text file…</source>
            <translation>Guardar como archivo de texto…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/leaving.py" />
            <source>Save as a text file</source>
            <translation>Guardar como archivo de texto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/leaving.py" />
            <location filename="../../desktop/ui/importing/lists.py" />
            <source>Text (*.txt)</source>
            <translation>Texto (*.txt)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/leaving.py" />
            <source>letter</source>
            <translation>carta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/leaving.py" />
            <location filename="../../desktop/ui/reflect/letter/page.py" />
            <source>It could not be saved there: {why}. Nothing was lost here.</source>
            <translation>No se pudo guardar ahí: {why}. Aquí no se ha perdido nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/leaving.py" />
            <location filename="../../desktop/ui/reflect/letter/page.py" />
            <source>Saved as {name}.</source>
            <translation>Guardado como {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/letter.py" />
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/letter.py" />
            <source>A subject, if it goes by mail</source>
            <translation>Un asunto, si va por correo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/open_letter.py" />
            <source>Being kept</source>
            <translation>Guardando</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/open_letter.py" />
            <location filename="../../desktop/ui/introductions/bench.py" />
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Draft kept</source>
            <translation>Borrador guardado</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/open_letter.py" />
            <source>Kept as a reminder</source>
            <translation>Guardado como recordatorio</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/out.py" />
            <source>“{address}” is no mail address.</source>
            <translation>«{address}» no es una dirección de correo.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/out.py" />
            <source>Nothing here opens a mail. Your words are on the clipboard.</source>
            <translation>Aquí nada abre un correo. Tus palabras están en el portapapeles.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/out.py" />
            <source>A mail is open. Send it from there.</source>
            <translation>Hay un correo abierto. Envíalo desde ahí.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/out.py" />
            <source>A mail is open. It is too long to go along: paste it there.</source>
            <translation>Hay un correo abierto. El texto es demasiado largo para ir solo: pégalo ahí.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/out.py" />
            <source>Nothing here opens that. Your words are on the clipboard.</source>
            <translation>Aquí nada abre eso. Tus palabras están en el portapapeles.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/out.py" />
            <source>Your words are on the clipboard: paste them there.</source>
            <translation>Tus palabras están en el portapapeles: pégalas ahí.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/out.py" />
            <source>Copy, and open {where}</source>
            <translation>Copiar y abrir {where}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/owed.py" />
            <source>It may be for one of these</source>
            <translation>Puede que sea por una de estas cosas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/owed.py" />
            <source>Thank for: {what}</source>
            <translation>Agradecer: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/page.py" />
            <source>That letter is no longer here.</source>
            <translation>Esa carta ya no está aquí.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/reminders.py" />
            <source>Reminders</source>
            <translation>Recordatorios</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/reminders.py" />
            <source>Reminder: {words}. Take away</source>
            <translation>Recordatorio: {words}. Quitar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/side.py" />
            <source>What you share</source>
            <translation>Lo que tenéis en común</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/side.py" />
            <source>{words}: it is closed</source>
            <translation>{words}: queda cerrado</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/side.py" />
            <source>It is closed</source>
            <translation>Queda cerrado</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/side.py" />
            <source>The card of {name}, {near}</source>
            <translation>La ficha de {name}, {near}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/side.py" />
            <source>Afterwards, Kith will ask whether to log this and when to listen for an answer.</source>
            <translation>Después, Kith preguntará si anotarlo y cuándo estar al tanto de una respuesta.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/things.py" />
            <source>{words}. Keep as a reminder</source>
            <translation>{words}. Guardar como recordatorio</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/things.py" />
            <source>Drag it over, or press Enter: it stays beside the text</source>
            <translation>Arrástralo, o pulsa Intro: se queda junto al texto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/things.py" />
            <source>Keep as a reminder</source>
            <translation>Guardar como recordatorio</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>An invitation</source>
            <translation>Una invitación</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>Thanks</source>
            <translation>Gracias</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>An answer</source>
            <translation>Una respuesta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>To {name}</source>
            <translation>Para {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>On the card: {met}</source>
            <translation>En la ficha: {met}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>What {they} might do</source>
            <translation>Lo que {they} podría hacer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>Nothing at all. A line is enough.</source>
            <translation>Nada en absoluto. Bastan unas líneas.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>Not alone with it</source>
            <translation>Con compañía en ello</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>Why now</source>
            <translation>Por qué ahora</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>What made you think of {them} today?</source>
            <translation>¿Qué te hizo pensar hoy en {them}?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>What it means to me</source>
            <translation>Qué significa para mí</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>What of it is yours?</source>
            <translation>¿Qué hay de ti en esto?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>Perhaps nothing at all</source>
            <translation>Quizá nada en absoluto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>The reason</source>
            <translation>El porqué</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>Why {them}, and why now?</source>
            <translation>¿Por qué {them}, y por qué ahora?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>How we met</source>
            <translation>De qué nos conocemos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>Where, and what was said first?</source>
            <translation>¿Dónde, y qué se dijo primero?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>No agenda</source>
            <translation>Sin ningún propósito</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>What makes it easy for {them} to say no?</source>
            <translation>¿Qué hace fácil que {them} diga que no?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>What {they} did</source>
            <translation>Lo que {they} hizo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>One thing, as you saw it</source>
            <translation>Una sola cosa, tal como la viste</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>What it changed</source>
            <translation>Lo que cambió</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>What is different since?</source>
            <translation>¿Qué es distinto desde entonces?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>Nothing: thanks ask nothing</source>
            <translation>Nada: las gracias no piden nada</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>How have we met?</source>
            <translation>¿De qué nos conocemos?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>If you do not know, ask; kindly</source>
            <translation>Si no lo sabes, pregunta, con cariño</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>What I can say truly</source>
            <translation>Lo que puedo decir de verdad</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>What would you gladly give?</source>
            <translation>¿Qué darías con gusto?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>What I leave open</source>
            <translation>Lo que dejo abierto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>Nothing need be promised yet</source>
            <translation>Todavía no hay que prometer nada</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>How I hope they feel</source>
            <translation>Cómo espero que se sienta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>How I hope {they} feels</source>
            <translation>Cómo espero que {they} se sienta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>Seen? Accompanied? Free?</source>
            <translation>¿Con alguien que mira? ¿En compañía? ¿Con libertad?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>What {they} hold dear</source>
            <translation>Lo que {they} valora</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>What {they} holds dear</source>
            <translation>Lo que {they} valora</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>On {their} mind</source>
            <translation>En {their} cabeza</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>{Their} words, {day}</source>
            <translation>{Their} palabra, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>{what}, promised {day}</source>
            <translation>{what}; lo prometiste: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>{what}, promised by {them} {day}</source>
            <translation>{what}; lo prometió {them}: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>Went by mail {day}</source>
            <translation>Salió por correo: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>Copied and gone {day}</source>
            <translation>Copiada y enviada: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>Shared {day}</source>
            <translation>Compartida: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>Went {day}</source>
            <translation>Salió: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>How did your letter to {name} land?</source>
            <translation>¿Cómo llegó tu carta a {name}?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>How did your invitation to {name} land?</source>
            <translation>¿Cómo llegó tu invitación a {name}?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>How did your thanks to {name} land?</source>
            <translation>¿Cómo llegó tu agradecimiento a {name}?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>How did your answer to {name} land?</source>
            <translation>¿Cómo llegó tu respuesta a {name}?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>The day after: {what}</source>
            <translation>El día después: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>When you would both be glad to be in touch again</source>
            <translation>Cuando a las dos partes os alegraría volver a hablar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>Time enough for {name} to answer</source>
            <translation>Tiempo de sobra para que {name} responda</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>After: {what}</source>
            <translation>Después: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/wording.py" />
            <source>Listen for {name}’s answer</source>
            <translation>Estar al tanto de la respuesta de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/writing.py" />
            <location filename="../../desktop/ui/reflect/letter/page.py" />
            <source>The letter</source>
            <translation>La carta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/writing.py" />
            <source>What {they} wrote</source>
            <translation>Lo que {they} escribió</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/writing.py" />
            <source>Paste the invitation; it stays here and goes nowhere</source>
            <translation>Pega la invitación; se queda aquí y no va a ninguna parte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/writing.py" />
            <source>There is nothing to ask of this letter.</source>
            <translation>A esta carta no hay nada que pedirle.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/writing.py" />
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>A line is enough.</source>
            <translation>Bastan unas líneas.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/writing.py" />
            <source>In your own words</source>
            <translation>Con tus propias palabras</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/writing.py" />
            <source>Why you, how we met, and that nothing is wanted</source>
            <translation>Por qué esta persona, de qué os conocéis, y que no esperas nada</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/writing.py" />
            <source>What was done, and what it changed</source>
            <translation>Lo que hizo, y lo que cambió</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/compose/writing.py" />
            <source>You may ask first: how have we met?</source>
            <translation>Puedes preguntar primero: ¿de qué nos conocemos?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/around.py" />
            <source>All of it can stay empty. A minute is enough.</source>
            <translation>Todo puede quedar en blanco. Basta un minuto.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/around.py" />
            <source>You had begun this. It is as you left it.</source>
            <translation>Ya habías empezado. Está como lo dejaste.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/around.py" />
            <source>Begin anew</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/around.py" />
            <source>Only log that we spoke</source>
            <translation>Solo anotar que hablamos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/around.py" />
            <source>Only on this computer. How you listened never becomes a score.</source>
            <translation>Solo en este ordenador. Cómo escuchaste nunca será una nota.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/feelings.py" />
            <source>Another word for the feeling</source>
            <translation>Otra palabra para lo que se sentía</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/feelings.py" />
            <source>one word</source>
            <translation>una palabra</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/feelings.py" />
            <source>Another word</source>
            <translation>Otra palabra</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/form.py" />
            <source>As it was said, as far as you remember</source>
            <translation>Tal como se dijo, hasta donde recuerdes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/form.py" />
            <source>What I shared of mine</source>
            <translation>Lo que compartí de mí</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/form.py" />
            <source>What to ask next</source>
            <translation>Qué preguntar la próxima vez</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/form.py" />
            <location filename="../../desktop/ui/people/card/story_conduct.py" />
            <source>Did I interrupt?</source>
            <translation>¿Interrumpí?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/form.py" />
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/form.py" />
            <source>Once</source>
            <translation>Una vez</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/form.py" />
            <source>More than once</source>
            <translation>Más de una vez</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/form.py" />
            <location filename="../../desktop/ui/people/card/story_conduct.py" />
            <source>Did I advise?</source>
            <translation>¿Di consejos?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/form.py" />
            <source>Unasked</source>
            <translation>Sin que los pidiera</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/form.py" />
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>The feeling under it</source>
            <translation>Lo que se sentía debajo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/form.py" />
            <source>a guess is enough</source>
            <translation>basta una suposición</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/form.py" />
            <source>Promised</source>
            <translation>Prometido</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/form.py" />
            <location filename="../../desktop/ui/debrief/next_step.py" />
            <location filename="../../desktop/ui/help/coach_mark.py" />
            <location filename="../../desktop/ui/people/card/strip.py" />
            <source>Next</source>
            <translation>Después</translation>
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
            <translation>Ya está en la historia</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/keeps.py" />
            <source>This is added to it</source>
            <translation>Esto se le añade</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/keeps.py" />
            <source>Their rhythms begin again</source>
            <translation>Sus ritmos vuelven a empezar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/keeps.py" />
            <source>{Their} rhythm begins again</source>
            <translation>{Their} ritmo vuelve a empezar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/keeps.py" />
            <source>{rhythm}, from {day}</source>
            <translation>{rhythm}, desde esta fecha: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/keeps.py" />
            <source>On to {stage}</source>
            <translation>A la etapa {stage}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/next_step.py" />
            <source>Nothing planned</source>
            <translation>Nada planeado</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/page.py" />
            <location filename="../../desktop/ui/window/before_after.py" />
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Debrief</source>
            <translation>Repaso</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/page.py" />
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <location filename="../../desktop/ui/gatherings/met.py" />
            <source>The brief</source>
            <translation>Los apuntes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/promises.py" />
            <source>What else was promised, and by whom</source>
            <translation>Qué más se prometió, y quién</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/promises.py" />
            <source>What else, and by whom</source>
            <translation>Qué más, y quién</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/promises.py" />
            <source>Noted: {what}</source>
            <translation>Anotado: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/promises.py" />
            <source>Whose</source>
            <translation>De quién</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/promises.py" />
            <source>Take back: {what}</source>
            <translation>Deshacer: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/promises.py" />
            <source>new</source>
            <translation>nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/side.py" />
            <source>Move to {stage}</source>
            <translation>Pasar a {stage}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/side.py" />
            <source>What this keeps</source>
            <translation>Lo que se guarda con esto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/side.py" />
            <source>Set right what it was</source>
            <translation>Corregir qué fue</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/side.py" />
            <location filename="../../desktop/ui/people/card/story_entry.py" />
            <source>This was confided</source>
            <translation>Esto fue en confianza</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/side.py" />
            <source>Left out of print and of every suggestion.</source>
            <translation>No sale en papel ni en ninguna sugerencia.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/side.py" />
            <source>That may be the sign to go on. It may also wait.</source>
            <translation>Puede ser la señal para seguir. También puede esperar.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/side.py" />
            <location filename="../../desktop/ui/people/card/step_offer.py" />
            <source>Stay here</source>
            <translation>Quedarse aquí</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/talk_choices.py" />
            <source>No length</source>
            <translation>Sin duración</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/talk_choices.py" />
            <source>Not said who began</source>
            <translation>Sin decir quién empezó</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/talk_choices.py" />
            <location filename="../../desktop/ui/people/card/story_details.py" />
            <source>I began</source>
            <translation>Empecé yo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/talk_choices.py" />
            <source>{They} began</source>
            <translation>{They} empezó</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/talk_choices.py" />
            <location filename="../../desktop/ui/people/card/story_details.py" />
            <source>Both began</source>
            <translation>Empezamos a la vez</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>After the time with {names}</source>
            <translation>Después del rato con {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>After the coffee with {names}</source>
            <translation>Después del café con {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>After the meal with {names}</source>
            <translation>Después de la comida con {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>After the walk with {names}</source>
            <translation>Después del paseo con {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>After the call with {names}</source>
            <translation>Después de la llamada con {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>After the video call with {names}</source>
            <translation>Después de la videollamada con {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>After writing to {names}</source>
            <translation>Después de escribir a {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>After the letter to {names}</source>
            <translation>Después de la carta a {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>After the gathering with {names}</source>
            <translation>Después del encuentro con {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>After speaking with {names}</source>
            <translation>Después de hablar con {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>In {their} words</source>
            <translation>Con {their} propia voz</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>{They} asked</source>
            <translation>{They} lo pidió</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>{name}. {loop}</source>
            <translation>{name}. {loop}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>kept now</source>
            <translation>cumplido ya</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>behind them now</source>
            <translation>ya quedó atrás</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <location filename="../../desktop/ui/people/wording/loops.py" />
            <source>since {day}</source>
            <translation>desde esta fecha: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>the day after: {what}</source>
            <translation>el día después: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>a good day by {their} rhythm</source>
            <translation>un buen día según {their} ritmo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>Planned already, {day}: {what}</source>
            <translation>Ya hay un plan, {day}: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>Something is planned already, {day}</source>
            <translation>Ya hay algo planeado: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>{Their} rhythm comes round by itself, around {day}</source>
            <translation>{Their} ritmo vuelve por sí solo, hacia esta fecha: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>Both of you began it.</source>
            <translation>Empezasteis a la vez.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>You rang {them}.</source>
            <translation>Llamaste a {them}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>{They} rang you.</source>
            <translation>{They} te llamó.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>You wrote to {them}.</source>
            <translation>Escribiste a {them}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>{They} wrote to you.</source>
            <translation>{They} te escribió.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>You began it.</source>
            <translation>Empezaste tú.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <location filename="../../desktop/ui/people/wording/story.py" />
            <source>{They} began it.</source>
            <translation>{They} empezó.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>About {length}.</source>
            <translation>Más o menos {length}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>{what} on {day}</source>
            <translation>{what} el {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>{Count} closed, {more} opened</source>
            <translation>{Count} menos, {more} más</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>{Count} closed</source>
            <translation>{Count} menos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>{Count} opened</source>
            <translation>{Count} más</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>Between you: {what}</source>
            <translation>Entre las dos partes: {what}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/debrief/wording.py" />
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} promises</source>
            <extracomment>One: {count} promise</extracomment>
            <translation>
                <numerusform>{count} promesa</numerusform>
                <numerusform>{count} promesas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>They stand on {their} card</source>
            <extracomment>One: It stands on {their} card</extracomment>
            <translation>
                <numerusform>Está en {their} ficha</numerusform>
                <numerusform>Están en {their} ficha</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/debrief/wording.py" />
            <source>Both stand on {their} card</source>
            <translation>Las dos están en {their} ficha</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/form.py" />
            <source>Which cards</source>
            <translation>Qué fichas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/form.py" />
            <source>vCard 4.0, today's</source>
            <translation>vCard 4.0, la de hoy</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/form.py" />
            <source>vCard 3.0, for older programs</source>
            <translation>vCard 3.0, para programas más antiguos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/form.py" />
            <source>Also what was told in confidence</source>
            <translation>También lo contado en confianza</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/form.py" />
            <source>Also when you met and spoke</source>
            <translation>También cuándo os visteis y hablasteis</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/form.py" />
            <source>Choose where…</source>
            <translation>Elegir dónde…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/form.py" />
            <location filename="../../desktop/ui/importing/columns/page.py" />
            <location filename="../../desktop/ui/importing/review.py" />
            <location filename="../../desktop/ui/importing/working.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/form.py" />
            <location filename="../../desktop/ui/exporting/sheet.py" />
            <source>Take people out</source>
            <translation>Llevarse personas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/form.py" />
            <source>Whom</source>
            <translation>A quién</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/form.py" />
            <source>As what</source>
            <translation>En qué forma</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/sheet.py" />
            <source>Taking people out</source>
            <translation>Llevándose personas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/sheet.py" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/whom.py" />
            <source>Whom to take out</source>
            <translation>A quién llevarse</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/whom.py" />
            <location filename="../../desktop/ui/reflect/pictures/web_page.py" />
            <source>Everybody</source>
            <translation>Todo el mundo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/whom.py" />
            <source>Those in practice</source>
            <translation>Personas con intención</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/whom.py" />
            <source>Circle: {name}</source>
            <translation>Círculo: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/whom.py" />
            <source>Stage: {name}</source>
            <translation>Etapa: {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/exporting/whom.py" />
            <source>The {count} people you marked</source>
            <extracomment>One: The person you marked</extracomment>
            <translation>
                <numerusform>La persona que marcaste</numerusform>
                <numerusform>Las {count} personas que marcaste</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/exporting/whom.py" />
            <source>The {count} people the list shows now</source>
            <extracomment>One: Whom the list shows now</extracomment>
            <translation>
                <numerusform>La persona que muestra ahora la lista</numerusform>
                <numerusform>Las {count} personas que muestra ahora la lista</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>Cards</source>
            <translation>Fichas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>For any address book and any telephone</source>
            <translation>Para cualquier libreta de direcciones y cualquier teléfono</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>Talks, promises, plans and rhythms stay behind: cards have no place for them.</source>
            <translation>Las conversaciones, las promesas, los planes y los ritmos se quedan aquí: las fichas no tienen sitio para ellos.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>Cards (*.vcf)</source>
            <translation>Fichas (*.vcf)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>A table</source>
            <translation>Una tabla</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>For a spreadsheet; Kith reads it back the same</source>
            <translation>Para una hoja de cálculo; Kith la vuelve a leer igual</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>Pictures stay behind, and talks, promises and plans too.</source>
            <translation>Las fotos se quedan aquí, y también las conversaciones, las promesas y los planes.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>A table (*.csv)</source>
            <translation>Una tabla (*.csv)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>A calendar</source>
            <translation>Un calendario</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>What is planned, and the dates of their lives, with reminders</source>
            <translation>Lo planeado y las fechas de sus vidas, con avisos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>Who they are stays behind: telephones, notes, what you know of them.</source>
            <translation>Quiénes son se queda aquí: teléfonos, notas, lo que sabes de cada persona.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>A calendar (*.ics)</source>
            <translation>Un calendario (*.ics)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>Pages to read</source>
            <translation>Páginas para leer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>A folder with a page for each person, in Markdown</source>
            <translation>Una carpeta con una página por persona, en Markdown</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>Documents kept with them stay behind, and no program brings pages back in.</source>
            <translation>Los documentos guardados se quedan aquí, y ningún programa vuelve a leer estas páginas.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>A new folder (*)</source>
            <translation>Una carpeta nueva (*)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>All of it, to keep or to move</source>
            <translation>Todo, para guardarlo o mudarse</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>All of theirs, for another Kith</source>
            <translation>Todo lo suyo, para otro Kith</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>Nothing stays behind.</source>
            <translation>No se queda nada atrás.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>What is only yours stays behind, and whoever else was there.</source>
            <translation>Se queda aquí lo que es solo tuyo, y quien más estuviera allí.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>An archive (*.zip)</source>
            <translation>Un archivo completo (*.zip)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>people</source>
            <translation>personas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>Took {count} entries out to {file}</source>
            <extracomment>One: Took one entry out to {file}</extracomment>
            <translation>
                <numerusform>Una entrada llevada a {file}</numerusform>
                <numerusform>{count} entradas llevadas a {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>Took {count} people out to {file}</source>
            <extracomment>One: Took one person out to {file}</extracomment>
            <translation>
                <numerusform>Una persona llevada a {file}</numerusform>
                <numerusform>{count} personas llevadas a {file}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>Took everything out to {file}</source>
            <translation>Todo llevado a {file}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>. Whoever else was in your talks is not in it</source>
            <translation>. Quien más estuvo en tus conversaciones no está dentro</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/exporting/wording.py" />
            <source>. What was told in confidence stayed here</source>
            <translation>. Lo contado en confianza se quedó aquí</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/first_run/name_row.py" />
            <source>why, in one sentence</source>
            <translation>por qué, en una frase</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/first_run/name_row.py" />
            <source>Name {number}</source>
            <translation>Nombre {number}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/first_run/name_row.py" />
            <source>Why this person, {number}</source>
            <translation>Por qué esta persona, {number}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/first_run/page.py" />
            <location filename="../../desktop/ui/people/season_sheet.py" />
            <source>Begin</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/first_run/page.py" />
            <source>One more name</source>
            <translation>Un nombre más</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/first_run/page.py" />
            <source>One name is enough to begin.</source>
            <translation>Para empezar basta un nombre.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/first_run/page.py" />
            <source>Everything stays on this computer. No account, nothing sent.</source>
            <translation>Todo se queda en este ordenador. Sin cuenta, sin enviar nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/first_run/page.py" />
            <source>Who would you like to be closer to?</source>
            <translation>¿De quién te gustaría estar más cerca?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/first_run/page.py" />
            <source>Three names are plenty. Add a sentence for each, in your own words: why this person, truly. You can change it any day.</source>
            <translation>Con tres nombres sobra. Añade una frase para cada uno, con tus palabras: por qué esta persona, de verdad. Puedes cambiarla cualquier día.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/first_run/page.py" />
            <source>or</source>
            <translation>o</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/first_run/page.py" />
            <source>Bring your address book</source>
            <translation>Traer tu libreta de direcciones</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/first_run/page.py" />
            <source>vCard, CSV, LinkedIn, Google</source>
            <translation>vCard, CSV, LinkedIn, Google</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/first_run/page.py" />
            <source>Look around first</source>
            <translation>Echar antes un vistazo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/first_run/page.py" />
            <source>Sample people, gone in one step</source>
            <translation>Personas de ejemplo, que se van en un solo paso</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/group.py" />
            <source>Hide them</source>
            <translation>Ocultarlas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/group.py" />
            <location filename="../../desktop/ui/found/page.py" />
            <source>Show more</source>
            <translation>Mostrar más</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/group.py" />
            <location filename="../../desktop/ui/importing/columns/page.py" />
            <source>Look at them</source>
            <translation>Mirarlas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/found/group.py" />
            <source>Keep all {count}</source>
            <extracomment>One: Keep it</extracomment>
            <translation>
                <numerusform>Guardarla</numerusform>
                <numerusform>Guardar las {count}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/group.py" />
            <location filename="../../desktop/ui/people/triage/side.py" />
            <source>Take back</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/group.py" />
            <location filename="../../desktop/ui/found/page.py" />
            <source>Set aside</source>
            <translation>Dejado aparte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/opened.py" />
            <source>Somebody else who was in it</source>
            <translation>Alguien más que estaba ahí</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/opened.py" />
            <source>Somebody else</source>
            <translation>Alguien más</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/opened.py" />
            <location filename="../../desktop/ui/we_spoke/parts.py" />
            <source>Keep it</source>
            <translation>Guardarla</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/opened.py" />
            <source>There are no words in it.</source>
            <translation>No hay palabras dentro.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/opened.py" />
            <source>Read from {file}. Only the lines you pick go into your story.</source>
            <translation>Leído de {file}. Solo entran en vuestra historia las líneas que elijas.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/opened.py" />
            <source>Show the rest</source>
            <translation>Mostrar el resto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/opened.py" />
            <source>Reading {file}</source>
            <translation>Leyendo {file}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/opened.py" />
            <source>With whom it was</source>
            <translation>Con quién fue</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/page.py" />
            <source>What is shown</source>
            <translation>Qué se muestra</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/page.py" />
            <source>Waiting</source>
            <translation>A la espera</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/page.py" />
            <location filename="../../desktop/ui/help/coach_mark.py" />
            <location filename="../../desktop/ui/importing/entry.py" />
            <location filename="../../desktop/ui/importing/proposals.py" />
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/page.py" />
            <source>Bring something in</source>
            <translation>Traer algo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/page.py" />
            <source>Nothing waits here</source>
            <translation>Aquí no espera nada</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/page.py" />
            <source>What an exported chat, a mailbox or a calendar tells of waits here until you have looked at it.</source>
            <translation>Lo que cuentan un chat exportado, un buzón o un calendario espera aquí hasta que lo mires.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/page.py" />
            <location filename="../../desktop/ui/help/window.py" />
            <location filename="../../desktop/ui/palette/list.py" />
            <location filename="../../desktop/ui/window/in_and_out.py" />
            <source>What was found</source>
            <translation>Lo encontrado</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/page.py" />
            <source>Nothing is written down before you keep it. What was said stays in its file.</source>
            <translation>No se anota nada antes de que lo guardes. Lo que se dijo se queda en su archivo.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/found/quiet_line.py" />
            <source>{count} things that were found wait to be looked through</source>
            <extracomment>One: One thing that was found waits to be looked through</extracomment>
            <translation>
                <numerusform>Hay una cosa encontrada que espera a que la mires</numerusform>
                <numerusform>Hay {count} cosas encontradas que esperan a que las mires</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/row.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Take it back</source>
            <translation>Deshacerlo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/row.py" />
            <source>Set it aside</source>
            <translation>Dejarlo aparte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/row.py" />
            <source>Mark as known</source>
            <translation>Marcar como conocido</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/who_card.py" />
            <source>Their name</source>
            <translation>Su nombre</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/who_card.py" />
            <source>This is them</source>
            <translation>Es esta persona</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/who_card.py" />
            <location filename="../../desktop/ui/gatherings/met.py" />
            <location filename="../../desktop/ui/people/signature_sheet.py" />
            <source>Somebody new</source>
            <translation>Alguien nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/who_card.py" />
            <source>That’s me</source>
            <translation>Soy yo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/who_card.py" />
            <source>Nobody I keep</source>
            <translation>Nadie que quiera guardar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/who_card.py" />
            <source>Yes, that’s me</source>
            <translation>Sí, soy yo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/who_card.py" />
            <source>It stays</source>
            <translation>Se queda</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/who_card.py" />
            <source>“{what}” is no longer in its calendar</source>
            <translation>«{what}» ya no está en su calendario</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/who_card.py" />
            <source>It stands in yours: {when}.</source>
            <translation>En el tuyo está: {when}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/found/wording.py" />
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} meetings</source>
            <extracomment>One: one meeting</extracomment>
            <translation>
                <numerusform>una reunión</numerusform>
                <numerusform>{count} reuniones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/found/wording.py" />
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} dates</source>
            <extracomment>One: one date</extracomment>
            <translation>
                <numerusform>una fecha</numerusform>
                <numerusform>{count} fechas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/found/wording.py" />
            <source>{count} requests</source>
            <extracomment>One: one request</extracomment>
            <translation>
                <numerusform>una petición</numerusform>
                <numerusform>{count} peticiones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/found/wording.py" />
            <source>{one}, {other} and {count} more</source>
            <extracomment>One: {one}, {other} and {count} more</extracomment>
            <translation>
                <numerusform>{one}, {other} y {count} más</numerusform>
                <numerusform>{one}, {other} y {count} más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>mostly begun by {who}</source>
            <translation>casi siempre empezó {who}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>mostly begun by you</source>
            <translation>casi siempre empezaste tú</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>begun by both of you</source>
            <translation>empezasteis por igual</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <location filename="../../desktop/ui/phrases.py" />
            <source>{first} to {last}</source>
            <translation>{first} a {last}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/found/wording.py" />
            <source>{count} messages</source>
            <extracomment>One: one message</extracomment>
            <translation>
                <numerusform>un mensaje</numerusform>
                <numerusform>{count} mensajes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>{count}, begun by you</source>
            <translation>{count}, empezaste tú</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>{count}, begun by {who}</source>
            <translation>{count}, empezó {who}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/found/wording.py" />
            <source>with {count} others who are not in Kith</source>
            <extracomment>One: with {name}, who is not in Kith</extracomment>
            <translation>
                <numerusform>con {name}, que no está en Kith</numerusform>
                <numerusform>con otras {count} personas que no están en Kith</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>Already in your story. Nothing is doubled.</source>
            <translation>Ya está en vuestra historia. Nada se duplica.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>That day is still to come, so it cannot be kept yet.</source>
            <translation>Ese día aún no ha llegado, así que todavía no se puede guardar.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>Becomes an appointment that repeats</source>
            <translation>Será una cita que se repite</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>Becomes an appointment: {when}</source>
            <translation>Será una cita: {when}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>Becomes a plan: {when}</source>
            <translation>Será un plan: {when}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>Becomes a date of {who}: {when}</source>
            <translation>Será una fecha de {who}: {when}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>Becomes {who}’s birthday, {when}</source>
            <translation>Será el cumpleaños de {who}, {when}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>{said}, in place of {other}</source>
            <translation>{said}, en lugar de {other}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>Are you {name}?</source>
            <translation>¿{name} eres tú?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>Who is “{name}”?</source>
            <translation>¿Quién es «{name}»?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>This address is in most of the mails of {file}. It is asked once.</source>
            <translation>Esta dirección está en la mayoría de los correos de {file}. Se pregunta una sola vez.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/found/wording.py" />
            <source>{count} things</source>
            <extracomment>One: One thing</extracomment>
            <translation>
                <numerusform>Una cosa</numerusform>
                <numerusform>{count} cosas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>{what}, in {file}</source>
            <translation>{what}, en {file}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>{what}, {span}, in {file}</source>
            <translation>{what}, {span}, en {file}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>You</source>
            <translation>Tú</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/found/wording.py" />
            <source>{who}, {time}</source>
            <translation>{who}, {time}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/aims.py" />
            <source>Aim</source>
            <translation>Propósito</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/aims.py" />
            <location filename="../../desktop/ui/introductions/wording.py" />
            <location filename="../../desktop/ui/people/card/story_parts.py" />
            <source>How it went</source>
            <translation>Cómo fue</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/aims.py" />
            <location filename="../../desktop/ui/people/card/loop_line.py" />
            <source>How did it go?</source>
            <translation>¿Cómo fue?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/aims.py" />
            <source>Reached: {aim}</source>
            <translation>Conseguido: {aim}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/aims.py" />
            <source>Not reached: {aim}</source>
            <translation>No conseguido: {aim}</translation>
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
            <translation>Editar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/aims.py" />
            <source>Say how it went</source>
            <translation>Contar cómo fue</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/aims.py" />
            <location filename="../../desktop/ui/journey/stage_line_row.py" />
            <location filename="../../desktop/ui/reflect/profile/line.py" />
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/aims.py" />
            <location filename="../../desktop/ui/journey/stage_line_row.py" />
            <location filename="../../desktop/ui/reflect/profile/line.py" />
            <source>Move down</source>
            <translation>Bajar</translation>
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
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/aims.py" />
            <location filename="../../desktop/ui/gatherings/on_paper.py" />
            <source>What I hope for</source>
            <translation>Lo que espero</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/aims.py" />
            <source>Add an aim</source>
            <translation>Añadir un propósito</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/aims.py" />
            <source>One or two plain lines. “Meet five people, properly.”</source>
            <translation>Una o dos líneas sencillas. «Conocer a cinco personas, de verdad.»</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/aims.py" />
            <source>Meet five people, properly</source>
            <translation>Conocer a cinco personas, de verdad</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/alone.py" />
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>On the day</source>
            <translation>Ese día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/becomes_chip.py" />
            <source>{name}: {what}</source>
            <translation>{name}: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <source>The lamplighters’ supper</source>
            <translation>La cena de los faroleros</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <source>one day</source>
            <translation>un día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <location filename="../../desktop/ui/people/card/about.py" />
            <location filename="../../desktop/ui/people/card/story_parts.py" />
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <location filename="../../desktop/ui/we_spoke/understood.py" />
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <location filename="../../desktop/ui/gatherings/parts.py" />
            <source>What it is about</source>
            <translation>De qué trata</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <source>Add it</source>
            <translation>Añadirlo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <source>Change the gathering</source>
            <translation>Cambiar el encuentro</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <location filename="../../desktop/ui/gatherings/page.py" />
            <source>A gathering</source>
            <translation>Un encuentro</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <source>A name is enough to begin with.</source>
            <translation>Para empezar basta un nombre.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/editor.py" />
            <source>It ends on the day it begins, or after it.</source>
            <translation>Termina el día en que empieza, o después.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/entry.py" />
            <source>A name, and what you want to remember</source>
            <translation>Un nombre, y lo que quieras recordar</translation>
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
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/entry.py" />
            <location filename="../../desktop/ui/gatherings/met.py" />
            <source>A line to remember</source>
            <translation>Una línea para recordar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/entry.py" />
            <location filename="../../desktop/ui/people/card/on_paper.py" />
            <location filename="../../desktop/ui/people/print_people.py" />
            <source>How to reach them</source>
            <translation>Cómo contactar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/entry.py" />
            <source>How to reach them, if you like</source>
            <translation>Cómo contactar, si quieres</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/entry.py" />
            <source>You had begun to write this.</source>
            <translation>Ya habías empezado a escribir esto.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/entry.py" />
            <source>Kept: {name}</source>
            <translation>Guardado: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/entry.py" />
            <source>Putting {name} right. Enter keeps, Esc returns.</source>
            <translation>Corrigiendo {name}. Intro guarda, Esc vuelve.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/follow_ups.py" />
            <source>How they are laid</source>
            <translation>Cómo se reparten</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/follow_ups.py" />
            <source>Change days</source>
            <translation>Cambiar los días</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/follow_ups.py" />
            <source>Over one week</source>
            <translation>En una semana</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/follow_ups.py" />
            <source>Over two weeks</source>
            <translation>En dos semanas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/follow_ups.py" />
            <source>Over three weeks</source>
            <translation>En tres semanas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/follow_ups.py" />
            <source>One at most on any day</source>
            <translation>Como mucho una persona al día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/follow_ups.py" />
            <source>Two at most on any day</source>
            <translation>Como mucho dos personas al día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/follow_ups.py" />
            <source>Lay them anew</source>
            <translation>Repartirlos de nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/follow_ups.py" />
            <source>The coming weeks have no room for anybody. That may be all right.</source>
            <translation>En las próximas semanas no hay sitio para nadie. Puede estar bien así.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/follow_ups.py" />
            <source>What follows stands on the calendar.</source>
            <translation>Lo que sigue está en el calendario.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/follow_ups.py" />
            <source>Say with each of them what comes next, where there is a reason. It is laid over the coming days, gently.</source>
            <translation>Di qué viene ahora con cada persona, donde haya un porqué. Se reparte por los próximos días, con calma.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/follow_ups.py" />
            <source>Follow up, unhurried</source>
            <translation>Lo que sigue, sin prisa</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/grip.py" />
            <source>Drag it; Alt+Up and Alt+Down do the same</source>
            <translation>Arrástralo; Alt+Arriba y Alt+Abajo hacen lo mismo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/head.py" />
            <source>Name of the gathering</source>
            <translation>Nombre del encuentro</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/head.py" />
            <source>Before, on the day, afterwards</source>
            <translation>Antes, ese día, después</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/head.py" />
            <source>All gatherings</source>
            <translation>Todos los encuentros</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/head.py" />
            <location filename="../../desktop/ui/people/card/head.py" />
            <location filename="../../desktop/ui/people/card/lines.py" />
            <location filename="../../desktop/ui/preferences/stepper.py" />
            <location filename="../../desktop/ui/reflect/mirror/panel.py" />
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/head.py" />
            <source>Change: {when}</source>
            <translation>Cambiar: {when}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <source>Why I hope to meet them</source>
            <translation>Por qué espero conocerla</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <source>Why?</source>
            <translation>¿Por qué?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <location filename="../../desktop/ui/gatherings/met.py" />
            <location filename="../../desktop/ui/reflect/pictures/web_page.py" />
            <source>Open their card</source>
            <translation>Abrir su ficha</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <source>Not in the address book</source>
            <translation>No está en la libreta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <source>The brief for {name}</source>
            <translation>Los apuntes para {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <location filename="../../desktop/ui/gatherings/met.py" />
            <source>Write to them…</source>
            <translation>Escribirle…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <source>Ask who else comes…</source>
            <translation>Preguntar quién más viene…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <location filename="../../desktop/ui/people/wording/talks.py" />
            <source>We met</source>
            <translation>Nos hemos visto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <source>Say why</source>
            <translation>Decir por qué</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <source>Take off</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <source>I would ask who else comes to {name}.</source>
            <translation>Preguntaría quién más viene a {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <source>Add somebody I hope to meet</source>
            <translation>Añadir a alguien que espero conocer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <source>A name, known or not yet</source>
            <translation>Un nombre, conocido o todavía no</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <source>People you know, or names you have heard.</source>
            <translation>Personas que conoces, o nombres que has oído.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <source>I could ask who else comes</source>
            <translation>Podría preguntar quién más viene</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <source>Hoped to meet</source>
            <translation>Esperaba conocer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/hoped.py" />
            <location filename="../../desktop/ui/gatherings/on_paper.py" />
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>Whom I hope to meet</source>
            <translation>A quién espero conocer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/introduction.py" />
            <source>Practise</source>
            <translation>Practicar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/introduction.py" />
            <source>Say it aloud. Space begins and ends.</source>
            <translation>Dilo en voz alta. Espacio empieza y termina.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/introduction.py" />
            <source>That was it</source>
            <translation>Eso era</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/introduction.py" />
            <source>How much of it</source>
            <translation>Cuánto de ello</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/introduction.py" />
            <source>Who I am</source>
            <translation>Quién soy</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/introduction.py" />
            <source>Begin with these words</source>
            <translation>Empezar con estas palabras</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/listed.py" />
            <source>Add a gathering</source>
            <translation>Añadir un encuentro</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/listed.py" />
            <source>Coming</source>
            <translation>Próximos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/listed.py" />
            <source>Past</source>
            <translation>Pasados</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/listed.py" />
            <source>Where people meet</source>
            <translation>Donde la gente se encuentra</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/listed.py" />
            <source>An evening, a fair, a wedding: what you go for, whom you hope to meet, whom you met, and what follows without hurry.</source>
            <translation>Una velada, una feria, una boda: a qué vas, a quién esperas conocer, a quién conociste y lo que sigue, sin prisa.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/met.py" />
            <source>What I want to remember</source>
            <translation>Lo que quiero recordar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/met.py" />
            <source>What comes next, if there is a reason</source>
            <translation>Qué viene ahora, si hay un porqué</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/met.py" />
            <source>Change name and line</source>
            <translation>Cambiar nombre y línea</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/met.py" />
            <location filename="../../desktop/ui/gatherings/proposal_line.py" />
            <source>Introduce them to somebody…</source>
            <translation>Presentarle a alguien…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/met.py" />
            <source>It was somebody else</source>
            <translation>Era otra persona</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/met.py" />
            <source>Take off: we did not meet</source>
            <translation>Quitar: no nos vimos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/met.py" />
            <source>{question} This one</source>
            <translation>{question} Esta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/met_list.py" />
            <source>People I met</source>
            <translation>Personas que conocí</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/met_list.py" />
            <source>one line each is enough</source>
            <translation>con una línea basta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/met_list.py" />
            <source>Nobody has to become anything. Leave a name as it is and it stays here, asking for nothing.</source>
            <translation>Nadie tiene que convertirse en nada. Deja un nombre como está y aquí se queda, sin pedir nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/offering.py" />
            <source>hoped for</source>
            <translation>con ganas de conocer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/on_paper.py" />
            <source>Whom I met</source>
            <translation>A quién conocí</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/page.py" />
            <source>On the day, in a small window</source>
            <translation>Ese día, en una ventana pequeña</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/page.py" />
            <source>Print the page before…</source>
            <translation>Imprimir la página para antes…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/page.py" />
            <location filename="../../desktop/ui/people/card/story_entry.py" />
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/parts.py" />
            <source>What is it about?</source>
            <translation>¿De qué trata?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/parts.py" />
            <source>In a small window</source>
            <translation>En una ventana pequeña</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/parts.py" />
            <source>Looking back</source>
            <translation>Mirando atrás</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/parts.py" />
            <source>What stays of it?</source>
            <translation>¿Qué queda de ello?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/parts.py" />
            <source>Looked back on it</source>
            <translation>Mirado con calma</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/proposal_line.py" />
            <source>Day for {name}</source>
            <translation>Día para {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/proposal_line.py" />
            <source>A day later</source>
            <translation>Un día después</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/proposal_line.py" />
            <source>Another day…</source>
            <translation>Otro día…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/proposal_line.py" />
            <source>Change why</source>
            <translation>Cambiar el porqué</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/proposal_line.py" />
            <source>A day earlier</source>
            <translation>Un día antes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/proposal_line.py" />
            <source>No follow-up</source>
            <translation>Sin plan después</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/proposal_line.py" />
            <source>Write it now…</source>
            <translation>Escribirla ahora…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>{day}, {time} to {end}</source>
            <translation>{day}, de {time} a {end}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <location filename="../../desktop/ui/notices/wording.py" />
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>others</source>
            <translation>otras personas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Met {names}</source>
            <translation>Conociste a {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Hoping for {names}</source>
            <translation>Con ganas de ver a {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>One sentence</source>
            <translation>Una frase</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Three sentences</source>
            <translation>Tres frases</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Longer</source>
            <translation>Más larga</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Who I am, in one sentence</source>
            <translation>Quién soy, en una frase</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Who I am, in three sentences</source>
            <translation>Quién soy, en tres frases</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Who I am, for who wants to know</source>
            <translation>Quién soy, para quien quiera saberlo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>What I do, as I would tell it on the stairs</source>
            <translation>A qué me dedico, como lo contaría en la escalera</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>What I do. What I did before. Whom I would love to meet.</source>
            <translation>A qué me dedico. Qué hacía antes. A quién me encantaría conocer.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>As I tell it when somebody sits down beside me</source>
            <translation>Como lo cuento cuando alguien se sienta a mi lado</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>{seconds}, said aloud</source>
            <translation>{seconds}, en voz alta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>About {seconds} aloud</source>
            <translation>Unos {seconds} en voz alta</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>{count} seconds</source>
            <extracomment>One: 1 second</extracomment>
            <translation>
                <numerusform>1 segundo</numerusform>
                <numerusform>{count} segundos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>{minutes} min {rest} s</source>
            <translation>{minutes} min {rest} s</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <location filename="../../desktop/ui/people/list_head.py" />
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <location filename="../../desktop/ui/today/beyond/offering.py" />
            <source>In practice</source>
            <translation>Con intención</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Noticed</source>
            <translation>A la vista</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Address book</source>
            <translation>Libreta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Decide…</source>
            <translation>Decidir…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>In practice: I want to be intentional with them</source>
            <translation>Con intención: quiero cuidar esta relación</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Noticed: on the board, for later</source>
            <translation>A la vista: en el tablero, para más adelante</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Just in the address book</source>
            <translation>Solo en la libreta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Nobody: leave the name here</source>
            <translation>Nadie: dejar el nombre aquí</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>The address is the same.</source>
            <translation>La dirección es la misma.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>The number is the same.</source>
            <translation>El número es el mismo.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>The name is the same.</source>
            <translation>El nombre es el mismo.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>The name is nearly the same.</source>
            <translation>El nombre es casi el mismo.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>They are called so.</source>
            <translation>Se llama así.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Is this {who}? {why}</source>
            <translation>¿Es {who}? {why}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>A line to {name}</source>
            <translation>Unas líneas a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>A call with {name}</source>
            <translation>Una llamada con {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>Time with {name}</source>
            <translation>Un rato con {name}</translation>
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
                <numerusform>1 persona más en el plan</numerusform>
                <numerusform>{count} personas más en el plan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Plan these {count}</source>
            <extracomment>One: Plan this one</extracomment>
            <translation>
                <numerusform>Planear este</numerusform>
                <numerusform>Planear estos {count}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>{names} have no reason yet</source>
            <extracomment>One: {names} has no reason yet</extracomment>
            <translation>
                <numerusform>{names} aún no tiene un porqué</numerusform>
                <numerusform>{names} aún no tienen un porqué</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Without one, Kith plans nothing. You can leave it at that.</source>
            <translation>Sin porqué, Kith no planea nada. Puedes dejarlo así.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>Laid over the coming days, two at most on any day.</source>
            <extracomment>One: Laid over the coming days, one at most on any day.</extracomment>
            <translation>
                <numerusform>Repartido por los próximos días, una persona al día como mucho.</numerusform>
                <numerusform>Repartido por los próximos días, dos personas al día como mucho.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>met</source>
            <translation>visto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>another time</source>
            <translation>otro día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gatherings/wording.py" />
            <source>{what}: {day}</source>
            <translation>{what}: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gestures/acts.py" />
            <source>Keep the idea</source>
            <translation>Guardar la idea</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gestures/acts.py" />
            <source>Plan it for {day}</source>
            <translation>Planearlo: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/gestures/acts.py" />
            <location filename="../../desktop/ui/people/card/gesture.py" />
            <location filename="../../desktop/ui/today/beyond/offering.py" />
            <source>Another</source>
            <translation>Otro</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/half_filled.py" />
            <location filename="../../desktop/ui/we_spoke/sheet.py" />
            <source>You had begun this.</source>
            <translation>Ya habías empezado esto.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/about.py" />
            <source>What Kith is made of</source>
            <translation>De qué está hecho Kith</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/about.py" />
            <source>It came without words of its licence.</source>
            <translation>Vino sin las palabras de su licencia.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/about.py" />
            <source>Licence of {name}</source>
            <translation>Licencia de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/about.py" />
            <source>Version {number}</source>
            <translation>Versión {number}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/about.py" />
            <source>For true connections rather than contacts. Only on this computer; no account, nothing sent. Free software under the MIT licence.</source>
            <translation>Para relaciones de verdad, más que contactos. Solo en este ordenador; sin cuenta, sin enviar nada. Software libre con licencia MIT.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/bar.py" />
            <source>Sweep them away</source>
            <translation>Retirarlas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/bar.py" />
            <source>Show me round</source>
            <translation>Enséñame Kith</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/bar.py" />
            <source>These are sample people.</source>
            <translation>Son personas de ejemplo.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/bar.py" />
            <source>A short tour shows you round, in the program itself.</source>
            <translation>Un recorrido corto te lo enseña, en el propio programa.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/coach_mark.py" />
            <source>End the tour</source>
            <translation>Terminar el recorrido</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/coach_mark.py" />
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>{place} of {count}</source>
            <translation>{place} de {count}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/coach_mark.py" />
            <source>F6 leads here.</source>
            <translation>F6 lleva aquí.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/page_view.py" />
            <source>Manual: {page}</source>
            <translation>Manual: {page}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/rows.py" />
            <source>{page}: {heading}</source>
            <translation>{page}: {heading}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>A few people, with a reason</source>
            <translation>Unas pocas personas, con un porqué</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>Today brings three at most, and says why. A line, a call, time together; or not now, which costs nothing.</source>
            <translation>Hoy trae tres como mucho, y dice por qué. Unas líneas, una llamada, un rato en persona; o ahora no, que no cuesta nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>After a talk, one line</source>
            <translation>Después de hablar, una línea</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>Press Ctrl+L, from anywhere: a name, a colon, what you heard. Try it, or go on.</source>
            <translation>Pulsa Ctrl+L, desde cualquier lugar: un nombre, dos puntos, lo que oíste. Pruébalo, o sigue.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>Everybody you know</source>
            <translation>Todas las personas que conoces</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>Go there with Ctrl+2. Most of them rest quietly; a few you choose into practice.</source>
            <translation>Ve ahí con Ctrl+2. La mayoría descansa con calma; a unas pocas las eliges con intención.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>The card</source>
            <translation>La ficha</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>Click any line to change it; Enter keeps, Esc returns. There is no Save, and whatever you do can be taken back.</source>
            <translation>Haz clic en cualquier línea para cambiarla; Intro guarda, Esc vuelve. No hay botón de guardar, y todo lo que haces se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>The journey</source>
            <translation>El camino</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>Ctrl+3. Seven stages, which say what the relationship asks of you now.</source>
            <translation>Ctrl+3. Siete etapas, que dicen lo que la relación te pide ahora.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>Moving on, or back</source>
            <translation>Seguir, o volver atrás</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>Drag a card to another stage, or press M and a number. The head tells what it asks.</source>
            <translation>Arrastra una ficha a otra etapa, o pulsa M y un número. La cabecera dice lo que pide.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>The calendar</source>
            <translation>El calendario</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>Ctrl+4. Double-click a day to plan somebody, or drag them onto it.</source>
            <translation>Ctrl+4. Haz doble clic en un día para planear con alguien, o arrastra a alguien hasta él.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>That is all</source>
            <translation>Eso es todo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/tour_steps.py" />
            <source>Ctrl+Z takes anything back. F1 opens the manual at the page about where you are.</source>
            <translation>Ctrl+Z lo deshace todo. F1 abre el manual en la página sobre el lugar donde estás.</translation>
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
            <translation>Manual</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/window.py" />
            <source>Pages of the manual</source>
            <translation>Páginas del manual</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/window.py" />
            <source>Nothing in the manual holds these words.</source>
            <translation>Nada en el manual tiene estas palabras.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/help/window.py" />
            <source>{count} passages</source>
            <extracomment>One: One passage</extracomment>
            <translation>
                <numerusform>Un pasaje</numerusform>
                <numerusform>{count} pasajes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/window.py" />
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/window.py" />
            <source>Search the manual</source>
            <translation>Buscar en el manual</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/window.py" />
            <source>Print this page…</source>
            <translation>Imprimir esta página…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/help/window.py" />
            <source>Nothing here opens {address}.</source>
            <translation>Aquí nada abre {address}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/afterwards.py" />
            <source>Look at them now</source>
            <translation>Mirarlas ahora</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/afterwards.py" />
            <source>Look through it</source>
            <translation>Mirarlo entero</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/afterwards.py" />
            <location filename="../../desktop/ui/importing/nothing.py" />
            <location filename="../../desktop/ui/importing/parts.py" />
            <source>What could not be read</source>
            <translation>Lo que no se pudo leer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/afterwards.py" />
            <source>See everyone</source>
            <translation>Ver a todo el mundo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/afterwards.py" />
            <source>Look through them one at a time</source>
            <translation>Mirar persona por persona</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/afterwards.py" />
            <location filename="../../desktop/ui/widgets/toast.py" />
            <location filename="../../desktop/ui/window/main_window.py" />
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/afterwards.py" />
            <source>All of it was taken back</source>
            <translation>Se ha deshecho todo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/afterwards.py" />
            <source>Everything is as it was before. It can be done again.</source>
            <translation>Todo está como antes. Se puede volver a hacer.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/afterwards.py" />
            <source>Do it again</source>
            <translation>Rehacer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/afterwards.py" />
            <source>{count} pairs may be one person each</source>
            <extracomment>One: Two may be one person</extracomment>
            <translation>
                <numerusform>Dos fichas podrían ser una persona</numerusform>
                <numerusform>{count} parejas de fichas podrían ser una persona cada una</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/afterwards.py" />
            <source>Nobody is joined before you say so.</source>
            <translation>Nadie se une antes de que tú lo digas.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/afterwards.py" />
            <source>{count} things that happened wait</source>
            <extracomment>One: One thing that happened waits</extracomment>
            <translation>
                <numerusform>Una cosa que ocurrió espera</numerusform>
                <numerusform>{count} cosas que ocurrieron esperan</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/afterwards.py" />
            <source>Nothing is written down before you looked at it.</source>
            <translation>No se anota nada antes de que lo hayas mirado.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/cells.py" />
            <source>{field}, in Kith: {words}</source>
            <translation>{field}, en Kith: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/cells.py" />
            <source>{field}, in the file: {words}</source>
            <translation>{field}, en el archivo: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/cells.py" />
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/cells.py" />
            <source>the same</source>
            <translation>lo mismo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/cells.py" />
            <source>Your words, untouched</source>
            <translation>Tus palabras, sin tocar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/changed_card.py" />
            <source>The record is another, and yet says nothing that Kith does not have.</source>
            <translation>El registro es otro y, aun así, no dice nada que Kith no tenga.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/changed_card.py" />
            <source>Who this was is here no more</source>
            <translation>Esta persona ya no está aquí</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/changed_card.py" />
            <source>They come in anew.</source>
            <translation>Entra de nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/changed_card.py" />
            <location filename="../../desktop/ui/importing/side_by_side.py" />
            <source>In Kith</source>
            <translation>En Kith</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/changed_card.py" />
            <location filename="../../desktop/ui/importing/side_by_side.py" />
            <source>In the file</source>
            <translation>En el archivo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/chooser.py" />
            <source>What this column means</source>
            <translation>Qué significa esta columna</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/chooser.py" />
            <source>Name, telephone, birthday …</source>
            <translation>Nombre, teléfono, cumpleaños…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/column_list.py" />
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/column_list.py" />
            <source>Enter says what it means</source>
            <translation>Intro dice qué significa</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/column_list.py" />
            <source>empty in the first rows</source>
            <translation>vacía en las primeras filas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/column_list.py" />
            <source>a guess</source>
            <translation>una suposición</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/first_rows.py" />
            <source>The first rows</source>
            <translation>Las primeras filas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/first_rows.py" />
            <source>The first rows, as they stand in the file</source>
            <translation>Las primeras filas, tal como están en el archivo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Unicode</source>
            <translation>Unicode</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Western Europe</source>
            <translation>Europa occidental</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Old Macintosh</source>
            <translation>Macintosh antiguo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Old DOS</source>
            <translation>DOS antiguo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Central Europe</source>
            <translation>Europa central</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Cyrillic</source>
            <translation>Cirílico</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Greek</source>
            <translation>Griego</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Turkish</source>
            <translation>Turco</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Hebrew</source>
            <translation>Hebreo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Arabic</source>
            <translation>Árabe</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Baltic</source>
            <translation>Báltico</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Japanese</source>
            <translation>Japonés</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Chinese, simplified</source>
            <translation>Chino simplificado</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Chinese, traditional</source>
            <translation>Chino tradicional</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Korean</source>
            <translation>Coreano</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>a comma</source>
            <translation>una coma</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>a semicolon</source>
            <translation>un punto y coma</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>a tab</source>
            <translation>un tabulador</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>an upright bar</source>
            <translation>una barra vertical</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>given forename</source>
            <translation>nombre de pila</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>family surname</source>
            <translation>apellidos familia</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>phone cell number</source>
            <translation>teléfono móvil número</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>mail</source>
            <translation>correo email</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>organisation employer firm</source>
            <translation>organización empresa empleador</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>position role profession</source>
            <translation>puesto cargo profesión</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>url site homepage</source>
            <translation>url web página sitio</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>url linkedin twitter network</source>
            <translation>url linkedin twitter red</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>zip postal code</source>
            <translation>código postal cp</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>town locality</source>
            <translation>ciudad localidad pueblo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>state province county</source>
            <translation>provincia estado región</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>born date of birth dob</source>
            <translation>nacimiento fecha de nacimiento</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>labels categories groups</source>
            <translation>etiquetas categorías grupos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>comment remark description</source>
            <translation>comentario observación descripción</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>ignore nothing leave other</source>
            <translation>ignorar nada omitir otro</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Whole name</source>
            <translation>Nombre completo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>First name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Middle name</source>
            <translation>Segundo nombre</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Last name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Title before the name</source>
            <translation>Tratamiento delante del nombre</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>What stands behind the name</source>
            <translation>Lo que va detrás del nombre</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Nickname</source>
            <translation>Apodo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>How the name is said</source>
            <translation>Cómo se dice el nombre</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Pronouns</source>
            <translation>Pronombre</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <location filename="../../desktop/ui/importing/wording.py" />
            <location filename="../../desktop/ui/people/signature_sheet.py" />
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <location filename="../../desktop/ui/importing/wording.py" />
            <location filename="../../desktop/ui/people/signature_sheet.py" />
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <location filename="../../desktop/ui/people/signature_sheet.py" />
            <location filename="../../desktop/ui/people/wording/reach.py" />
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <location filename="../../desktop/ui/people/signature_sheet.py" />
            <source>Web page</source>
            <translation>Página web</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <location filename="../../desktop/ui/people/wording/reach.py" />
            <source>Messenger</source>
            <translation>Mensajería</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Department</source>
            <translation>Departamento</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Job title</source>
            <translation>Puesto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Whole address</source>
            <translation>Dirección completa</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Street</source>
            <translation>Calle</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Address, second line</source>
            <translation>Dirección, segunda línea</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Post box</source>
            <translation>Apartado de correos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Region</source>
            <translation>Región</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Postcode</source>
            <translation>Código postal</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>Birthday</source>
            <translation>Cumpleaños</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Day of birth, only the day</source>
            <translation>Día de nacimiento, solo el día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Month of birth</source>
            <translation>Mes de nacimiento</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Year of birth</source>
            <translation>Año de nacimiento</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>Anniversary</source>
            <translation>Aniversario</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Another date</source>
            <translation>Otra fecha</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Somebody they are tied to</source>
            <translation>Alguien con quien tiene un vínculo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <location filename="../../desktop/ui/importing/sample_card.py" />
            <location filename="../../desktop/ui/importing/wording.py" />
            <location filename="../../desktop/ui/people/card/story_parts.py" />
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>When we met</source>
            <translation>Cuándo nos conocimos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Where we met</source>
            <translation>Dónde nos conocimos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Who introduced us</source>
            <translation>Quién nos presentó</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <location filename="../../desktop/ui/importing/sample_card.py" />
            <source>Connected on</source>
            <translation>En contacto desde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Their number in that table</source>
            <translation>Su número en esa tabla</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>What the next value is called</source>
            <translation>Cómo se llama el valor siguiente</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>The network of the next value</source>
            <translation>La red del valor siguiente</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/meanings.py" />
            <source>Kept as it is</source>
            <translation>Se guarda como está</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/columns/page.py" />
            <source>{count} rows</source>
            <extracomment>One: one row</extracomment>
            <translation>
                <numerusform>una fila</numerusform>
                <numerusform>{count} filas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/page.py" />
            <source>This is table {place} of {total}.</source>
            <translation>Esta es la tabla {place} de {total}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/page.py" />
            <source>Kith asks once: the next table with these columns is read the same way.</source>
            <translation>Kith pregunta una vez: la próxima tabla con estas columnas se lee igual.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/page.py" />
            <source>The person before</source>
            <translation>La persona anterior</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/page.py" />
            <source>The next person</source>
            <translation>La persona siguiente</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/page.py" />
            <source>Nobody comes of it yet. Say which column holds a name, a mail or a telephone.</source>
            <translation>De aquí aún no sale nadie. Di qué columna tiene un nombre, un correo o un teléfono.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/page.py" />
            <source>As it will look</source>
            <translation>Así quedará</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/page.py" />
            <source>Leave this table out</source>
            <translation>Dejar fuera esta tabla</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/page.py" />
            <source>What do its columns mean?</source>
            <translation>¿Qué significan sus columnas?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/written.py" />
            <source>The first row</source>
            <translation>La primera fila</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/written.py" />
            <source>names the columns</source>
            <translation>da nombre a las columnas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/written.py" />
            <source>is a person already</source>
            <translation>ya es una persona</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/written.py" />
            <source>Columns are parted by</source>
            <translation>Las columnas se separan con</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/written.py" />
            <source>Letters</source>
            <translation>Letras</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/written.py" />
            <source>How days stand</source>
            <translation>Cómo van los días</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/written.py" />
            <source>Read so: {words}</source>
            <translation>Se lee así: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/written.py" />
            <source>“{day}” in it is</source>
            <translation>«{day}» en ella es</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/columns/written.py" />
            <source>nobody can tell</source>
            <translation>no se puede saber</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/draft_list.py" />
            <source>Find in these</source>
            <translation>Buscar entre estas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/draft_list.py" />
            <source>Take all of these</source>
            <translation>Tomar todas estas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/draft_list.py" />
            <source>Leave all of these out</source>
            <translation>Dejar fuera todas estas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/draft_list.py" />
            <source>Leave out who cannot be reached</source>
            <translation>Dejar fuera a quien no tiene contacto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/draft_rows.py" />
            <source>comes in</source>
            <translation>entra</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/draft_rows.py" />
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <location filename="../../desktop/ui/importing/review.py" />
            <source>stays away</source>
            <translation>se queda fuera</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/entry.py" />
            <source>Choose files…</source>
            <translation>Elegir archivos…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/entry.py" />
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>A folder…</source>
            <translation>Una carpeta…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/entry.py" />
            <source>Paste people</source>
            <translation>Pegar personas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/entry.py" />
            <location filename="../../desktop/ui/people/empty.py" />
            <location filename="../../desktop/ui/window/in_and_out.py" />
            <source>Bring people in</source>
            <translation>Traer personas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/entry.py" />
            <source>Whatever holds people ({endings})</source>
            <translation>Lo que contenga personas ({endings})</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/entry.py" />
            <source>A folder with files of people</source>
            <translation>Una carpeta con archivos de personas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/entry.py" />
            <source>There is no text in the clipboard. Copy cards or a table first.</source>
            <translation>No hay texto en el portapapeles. Copia antes fichas o una tabla.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/entry.py" />
            <source>You see all of it first: who is new, who may be here already, what could not be read. Everything stays on this computer.</source>
            <translation>Antes lo ves todo: quién es nuevo, quién puede estar ya aquí, qué no se pudo leer. Todo se queda en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/entry.py" />
            <source>Drop files anywhere in this window</source>
            <translation>Suelta archivos en cualquier parte de esta ventana</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/entry.py" />
            <source>Cards, tables, calendars, chats, whole folders and packed archives; several at once, as they come.</source>
            <translation>Fichas, tablas, calendarios, chats, carpetas enteras y archivos comprimidos; varios a la vez, tal como vienen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>shown below</source>
            <translation>abajo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>{count} new</source>
            <extracomment>One: One is new</extracomment>
            <translation>
                <numerusform>Una persona nueva</numerusform>
                <numerusform>{count} personas nuevas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>{count} may be the same</source>
            <extracomment>One: One may be the same</extracomment>
            <translation>
                <numerusform>Una podría ser la misma</numerusform>
                <numerusform>{count} podrían ser las mismas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>into the circle {name}</source>
            <translation>al círculo {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>with the tag {name}</source>
            <translation>con la etiqueta {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>resting in the address book</source>
            <translation>descansan en la libreta</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>{count} came before</source>
            <extracomment>One: One came before</extracomment>
            <translation>
                <numerusform>Una ya vino antes</numerusform>
                <numerusform>{count} ya vinieron antes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>and say something new now</source>
            <translation>y ahora dicen algo nuevo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>become circles</source>
            <extracomment>One: becomes a circle</extracomment>
            <translation>
                <numerusform>se convierte en círculo</numerusform>
                <numerusform>se convierten en círculos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/facts.py" />
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} groups</source>
            <extracomment>One: One group</extracomment>
            <translation>
                <numerusform>Un grupo</numerusform>
                <numerusform>{count} grupos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>{count} photos</source>
            <extracomment>One: One photo</extracomment>
            <translation>
                <numerusform>Una foto</numerusform>
                <numerusform>{count} fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>kept beside each card</source>
            <translation>junto a cada ficha</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>stay out</source>
            <translation>se quedan fuera</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>come with them</source>
            <translation>vienen con ellas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>to look at afterwards</source>
            <translation>para mirar después</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>{count} are here already</source>
            <extracomment>One: One is here already</extracomment>
            <translation>
                <numerusform>Una ya está aquí</numerusform>
                <numerusform>{count} ya están aquí</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>just as the file has them</source>
            <translation>tal como las tiene el archivo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>{count} were left out</source>
            <extracomment>One: One was left out</extracomment>
            <translation>
                <numerusform>Una quedó fuera</numerusform>
                <numerusform>{count} quedaron fuera</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>on purpose; see why</source>
            <translation>a propósito; mira por qué</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/facts.py" />
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} could not be read</source>
            <extracomment>One: One could not be read</extracomment>
            <translation>
                <numerusform>Una no se pudo leer</numerusform>
                <numerusform>{count} no se pudieron leer</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>see which lines, and why</source>
            <translation>mira qué líneas, y por qué</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/facts.py" />
            <source>what each of them told</source>
            <translation>lo que contó cada uno</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>Who is joined</source>
            <translation>A quién se une</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>Whoever is surely the same</source>
            <translation>Solo lo seguro</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>Same e-mail, too</source>
            <translation>También con el mismo correo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>Nobody before I looked</source>
            <translation>A nadie antes de que yo mire</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>Where both know something else</source>
            <translation>Donde ambos saben algo distinto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>What is here stays</source>
            <translation>Se queda lo que hay aquí</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>The file’s newer word wins</source>
            <translation>Vale lo más nuevo, lo del archivo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>Both; the file’s goes into a note</source>
            <translation>Las dos cosas; lo del archivo va a una nota</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>Where they land</source>
            <translation>Dónde quedan</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>Bring the photos</source>
            <translation>Traer las fotos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>Bring what happened</source>
            <translation>Traer lo que ocurrió</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>In the address book</source>
            <translation>En la libreta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>There, with a tag…</source>
            <translation>Ahí, con una etiqueta…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>Into {name}</source>
            <translation>En {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>Into a new circle…</source>
            <translation>En un círculo nuevo…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>Name of the tag</source>
            <translation>Nombre de la etiqueta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>Name of the circle</source>
            <translation>Nombre del círculo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>Joined unasked</source>
            <translation>Se unen sin preguntar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <source>They land</source>
            <translation>Quedan</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/for_all.py" />
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Called</source>
            <translation>Se llama</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guide_desk.py" />
            <source>Where your people are now</source>
            <translation>Dónde está ahora tu gente</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guide_desk.py" />
            <source>Menus move about; it is called Export almost everywhere.</source>
            <translation>Los menús cambian de sitio; casi siempre se llama Exportar.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Your connections with their work, their profile and the day you connected. Messages and invitations come as talks to look through; what was written stays in the file.</source>
            <translation>Tus contactos con su trabajo, su perfil y el día en que conectasteis. Los mensajes y las invitaciones vienen como conversaciones para mirar; lo escrito se queda en el archivo.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>On linkedin.com open your picture, then Settings &amp; Privacy, Data privacy, Get a copy of your data.</source>
            <translation>En linkedin.com abre tu foto, luego Ajustes y privacidad, Privacidad de datos, Obtener una copia de tus datos.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Ask for the larger archive. The small one holds connections only.</source>
            <translation>Pide el archivo grande. El pequeño solo contiene los contactos.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>LinkedIn writes to you when it is ready: in ten minutes, or within a day.</source>
            <translation>LinkedIn te escribe cuando está listo: en diez minutos o en un día.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Drop the packed archive here just as it came.</source>
            <translation>Suelta aquí el archivo comprimido tal como llegó.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Google Contacts</source>
            <translation>Contactos de Google</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Everyone with all their fields, labels as circles and tags, and photos where the file is a vCard.</source>
            <translation>Todo el mundo con todos sus campos, los grupos como círculos y etiquetas, y las fotos si el archivo es una vCard.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Open contacts.google.com on a computer.</source>
            <translation>Abre contacts.google.com en un ordenador.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Choose Export at the side; to take only some, mark them first.</source>
            <translation>Elige Exportar, al lado; para llevarte solo algunos, márcalos antes.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Take “vCard”. “Google CSV” does as well, without photos.</source>
            <translation>Toma «vCard». También sirve «CSV de Google», sin fotos.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>An archive of Google Takeout can be dropped here whole.</source>
            <translation>Un archivo de Google Takeout se puede soltar aquí entero.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>iPhone, iCloud, Mac</source>
            <translation>iPhone, iCloud, Mac</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Everyone with photos, dates without a year, groups and ties.</source>
            <translation>Todo el mundo con fotos, fechas sin año, grupos y vínculos.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>On a Mac: open Contacts, mark everyone with ⌘A, then File, Export, Export vCard.</source>
            <translation>En un Mac: abre Contactos, márcalos todos con ⌘A, luego Archivo, Exportar, Exportar vCard.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>In a browser: open icloud.com/contacts, mark everyone, then Export vCard.</source>
            <translation>En un navegador: abre icloud.com/contacts, márcalos todos, luego Exportar vCard.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>On the phone: in Contacts open Lists, hold one, and choose Export. Send the file to this computer.</source>
            <translation>En el teléfono: en Contactos abre Listas, mantén pulsada una y elige Exportar. Envía el archivo a este ordenador.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Everyone on the phone, with photos.</source>
            <translation>Todo el mundo del teléfono, con fotos.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Open Contacts on the phone.</source>
            <translation>Abre Contactos en el teléfono.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Choose Fix &amp; manage, or Settings, then Export to file. On some phones it is Manage contacts, Import or export.</source>
            <translation>Elige Corregir y gestionar, o Ajustes, y luego Exportar a archivo. En algunos teléfonos es Gestionar contactos, Importar o exportar.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Send the .vcf file to this computer, by mail or by cable.</source>
            <translation>Envía el archivo .vcf a este ordenador, por correo o por cable.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Everyone with work, addresses, dates and notes. Categories become tags.</source>
            <translation>Todo el mundo con trabajo, direcciones, fechas y notas. Las categorías serán etiquetas.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>In a browser: open People, then Manage contacts, Export contacts.</source>
            <translation>En un navegador: abre Personas, luego Administrar contactos, Exportar contactos.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>On Windows: File, Open &amp; Export, Import/Export, Export to a file, Comma Separated Values, and there the folder Contacts.</source>
            <translation>En Windows: Archivo, Abrir y exportar, Importar o exportar, Exportar a un archivo, Valores separados por comas, y ahí la carpeta Contactos.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>When you talked, with whom, and who began. What was written stays in the file, unless you pick a line to keep.</source>
            <translation>Cuándo hablasteis, con quién y quién empezó. Lo escrito se queda en el archivo, salvo que elijas una línea para guardar.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Open a chat, then its menu, More, Export chat. On an iPhone tap the name first.</source>
            <translation>Abre un chat, luego su menú, Más, Exportar chat. En un iPhone toca antes el nombre.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Choose “Without media” and send the file to this computer.</source>
            <translation>Elige «Sin archivos» y envía el archivo a este ordenador.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>It is one file a chat. Drop as many as you like at once.</source>
            <translation>Es un archivo por chat. Suelta a la vez cuantos quieras.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Meetings with people you know, and birthdays, to look through one by one.</source>
            <translation>Reuniones con gente que conoces, y cumpleaños, para mirar de uno en uno.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Google: Settings of the calendar, Export. Outlook and Apple: File, Export or Save calendar.</source>
            <translation>Google: Configuración del calendario, Exportar. Outlook y Apple: Archivo, Exportar o Guardar calendario.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Drop the .ics file here. A calendar that changes can be followed instead: see Preferences.</source>
            <translation>Suelta aquí el archivo .ics. Un calendario que cambia también se puede seguir: mira en Preferencias.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>The address book; and of a mail folder when you wrote to each other, never what.</source>
            <translation>La libreta; y de una carpeta de correo, cuándo os escribisteis, nunca qué.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Address book: open it, mark a book, then Tools, Export, as vCard.</source>
            <translation>Libreta: ábrela, marca una, luego Herramientas, Exportar, como vCard.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Mail: Help, Troubleshooting, open the profile folder; in Mail or ImapMail each folder is a file without an ending. Drop the one called Sent.</source>
            <translation>Correo: Ayuda, Solucionar problemas, abre la carpeta del perfil; en Mail o ImapMail cada carpeta es un archivo sin extensión. Suelta el que se llama Sent.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Everyone, how you are tied, what you talked about, notes, reminders, gifts and dates.</source>
            <translation>Todo el mundo, qué vínculos tenéis, de qué hablasteis, notas, recordatorios, regalos y fechas.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>In Monica 4 open Settings, then Export data, and choose JSON.</source>
            <translation>En Monica 4 abre Ajustes, luego Exportar datos, y elige JSON.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Monica 5 cannot write such a file; its contacts leave as vCard.</source>
            <translation>Monica 5 no puede escribir ese archivo; sus contactos salen como vCard.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>A table of your own</source>
            <translation>Una tabla tuya</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Any table with a person in each row, of a spreadsheet, Dex, Clay or a club’s list.</source>
            <translation>Cualquier tabla con una persona en cada fila: de una hoja de cálculo, Dex, Clay o la lista de un club.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Save the sheet as CSV; which separator and which letters does not matter.</source>
            <translation>Guarda la hoja como CSV; da igual con qué separador y qué letras.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/guides.py" />
            <source>Drop it here. If Kith does not know its columns, it asks what they mean, once.</source>
            <translation>Suéltala aquí. Si Kith no conoce sus columnas, pregunta qué significan, una sola vez.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/lists.py" />
            <source>Copy all</source>
            <translation>Copiarlo todo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/lists.py" />
            <source>Save as text…</source>
            <translation>Guardar como texto…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/lists.py" />
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/lists.py" />
            <source>That file could not be written: {why}.</source>
            <translation>Ese archivo no se pudo escribir: {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/matches.py" />
            <source>May be the same</source>
            <translation>Quizá la misma</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/matches.py" />
            <source>Join all with the same e-mail</source>
            <translation>Unir a quienes tienen el mismo correo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/matches.py" />
            <source>surest first</source>
            <translation>primero lo más seguro</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/page.py" />
            <source>the clipboard</source>
            <translation>el portapapeles</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/page.py" />
            <location filename="../../desktop/ui/importing/working.py" />
            <source>Bringing them in</source>
            <translation>Trayéndolas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/page.py" />
            <source>Looking through everyone</source>
            <translation>Mirando a todo el mundo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/page.py" />
            <source>Nobody is changed by this.</source>
            <translation>Esto no cambia a nadie.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/page.py" />
            <source>Nothing is written until you say so.</source>
            <translation>No se escribe nada hasta que lo digas.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/page.py" />
            <source>This could not be read</source>
            <translation>Esto no se pudo leer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/page.py" />
            <source>Nothing was changed. What happened is noted in the log.</source>
            <translation>No se ha cambiado nada. Lo que pasó está anotado en el registro.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/page.py" />
            <source>That did not work</source>
            <translation>Eso no funcionó</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/parts.py" />
            <source>Who comes in</source>
            <translation>Quién entra</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/parts.py" />
            <source>Who came before</source>
            <translation>Quién vino antes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/parts.py" />
            <source>What becomes a circle</source>
            <translation>Qué será un círculo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/parts.py" />
            <location filename="../../desktop/ui/people/card/trust_line.py" />
            <source>What happened</source>
            <translation>Lo que ocurrió</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/parts.py" />
            <source>Nothing of it is written down before you looked at it, one by one.</source>
            <translation>No se anota nada de esto antes de que lo hayas mirado, de uno en uno.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/parts.py" />
            <source>What was left out on purpose</source>
            <translation>Lo que quedó fuera a propósito</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/parts.py" />
            <source>What each file told</source>
            <translation>Lo que contó cada archivo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>Bring in {count} people</source>
            <extracomment>One: Bring in one person</extracomment>
            <translation>
                <numerusform>Traer a una persona</numerusform>
                <numerusform>Traer a {count} personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>Join {count} who are here</source>
            <extracomment>One: Join one who is here</extracomment>
            <translation>
                <numerusform>Unir a quien ya está aquí</numerusform>
                <numerusform>Unir a {count} que ya están aquí</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>Bring {count} up to date</source>
            <extracomment>One: Bring one up to date</extracomment>
            <translation>
                <numerusform>Poner al día una ficha</numerusform>
                <numerusform>Poner al día {count} fichas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>Bring in {count} things told</source>
            <extracomment>One: Bring in what was told</extracomment>
            <translation>
                <numerusform>Traer lo contado</numerusform>
                <numerusform>Traer {count} cosas contadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>Bring in {count} circles</source>
            <extracomment>One: Bring in one circle</extracomment>
            <translation>
                <numerusform>Traer un círculo</numerusform>
                <numerusform>Traer {count} círculos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>Bring in what happened</source>
            <translation>Traer lo que ocurrió</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <location filename="../../desktop/ui/importing/review.py" />
            <source>Bring them in</source>
            <translation>Traerlas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{files}: columns as last time</source>
            <translation>{files}: columnas como la última vez</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{files}: columns as you told</source>
            <translation>{files}: columnas como dijiste</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} people came in</source>
            <extracomment>One: One person came in</extracomment>
            <translation>
                <numerusform>Entró una persona</numerusform>
                <numerusform>Entraron {count} personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} were joined</source>
            <extracomment>One: One was joined</extracomment>
            <translation>
                <numerusform>Se unió una</numerusform>
                <numerusform>Se unieron {count}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} are up to date</source>
            <extracomment>One: One is up to date</extracomment>
            <translation>
                <numerusform>Una está al día</numerusform>
                <numerusform>{count} están al día</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} circles came in</source>
            <extracomment>One: One circle came in</extracomment>
            <translation>
                <numerusform>Entró un círculo</numerusform>
                <numerusform>Entraron {count} círculos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>What happened came in</source>
            <translation>Entró lo que ocurrió</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>It came in</source>
            <translation>Ha entrado</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} records were joined with their like</source>
            <extracomment>One: one record was joined with its like</extracomment>
            <translation>
                <numerusform>un registro se unió a su igual</numerusform>
                <numerusform>{count} registros se unieron a su igual</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} were brought up to date</source>
            <extracomment>One: one was brought up to date</extracomment>
            <translation>
                <numerusform>una ficha se puso al día</numerusform>
                <numerusform>{count} fichas se pusieron al día</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} circles were filled</source>
            <extracomment>One: one circle was filled</extracomment>
            <translation>
                <numerusform>un círculo se llenó</numerusform>
                <numerusform>{count} círculos se llenaron</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} things told of them came along</source>
            <extracomment>One: one thing told of them came along</extracomment>
            <translation>
                <numerusform>vino también una cosa contada</numerusform>
                <numerusform>vinieron también {count} cosas contadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} stayed away</source>
            <extracomment>One: one stayed away</extracomment>
            <translation>
                <numerusform>una se quedó fuera</numerusform>
                <numerusform>{count} se quedaron fuera</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>joins {name}</source>
            <translation>se une a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>may be the same</source>
            <translation>podría ser la misma</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} notes</source>
            <extracomment>One: one note</extracomment>
            <translation>
                <numerusform>una nota</numerusform>
                <numerusform>{count} notas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} gifts</source>
            <extracomment>One: one gift</extracomment>
            <translation>
                <numerusform>un regalo</numerusform>
                <numerusform>{count} regalos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} plans</source>
            <extracomment>One: one plan</extracomment>
            <translation>
                <numerusform>un plan</numerusform>
                <numerusform>{count} planes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} things to know</source>
            <extracomment>One: one thing to know</extracomment>
            <translation>
                <numerusform>una cosa que saber</numerusform>
                <numerusform>{count} cosas que saber</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} documents</source>
            <extracomment>One: one document</extracomment>
            <translation>
                <numerusform>un documento</numerusform>
                <numerusform>{count} documentos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} rhythms</source>
            <extracomment>One: one rhythm</extracomment>
            <translation>
                <numerusform>un ritmo</numerusform>
                <numerusform>{count} ritmos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>who introduced you</source>
            <extracomment>One: who introduced you</extracomment>
            <translation>
                <numerusform>quién os presentó</numerusform>
                <numerusform>quién os presentó</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} kept cards</source>
            <extracomment>One: a kept card</extracomment>
            <translation>
                <numerusform>una ficha guardada</numerusform>
                <numerusform>{count} fichas guardadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} invitations</source>
            <extracomment>One: one invitation</extracomment>
            <translation>
                <numerusform>una invitación</numerusform>
                <numerusform>{count} invitaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} that changed</source>
            <extracomment>One: one that changed</extracomment>
            <translation>
                <numerusform>una que cambió</numerusform>
                <numerusform>{count} que cambiaron</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} that are off</source>
            <extracomment>One: one that is off</extracomment>
            <translation>
                <numerusform>una que no se hará</numerusform>
                <numerusform>{count} que no se harán</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} members</source>
            <extracomment>One: one member</extracomment>
            <translation>
                <numerusform>un miembro</numerusform>
                <numerusform>{count} miembros</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>a talk</source>
            <translation>una conversación</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>a meeting</source>
            <translation>una reunión</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>an invitation</source>
            <translation>una invitación</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{what} with {names}</source>
            <translation>{what} con {names}</translation>
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
                <numerusform>una cosa que ocurrió</numerusform>
                <numerusform>{count} cosas que ocurrieron</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} things told of them</source>
            <extracomment>One: one thing told of them</extracomment>
            <translation>
                <numerusform>una cosa contada</numerusform>
                <numerusform>{count} cosas contadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/preview_wording.py" />
            <source>{count} left out</source>
            <extracomment>One: {count} left out</extracomment>
            <translation>
                <numerusform>{count} fuera</numerusform>
                <numerusform>{count} fuera</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/proposals.py" />
            <source>Everyone here is somebody else</source>
            <translation>Todas son personas distintas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/proposals.py" />
            <source>Nobody waits to be joined. Kith looks when people come in, or when asked.</source>
            <translation>Nadie espera a unirse. Kith mira cuando entran personas, o cuando se lo pides.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/proposals.py" />
            <source>Look through everyone</source>
            <translation>Mirar a todo el mundo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/proposals.py" />
            <location filename="../../desktop/ui/window/in_and_out.py" />
            <source>One person, twice?</source>
            <translation>¿Una persona, dos veces?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/proposals.py" />
            <source>Joined, they keep what either of them has. Each decision can be undone.</source>
            <translation>Al unirse conservan lo que tenga cualquiera de las dos. Cada decisión se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/recent.py" />
            <source>Brought in before</source>
            <translation>Traído antes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/recent.py" />
            <location filename="../../desktop/ui/people/season_sheet.py" />
            <source>Look again</source>
            <translation>Mirar otra vez</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/recent.py" />
            <source>Look at {file} again</source>
            <translation>Mirar {file} otra vez</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/review.py" />
            <source>Nothing is written until you say so, and one undo takes all of it back.</source>
            <translation>No se escribe nada hasta que lo digas, y un solo «deshacer» lo devuelve todo.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/review.py" />
            <source>Before anything changes</source>
            <translation>Antes de que cambie nada</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/sample_card.py" />
            <source>Nobody's name</source>
            <translation>Nombre de nadie</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/sample_card.py" />
            <location filename="../../desktop/ui/people/selection_bar.py" />
            <source>With them</source>
            <translation>Con estas personas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/sample_card.py" />
            <location filename="../../desktop/ui/importing/wording.py" />
            <location filename="../../desktop/ui/people/signature_sheet.py" />
            <location filename="../../desktop/ui/people/wording/reach.py" />
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/sample_card.py" />
            <source>{count} more properties are kept as they were: {names}</source>
            <extracomment>One: One more property is kept as it was: {names}</extracomment>
            <translation>
                <numerusform>Una propiedad más se guarda como estaba: {names}</numerusform>
                <numerusform>{count} propiedades más se guardan como estaban: {names}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/side_by_side.py" />
            <source>Is this one {name}?</source>
            <translation>¿Es la misma persona que {name}?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/side_by_side.py" />
            <source>Nobody to compare with</source>
            <translation>Nadie con quien comparar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/side_by_side.py" />
            <source>Who stood in Kith is there no more. This one comes in alone.</source>
            <translation>La que estaba en Kith ya no está. Esta entra por sí sola.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/side_by_side.py" />
            <source>Join into one</source>
            <translation>Unir en una</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/side_by_side.py" />
            <source>Two people</source>
            <translation>Dos personas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/side_by_side.py" />
            <source>Decide later</source>
            <translation>Decidir más tarde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/side_by_side.py" />
            <source>The story, the promises and your intention always stay.</source>
            <translation>La historia, las promesas y tu intención se quedan siempre.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/side_by_side.py" />
            <location filename="../../desktop/ui/phrases.py" />
            <source>since {month}</source>
            <translation>desde {month}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/side_by_side.py" />
            <source>line {line}</source>
            <translation>línea {line}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/told_columns.py" />
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/told_columns.py" />
            <source>Change what the columns mean</source>
            <translation>Cambiar qué significan las columnas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>{count} cards</source>
            <extracomment>One: one card</extracomment>
            <translation>
                <numerusform>una ficha</numerusform>
                <numerusform>{count} fichas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>{count} connections</source>
            <extracomment>One: one connection</extracomment>
            <translation>
                <numerusform>un contacto</numerusform>
                <numerusform>{count} contactos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>{count} records</source>
            <extracomment>One: one record</extracomment>
            <translation>
                <numerusform>un registro</numerusform>
                <numerusform>{count} registros</numerusform>
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
            <translation>se unen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>kept as two</source>
            <translation>siguen siendo dos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>later</source>
            <translation>más tarde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>all settled</source>
            <translation>todo decidido</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>{left} to look at</source>
            <translation>{left} por mirar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>{decided} settled, {left} to go</source>
            <translation>{decided} con decisión, {left} por mirar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>Both have {value}. {reasons}</source>
            <translation>Las dos tienen {value}. {reasons}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>Profiles</source>
            <translation>Perfiles</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <location filename="../../desktop/ui/people/card/about.py" />
            <location filename="../../desktop/ui/people/wording/reach.py" />
            <source>Work</source>
            <translation>Trabajo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <location filename="../../desktop/ui/people/card/dates.py" />
            <source>Dates</source>
            <translation>Fechas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>As it is</source>
            <translation>Como está</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>The other one</source>
            <translation>La otra</translation>
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
            <translation>Con intención desde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>Stage</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>Met on</source>
            <translation>Nos conocimos el</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>Met at</source>
            <translation>Nos conocimos en</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>Introduced by</source>
            <translation>Nos presentó</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>From {where}. The record itself is kept as it was read.</source>
            <translation>De {where}. El registro se guarda tal como se leyó.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>{file}, line {line}</source>
            <translation>{file}, línea {line}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>Reading {count} files</source>
            <extracomment>One: Reading {file}</extracomment>
            <translation>
                <numerusform>Leyendo {file}</numerusform>
                <numerusform>Leyendo {count} archivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>Everyone in these is already here.</source>
            <extracomment>One: Everyone in this file is already here.</extracomment>
            <translation>
                <numerusform>Todas las personas de este archivo ya están aquí.</numerusform>
                <numerusform>Todas las personas de estos archivos ya están aquí.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>They say nothing that Kith does not know. Nothing was changed.</source>
            <translation>No dicen nada que Kith no sepa. No se ha cambiado nada.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>There is nobody in these files.</source>
            <extracomment>One: There is nobody in this file.</extracomment>
            <translation>
                <numerusform>No hay nadie en este archivo.</numerusform>
                <numerusform>No hay nadie en estos archivos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/wording.py" />
            <source>Nothing was changed.</source>
            <translation>No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/working.py" />
            <source>A few seconds left</source>
            <translation>Quedan unos segundos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/working.py" />
            <source>Less than a minute left</source>
            <translation>Queda menos de un minuto</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/importing/working.py" />
            <source>About {count} minutes left</source>
            <extracomment>One: About a minute left</extracomment>
            <translation>
                <numerusform>Queda un minuto más o menos</numerusform>
                <numerusform>Quedan unos {count} minutos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/working.py" />
            <source>Looking who is here already</source>
            <translation>Mirando quién está ya aquí</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/working.py" />
            <source>Keeping a copy of what is here</source>
            <translation>Guardando una copia de lo que hay</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/working.py" />
            <source>Joining those who are here already</source>
            <translation>Uniendo a quienes ya están aquí</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/importing/working.py" />
            <source>Making everyone findable</source>
            <translation>Preparando la búsqueda</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/acts.py" />
            <location filename="../../desktop/ui/today/people_part.py" />
            <source>Why these two?</source>
            <translation>¿Por qué estas dos personas?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/acts.py" />
            <source>In one sentence</source>
            <translation>En una frase</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/acts.py" />
            <source>Who brought you to this?</source>
            <translation>¿Quién te dio la idea?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/acts.py" />
            <location filename="../../desktop/ui/introductions/two_people.py" />
            <source>A name of the book</source>
            <translation>Un nombre de la libreta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/acts.py" />
            <source>Copied. It goes where you paste it, and nowhere else.</source>
            <translation>Copiado. Va adonde lo pegues, y a ningún otro sitio.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/acts.py" />
            <source>No address of {names} is known. The words are copied instead.</source>
            <translation>No se conoce ninguna dirección de {names}. En su lugar se copian las palabras.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/acts.py" />
            <source>Too long for a mail link: the words are copied, to be pasted.</source>
            <translation>Demasiado largo para un enlace de correo: las palabras están copiadas, listas para pegar.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/acts.py" />
            <source>No mail program answered. The words are still here.</source>
            <translation>No respondió ningún programa de correo. Las palabras siguen aquí.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/asking_sheet.py" />
            <source>To “{column}”</source>
            <translation>A «{column}»</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/asking_sheet.py" />
            <source>Leave it where it was</source>
            <translation>Dejarlo donde estaba</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/asking_sheet.py" />
            <source>{name} said so to me</source>
            <translation>{name} me lo dijo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/bench.py" />
            <source>More with these two</source>
            <translation>Más con estas dos personas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/bench.py" />
            <source>Rather not</source>
            <translation>Mejor no</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/bench.py" />
            <location filename="../../desktop/ui/introductions/pair_menu.py" />
            <source>Take it up again</source>
            <translation>Retomarlo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/bench.py" />
            <source>Sent {day}</source>
            <translation>Enviado: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/bench_hints.py" />
            <source>Begin with a few words</source>
            <translation>Empieza con unas palabras</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/bench_hints.py" />
            <source>Turn it round</source>
            <translation>Darle la vuelta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/bench_side.py" />
            <source>What {name} said I may tell</source>
            <translation>Lo que {name} me dejó contar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/bench_side.py" />
            <source>Nothing yet</source>
            <translation>Nada todavía</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/bench_side.py" />
            <source>What waits until both are willing</source>
            <translation>Lo que espera hasta que ambas partes quieran</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/bench_side.py" />
            <source>Numbers, where they live</source>
            <translation>Números, dónde viven</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/bench_side.py" />
            <source>What {name} told of it</source>
            <translation>Lo que contó {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/board_keys.py" />
            <location filename="../../desktop/ui/journey/board_keys.py" />
            <source>Put back.</source>
            <translation>Devuelto a su sitio.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/board_keys.py" />
            <source>Picked up {pair}, {place}. Arrows carry, Space lays down, Esc puts back.</source>
            <translation>Tomado: {pair}, {place}. Las flechas llevan, Espacio deja, Esc devuelve.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/board_keys.py" />
            <source>{step}, place {number} of {all}</source>
            <translation>{step}, lugar {number} de {all}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/draft_text.py" />
            <source>The words</source>
            <translation>Las palabras</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/head.py" />
            <source>Two people…</source>
            <translation>Dos personas…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/head.py" />
            <location filename="../../desktop/ui/introductions/side.py" />
            <source>They might like each other</source>
            <translation>Podrían caerse bien</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/head.py" />
            <source>Ask each one first. Never one-sided.</source>
            <translation>Pregunta antes a cada parte. Nunca de un solo lado.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/page.py" />
            <source>Two people who would be glad of each other go their way here, step by step. Each is asked alone, and only when both are willing do they hear of each other from you.</source>
            <translation>Dos personas que se alegrarían de conocerse hacen aquí su camino, paso a paso. A cada una se le pregunta por separado, y solo cuando las dos quieren saben la una de la otra por ti.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/page.py" />
            <source>Who should meet?</source>
            <translation>¿Quién debería conocerse?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/pair_card.py" />
            <source>chosen</source>
            <translation>parte de la selección</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/pair_menu.py" />
            <source>Move to</source>
            <translation>Llevar a</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/pair_menu.py" />
            <location filename="../../desktop/ui/people/card/introductions.py" />
            <location filename="../../desktop/ui/people/card/tie_line.py" />
            <source>Show {name}</source>
            <translation>Ver a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/pair_menu.py" />
            <source>{name} would rather not</source>
            <translation>{name} prefiere que no</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/pair_menu.py" />
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Ask {name} first</source>
            <translation>Preguntar antes a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/pair_menu.py" />
            <source>Plan the next step…</source>
            <translation>Planear el siguiente paso…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/pair_menu.py" />
            <source>Why these two…</source>
            <translation>Por qué estas dos…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/pair_menu.py" />
            <source>Somebody brought me to this…</source>
            <translation>Alguien me dio la idea…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/pair_menu.py" />
            <source>Through {name}. Somebody else…</source>
            <translation>Por {name}. Alguien más…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/pair_menu.py" />
            <location filename="../../desktop/ui/people/card/about.py" />
            <location filename="../../desktop/ui/people/card/tie_line.py" />
            <source>Through nobody</source>
            <translation>Por nadie</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/pair_menu.py" />
            <source>Through {name}, who brought you to {other}</source>
            <translation>Por {name}, que te acercó a {other}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/pair_menu.py" />
            <location filename="../../desktop/ui/news/acts.py" />
            <location filename="../../desktop/ui/people/card/noticed.py" />
            <location filename="../../desktop/ui/today/side/news.py" />
            <source>Let it be</source>
            <translation>Dejarlo estar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/pair_menu.py" />
            <source>No longer think of it</source>
            <translation>Ya no pensar en ello</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/side.py" />
            <source>From what one needs and another offers.</source>
            <translation>De lo que alguien necesita y alguien ofrece.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/side.py" />
            <source>Thanked, or let be.</source>
            <translation>Con las gracias dadas, o en paz.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_sheet.py" />
            <source>How it was said</source>
            <translation>Cómo se dijo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_sheet.py" />
            <source>Note on both cards that they met through me</source>
            <translation>Anotar en las dos fichas que se conocieron por mí</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_sheet.py" />
            <location filename="../../desktop/ui/people/card/about.py" />
            <location filename="../../desktop/ui/people/card/story_details.py" />
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_sheet.py" />
            <source>What may come next, and when to look</source>
            <translation>Qué puede venir después, y cuándo mirar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_sheet.py" />
            <source>An answer, over tea</source>
            <translation>Una respuesta, con un té</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_sheet.py" />
            <location filename="../../desktop/ui/people/card/dates.py" />
            <location filename="../../desktop/ui/people/card/giving_line.py" />
            <location filename="../../desktop/ui/people/card/trust_line.py" />
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <location filename="../../desktop/ui/today/welcome.py" />
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>To {names}</source>
            <translation>A {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>To {name}, on how it was</source>
            <translation>A {name}, sobre cómo fue</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>Thanks to {name}</source>
            <translation>Gracias a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>A kind line to {name}</source>
            <translation>Unas líneas amables a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>To {name}, about {other}</source>
            <translation>A {name}, sobre {other}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>What would be good in it for {name}?</source>
            <translation>¿Qué tendría de bueno para {name}?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>Why {name}, truly?</source>
            <translation>¿Por qué {name}, de verdad?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>What would each be glad the other knew?</source>
            <translation>¿Qué le alegraría a cada parte que la otra supiera?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>How was it, for {name} alone?</source>
            <translation>¿Cómo fue, solo para {name}?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>What did {name} risk by saying yes?</source>
            <translation>¿Qué arriesgó {name} al decir que sí?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>What was kind in their yes?</source>
            <translation>¿Qué hubo de amable en su sí?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>How could a no come easily?</source>
            <translation>¿Cómo podría llegar fácil un no?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>Only what you may tell. How could a no come easily?</source>
            <translation>Solo lo que puedes contar. ¿Cómo podría llegar fácil un no?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>A sentence on each, and then step back.</source>
            <translation>Una frase sobre cada parte, y luego un paso atrás.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>Ask, and leave room for any answer.</source>
            <translation>Pregunta, y deja sitio a cualquier respuesta.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>Thank each apart, for their own part in it.</source>
            <translation>Da las gracias a cada parte por separado, por lo suyo.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>Kind and short, and no word of who, or why.</source>
            <translation>Amable y breve, sin una palabra de quién ni por qué.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>{name}, I thought of somebody you might like: {other}. May I tell you more? You can say no, and nothing will be odd.</source>
            <translation>{name}, he pensado en alguien que podría gustarte: {other}. ¿Te cuento más? Puedes decir que no, y no pasa nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>{name}, somebody I am fond of would be glad to meet you: {other}. You can say no, and nothing will be odd.</source>
            <translation>{name}, alguien a quien tengo cariño se alegraría de conocerte: {other}. Puedes decir que no, y no pasa nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>{name}, {other}: you both said yes, so here you are. I step back now, and leave it to you.</source>
            <translation>{name}, {other}: las dos partes dijisteis que sí, así que aquí estáis. Doy un paso atrás y os lo dejo a vosotros.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>{name}, how was it with {other}, for you alone?</source>
            <translation>{name}, ¿cómo fue con {other}, solo para ti?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>{name}, thank you for saying yes to {other}.</source>
            <translation>{name}, gracias por decirle que sí a {other}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>{name}, it will not come about with {other} this time, and it is nothing about you. Thank you for being open to it.</source>
            <translation>{name}, esta vez no saldrá lo de {other}, y no tiene que ver contigo. Gracias por tu apertura.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>They are introduced</source>
            <translation>Ya se han presentado</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>{name} is thanked</source>
            <translation>{name} ya tiene tus gracias</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>The line has gone</source>
            <translation>Las líneas han salido</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>{name} is asked</source>
            <translation>Ya le preguntaste a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>{name} may answer</source>
            <translation>{name} puede responder</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Ask each, apart, how it was</source>
            <translation>Preguntar a cada parte, por separado, cómo fue</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>By a message</source>
            <translation>Con un mensaje</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>On the telephone</source>
            <translation>Por teléfono</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>Face to face</source>
            <translation>Cara a cara</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>By a letter</source>
            <translation>Con una carta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/step_wording.py" />
            <source>Do not keep it as a contact</source>
            <translation>No guardarlo como contacto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/suggestion_words.py" />
            <source>{name} needs this, {day}</source>
            <translation>{name} lo necesita, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/suggestion_words.py" />
            <source>{name} offered it, {day}</source>
            <translation>{name} lo ofreció, {day}</translation>
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
            <translation>Una época difícil para {name}. Con cuidado, y solo si le hace bien.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/suggestion_words.py" />
            <source>{name} has been quiet. A line to them first.</source>
            <translation>{name} lleva tiempo en silencio. Antes, unas líneas.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/suggestion_words.py" />
            <source>{name} has been quiet {since}. A line to them first.</source>
            <translation>{name} está en silencio {since}. Antes, unas líneas.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/suggestion_words.py" />
            <source>{name}: {line}.</source>
            <translation>{name}: {line}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/suggestions_panel.py" />
            <source>What people need and what they can give, noted on their cards, is laid side by side here, with where it came from.</source>
            <translation>Lo que cada persona necesita y lo que puede dar, anotado en sus fichas, se pone aquí lado a lado, con su origen.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/suggestions_panel.py" />
            <source>To the cards</source>
            <translation>A las fichas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/suggestions_panel.py" />
            <location filename="../../desktop/ui/introductions/two_people.py" />
            <source>Think of it</source>
            <translation>Pensar en ello</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/suggestions_panel.py" />
            <source>Think of it: {two}</source>
            <translation>Pensar en ello: {two}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/suggestions_panel.py" />
            <source>Not these two</source>
            <translation>Estas dos no</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/suggestions_panel.py" />
            <source>Not these two: {two}</source>
            <translation>Estas dos no: {two}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/suggestions_panel.py" />
            <source>Found on this computer. What was confided to you is never used here.</source>
            <translation>Encontrado en este ordenador. Lo que te contaron en confianza no se usa nunca aquí.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/two_people.py" />
            <source>The one</source>
            <translation>Una persona</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/two_people.py" />
            <source>The other</source>
            <translation>La otra</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/two_people.py" />
            <source>Why these two</source>
            <translation>Por qué estas dos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/two_people.py" />
            <source>Why, in one sentence</source>
            <translation>Por qué, en una frase</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/two_people.py" />
            <source>Two people who might meet</source>
            <translation>Dos personas que podrían conocerse</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/two_people.py" />
            <source>Only you know, for now. First comes who has more to lose.</source>
            <translation>Por ahora solo lo sabes tú. Primero va quien tiene más que perder.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/two_people.py" />
            <source>Two names of the book are needed.</source>
            <translation>Hacen falta dos nombres de la libreta.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/two_people.py" />
            <source>Nobody of the book is called “{name}”. Choose from those offered.</source>
            <translation>Nadie en la libreta se llama «{name}». Elige entre lo que se ofrece.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Thought of</source>
            <translation>Pensado</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Only I know. Nothing is said to either.</source>
            <translation>Solo lo sé yo. No se dice nada a nadie.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Asked one</source>
            <translation>Una lo sabe</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>First the one who has more to lose.</source>
            <translation>Primero a quien tiene más que perder.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Asked the other</source>
            <translation>La otra lo sabe</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>One is willing. The other may say no, freely.</source>
            <translation>Una parte quiere. La otra puede decir que no, con libertad.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Both willing</source>
            <translation>Las dos quieren</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>A few words on each, in a message to both.</source>
            <translation>Unas palabras sobre cada parte, en un mensaje para ambas.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Introduced</source>
            <translation>Presentadas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Step back, and leave it to them.</source>
            <translation>Da un paso atrás y déjalo en sus manos.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Hear it from both, and thank both.</source>
            <translation>Escucha a las dos partes y da las gracias a ambas.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Thanked</source>
            <translation>Gracias dadas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Let be</source>
            <translation>En paz</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>{count} pairs</source>
            <extracomment>One: one pair</extracomment>
            <translation>
                <numerusform>una pareja</numerusform>
                <numerusform>{count} parejas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>step {number} of {all}</source>
            <translation>paso {number} de {all}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>thanked</source>
            <translation>gracias dadas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>rather not</source>
            <translation>mejor no</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>to thank</source>
            <translation>por agradecer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>willing</source>
            <translation>quiere</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>asked {day}</source>
            <translation>lo sabe: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>asked</source>
            <translation>lo sabe</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>not asked yet</source>
            <translation>aún sin preguntar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Gently, and only for their good</source>
            <translation>Con cuidado, y solo por su bien</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Hard season. {next}</source>
            <translation>Época difícil. {next}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>{name} is in a hard season, and has more to lose. Ask them first?</source>
            <translation>{name} pasa una época difícil y tiene más que perder. ¿Preguntarle primero?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>{name} has been quiet {since}. A line to them first?</source>
            <translation>{name} está en silencio {since}. ¿Antes unas líneas?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>She is willing</source>
            <translation>Ella quiere</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>He is willing</source>
            <translation>Él quiere</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Have both said yes?</source>
            <extracomment>One: Has {name} said yes?</extracomment>
            <translation>
                <numerusform>¿Ha dicho que sí {name}?</numerusform>
                <numerusform>¿Han dicho que sí las dos partes?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>{names} has not said yes yet. Both are asked first, each alone, so that a no costs nothing.</source>
            <translation>{names} aún no ha dicho que sí. Antes se pregunta a ambas partes, por separado, para que un no no cueste nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>{names} have not said yes yet. Both are asked first, each alone, so that a no costs nothing.</source>
            <translation>{names} aún no han dicho que sí. Antes se pregunta a ambas partes, por separado, para que un no no cueste nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>{step}, {day}</source>
            <translation>{step}, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>A long silence. A line to {name} first</source>
            <translation>Un largo silencio. Antes, unas líneas a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Now ask {name}</source>
            <translation>Pregunta ahora a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Leave them time</source>
            <translation>Déjales tiempo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>A few words to both</source>
            <translation>Unas palabras a las dos partes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/introductions/wording.py" />
            <source>Thank both</source>
            <translation>Da las gracias a las dos partes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/board_keys.py" />
            <source>Picked up {people}, {place}. Arrows carry, Space lays down, Esc puts back.</source>
            <translation>Tomado: {people}, {place}. Las flechas llevan, Espacio deja, Esc devuelve.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/cards_delegate.py" />
            <location filename="../../desktop/ui/journey/words.py" />
            <source>in a hard season</source>
            <translation>en una época difícil</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/cards_model.py" />
            <source>place {number} of {all}</source>
            <translation>lugar {number} de {all}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/carried.py" />
            <source>{stage}, place {number} of {all}</source>
            <translation>{stage}, lugar {number} de {all}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/empty_board.py" />
            <source>Choose somebody</source>
            <translation>Elegir a alguien</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/empty_board.py" />
            <source>People rest in the address book until you choose them. Then they lie here, and can be moved from step to step, and back.</source>
            <translation>Las personas descansan en la libreta hasta que las eliges. Entonces aparecen aquí y pueden ir de etapa en etapa, y volver.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/empty_board.py" />
            <source>Nobody here yet</source>
            <translation>Aquí aún no hay nadie</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/heads.py" />
            <source>Opens its page</source>
            <translation>Abre su página</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/menus.py" />
            <location filename="../../desktop/ui/journey/page.py" />
            <source>Everyone in practice</source>
            <translation>Todas las personas con intención</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/move_note.py" />
            <source>Already moved. The rest can be skipped.</source>
            <translation>Ya está movida. El resto se puede saltar.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/move_note.py" />
            <source>Which sign did you see?</source>
            <translation>¿Qué señal viste?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/move_note.py" />
            <source>Another sign</source>
            <translation>Otra señal</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/move_note.py" />
            <source>Planned before the rest</source>
            <translation>Planeado antes que el resto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/move_note.py" />
            <source>Perhaps next</source>
            <translation>Quizá después</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/move_note.py" />
            <source>Your intention</source>
            <translation>Tu intención</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/move_note.py" />
            <location filename="../../desktop/ui/reflect/review/reading.py" />
            <source>You wrote:</source>
            <translation>Escribiste:</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/move_note.py" />
            <source>Still true?</source>
            <translation>¿Sigue siendo verdad?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/move_note.py" />
            <source>Say it anew</source>
            <translation>Decirla de nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/move_note.py" />
            <source>Enter keeps it</source>
            <translation>Intro la guarda</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/notes.py" />
            <source>{people}, in {stage}</source>
            <translation>{people}, en {stage}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/page.py" />
            <location filename="../../desktop/ui/journey/stage_ways.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <location filename="../../desktop/ui/window/rooms.py" />
            <source>Journey</source>
            <translation>Camino</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/page.py" />
            <source>The same good will at every step. Going back is an ordinary move.</source>
            <translation>La misma buena voluntad en cada etapa. Volver atrás es un paso como otro.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/page.py" />
            <source>Stages</source>
            <translation>Etapas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/page.py" />
            <location filename="../../desktop/ui/people/list_head.py" />
            <source>Everyone</source>
            <translation>Todo el mundo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/page.py" />
            <source>Questions shown</source>
            <translation>Con preguntas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/page.py" />
            <source>Questions hidden</source>
            <translation>Sin preguntas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/page.py" />
            <source>Whose cards: {name}</source>
            <translation>De quién son las fichas: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/page.py" />
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/page.py" />
            <source>Open a stage</source>
            <translation>Abrir una etapa</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/page.py" />
            <source>Add a stage</source>
            <translation>Añadir una etapa</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/page.py" />
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>A new stage</source>
            <translation>Una etapa nueva</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/people_menu.py" />
            <source>Pick up, and carry with the arrows</source>
            <translation>Tomar, y llevar con las flechas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/people_menu.py" />
            <source>Plan on…</source>
            <translation>Planear el día…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/people_menu.py" />
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Write to them</source>
            <translation>Escribirle</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/people_menu.py" />
            <source>Rest</source>
            <translation>Descansar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/people_menu.py" />
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Let go with thanks…</source>
            <translation>Dejar ir con gratitud…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/people_menu.py" />
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Move to stage</source>
            <translation>Pasar a la etapa</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/plan_line.py" />
            <source>At a time…</source>
            <translation>A una hora…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/plan_line.py" />
            <source>Planned for {day}. Choose another day</source>
            <translation>Planeado: {day}. Elegir otro día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>What this stage asks of me</source>
            <translation>Lo que esta etapa me pide</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>You are here when</source>
            <translation>Estás aquí cuando</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>When is one here?</source>
            <translation>¿Cuándo se está aquí?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>In short, at the head of the column</source>
            <translation>En breve, en lo alto de la columna</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>In a few words</source>
            <translation>En pocas palabras</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>Act</source>
            <translation>Acto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>Sign to go on</source>
            <translation>Señal para seguir</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>Sign to step back</source>
            <translation>Señal para volver atrás</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>Questions to carry</source>
            <translation>Preguntas para llevar contigo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>What I might do</source>
            <translation>Lo que podría hacer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>Go on when</source>
            <translation>Seguir cuando</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>Step back when</source>
            <translation>Volver atrás cuando</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>In short, on the board</source>
            <translation>En breve, en el tablero</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <location filename="../../desktop/ui/people/card/section.py" />
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>Add to: {title}</source>
            <translation>Añadir a: {title}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>to {stage}</source>
            <translation>a {stage}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_body.py" />
            <source>to {resting}, or {stage}</source>
            <translation>a {resting} o a {stage}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_dots.py" />
            <location filename="../../desktop/ui/journey/words.py" />
            <source>stage {number} of {all}</source>
            <translation>etapa {number} de {all}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_line_row.py" />
            <source>your own</source>
            <translation>tuya</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_line_row.py" />
            <source>Enter keeps, Esc returns</source>
            <translation>Intro guarda, Esc vuelve</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_line_row.py" />
            <source>More for this line</source>
            <translation>Más para esta línea</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_line_row.py" />
            <source>Asks a line</source>
            <translation>Pide unas líneas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_line_row.py" />
            <source>Asks a call</source>
            <translation>Pide una llamada</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_line_row.py" />
            <source>Asks time together</source>
            <translation>Pide un rato en persona</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_line_row.py" />
            <source>Take out</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>Here now</source>
            <translation>Aquí ahora</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>in your order</source>
            <translation>en tu orden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>Nobody is here at the moment.</source>
            <translation>En este momento no hay nadie aquí.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>One place back</source>
            <translation>Un lugar atrás</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>One place on</source>
            <translation>Un lugar adelante</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>Add a stage after it</source>
            <translation>Añadir una etapa después</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>Remove this stage</source>
            <translation>Quitar esta etapa</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>Put back Kith’s own words</source>
            <translation>Recuperar las palabras de Kith</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>This stage</source>
            <translation>Esta etapa</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>Along all of it</source>
            <translation>A lo largo de todo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>The same good will at every step. Trust grows one step at a time, and stalls where a step is left out.</source>
            <translation>La misma buena voluntad en cada etapa. La confianza crece paso a paso, y se detiene donde se salta uno.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>Ask me beyond</source>
            <translation>Preguntarme a partir de</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>Click a line to change it. What you write is kept when you leave it, and no card moves.</source>
            <translation>Haz clic en una línea para cambiarla. Lo que escribes se guarda al salir, y ninguna ficha se mueve.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>no limit</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/stage_side.py" />
            <source>Ask me beyond: {limit}</source>
            <translation>Preguntarme a partir de: {limit}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/words.py" />
            <source>met {when}</source>
            <translation>os conocisteis: {when}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/words.py" />
            <source>spoke {when}</source>
            <translation>hablasteis {when}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/words.py" />
            <source>next: {act}</source>
            <translation>después: {act}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/words.py" />
            <source>{held} of {limit}</source>
            <translation>{held} de {limit}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/journey/words.py" />
            <source>You meant to hold {count}. Who could rest?</source>
            <translation>Querías llevar {count}. ¿Quién podría descansar?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/links.py" />
            <source>This page is at {host}. Is that where you want to go?</source>
            <translation>Esta página está en {host}. ¿Es ahí adonde quieres ir?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/links.py" />
            <source>Open it</source>
            <translation>Abrirla</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/passphrase_input.py" />
            <source>Caps Lock seems to be on.</source>
            <translation>Parece que Bloq Mayús está activado.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>The passphrase it has now</source>
            <translation>La frase de paso actual</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>The new passphrase</source>
            <translation>La frase de paso nueva</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>The new one once more</source>
            <translation>La nueva, otra vez</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>Those left as they are can be read without the new passphrase.</source>
            <translation>Las que quedan como están se pueden leer sin la frase nueva.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>Take the lock off</source>
            <translation>Quitar la llave</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>Another passphrase</source>
            <translation>Otra frase de paso</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>Set a passphrase</source>
            <translation>Poner una frase de paso</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <location filename="../../desktop/ui/people/card/labels.py" />
            <source>Take it off</source>
            <translation>Quitarla</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>Change it</source>
            <translation>Cambiarla</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>Lock it</source>
            <translation>Cerrar con llave</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>Everything is written anew, readable by any program that can reach it.</source>
            <translation>Todo se escribe de nuevo, legible para cualquier programa que llegue hasta ello.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>A lost passphrase cannot be recovered: nobody, Kith included, can open it. Write it down. Everything is written anew; what you did before can then no longer be undone.</source>
            <translation>Una frase de paso perdida no se puede recuperar: nadie, tampoco Kith, podrá abrirlo. Anótala. Todo se escribe de nuevo; lo que hiciste antes ya no se podrá deshacer.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>Write the backups anew as well</source>
            <translation>Escribir también de nuevo las copias</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>Short: soon guessed by a machine.</source>
            <translation>Corta: una máquina la adivina pronto.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>A fair length. Four or five unrelated words are better.</source>
            <translation>Una longitud aceptable. Cuatro o cinco palabras sin relación son mejor.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>A good length, if it is no well-known line.</source>
            <translation>Una buena longitud, si no es una frase conocida.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>The two are not alike. Type the second once more.</source>
            <translation>Las dos no coinciden. Escribe la segunda otra vez.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/sheet.py" />
            <source>That is not the passphrase it has now.</source>
            <translation>Esa no es la frase de paso actual.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/window.py" />
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>Passphrase</source>
            <translation>Frase de paso</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/window.py" />
            <source>Without it nobody can open this, Kith included. What left before it was locked, an archive or a backup elsewhere, still opens.</source>
            <translation>Sin ella nadie puede abrirlo, tampoco Kith. Lo que salió antes de cerrarlo, un archivo completo o una copia en otro sitio, se sigue abriendo.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/window.py" />
            <source>Kith is locked</source>
            <translation>Kith está cerrado con llave</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/window.py" />
            <source>Your passphrase opens it.</source>
            <translation>Se abre con tu frase de paso.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/locking/window.py" />
            <source>{why} The next try is in a moment.</source>
            <translation>{why} Enseguida puedes probar otra vez.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/meeting_page.py" />
            <source>That meeting is no longer there.</source>
            <translation>Esa reunión ya no está.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/meeting_phrases.py" />
            <source>You missed {what} {day}. A line to say so?</source>
            <translation>No pudo ser por tu parte: {what}, {day}. ¿Unas líneas para decirlo?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/meeting_phrases.py" />
            <source>{what} {day} fell through on their side.</source>
            <translation>No pudo ser por la suya: {what}, {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/meeting_phrases.py" />
            <source>the line</source>
            <translation>las líneas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/meeting_phrases.py" />
            <source>the call</source>
            <translation>la llamada</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/meeting_phrases.py" />
            <source>your meeting</source>
            <translation>vuestra cita</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/meeting_phrases.py" />
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <location filename="../../desktop/ui/people/wording/seasons.py" />
            <location filename="../../desktop/ui/people/wording/who.py" />
            <location filename="../../desktop/ui/phrases.py" />
            <location filename="../../desktop/ui/today/plain_words.py" />
            <source>on {day}</source>
            <translation>el {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/news/acts.py" />
            <source>Nothing here opens that address. It stands in the news.</source>
            <translation>Aquí nada abre esa dirección. Está en la noticia.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/news/acts.py" />
            <location filename="../../desktop/ui/people/card/noticed.py" />
            <source>Keep it as their next chapter</source>
            <translation>Guardarlo como su próximo capítulo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/news/wording.py" />
            <source>noticed {day}</source>
            <translation>lo notaste: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/news/wording.py" />
            <source>{source}, {day}</source>
            <translation>{source}, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/news/wording.py" />
            <source>A line {day}</source>
            <translation>Unas líneas, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/news/wording.py" />
            <source>A call {day}</source>
            <translation>Una llamada, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/news/wording.py" />
            <source>Time together, {day}</source>
            <translation>Un rato en persona, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/news/wording.py" />
            <source>Open the page at {host}</source>
            <translation>Abrir la página en {host}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/tray.py" />
            <source>Open Kith</source>
            <translation>Abrir Kith</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/tray.py" />
            <source>An easy day today</source>
            <translation>Hoy, un día tranquilo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/tray.py" />
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Lock Kith</source>
            <translation>Cerrar Kith con llave</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/tray.py" />
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>Quit Kith</source>
            <translation>Salir de Kith</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/wording.py" />
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/wording.py" />
            <source>In {time}</source>
            <translation>En {time}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/wording.py" />
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/wording.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Read the brief</source>
            <translation>Leer los apuntes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/wording.py" />
            <source>Something has a time today</source>
            <translation>Hoy hay algo con hora</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/wording.py" />
            <source>One person this week, if you like</source>
            <translation>Una persona esta semana, si quieres</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/wording.py" />
            <source>Two people this week, if you like</source>
            <translation>Dos personas esta semana, si quieres</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/wording.py" />
            <source>Three people this week, if you like</source>
            <translation>Tres personas esta semana, si quieres</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/wording.py" />
            <source>A few people this week, if you like</source>
            <translation>Unas pocas personas esta semana, si quieres</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/wording.py" />
            <source>One person today, if you like</source>
            <translation>Una persona hoy, si quieres</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/wording.py" />
            <source>Two people today, if you like</source>
            <translation>Dos personas hoy, si quieres</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/wording.py" />
            <source>Three people today, if you like</source>
            <translation>Tres personas hoy, si quieres</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/wording.py" />
            <source>A few people today, if you like</source>
            <translation>Unas pocas personas hoy, si quieres</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/wording.py" />
            <source>{name} at {time}</source>
            <translation>{name}, {time}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/notices/wording.py" />
            <source>An appointment at {time}</source>
            <translation>Una cita, {time}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/beginnings.py" />
            <source>we spoke with</source>
            <translation>hablamos con</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/beginnings.py" />
            <location filename="../../desktop/ui/palette/foot.py" />
            <source>we spoke</source>
            <translation>hablamos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/beginnings.py" />
            <source>spoke with</source>
            <translation>hablé con</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/beginnings.py" />
            <source>new person</source>
            <translation>persona nueva</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/beginnings.py" />
            <source>add person</source>
            <translation>añadir persona</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/beginnings.py" />
            <source>add a person</source>
            <translation>añadir una persona</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/beginnings.py" />
            <source>plan with</source>
            <translation>planear con</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/beginnings.py" />
            <source>plan</source>
            <translation>planear</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/beginnings.py" />
            <source>note about</source>
            <translation>nota sobre</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/beginnings.py" />
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/finding.py" />
            <source>Lately</source>
            <translation>Hace poco</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/finding.py" />
            <source>Places</source>
            <translation>Lugares</translation>
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
            <translation>Personas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/finding.py" />
            <source>Do</source>
            <translation>Hacer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/finding.py" />
            <source>Nothing is called that</source>
            <translation>Nada se llama así</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/foot.py" />
            <source>Type ? for every shortcut</source>
            <translation>Escribe ? para ver todos los atajos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/foot.py" />
            <source>choose</source>
            <translation>elegir</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/foot.py" />
            <source>open</source>
            <translation>abrir</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/overlay.py" />
            <source>Find a person, or what to do</source>
            <translation>Buscar una persona, o qué hacer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/overlay.py" />
            <source>A name, or what you want to do</source>
            <translation>Un nombre, o lo que quieres hacer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/palette/overlay.py" />
            <source>{row}, {number} of {count}</source>
            <translation>{row}, {number} de {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/palette/overlay.py" />
            <source>{count} found. Enter takes {row}.</source>
            <extracomment>One: {count} found. Enter takes {row}.</extracomment>
            <translation>
                <numerusform>{count} resultado. Intro toma {row}.</numerusform>
                <numerusform>{count} resultados. Intro toma {row}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/acts.py" />
            <source>A new circle</source>
            <translation>Un círculo nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/acts.py" />
            <source>Family, choir, our street</source>
            <translation>Familia, coro, nuestra calle</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/acts.py" />
            <location filename="../../desktop/ui/people/narrowing.py" />
            <source>A tag</source>
            <translation>Una etiqueta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/acts.py" />
            <source>A word to find them by</source>
            <translation>Una palabra para encontrar a quien la lleva</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Through</source>
            <translation>Por</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Through whom did you meet?</source>
            <translation>¿A través de quién os conocisteis?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Names, work, how we met</source>
            <translation>Nombres y trabajo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Add a name, work or how you met</source>
            <translation>Añadir un nombre, el trabajo o de qué os conocéis</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>How they are called, what they do, where you met.</source>
            <translation>Cómo se llama, a qué se dedica, dónde os conocisteis.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Through whom</source>
            <translation>A través de quién</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <location filename="../../desktop/ui/people/card/tie_line.py" />
            <source>Through somebody else…</source>
            <translation>A través de alguien más…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Said</source>
            <translation>Se dice</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>ah-MAH-rah</source>
            <translation>a-MA-ra</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Mara</source>
            <translation>Mara</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>she/her</source>
            <translation>ella</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Title</source>
            <translation>Tratamiento</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Dr</source>
            <translation>Dra.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Given name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Middle</source>
            <translation>Segundo nombre</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Family</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Suffix</source>
            <translation>Sufijo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Jr</source>
            <translation>hijo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>What they do</source>
            <translation>A qué se dedica</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>At</source>
            <translation>En</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Where they work</source>
            <translation>Dónde trabaja</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Met</source>
            <translation>Nos conocimos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>2 October 2024, or October</source>
            <translation>2 oct 2024, u oct</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>Where you met</source>
            <translation>Dónde os conocisteis</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/about.py" />
            <source>How it came about</source>
            <translation>Cómo fue</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/between.py" />
            <source>Add something open</source>
            <translation>Añadir algo abierto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/between.py" />
            <source>What one of you promised, and what comes next for them.</source>
            <translation>Lo que una de las partes prometió, y lo que le espera.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/between.py" />
            <location filename="../../desktop/ui/people/card/loop_line.py" />
            <source>What is open</source>
            <translation>Lo que queda abierto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/between.py" />
            <source>What, and by when: the recipe by Sunday</source>
            <translation>Qué, y para cuándo: la receta para el domingo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/card.py" />
            <source>Nothing here opens a mail. The address is on the card.</source>
            <translation>Aquí nada abre un correo. La dirección está en la ficha.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/card.py" />
            <source>Thank you</source>
            <translation>Gracias</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/card.py" />
            <source>Once it is sent, say “I thanked them” here.</source>
            <translation>Cuando lo hayas enviado, di aquí «Ya di las gracias».</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/dates.py" />
            <source>What day it is</source>
            <translation>Qué día es</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/dates.py" />
            <source>{words}. Comes up {lead}</source>
            <translation>{words}. Aparece {lead}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/dates.py" />
            <source>Comes up {when}</source>
            <translation>Aparece {when}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/dates.py" />
            <source>In other years on 28 February</source>
            <translation>Otros años, el 28 de febrero</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/dates.py" />
            <source>In other years on 1 March</source>
            <translation>Otros años, el 1 de marzo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/dates.py" />
            <source>Add a date</source>
            <translation>Añadir una fecha</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/dates.py" />
            <source>A date</source>
            <translation>Una fecha</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/dates.py" />
            <source>21 September</source>
            <translation>21 sep</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/dates.py" />
            <source>what day it is</source>
            <translation>qué día es</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/deleted.py" />
            <source>Deleted. Everything of theirs is kept for thirty days.</source>
            <translation>Eliminada. Todo lo suyo se guarda treinta días.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/deleted.py" />
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Bring back</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/entry_text.py" />
            <location filename="../../desktop/ui/people/card/trust.py" />
            <source>A moment of trust</source>
            <translation>Un momento de confianza</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/facets.py" />
            <source>Noted on {day}</source>
            <translation>Anotado el {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/facets.py" />
            <source>Add something you know</source>
            <translation>Añadir algo que sabes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/facets.py" />
            <source>Goals, strengths, what they hold dear: whatever you notice.</source>
            <translation>Metas, fortalezas, lo que valora: lo que vayas notando.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/file_line.py" />
            <source>Save a copy of {file}</source>
            <translation>Guardar una copia de {file}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/file_line.py" />
            <source>Save a copy…</source>
            <translation>Guardar una copia…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/file_line.py" />
            <source>Save a copy</source>
            <translation>Guardar una copia</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/file_line.py" />
            <source>Saved a copy as {file}</source>
            <translation>Copia guardada como {file}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/files.py" />
            <source>Kept files</source>
            <translation>Archivos guardados</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/gesture.py" />
            <location filename="../../desktop/ui/today/acts_row.py" />
            <source>A small gesture: {text}</source>
            <translation>Un pequeño detalle: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/gesture.py" />
            <source>A small gesture</source>
            <translation>Un pequeño detalle</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/giving.py" />
            <source>What I gave</source>
            <translation>Lo que di</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/giving.py" />
            <source>What I received</source>
            <translation>Lo que recibí</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/giving.py" />
            <source>Add what I gave</source>
            <translation>Añadir lo que di</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/giving.py" />
            <source>Add what I received</source>
            <translation>Añadir lo que recibí</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/giving.py" />
            <source>A hand, a name, an hour.</source>
            <translation>Una mano, un nombre, una hora.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/giving.py" />
            <source>Theirs to you.</source>
            <translation>Lo suyo hacia ti.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/giving.py" />
            <source>What was it?</source>
            <translation>¿Qué fue?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/giving.py" />
            <source>All of it</source>
            <translation>Todo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/giving_line.py" />
            <source>How far: {words}</source>
            <translation>Hasta dónde: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/giving_line.py" />
            <source>It went the other way: I received it</source>
            <translation>Fue al revés: lo recibí yo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/giving_line.py" />
            <source>It went the other way: I gave it</source>
            <translation>Fue al revés: lo di yo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/giving_line.py" />
            <source>Plan it…</source>
            <translation>Planearlo…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/giving_line.py" />
            <source>Say thank you…</source>
            <translation>Dar las gracias…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/head.py" />
            <location filename="../../desktop/ui/people/menus.py" />
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Plan a follow-up</source>
            <translation>Planear algo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/head.py" />
            <location filename="../../desktop/ui/people/menus.py" />
            <location filename="../../desktop/ui/people/wording/talks.py" />
            <location filename="../../desktop/ui/we_spoke/alone.py" />
            <location filename="../../desktop/ui/we_spoke/sheet.py" />
            <source>We spoke</source>
            <translation>Hablamos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/head.py" />
            <source>Why this person, truly</source>
            <translation>Por qué esta persona, de verdad</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/head.py" />
            <source>Why this person, truly? One sentence.</source>
            <translation>¿Por qué esta persona, de verdad? Una frase.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/head.py" />
            <source>How it is said</source>
            <translation>Cómo se dice</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/introductions.py" />
            <source>Introduction to {name}: {state}</source>
            <translation>Presentación a {name}: {state}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/introductions.py" />
            <source>Go to the introduction</source>
            <translation>Ir a la presentación</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/introductions.py" />
            <source>Introduced by me</source>
            <translation>Presentaciones mías</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/introductions.py" />
            <source>Introduce to somebody</source>
            <translation>Presentar a alguien</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/kind_line.py" />
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/kind_line.py" />
            <location filename="../../desktop/ui/people/card/loop_line.py" />
            <source>Kind: {words}</source>
            <translation>Tipo: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/label_button.py" />
            <source>{label}, this one first</source>
            <translation>{label}, esto primero</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/labels.py" />
            <source>Circles and tags</source>
            <translation>Círculos y etiquetas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/labels.py" />
            <source>Add a circle or a tag</source>
            <translation>Añadir un círculo o una etiqueta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/labels.py" />
            <source>Where they belong, and words to find them by.</source>
            <translation>Adónde pertenece, y palabras para encontrarla.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/labels.py" />
            <source>Stands first in it</source>
            <translation>Va primero en él</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/labels.py" />
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Stands with the others</source>
            <translation>Va con los demás</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/labels.py" />
            <source>Show this circle</source>
            <translation>Ver este círculo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/labels.py" />
            <source>Take out of it</source>
            <translation>Sacar de él</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/labels.py" />
            <source>Show all with it</source>
            <translation>Ver todo lo que la lleva</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/labels.py" />
            <location filename="../../desktop/ui/people/menus.py" />
            <source>A new circle…</source>
            <translation>Un círculo nuevo…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/labels.py" />
            <location filename="../../desktop/ui/people/menus.py" />
            <location filename="../../desktop/ui/people/narrowing.py" />
            <source>Tag</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/labels.py" />
            <location filename="../../desktop/ui/people/menus.py" />
            <source>A new tag…</source>
            <translation>Una etiqueta nueva…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/loop_line.py" />
            <source>How did it go? Enter keeps it, Esc skips it.</source>
            <translation>¿Cómo fue? Intro lo guarda, Esc lo salta.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/loop_line.py" />
            <source>Open again: {text}</source>
            <translation>Abrir otra vez: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/loop_line.py" />
            <source>Comes up on…</source>
            <translation>Aparece el día…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/loop_line.py" />
            <source>On no day</source>
            <translation>Ningún día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/loop_line.py" />
            <source>Show the talk it came from</source>
            <translation>Ver la conversación de donde viene</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/loop_line.py" />
            <source>Close: {text}</source>
            <translation>Cerrar: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/loop_line.py" />
            <source>Comes up</source>
            <translation>Aparece</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/noticed.py" />
            <location filename="../../desktop/ui/people/card/story_parts.py" />
            <source>What you noticed</source>
            <translation>Lo que has notado</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/noticed.py" />
            <location filename="../../desktop/ui/today/beyond/offering.py" />
            <location filename="../../desktop/ui/today/corner_card.py" />
            <location filename="../../desktop/ui/today/side/news.py" />
            <location filename="../../desktop/ui/today/side/occasions.py" />
            <source>Write a line</source>
            <translation>Escribir unas líneas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/noticed.py" />
            <location filename="../../desktop/ui/today/side/column.py" />
            <source>Noticed</source>
            <comment>news</comment>
            <translation>Has notado</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/noticed.py" />
            <source>Add something you noticed</source>
            <translation>Añadir algo que has notado</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/noticed.py" />
            <source>Noticed… a new post, a move, a book out</source>
            <translation>Notado… un puesto nuevo, una mudanza, un libro</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/noticed.py" />
            <source>Where from, if you like</source>
            <translation>De dónde lo sabes, si quieres</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/on_paper.py" />
            <location filename="../../desktop/ui/people/print_people.py" />
            <source>Dates and ties</source>
            <translation>Fechas y vínculos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/on_paper.py" />
            <location filename="../../desktop/ui/people/print_people.py" />
            <source>What I know</source>
            <translation>Lo que sé</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/on_paper.py" />
            <location filename="../../desktop/ui/people/print_people.py" />
            <source>Between us</source>
            <translation>Entre las dos partes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/on_paper.py" />
            <location filename="../../desktop/ui/people/card/story.py" />
            <location filename="../../desktop/ui/people/print_people.py" />
            <source>The story so far</source>
            <translation>La historia hasta aquí</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/photo.py" />
            <source>Photo of {name}</source>
            <translation>Foto de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/photo.py" />
            <source>Choose a picture…</source>
            <translation>Elegir una imagen…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/photo.py" />
            <source>Paste a picture</source>
            <translation>Pegar una imagen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/photo.py" />
            <source>Take the photo away</source>
            <translation>Quitar la foto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/photo.py" />
            <source>Choose a picture</source>
            <translation>Elegir una imagen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/photo.py" />
            <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
            <translation>Imágenes (*.png *.jpg *.jpeg *.webp)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/photo.py" />
            <source>There is no picture to paste.</source>
            <translation>No hay ninguna imagen que pegar.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>Nothing here opens that. It was copied instead.</source>
            <translation>Aquí nada abre eso. Se ha copiado.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>Your own word…</source>
            <translation>Tu propia palabra…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>Your own word</source>
            <translation>Tu propia palabra</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>The reading room</source>
            <translation>La sala de lectura</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>Ring</source>
            <translation>Llamar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <location filename="../../desktop/ui/people/card/thanks.py" />
            <source>Write a mail</source>
            <translation>Escribir un correo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>Show on a map</source>
            <translation>Ver en un mapa</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>Ring this one first</source>
            <translation>Llamar aquí primero</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>Use this one first</source>
            <translation>Usar este primero</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>Add a way to reach them</source>
            <translation>Añadir una forma de contacto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>Numbers, mail, where they live: a click rings, writes, opens.</source>
            <translation>Números, correo, dónde vive: un clic llama, escribe, abre.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>Word for it</source>
            <translation>Palabra para ello</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>Ways to reach {them}</source>
            <translation>Formas de contacto con {them}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>+44 117 496 0518</source>
            <translation>+34 910 000 518</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>name@example.org</source>
            <translation>nombre@example.org</translation>
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
            <translation>Nombre o número ahí</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/reach.py" />
            <source>Street, town</source>
            <translation>Calle, ciudad</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/rhythm.py" />
            <source>rhythm</source>
            <translation>ritmo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/rhythm.py" />
            <source>No rhythm while they rest in the book</source>
            <translation>Sin ritmo mientras descansa en la libreta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/rhythm.py" />
            <source>usual rhythm</source>
            <translation>ritmo habitual</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/rhythm.py" />
            <source>Rhythm: {words}</source>
            <translation>Ritmo: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/rhythm.py" />
            <location filename="../../desktop/ui/preferences/rhythms.py" />
            <source>Your own…</source>
            <translation>Uno propio…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/rhythm.py" />
            <location filename="../../desktop/ui/preferences/rhythms.py" />
            <source>As usual</source>
            <translation>Como siempre</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/rhythm.py" />
            <location filename="../../desktop/ui/preferences/rhythms.py" />
            <source>How often?</source>
            <translation>¿Cada cuánto?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/rhythm.py" />
            <location filename="../../desktop/ui/preferences/rhythms.py" />
            <source>every 5 to 7 weeks</source>
            <translation>cada 5 a 7 semanas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/rhythm.py" />
            <location filename="../../desktop/ui/preferences/rhythms.py" />
            <source>Say it like “every 5 weeks” or “2 to 3 months”.</source>
            <translation>Dilo como «cada 5 semanas» o «2 a 3 meses».</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/rhythm_offer.py" />
            <source>Make it so</source>
            <translation>Que sea así</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/rhythm_offer.py" />
            <source>Keep ours</source>
            <translation>Dejar el nuestro</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/rhythm_offer.py" />
            <source>You two are in touch {lived}. Make that the rhythm?</source>
            <translation>Habláis {lived}. ¿Que sea ese el ritmo?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/season.py" />
            <location filename="../../desktop/ui/people/season_sheet.py" />
            <source>What is it, in a line?</source>
            <translation>¿Qué pasa, en una línea?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/season.py" />
            <source>Lighter and closer; nothing asked.</source>
            <translation>Más ligero y más cerca; sin pedir nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/season.py" />
            <location filename="../../desktop/ui/today/side/reviews.py" />
            <source>It goes on</source>
            <translation>Sigue</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/season.py" />
            <location filename="../../desktop/ui/today/side/reviews.py" />
            <source>It has eased</source>
            <translation>Ha aflojado</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/season.py" />
            <source>Look again {when}</source>
            <translation>Mirar otra vez {when}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/season.py" />
            <source>Look again on…</source>
            <translation>Mirar otra vez el día…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/step_offer.py" />
            <source>It may help to go back to {step} for a while.</source>
            <translation>Puede ayudar volver un tiempo a {step}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/step_offer.py" />
            <location filename="../../desktop/ui/people/card/trust_line.py" />
            <source>Back to {step}</source>
            <translation>Volver a {step}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/step_offer.py" />
            <source>Is it time to return to {step}?</source>
            <translation>¿Es hora de volver a {step}?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/step_offer.py" />
            <source>Return to {step}</source>
            <translation>Volver a {step}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/step_offer.py" />
            <source>Which of the signs was it?</source>
            <translation>¿Cuál de las señales fue?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/step_offer.py" />
            <source>The sign: {words}</source>
            <translation>La señal: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story.py" />
            <source>Met {where}</source>
            <translation>Os conocisteis {where}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story.py" />
            <source>Add a note</source>
            <translation>Añadir una nota</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story.py" />
            <source>Write a note…</source>
            <translation>Escribir una nota…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story.py" />
            <source>What you say, hear, notice and give gathers here.</source>
            <translation>Aquí se reúne lo que dices, oyes, notas y das.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story.py" />
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story.py" />
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_conduct.py" />
            <source>Whether I interrupted</source>
            <translation>Si interrumpí</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_conduct.py" />
            <source>I did not interrupt</source>
            <translation>No interrumpí</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_conduct.py" />
            <source>I interrupted once</source>
            <translation>Interrumpí una vez</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_conduct.py" />
            <source>I kept interrupting</source>
            <translation>Interrumpí una y otra vez</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_conduct.py" />
            <source>Whether I advised</source>
            <translation>Si di consejos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_conduct.py" />
            <source>I gave no advice</source>
            <translation>No di consejos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_conduct.py" />
            <source>Advice was asked for</source>
            <translation>Me pidió consejo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_conduct.py" />
            <source>I advised unasked</source>
            <translation>Di consejos sin que los pidiera</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_details.py" />
            <source>Began by itself</source>
            <translation>Empezó por sí sola</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_details.py" />
            <source>They began</source>
            <translation>Empezó la otra persona</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_entry.py" />
            <location filename="../../desktop/ui/window/commands.py" />
            <location filename="../../desktop/ui/window/veiling.py" />
            <source>Show what was confided</source>
            <translation>Mostrar lo contado en confianza</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_entry.py" />
            <source>Open the gathering</source>
            <translation>Abrir el encuentro</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_entry.py" />
            <source>Go to the card it links to</source>
            <translation>Ir a la ficha a la que lleva</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_entry.py" />
            <source>Read the letter</source>
            <translation>Leer la carta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_entry.py" />
            <source>It is open again</source>
            <translation>Vuelve a estar abierto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_entry.py" />
            <source>Edit how you met</source>
            <translation>Editar de qué os conocéis</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_parts.py" />
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>Their words</source>
            <translation>Sus palabras</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_parts.py" />
            <source>Under it</source>
            <translation>Debajo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_parts.py" />
            <source>Mine</source>
            <translation>Lo mío</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/story_parts.py" />
            <source>Sign</source>
            <translation>Señal</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/strip.py" />
            <source>Move to another stage</source>
            <translation>Pasar a otra etapa</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/strip.py" />
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Choose into practice</source>
            <translation>Elegir con intención</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/strip.py" />
            <location filename="../../desktop/ui/today/wording.py" />
            <source>Welcome back</source>
            <translation>Dar la bienvenida otra vez</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/strip.py" />
            <source>In practice, on no stage yet</source>
            <translation>Con intención, aún en ninguna etapa</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/strip.py" />
            <source>Rests quietly in the address book</source>
            <translation>Descansa con calma en la libreta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/strip.py" />
            <source>{name}, stage {place} of {count}. {purpose}</source>
            <translation>{name}, etapa {place} de {count}. {purpose}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/strip.py" />
            <source>Next: {words}</source>
            <translation>Después: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/strip.py" />
            <location filename="../../desktop/ui/people/menus.py" />
            <source>A hard season begins…</source>
            <translation>Empieza una época difícil…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/summary.py" />
            <source>{met}, through</source>
            <translation>{met}, a través de</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/thanks.py" />
            <source>Say thank you</source>
            <translation>Dar las gracias</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/thanks.py" />
            <location filename="../../desktop/ui/reflect/review/beside.py" />
            <source>I thanked them</source>
            <translation>Ya di las gracias</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/thanks.py" />
            <location filename="../../desktop/ui/today/line_menu.py" />
            <source>Write it here</source>
            <translation>Escribirlo aquí</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/thanks.py" />
            <location filename="../../desktop/ui/people/rest_sheet.py" />
            <source>I said it: We spoke…</source>
            <translation>Se lo dije: Hablamos…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/tie_line.py" />
            <source>What they are</source>
            <translation>Qué relación tienen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/tie_line.py" />
            <source>who is that?</source>
            <translation>¿quién es?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/tie_line.py" />
            <source>What {here} is to {other}…</source>
            <translation>Qué es {here} para {other}…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/tie_line.py" />
            <source>Link to somebody of the book…</source>
            <translation>Enlazar con alguien de la libreta…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/tie_line.py" />
            <source>Untie</source>
            <translation>Quitar el vínculo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/tie_line.py" />
            <source>I thanked them for {name}</source>
            <translation>Di las gracias por {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/tie_line.py" />
            <source>I owe them thanks for {name}</source>
            <translation>Debo las gracias por {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/tie_line.py" />
            <source>Who is that in the book?</source>
            <translation>¿Quién es en la libreta?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/tie_line.py" />
            <source>What is {here} to {other}?</source>
            <translation>¿Qué es {here} para {other}?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/tie_line.py" />
            <source>sister, works with</source>
            <translation>hermana, trabaja con</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/ties.py" />
            <source>Family and ties</source>
            <translation>Familia y vínculos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/ties.py" />
            <source>Add a tie</source>
            <translation>Añadir un vínculo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/ties.py" />
            <source>Who belongs to them, in the book or only by name.</source>
            <translation>Quién es de los suyos, en la libreta o solo por su nombre.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/ties.py" />
            <source>A tie</source>
            <translation>Un vínculo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/ties.py" />
            <source>what they are</source>
            <translation>qué relación tienen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/trust.py" />
            <source>Trust</source>
            <translation>Confianza</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/trust.py" />
            <source>Add a moment of trust</source>
            <translation>Añadir un momento de confianza</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/trust.py" />
            <source>For you alone: what built it, where it stumbled, what repaired it.</source>
            <translation>Solo para ti: qué la hizo crecer, dónde tropezó, qué la reparó.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/trust.py" />
            <source>For you alone</source>
            <translation>Solo para ti</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/trust_line.py" />
            <source>Go back a step…</source>
            <translation>Volver una etapa atrás…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/trust_line.py" />
            <source>Return to the step left…</source>
            <translation>Volver a la etapa de antes…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/unfinished.py" />
            <source>Write on</source>
            <translation>Seguir escribiendo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/card/unfinished.py" />
            <source>You were writing this: “{text}”</source>
            <translation>Estabas escribiendo esto: «{text}»</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/clipboard.py" />
            <source>this person</source>
            <translation>esta persona</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/empty.py" />
            <source>Show everyone</source>
            <translation>Ver a todo el mundo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/empty.py" />
            <source>Nobody was deleted</source>
            <translation>No has eliminado a nadie</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/empty.py" />
            <source>Whoever you delete rests here for thirty days, and can come back whole.</source>
            <translation>A quien eliminas descansa aquí treinta días y puede volver con todo lo suyo.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/empty.py" />
            <source>Kith looked through names, numbers, notes and everything said.</source>
            <translation>Kith buscó en nombres, números, notas y todo lo dicho.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/empty.py" />
            <source>Nothing says that</source>
            <translation>Nada dice eso</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/empty.py" />
            <source>Nobody waits to be looked at</source>
            <translation>Nadie espera a que lo mires</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/empty.py" />
            <source>Everybody in the book is in practice, in a circle, or was left be.</source>
            <translation>Toda la libreta está con intención, en un círculo, o se dejó estar.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/empty.py" />
            <source>Nobody fits all of this</source>
            <translation>Nadie cumple todo esto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/empty.py" />
            <source>For the few you choose</source>
            <translation>Para las pocas personas que elijas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/empty.py" />
            <source>Here stand the people you mean to be intentional with.</source>
            <translation>Aquí están las personas a las que quieres cuidar con intención.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/empty.py" />
            <location filename="../../desktop/ui/people/list_head.py" />
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Add a person</source>
            <translation>Añadir una persona</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/empty.py" />
            <source>Everyone you know</source>
            <translation>Todas las personas que conoces</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/empty.py" />
            <source>Add somebody by name, or bring in the address book you have.</source>
            <translation>Añade a alguien por su nombre, o trae la libreta que ya tienes.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/people/for_good.py" />
            <source>Delete them for good?</source>
            <extracomment>One: Delete for good?</extracomment>
            <translation>
                <numerusform>¿Eliminar para siempre?</numerusform>
                <numerusform>¿Eliminar estas fichas para siempre?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/for_good.py" />
            <source>All that was kept of them alone goes from the file: names, words, talks, photos, and what the search knows. Until Kith is closed, it can be undone.</source>
            <translation>Todo lo guardado solo sobre estas personas sale del archivo: nombres, palabras, conversaciones, fotos y lo que la búsqueda sabe. Hasta que cierres Kith se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/for_good.py" />
            <source>Delete for good</source>
            <translation>Eliminar para siempre</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/for_good.py" />
            <source>Leave them here</source>
            <translation>Dejar aquí</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/for_good.py" />
            <source>No backup here holds them.</source>
            <translation>Aquí ninguna copia lo contiene.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/people/for_good.py" />
            <source>{count} backups, from {first} to {last}, still hold them.</source>
            <extracomment>One: The backup of {first} still holds them.</extracomment>
            <translation>
                <numerusform>La copia {first} todavía lo contiene.</numerusform>
                <numerusform>{count} copias, entre {first} y {last}, todavía lo contienen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/for_good.py" />
            <source>Backups go by themselves as newer ones come, the last of them after twelve months in which Kith was used. To have them gone today, delete those files in the folder of backups. Copies elsewhere are yours to look after.</source>
            <translation>Las copias se van solas cuando llegan otras más nuevas, la última tras doce meses de uso de Kith. Para que se vayan hoy, borra esos archivos en la carpeta de copias. De las copias en otros sitios te ocupas tú.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/found_words.py" />
            <source>Nobody found</source>
            <translation>Nadie encontrado</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/people/found_words.py" />
            <source>{count} people found</source>
            <extracomment>One: One person found</extracomment>
            <translation>
                <numerusform>Una persona encontrada</numerusform>
                <numerusform>{count} personas encontradas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/list_head.py" />
            <source>Show only…</source>
            <translation>Mostrar solo…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/list_head.py" />
            <source>Search people</source>
            <translation>Buscar personas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/list_head.py" />
            <source>Everything ever written</source>
            <translation>Todo lo que se haya escrito</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/list_head.py" />
            <source>Order</source>
            <translation>Orden</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/list_head.py" />
            <source>Name of the new person</source>
            <translation>Nombre de la persona nueva</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/list_head.py" />
            <source>A name, then Enter</source>
            <translation>Un nombre y luego Intro</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/list_head.py" />
            <location filename="../../desktop/ui/people/narrowing.py" />
            <source>Recently deleted</source>
            <translation>Eliminadas hace poco</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/list_head.py" />
            <source>Last contact</source>
            <translation>Último contacto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/list_head.py" />
            <source>Newest</source>
            <translation>Más recientes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/mailing.py" />
            <source>There is no mail address here. Your words are kept in the story.</source>
            <translation>Aquí no hay dirección de correo. Tus palabras quedan en la historia.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/mailing.py" />
            <source>Nothing here opens a mail. Your words are kept in the story.</source>
            <translation>Aquí nada abre un correo. Tus palabras quedan en la historia.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Write to each of them</source>
            <translation>Escribir a cada persona</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Introduce to somebody…</source>
            <translation>Presentar a alguien…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Introduce the two…</source>
            <translation>Presentar a las dos…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <location filename="../../desktop/ui/people/rest_sheet.py" />
            <source>Let rest</source>
            <translation>Dejar descansar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Leave be</source>
            <translation>Dejar estar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Copy a link to this person</source>
            <translation>Copiar un enlace a esta persona</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Paste a signature…</source>
            <translation>Pegar una firma…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Copy the card</source>
            <translation>Copiar la ficha</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Copy the cards</source>
            <translation>Copiar las fichas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Take out to a file…</source>
            <translation>Llevarse a un archivo…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Delete for good…</source>
            <translation>Eliminar para siempre…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <source>The hard season has eased</source>
            <translation>La época difícil ha aflojado</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Put into a circle</source>
            <translation>Poner en un círculo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Take out of a circle</source>
            <translation>Sacar de un círculo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Take a tag off</source>
            <translation>Quitar una etiqueta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/menus.py" />
            <source>Stands first in {circle}</source>
            <translation>Va primero en {circle}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/narrowing.py" />
            <source>Not in touch for</source>
            <translation>Sin hablar desde hace</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/narrowing.py" />
            <source>Not looked at yet</source>
            <translation>Aún sin mirar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/narrowing.py" />
            <location filename="../../desktop/ui/people/triage/layout.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <location filename="../../desktop/ui/window/commands.py" />
            <location filename="../../desktop/ui/window/one_at_a_time.py" />
            <source>One at a time</source>
            <translation>De una en una</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/narrowing.py" />
            <location filename="../../desktop/ui/reflect/pictures/web_page.py" />
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>Circle</source>
            <translation>Círculo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/narrowing.py" />
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>A circle</source>
            <translation>Un círculo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/narrowing.py" />
            <source>Not in touch for {span}</source>
            <translation>Sin hablar desde hace {span}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/narrowing.py" />
            <source>Takes this away</source>
            <translation>Quita esto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/narrowing.py" />
            <source>a month</source>
            <translation>un mes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/narrowing.py" />
            <source>three months</source>
            <translation>tres meses</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/narrowing.py" />
            <source>half a year</source>
            <translation>medio año</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/narrowing.py" />
            <source>a year</source>
            <translation>un año</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/narrowing.py" />
            <source>{count} days</source>
            <translation>{count} días</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/page.py" />
            <source>A card for each person</source>
            <translation>Una ficha para cada persona</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/page.py" />
            <source>Choose somebody in the list to see who they are and what is between you.</source>
            <translation>Elige a alguien en la lista para ver quién es y qué hay entre las dos partes.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/pasting.py" />
            <source>There is no signature to paste. Copy its lines first.</source>
            <translation>No hay ninguna firma que pegar. Copia antes sus líneas.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/pictures.py" />
            <source>That is not a picture Kith can read. It takes PNG, JPEG and WebP. The photo stayed as it was.</source>
            <translation>No es una imagen que Kith pueda leer. Acepta PNG, JPEG y WebP. La foto sigue como estaba.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/pictures.py" />
            <source>That file could not be read. The photo stayed as it was.</source>
            <translation>Ese archivo no se pudo leer. La foto sigue como estaba.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/print_people.py" />
            <source>A list of people</source>
            <translation>Una lista de personas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/print_people.py" />
            <source>Look at it</source>
            <translation>Verlo antes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/print_people.py" />
            <source>What goes to paper</source>
            <translation>Qué va al papel</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/print_people.py" />
            <source>A card</source>
            <translation>Una ficha</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/print_people.py" />
            <source>Why this person</source>
            <translation>Por qué esta persona</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/print_people.py" />
            <source>What was confided, too</source>
            <translation>También lo contado en confianza</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/rest_sheet.py" />
            <source>What I am grateful for</source>
            <translation>Lo que agradezco</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/rest_sheet.py" />
            <source>What am I grateful for?</source>
            <translation>¿Qué agradezco?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/rest_sheet.py" />
            <source>A last kind word</source>
            <translation>Una última palabra amable</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/rest_sheet.py" />
            <source>A last kind word?</source>
            <translation>¿Una última palabra amable?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/rest_sheet.py" />
            <source>What becomes of it</source>
            <translation>Qué se hace con ella</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/rest_sheet.py" />
            <source>Keep it here</source>
            <translation>Guardarla aquí</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/rest_sheet.py" />
            <source>Open a mail with it</source>
            <translation>Abrir un correo con ella</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/rest_sheet.py" />
            <source>Let go with thanks</source>
            <translation>Dejar ir con gratitud</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/rest_sheet.py" />
            <source>They rest in the book. What was planned is let go; nothing is asked.</source>
            <translation>Descansa en la libreta. Lo planeado se suelta; no se pide nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/season_sheet.py" />
            <source>on a day</source>
            <translation>un día concreto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/season_sheet.py" />
            <source>Look again on</source>
            <translation>Mirar otra vez</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/season_sheet.py" />
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>Which day?</source>
            <translation>¿Qué día?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/season_sheet.py" />
            <source>Softer words, lighter and closer. Nothing is asked meanwhile.</source>
            <translation>Palabras más suaves, más ligeras y más cerca. Mientras tanto no se pide nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/selection_bar.py" />
            <source>Choose nobody</source>
            <translation>No elegir a nadie</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/selection_bar.py" />
            <source>{count} chosen</source>
            <translation>{count} en la selección</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/signature_sheet.py" />
            <source>Add to this card</source>
            <translation>Añadir a esta ficha</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/signature_sheet.py" />
            <source>Add this person</source>
            <translation>Añadir a esta persona</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/signature_sheet.py" />
            <source>From a signature, for {name}</source>
            <translation>De una firma, para {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/signature_sheet.py" />
            <source>Take away what is not theirs.</source>
            <translation>Quita lo que no sea suyo.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/signature_sheet.py" />
            <source>Role</source>
            <translation>Puesto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/signature_sheet.py" />
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/signature_sheet.py" />
            <location filename="../../desktop/ui/people/wording/reach.py" />
            <source>Mobile</source>
            <translation>Móvil</translation>
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
            <translation>En casa</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/signature_sheet.py" />
            <source>{about}: {value}</source>
            <translation>{about}: {value}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/card_view.py" />
            <source>never used</source>
            <translation>sin usar nunca</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <source>You say in a sentence why, or later</source>
            <translation>Dices en una frase por qué, o más tarde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <source>Stays in the address book, quietly</source>
            <translation>Se queda en la libreta, con calma</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <source>Why this person, truly?</source>
            <translation>¿Por qué esta persona, de verdad?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <source>One sentence, or later</source>
            <translation>Una frase, o más tarde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <source>Which circle?</source>
            <translation>¿Qué círculo?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <source>A number, or a new name</source>
            <translation>Un número, o un nombre nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <source>You give it a name</source>
            <translation>Le das un nombre</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <source>Then 1, or a new name</source>
            <translation>Luego 1, o un nombre nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <source>Then 1 to {most}, or a new name</source>
            <translation>Luego de 1 a {most}, o un nombre nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <source>Its name</source>
            <translation>Su nombre</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/choices.py" />
            <source>In practice, a sentence later</source>
            <translation>Con intención; la frase, más tarde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/layout.py" />
            <source>Back to People</source>
            <translation>Volver a Personas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/layout.py" />
            <source>Whoever comes into the book next can be looked at here.</source>
            <translation>Quien llegue después a la libreta se podrá mirar aquí.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/layout.py" />
            <source>Look at them again</source>
            <translation>Mirarlas otra vez</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/layout.py" />
            <source>Those you passed over stay where they are, and can wait.</source>
            <translation>Las que pasaste siguen donde están y pueden esperar.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/layout.py" />
            <source>That is everyone for now</source>
            <translation>No hay nadie más por ahora</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/layout.py" />
            <source>Stop whenever you like. Kith keeps your place.</source>
            <translation>Para cuando quieras. Kith recuerda por dónde vas.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/layout.py" />
            <source>Enough for now</source>
            <translation>Suficiente por ahora</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/layout.py" />
            <source>pass over</source>
            <translation>pasar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/layout.py" />
            <source>open the card</source>
            <translation>abrir la ficha</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/layout.py" />
            <source>correct the name</source>
            <translation>corregir el nombre</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/page.py" />
            <source>in practice</source>
            <translation>con intención</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/page.py" />
            <source>in practice, a sentence later</source>
            <translation>con intención; la frase, más tarde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/page.py" />
            <source>left be</source>
            <translation>se deja estar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/page.py" />
            <source>Something else was changed since. Ctrl+Z takes that back first.</source>
            <translation>Desde entonces ha cambiado otra cosa. Ctrl+Z deshace eso primero.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/page.py" />
            <source>name corrected</source>
            <translation>nombre corregido</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/side.py" />
            <source>What you decide stands here.</source>
            <translation>Lo que decidas aparece aquí.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/side.py" />
            <source>Circles, after C</source>
            <translation>Círculos, tras C</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/side.py" />
            <source>Just now</source>
            <translation>Hace un momento</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/side.py" />
            <source>take back</source>
            <translation>deshacer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/side.py" />
            <source>Take back what you just decided (Z)</source>
            <translation>Deshacer lo que acabas de decidir (Z)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/side.py" />
            <source>Put them into {circle}</source>
            <translation>Poner en {circle}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/side.py" />
            <source>Most people need no place here. Leaving someone be loses nothing, and they stay in every search.</source>
            <translation>La mayoría de las personas no necesita un lugar aquí. Dejar estar a alguien no pierde nada, y sigue en todas las búsquedas.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>Written down by you</source>
            <translation>Lo anotaste tú</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>From your LinkedIn file</source>
            <translation>De tu archivo de LinkedIn</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>From your Monica account</source>
            <translation>De tu cuenta de Monica</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>From {file}</source>
            <translation>De {file}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>From a file of yours</source>
            <translation>De un archivo tuyo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>{where}, {day}</source>
            <translation>{where}, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>The last [she|he|they] wrote</source>
            <translation>Lo último que escribió [ella|él|esta persona]</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>The last [she|he|they] said</source>
            <translation>Lo último que dijo [ella|él|esta persona]</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>A few messages</source>
            <translation>Unos pocos mensajes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>Many messages</source>
            <translation>Muchos mensajes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>{what}, each way</source>
            <translation>{what}, en los dos sentidos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>{what} to you</source>
            <translation>{what} para ti</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>{what} from you</source>
            <translation>{what} tuyos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>You were in touch a few times</source>
            <translation>Hablasteis unas cuantas veces</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>You were in touch often</source>
            <translation>Hablasteis a menudo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>until {when}</source>
            <translation>hasta {when}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>Knows {names}</source>
            <translation>Conoce a {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>May know {names}</source>
            <translation>Puede que conozca a {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/triage/wording.py" />
            <source>the same place of work</source>
            <translation>el mismo lugar de trabajo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>Goals</source>
            <translation>Metas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>Strengths</source>
            <translation>Fortalezas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>Opportunities, for {them} and for us</source>
            <translation>Oportunidades, para {them} y en común</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>Interests</source>
            <translation>Intereses</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>Needs</source>
            <translation>Necesidades</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>What {they} can give</source>
            <translation>Lo que {they} puede dar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>Food</source>
            <translation>Comida</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>Worries</source>
            <translation>Preocupaciones</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>Chapters</source>
            <translation>Capítulos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>A goal</source>
            <translation>Una meta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>A strength</source>
            <translation>Una fortaleza</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>An opportunity</source>
            <translation>Una oportunidad</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>Something held dear</source>
            <translation>Algo que valora</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>An interest</source>
            <translation>Un interés</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>A need</source>
            <translation>Una necesidad</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>Something to give</source>
            <translation>Algo que puede dar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>Food and drink</source>
            <translation>Comida y bebida</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>A worry</source>
            <translation>Una preocupación</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>A chapter</source>
            <translation>Un capítulo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>What are they after?</source>
            <translation>¿Qué busca?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>What are they good at?</source>
            <translation>¿Qué se le da bien?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>What could come of it, for them or for us?</source>
            <translation>¿Qué podría salir de ahí, para esta persona o en común?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>What do they hold dear?</source>
            <translation>¿Qué valora?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>What do they like?</source>
            <translation>¿Qué le gusta?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>What would help them?</source>
            <translation>¿Qué le ayudaría?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>What could they give others?</source>
            <translation>¿Qué podría dar a otras personas?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>What do they eat, drink, leave?</source>
            <translation>¿Qué come, qué bebe, qué evita?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>What weighs on them?</source>
            <translation>¿Qué le pesa?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/facets.py" />
            <source>Which chapter are they in?</source>
            <translation>¿En qué capítulo está?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>An introduction</source>
            <translation>Una presentación</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>Something useful</source>
            <translation>Algo útil</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>A gift</source>
            <translation>Un regalo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>A kind word</source>
            <translation>Unas palabras amables</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>{they} thought of it</source>
            <translation>{they} lo pensó</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>{they} offered it</source>
            <translation>{they} lo ofreció</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>offered</source>
            <translation>se ofreció</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>given</source>
            <translation>se dio</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <location filename="../../desktop/ui/reflect/mirror/row.py" />
            <source>I thanked {them}</source>
            <translation>di las gracias a {them}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>{they} thanked me</source>
            <translation>{they} me dio las gracias</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>no day</source>
            <translation>sin día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>{name} introduced you {when}: “{what}”.</source>
            <translation>{name} te presentó a alguien, {when}: «{what}».</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>{name} helped you {when}: “{what}”.</source>
            <translation>{name} te ayudó, {when}: «{what}».</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>{name} passed something on to you {when}: “{what}”.</source>
            <translation>{name} te pasó algo, {when}: «{what}».</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>{name} gave you time {when}: “{what}”.</source>
            <translation>{name} te dio su tiempo, {when}: «{what}».</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>{name} gave you something {when}: “{what}”.</source>
            <translation>{name} te regaló algo, {when}: «{what}».</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>{name} said something kind {when}: “{what}”.</source>
            <translation>{name} te dijo algo amable, {when}: «{what}».</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/giving.py" />
            <source>{said} It has not had your thanks yet.</source>
            <translation>{said} Aún no tiene tus gracias.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/introductions.py" />
            <source>introduced; how it went</source>
            <translation>ya se conocen; cómo fue</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/introductions.py" />
            <source>only thought of</source>
            <translation>solo pensado</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/introductions.py" />
            <source>one is asked</source>
            <translation>una parte lo sabe</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/introductions.py" />
            <source>one is willing, the other asked</source>
            <translation>una parte quiere, la otra lo sabe</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/introductions.py" />
            <source>both are willing</source>
            <translation>las dos partes quieren</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/introductions.py" />
            <source>introduced</source>
            <translation>ya se conocen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/introductions.py" />
            <source>introduced, and thanked</source>
            <translation>ya se conocen, y gracias dadas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/introductions.py" />
            <source>let be</source>
            <translation>en paz</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/loops.py" />
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>I promised</source>
            <translation>Lo prometí yo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/loops.py" />
            <source>{They} promised</source>
            <translation>{They} lo prometió</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/loops.py" />
            <source>{Their} next chapter</source>
            <translation>{Their} próximo capítulo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/loops.py" />
            <source>Open since {day}.</source>
            <translation>Abierto desde esta fecha: {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/loops.py" />
            <source>{since} From: {talk}</source>
            <translation>{since} De: {talk}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>anniversary</source>
            <translation>aniversario</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>work anniversary</source>
            <translation>aniversario de trabajo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>milestone</source>
            <translation>hito</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>a hard day</source>
            <translation>un día difícil</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>died</source>
            <translation>falleció</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>on the day</source>
            <translation>el mismo día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>from the day before</source>
            <translation>desde el día antes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>from three days before</source>
            <translation>desde tres días antes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>from a week before</source>
            <translation>desde una semana antes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>from two weeks before</source>
            <translation>desde dos semanas antes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>from a month before</source>
            <translation>desde un mes antes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>from {count} days before</source>
            <translation>desde {count} días antes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>turns {count}</source>
            <translation>cumple {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <source>{count} years ago</source>
            <extracomment>One: a year ago</extracomment>
            <translation>
                <numerusform>hace un año</numerusform>
                <numerusform>hace {count} años</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/people/wording/occasions.py" />
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>{count} years</source>
            <extracomment>One: a year</extracomment>
            <translation>
                <numerusform>un año</numerusform>
                <numerusform>{count} años</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/reach.py" />
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>Home</source>
            <translation>Casa</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/reach.py" />
            <source>Pager</source>
            <translation>Busca</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/reach.py" />
            <source>Other</source>
            <translation>Otro</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/reach.py" />
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/reach.py" />
            <source>Mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/reach.py" />
            <source>Web</source>
            <translation>Web</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/rhythm.py" />
            <source>About every day</source>
            <translation>Más o menos cada día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/rhythm.py" />
            <source>About every week</source>
            <translation>Más o menos cada semana</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/rhythm.py" />
            <source>About every month</source>
            <translation>Más o menos cada mes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/rhythm.py" />
            <source>About every year</source>
            <translation>Más o menos cada año</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/people/wording/rhythm.py" />
            <source>About every {count} days</source>
            <extracomment>One: About every day</extracomment>
            <translation>
                <numerusform>Más o menos cada día</numerusform>
                <numerusform>Más o menos cada {count} días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/people/wording/rhythm.py" />
            <source>About every {count} weeks</source>
            <extracomment>One: About every week</extracomment>
            <translation>
                <numerusform>Más o menos cada semana</numerusform>
                <numerusform>Más o menos cada {count} semanas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/people/wording/rhythm.py" />
            <source>About every {count} months</source>
            <extracomment>One: About every month</extracomment>
            <translation>
                <numerusform>Más o menos cada mes</numerusform>
                <numerusform>Más o menos cada {count} meses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/people/wording/rhythm.py" />
            <source>About every {count} years</source>
            <extracomment>One: About every year</extracomment>
            <translation>
                <numerusform>Más o menos cada año</numerusform>
                <numerusform>Más o menos cada {count} años</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/people/wording/rhythm.py" />
            <source>Every {earliest} to {latest} days</source>
            <extracomment>One: Every {earliest} to {latest} day</extracomment>
            <translation>
                <numerusform>Cada {earliest} a {latest} día</numerusform>
                <numerusform>Cada {earliest} a {latest} días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/people/wording/rhythm.py" />
            <source>Every {earliest} to {latest} weeks</source>
            <extracomment>One: Every {earliest} to {latest} week</extracomment>
            <translation>
                <numerusform>Cada {earliest} a {latest} semana</numerusform>
                <numerusform>Cada {earliest} a {latest} semanas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/people/wording/rhythm.py" />
            <source>Every {earliest} to {latest} months</source>
            <extracomment>One: Every {earliest} to {latest} month</extracomment>
            <translation>
                <numerusform>Cada {earliest} a {latest} mes</numerusform>
                <numerusform>Cada {earliest} a {latest} meses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/people/wording/rhythm.py" />
            <source>Every {earliest} to {latest} years</source>
            <extracomment>One: Every {earliest} to {latest} year</extracomment>
            <translation>
                <numerusform>Cada {earliest} a {latest} año</numerusform>
                <numerusform>Cada {earliest} a {latest} años</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/rhythm.py" />
            <source>No rhythm needed</source>
            <translation>Sin ritmo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/rows.py" />
            <source>It has been a while</source>
            <translation>Ha pasado tiempo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/rows.py" />
            <source>last in touch {ago}</source>
            <translation>último contacto {ago}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/rows.py" />
            <source>next: {words}</source>
            <translation>después: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/rows.py" />
            <source>stands first in this circle</source>
            <translation>va primero en este círculo</translation>
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
            <translation>Una época difícil desde hoy</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/seasons.py" />
            <source>A hard season since {day}</source>
            <translation>Una época difícil desde esta fecha: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/seasons.py" />
            <source>on </source>
            <translation>el </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/seasons.py" />
            <source>in </source>
            <translation>en </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/seasons.py" />
            <source>Look again one day</source>
            <translation>Mirar otra vez algún día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/seasons.py" />
            <source>Is it still hard?</source>
            <translation>¿Sigue siendo difícil?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/seasons.py" />
            <source>Look again {day}</source>
            <translation>Mirar otra vez: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/seasons.py" />
            <source>in two weeks</source>
            <translation>dentro de dos semanas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/seasons.py" />
            <source>in a month</source>
            <translation>dentro de un mes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/seasons.py" />
            <source>A hard season, from {begin} to {end}</source>
            <translation>Una época difícil, de {begin} a {end}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/story.py" />
            <source>I hope to meet {them} at {name}</source>
            <translation>Espero ver a {them} en {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/story.py" />
            <source>I hoped to meet {them} at {name}</source>
            <translation>Esperaba ver a {them} en {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/story.py" />
            <source>A note</source>
            <translation>Una nota</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/story.py" />
            <source>I gave: {what}</source>
            <translation>Di: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/story.py" />
            <source>{name} gave: {what}</source>
            <translation>{name} dio: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/story.py" />
            <source>{kind}: {words}</source>
            <translation>{kind}: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/story.py" />
            <source>News: {what}</source>
            <translation>Noticia: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/story.py" />
            <source>Met at {name}</source>
            <translation>Os visteis en {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/story.py" />
            <source>{what}, with {names}</source>
            <translation>{what}, con {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/story.py" />
            <source>{day}, {place}</source>
            <translation>{day}, {place}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/story.py" />
            <source>Sign: {sign}</source>
            <translation>Señal: {sign}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/story.py" />
            <source>I began it.</source>
            <translation>Empecé yo.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/story.py" />
            <source>No longer open.</source>
            <translation>Ya no está abierto.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/talks.py" />
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>Coffee</source>
            <translation>Café</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/talks.py" />
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>A meal</source>
            <translation>Una comida</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/talks.py" />
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>A walk</source>
            <translation>Un paseo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/talks.py" />
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>A video call</source>
            <translation>Una videollamada</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/talks.py" />
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>At a gathering</source>
            <translation>En un encuentro</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/ties.py" />
            <source>introduced us</source>
            <translation>nos presentó</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/ties.py" />
            <source>through {them}, thanks owed</source>
            <translation>a través de {them}; faltan las gracias</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/ties.py" />
            <source>through {them}, thanked</source>
            <translation>a través de {them}; gracias dadas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/ties.py" />
            <source>through {them}</source>
            <translation>a través de {them}</translation>
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
            <translation>{there}. {here} es {back} para {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/trust.py" />
            <source>Trust grew</source>
            <translation>La confianza creció</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/trust.py" />
            <source>A stumble</source>
            <translation>Un tropiezo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/trust.py" />
            <source>A repair</source>
            <translation>Una reparación</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/trust.py" />
            <source>What was it that built it?</source>
            <translation>¿Qué la hizo crecer?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/trust.py" />
            <source>What happened?</source>
            <translation>¿Qué pasó?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/trust.py" />
            <source>What was said or done?</source>
            <translation>¿Qué se dijo o se hizo?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <source>she</source>
            <translation>ella</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <source>her</source>
            <comment>whose</comment>
            <translation>su</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <source>he</source>
            <translation>él</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <source>his</source>
            <translation>su</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <location filename="../../desktop/ui/reflect/pictures/begun_part.py" />
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>they</source>
            <translation>esta persona</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <source>their</source>
            <translation>su</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <source>Who {they} are</source>
            <translation>Quién es {they}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <source>Who {they} is</source>
            <translation>Quién es {they}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <location filename="../../desktop/ui/today/wording.py" />
            <source>wrote {ago}</source>
            <translation>os escribisteis {ago}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <location filename="../../desktop/ui/today/wording.py" />
            <source>met {ago}</source>
            <translation>os visteis {ago}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <location filename="../../desktop/ui/today/wording.py" />
            <source>spoke {ago}</source>
            <translation>hablasteis {ago}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <location filename="../../desktop/ui/today/wording.py" />
            <source>last spoke in {month}</source>
            <translation>última charla: {month}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <location filename="../../desktop/ui/today/wording.py" />
            <source>last wrote in {month}</source>
            <translation>último mensaje: {month}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <location filename="../../desktop/ui/today/wording.py" />
            <source>last met in {month}</source>
            <translation>última vez en persona: {month}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <source>met</source>
            <comment>how we met</comment>
            <translation>os conocisteis</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <source>in {day}</source>
            <translation>en {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <source>at {place}</source>
            <translation>en {place}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people/wording/who.py" />
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>{names} and others</source>
            <translation>{names} y otras personas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people_out.py" />
            <source>So many go out by “Take out to a file”.</source>
            <translation>Tantas personas salen con «Llevarse a un archivo».</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/people_out.py" />
            <source>There is nobody to copy.</source>
            <translation>No hay nadie que copiar.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/people_out.py" />
            <source>{count} cards are copied.</source>
            <extracomment>One: The card is copied.</extracomment>
            <translation>
                <numerusform>La ficha está copiada.</numerusform>
                <numerusform>{count} fichas están copiadas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/person_links.py" />
            <source>The link is copied. It opens this card on this machine.</source>
            <translation>El enlace está copiado. Abre esta ficha en este equipo.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>something confided</source>
            <translation>algo en confianza</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>tomorrow</source>
            <translation>mañana</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>{weekday} {day} {month}</source>
            <translation>{weekday} {day} de {month}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>{day} {month} {year}</source>
            <translation>{day} de {month} de {year}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>{day} {month}</source>
            <translation>{day} de {month}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>{month} {year}</source>
            <translation>{month} de {year}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>{month}</source>
            <translation>{month}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>in {month}</source>
            <translation>en {month}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/phrases.py" />
            <source>{count} days ago</source>
            <extracomment>One: {count} day ago</extracomment>
            <translation>
                <numerusform>hace {count} día</numerusform>
                <numerusform>hace {count} días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/phrases.py" />
            <source>{count} weeks ago</source>
            <extracomment>One: {count} week ago</extracomment>
            <translation>
                <numerusform>hace {count} semana</numerusform>
                <numerusform>hace {count} semanas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>since {month} {year}</source>
            <translation>desde {month} de {year}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>am</source>
            <translation>a. m.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>pm</source>
            <translation>p. m.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>between {first} and {last}</source>
            <translation>entre el {first} y el {last}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>half an hour</source>
            <translation>media hora</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>an hour</source>
            <translation>una hora</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>an hour and a half</source>
            <translation>una hora y media</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/phrases.py" />
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>{count} minutes</source>
            <extracomment>One: {count} minute</extracomment>
            <translation>
                <numerusform>{count} minuto</numerusform>
                <numerusform>{count} minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/phrases.py" />
            <source>{count} hours</source>
            <extracomment>One: {count} hour</extracomment>
            <translation>
                <numerusform>{count} hora</numerusform>
                <numerusform>{count} horas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>Good morning</source>
            <translation>Buenos días</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>Good afternoon</source>
            <translation>Buenas tardes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>Good evening</source>
            <translation>Buenas noches</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/phrases.py" />
            <source>{greeting}, {name}</source>
            <translation>{greeting}, {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/a_break.py" />
            <source>Begin a break…</source>
            <translation>Empezar una pausa…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/a_break.py" />
            <source>End it now</source>
            <translation>Terminarla ahora</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/a_break.py" />
            <source>holiday pause away</source>
            <translation>vacaciones pausa fuera ausencia</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/a_break.py" />
            <source>A break for me</source>
            <translation>Una pausa para mí</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/a_break.py" />
            <source>Prompts pause, then come back spread out</source>
            <translation>Los avisos se detienen y luego vuelven repartidos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/a_break.py" />
            <source>It is on, until you end it</source>
            <translation>Está en marcha hasta que la termines</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/a_break.py" />
            <source>It is on; as usual again: {day}</source>
            <translation>Está en marcha; todo vuelve a lo habitual: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/a_break.py" />
            <source>As usual again</source>
            <translation>Vuelta a lo habitual</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/a_break.py" />
            <source>When I end it</source>
            <translation>Cuando yo la termine</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/a_break.py" />
            <source>Begin the break</source>
            <translation>Empezar la pausa</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/a_break.py" />
            <source>From today nobody is suggested, and nothing is missed by it.</source>
            <translation>Desde hoy no se sugiere a nadie, y no se pierde nada por ello.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>Looked at on this computer; never in the way.</source>
            <translation>Se mira en este ordenador; nunca estorba.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>compose message check</source>
            <translation>escribir mensaje comprobar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>From where on they are nearly the same</source>
            <translation>A partir de cuándo son casi iguales</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>Word for word</source>
            <translation>Palabra por palabra</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>Most of it</source>
            <translation>La mayor parte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>Two thirds of it</source>
            <translation>Dos tercios</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>My own stock phrases</source>
            <translation>Mis propias frases hechas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>One a line; pointed at like the others</source>
            <translation>Una por línea; se señalan como las demás</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>Onwards and upwards</source>
            <translation>A seguir sumando</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>Whether it could be to anyone</source>
            <translation>Si podría ser para cualquiera</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>By what you know of them, never by what was confided</source>
            <translation>Según lo que sabes de cada persona, nunca por lo contado en confianza</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>Whether it says why now</source>
            <translation>Si dice por qué ahora</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>Invitations</source>
            <translation>Invitaciones</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>How you met, and that nothing is wanted</source>
            <translation>De qué os conocéis, y que no esperas nada</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>What for, and what it did</source>
            <translation>Por qué, y qué cambió</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>Replies to an empty invitation</source>
            <translation>Respuestas a una invitación vacía</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>Ask how you met; no reproach, no promise</source>
            <translation>Preguntar de qué os conocéis; sin reproche, sin promesa</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>Words in a hard season</source>
            <translation>Palabras en una época difícil</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>What is bright, or consoles quickly</source>
            <translation>Lo que es muy alegre, o consuela deprisa</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>An ask that comes early</source>
            <translation>Una petición que llega pronto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>Or in a hard season, or with thanks</source>
            <translation>O en una época difícil, o junto a las gracias</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>Whether the end serves what you hope</source>
            <translation>Si el final va con lo que esperas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>What fits anyone</source>
            <translation>Lo que le vale a cualquiera</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>In English, German and Spanish</source>
            <translation>En inglés, alemán y español</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>More about you than about them</source>
            <translation>Más sobre ti que sobre la otra persona</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>Nearly what you wrote to somebody else</source>
            <translation>Casi lo que escribiste a alguien más</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/before_it_goes.py" />
            <source>A sentence you have used before</source>
            <translation>Una frase que ya usaste antes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>Calendars</source>
            <translation>Calendarios</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>Read along on this machine. What they tell of waits for you.</source>
            <translation>Se van leyendo en este equipo. Lo que cuentan te espera.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>A file…</source>
            <translation>Un archivo…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>Read a calendar file along</source>
            <translation>Ir leyendo un archivo de calendario</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>A moved event moves its appointment here, too</source>
            <translation>Si un evento se mueve, su cita aquí también</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>Read along</source>
            <translation>Ir leyendo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>ics subscribe</source>
            <translation>ics suscribir suscripción</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>Stop reading {name} along</source>
            <translation>Dejar de leer {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>Follow it</source>
            <translation>Seguirlo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>Take away what {name} no longer holds</source>
            <translation>Quitar lo que {name} ya no contiene</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>Not read yet</source>
            <translation>Aún sin leer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>Read {day}, {time}</source>
            <translation>Leído: {day}, {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/preferences/calendars.py" />
            <source>{count} things wait</source>
            <extracomment>One: one thing waits</extracomment>
            <translation>
                <numerusform>una cosa espera</numerusform>
                <numerusform>{count} cosas esperan</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>Data and backups</source>
            <translation>Datos y copias</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>No account. Nothing is sent anywhere.</source>
            <translation>Sin cuenta. No se envía nada a ninguna parte.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>What is stored there</source>
            <translation>Qué se guarda ahí</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>size disk photos settings privacy</source>
            <translation>tamaño disco fotos ajustes privacidad</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>People, talks and photos in one file: {store}. Backups: {backups}. Preferences: {settings}. The rest: {other}.</source>
            <translation>Personas, conversaciones y fotos en un archivo: {store}. Copias: {backups}. Preferencias: {settings}. Lo demás: {other}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>Show the folder</source>
            <translation>Mostrar la carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>Where it all lives</source>
            <translation>Dónde vive todo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>See them…</source>
            <translation>Verlas…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>See the backups</source>
            <translation>Ver las copias</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>copy safety restore go back</source>
            <translation>copia seguridad restaurar volver</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>Last backup</source>
            <translation>Última copia</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>None yet</source>
            <translation>Ninguna aún</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>Look whether all is well</source>
            <translation>Mirar si todo está bien</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>The file, its links, the search, who may read it</source>
            <translation>El archivo, sus enlaces, la búsqueda, quién puede leerlo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>check repair mend damage</source>
            <translation>comprobar reparar arreglar daño</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>Take everything out…</source>
            <translation>Llevarse todo…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>As cards, a table, a calendar, or one archive</source>
            <translation>Como fichas, una tabla, un calendario o un archivo completo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>In open formats</source>
            <translation>En formatos abiertos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>export vCard CSV</source>
            <translation>exportar vCard CSV</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>{day}, {time}. Read back, and whole. {count} in all, {size}</source>
            <translation>{day}, {time}. Leída, y entera. {count} en total, {size}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>Into the folder “backups” there: once a day, and before anything large. The newest five stay, and one for each of seven days, five weeks and twelve months.</source>
            <translation>En la carpeta «backups» de ahí: una vez al día, y antes de algo grande. Se quedan las cinco más nuevas, y una por cada uno de siete días, cinco semanas y doce meses.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>Where backups go, and how many stay</source>
            <translation>Dónde van las copias, y cuántas se quedan</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/data.py" />
            <source>keep rotation</source>
            <translation>conservar rotación</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/dates.py" />
            <source>Language and dates</source>
            <translation>Idioma y fechas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/dates.py" />
            <source>Week begins on</source>
            <translation>La semana empieza en</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/dates.py" />
            <source>As usual where you are</source>
            <translation>Como es habitual donde estás</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/dates.py" />
            <source>calendar Monday Sunday</source>
            <translation>calendario lunes domingo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/dates.py" />
            <source>Names stand by</source>
            <translation>Nombres ordenados por</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/dates.py" />
            <source>As usual in your language</source>
            <translation>Como es habitual en tu idioma</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/dates.py" />
            <source>The family name</source>
            <translation>El apellido</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/dates.py" />
            <source>The first name</source>
            <translation>El nombre</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/dates.py" />
            <source>order sort surname first name last name</source>
            <translation>orden ordenar apellido apellidos nombre</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/dates.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/dates.py" />
            <location filename="../../desktop/ui/preferences/look.py" />
            <source>Like the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/dates.py" />
            <source>translation English German Spanish</source>
            <translation>traducción inglés alemán español</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/days.py" />
            <source>Your days</source>
            <translation>Tus días</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/days.py" />
            <source>Kith never plans more than this.</source>
            <translation>Kith nunca planea más que esto.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/days.py" />
            <source>Your name</source>
            <translation>Tu nombre</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/days.py" />
            <source>How Kith greets you</source>
            <translation>Cómo te saluda Kith</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/days.py" />
            <source>greeting</source>
            <translation>saludo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/days.py" />
            <source>People on a usual day</source>
            <translation>Personas en un día normal</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/days.py" />
            <source>One on an easy day, nobody on the others</source>
            <translation>Una en un día tranquilo, nadie en los otros</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/days.py" />
            <source>days of the week weekdays usual easy none day off</source>
            <translation>días de la semana normal tranquilo ninguno libre</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/days.py" />
            <location filename="../../desktop/ui/reflect/page.py" />
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Look back on the week</source>
            <translation>Mirar atrás a la semana</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/days.py" />
            <source>not offered</source>
            <translation>no se ofrece</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/days.py" />
            <source>A line on Today, that day and the next</source>
            <translation>Una línea en Hoy, ese día y el siguiente</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/days.py" />
            <source>weekly review reflect</source>
            <translation>repaso semanal reflexión</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/kindness.py" />
            <source>Beyond what is due</source>
            <translation>Más allá de lo que toca</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/kindness.py" />
            <source>Offered quietly, where the day has room.</source>
            <translation>Se ofrece con calma, donde el día tiene sitio.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/kindness.py" />
            <source>Small gestures</source>
            <translation>Pequeños detalles</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/kindness.py" />
            <source>One that fits, on the card and on Today</source>
            <translation>Uno que encaje, en la ficha y en Hoy</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/kindness.py" />
            <source>A call without a reason</source>
            <translation>Una llamada sin motivo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/kindness.py" />
            <source>About once a week, on a usual day with room</source>
            <translation>Más o menos una vez por semana, en un día normal con sitio</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/kindness.py" />
            <source>Somebody of the address book</source>
            <translation>Alguien de la libreta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/kindness.py" />
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/kindness.py" />
            <source>One a week, with what you share</source>
            <translation>Una persona por semana, con lo que tenéis en común</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>Lock</source>
            <translation>Llave</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>Off unless you want it.</source>
            <translation>Apagada, salvo que la quieras.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>Set a passphrase…</source>
            <translation>Poner una frase de paso…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>Take it off…</source>
            <translation>Quitarla…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>password encrypt lock privacy secret</source>
            <translation>contraseña cifrar bloquear privacidad secreto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>Change it…</source>
            <translation>Cambiarla…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>Your data opens with your passphrase alone. A lost one cannot be recovered</source>
            <translation>Tus datos se abren solo con tu frase de paso. Si se pierde, no se puede recuperar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>Without one, whoever can read your files can read your data</source>
            <translation>Sin ella, quien pueda leer tus archivos puede leer tus datos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>Lock by itself</source>
            <translation>Cerrar con llave por sí solo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>After an hour</source>
            <translation>Después de una hora</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>After {minutes} minutes</source>
            <translation>Después de {minutes} minutos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>When nobody touches Kith, or the session is locked. Ctrl+Shift+K at once. What was done before can then no longer be undone</source>
            <translation>Cuando nadie toca Kith, o la sesión está bloqueada. Ctrl+Mayús+K al momento. Lo hecho antes ya no se podrá deshacer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>idle away</source>
            <translation>inactividad ausencia</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>Others may see your screen. Ctrl+Shift+C shows it for a while</source>
            <translation>Otros pueden ver tu pantalla. Ctrl+Mayús+C lo muestra un rato</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/locking.py" />
            <source>Veil what was confided</source>
            <translation>Velar lo contado en confianza</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/look.py" />
            <source>Look</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/look.py" />
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/look.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/look.py" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/look.py" />
            <source>dark light colours night</source>
            <translation>oscuro claro colores noche</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/look.py" />
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/look.py" />
            <source>larger smaller font zoom</source>
            <translation>más grande pequeño letra zoom</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/look.py" />
            <source>Also when the system does not ask for it</source>
            <translation>También cuando el sistema no lo pide</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/look.py" />
            <source>Less motion</source>
            <translation>Menos movimiento</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/look.py" />
            <source>Otherwise Alt or F10 shows it</source>
            <translation>Si no, Alt o F10 la muestra</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/look.py" />
            <source>Always show the menu bar</source>
            <translation>Mostrar siempre la barra de menús</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/look.py" />
            <source>Single letters act in lists and boards</source>
            <translation>Las letras sueltas actúan en listas y tableros</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/look.py" />
            <source>M moves a card, K marks it kept</source>
            <translation>M mueve una ficha, K marca que se dio</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/look.py" />
            <source>keyboard keys shortcuts</source>
            <translation>teclado teclas atajos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>Notifications</source>
            <translation>Avisos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>Off until you ask for them.</source>
            <translation>Apagados hasta que los pidas.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>Others may see your screen. Reasons are never said</source>
            <translation>Otros pueden ver tu pantalla. Los porqués no se dicen nunca</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>Say the names</source>
            <translation>Decir los nombres</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>Stay in the tray when the window is closed</source>
            <translation>Quedarse en la bandeja al cerrar la ventana</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>background close quit</source>
            <translation>segundo plano cerrar salir</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>{keys} still quits</source>
            <translation>{keys} sigue saliendo del todo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>This desktop has no tray now, so it changes nothing</source>
            <translation>Este escritorio no tiene bandeja ahora, así que no cambia nada</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>Start when I log in, without the window</source>
            <translation>Arrancar cuando inicio sesión, sin la ventana</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>While Kith is not running it tells you nothing</source>
            <translation>Mientras Kith no está en marcha no te dice nada</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>autostart login session</source>
            <translation>inicio automático sesión</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>Days of the digest</source>
            <translation>Días del resumen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>every day</source>
            <translation>cada día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>Time of the digest</source>
            <translation>Hora del resumen</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>One gentle digest</source>
            <translation>Un solo resumen, suave</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>Never more than one a day</source>
            <translation>Nunca más de uno al día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>daily weekly morning notification</source>
            <translation>diario semanal mañana aviso</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>How long before an appointment</source>
            <translation>Cuánto antes de una cita</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>five minutes</source>
            <translation>cinco minutos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>ten minutes</source>
            <translation>diez minutos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>a quarter of an hour</source>
            <translation>un cuarto de hora</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>two hours</source>
            <translation>dos horas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>The brief, before an appointment</source>
            <translation>Los apuntes, antes de una cita</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>Quiet from</source>
            <translation>Silencio desde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>Quiet until</source>
            <translation>Silencio hasta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>Quiet hours</source>
            <translation>Horas de silencio</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/notifying.py" />
            <source>None: they end when they begin</source>
            <translation>Ninguna: terminan cuando empiezan</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/page.py" />
            <source>Find a preference</source>
            <translation>Buscar una preferencia</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/page.py" />
            <source>No preference is called that.</source>
            <translation>Ninguna preferencia se llama así.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/page.py" />
            <location filename="../../desktop/ui/window/sidebar.py" />
            <location filename="../../desktop/ui/window/ways.py" />
            <source>Preferences</source>
            <translation>Preferencias</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/page.py" />
            <source>Each takes effect at once.</source>
            <translation>Cada una vale al momento.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/rhythms.py" />
            <source>Where a person has none of their own.</source>
            <translation>Donde una persona no tiene uno propio.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/rhythms.py" />
            <source>Everyone else in practice</source>
            <translation>Las demás personas con intención</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/rhythms.py" />
            <source>Offer the rhythm we really live</source>
            <translation>Ofrecer el ritmo que de verdad llevamos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/rhythms.py" />
            <source>After several contacts, and only once</source>
            <translation>Tras varios contactos, y solo una vez</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/rhythms.py" />
            <source>Rhythm of {circle}</source>
            <translation>Ritmo de {circle}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/stepper.py" />
            <source>Fewer</source>
            <translation>Menos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/week.py" />
            <source>The days of your week</source>
            <translation>Los días de tu semana</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/week.py" />
            <source>Usual</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/week.py" />
            <source>Easy</source>
            <translation>Tranquilo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/preferences/week.py" />
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/letter/around.py" />
            <location filename="../../desktop/ui/reflect/overview.py" />
            <location filename="../../desktop/ui/reflect/pictures/web_page.py" />
            <location filename="../../desktop/ui/reflect/review/around.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <location filename="../../desktop/ui/window/rooms.py" />
            <source>Reflect</source>
            <translation>Reflexión</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/letter/around.py" />
            <location filename="../../desktop/ui/reflect/middle.py" />
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/letter/around.py" />
            <source>Make it anew</source>
            <translation>Hacerla de nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/letter/around.py" />
            <source>Save as a file…</source>
            <translation>Guardar como archivo…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/letter/around.py" />
            <source>A year with a hard season</source>
            <translation>Un año con una época difícil</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/letter/around.py" />
            <source>It would be made of all that is known by now. Yours stays below it, whole.</source>
            <translation>Se haría con todo lo que se sabe hasta ahora. Lo tuyo queda debajo, entero.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/letter/around.py" />
            <source>Make it anew, keep mine below</source>
            <translation>Hacerla de nuevo, con lo mío debajo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/letter/around.py" />
            <source>Leave it as it is</source>
            <translation>Dejarla como está</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/letter/page.py" />
            <source>Save the letter</source>
            <translation>Guardar la carta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/letter/page.py" />
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/letter/page.py" />
            <source>Letter {year}</source>
            <translation>Carta {year}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/middle.py" />
            <source>Last week</source>
            <translation>La semana pasada</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/middle.py" />
            <source>This week</source>
            <translation>Esta semana</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/middle.py" />
            <source>This season</source>
            <translation>Esta temporada</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/middle.py" />
            <source>This year</source>
            <translation>Este año</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/middle.py" />
            <source>How far back</source>
            <translation>Hasta dónde mirar atrás</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/middle.py" />
            <source>Season</source>
            <translation>Temporada</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/middle.py" />
            <source>The last three months</source>
            <translation>Los últimos tres meses</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/middle.py" />
            <source>The last twelve months</source>
            <translation>Los últimos doce meses</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/capacity.py" />
            <location filename="../../desktop/ui/reflect/mirror/resting.py" />
            <source>Who might rest?</source>
            <translation>¿Quién podría descansar?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/capacity.py" />
            <source>Give myself a break</source>
            <translation>Darme una pausa</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/capacity.py" />
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>End the break</source>
            <translation>Terminar la pausa</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/capacity_words.py" />
            <source>You are on a break. Nobody waits, and nothing is missed by it.</source>
            <translation>Estás en pausa. Nadie espera, y no se pierde nada por ello.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/reflect/mirror/capacity_words.py" />
            <source>You have promised about {promised} touches a month. How it goes shows in a few weeks.</source>
            <extracomment>One: You have promised about {promised} touch a month. How it goes shows in a few weeks.</extracomment>
            <translation>
                <numerusform>Has prometido más o menos {promised} contacto al mes. En unas semanas se verá cómo va.</numerusform>
                <numerusform>Has prometido unos {promised} contactos al mes. En unas semanas se verá cómo va.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/reflect/mirror/capacity_words.py" />
            <source>You have promised about {promised} touches a month, and you live about {lived}.</source>
            <extracomment>One: You have promised about {promised} touch a month, and you live about {lived}.</extracomment>
            <translation>
                <numerusform>Has prometido más o menos {promised} contacto al mes, y vives unos {lived}.</numerusform>
                <numerusform>Has prometido unos {promised} contactos al mes, y vives unos {lived}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/capacity_words.py" />
            <source>That is a lot of people to love.</source>
            <translation>Es mucha gente a la que querer.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/capacity_words.py" />
            <source>That fits.</source>
            <translation>Eso encaja.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/capacity_words.py" />
            <source>You give more than you promised.</source>
            <translation>Das más de lo que prometiste.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/capacity_words.py" />
            <source>{rhythm}; not in touch yet.</source>
            <translation>{rhythm}; aún sin hablar.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/capacity_words.py" />
            <source>{rhythm}; last in touch {when}.</source>
            <translation>{rhythm}; último contacto {when}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/capacity_words.py" />
            <source>Slower: {rhythm}</source>
            <translation>Más despacio: {rhythm}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/moments.py" />
            <source>The moments</source>
            <translation>Los momentos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/moments.py" />
            <source>And more, on their cards.</source>
            <translation>Y más, en sus fichas.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/moments.py" />
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Open the card</source>
            <translation>Abrir la ficha</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/names.py" />
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/names.py" />
            <location filename="../../desktop/ui/today/beyond/wording.py" />
            <source>once</source>
            <translation>una vez</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/names.py" />
            <source>twice</source>
            <translation>dos veces</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/reflect/mirror/names.py" />
            <source>{number} times</source>
            <extracomment>One: {number} time</extracomment>
            <translation>
                <numerusform>{number} vez</numerusform>
                <numerusform>{number} veces</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/names.py" />
            <location filename="../../desktop/ui/reflect/mirror/resting_card.py" />
            <source>Opens the moment</source>
            <translation>Abre el momento</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/names.py" />
            <source>many</source>
            <translation>muchos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/names.py" />
            <source>Opens a list</source>
            <translation>Abre una lista</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/panel.py" />
            <source>More sentences</source>
            <translation>Más frases</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/resting.py" />
            <source>Let rest…</source>
            <translation>Dejar descansar…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/resting.py" />
            <source>Keep as it is</source>
            <translation>Dejarlo como está</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/resting.py" />
            <source>That is enough for one day.</source>
            <translation>Por un día es suficiente.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/resting.py" />
            <source>That is all. The others are as you want them.</source>
            <translation>Eso es todo. Con las demás personas está como quieres.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/resting.py" />
            <source>Nobody, just now: with everybody there was a word, or something is open.</source>
            <translation>Nadie, ahora mismo: con todo el mundo hubo unas palabras, o queda algo abierto.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/row.py" />
            <source>Write to {them}</source>
            <translation>Escribir a {them}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>Nothing asks to be said of this week. Quiet weeks are weeks too.</source>
            <translation>Nada de esta semana pide que se diga. Las semanas calladas también son semanas.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>Nothing asks to be said of this season yet.</source>
            <translation>Nada de esta temporada pide todavía que se diga.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>Nothing asks to be said of this year yet.</source>
            <translation>Nada de este año pide todavía que se diga.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>How I listened comes first; then whom I owe something, or left alone; then how we came together, and what these days brought.</source>
            <translation>Primero, cómo escuché; luego, a quién debo algo o dejé sin compañía; luego, cómo nos encontramos, y lo que trajeron estos días.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>I think {names} felt heard.</source>
            <translation>Creo que escuché de verdad a {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>With {names} I told my own story instead.</source>
            <translation>Con {names} conté mi propia historia en su lugar.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>With {names} I might have listened longer.</source>
            <translation>Con {names} podría haber escuchado más tiempo.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>With {names} I was elsewhere.</source>
            <translation>Con {names} tenía la cabeza en otra parte.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>With {names} I told my own story.</source>
            <translation>Con {names} conté mi propia historia.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>I gave {names} advice that was not asked for.</source>
            <translation>Di a {names} consejos que nadie había pedido.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>I kept interrupting {names}.</source>
            <translation>Interrumpí a {names} una y otra vez.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>{names} have no thanks from me yet.</source>
            <extracomment>One: {names} has no thanks from me yet.</extracomment>
            <translation>
                <numerusform>{names} aún no tiene mis gracias.</numerusform>
                <numerusform>{names} aún no tienen mis gracias.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>I turned to {names} only when I needed something.</source>
            <translation>Acudí a {names} solo cuando necesitaba algo.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>A word for its own sake would be new. Nothing broke.</source>
            <translation>Unas palabras porque sí serían algo nuevo. No se ha roto nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>since</source>
            <translation>desde entonces</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>{times} {since}. Nothing broke.</source>
            <translation>{times} {since}. No se ha roto nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>{times}, first {ago}. Nothing broke.</source>
            <translation>{times}, la primera {ago}. No se ha roto nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>For some of them it is a hard time. A line is enough.</source>
            <translation>Para alguna de ellas es una época difícil. Bastan unas líneas.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>What I meant stands on their cards, and still holds.</source>
            <translation>Lo que quería está en sus fichas, y sigue valiendo.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>I meant to be beside {names}. I was not.</source>
            <translation>Quería estar al lado de {names}. No estuve.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>A line is enough. {quote}</source>
            <translation>Bastan unas líneas. {quote}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>It is a hard time, and I meant to be beside {names}.</source>
            <translation>Es una época difícil, y quería estar al lado de {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>I meant to ask {names}, and have not yet.</source>
            <translation>Quería preguntar a {names}, y aún no lo he hecho.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>{names} had a day that mattered, and I have not asked since.</source>
            <translation>{names} tuvo un día importante, y desde entonces no he preguntado.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>{names} had a day that mattered. It is not too late to ask.</source>
            <translation>{names} tuvo un día importante. No es tarde para preguntar.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>I also meant to ask {names}.</source>
            <translation>También quería preguntar a {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>unprompted</source>
            <translation>por impulso propio</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>Opens the moments</source>
            <translation>Abre los momentos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>{count} of {of} touches were {unprompted}.</source>
            <extracomment>One: {count} of {of} touches was {unprompted}.</extracomment>
            <translation>
                <numerusform>{count} de {of} contactos fue {unprompted}.</numerusform>
                <numerusform>{count} de {of} contactos fueron {unprompted}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>All {of} touches were {unprompted}.</source>
            <translation>Los {of} contactos fueron todos {unprompted}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>Kith was only watching, and that is the idea.</source>
            <translation>Kith solo miraba, y esa es la idea.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>The others had a plan behind them. That counts too.</source>
            <translation>Los otros tenían un plan detrás. Eso también cuenta.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>I kept what I promised {names}.</source>
            <translation>Cumplí lo que prometí a {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>I have not yet done what I promised {names}.</source>
            <translation>Aún no he hecho lo que prometí a {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>It is a hard time; something small will do.</source>
            <translation>Es una época difícil; bastará algo pequeño.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>Still open with {names}.</source>
            <translation>Sigue abierto con {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>Still open with {names}: {words}.</source>
            <translation>Sigue abierto con {names}: {words}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>{names} always begin.</source>
            <extracomment>One: {names} always begins.</extracomment>
            <translation>
                <numerusform>Siempre empieza {names}.</numerusform>
                <numerusform>Siempre empiezan {names}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>The next word could be mine.</source>
            <translation>Las próximas palabras podrían ser mías.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>It is always me who begins with {names}.</source>
            <translation>Con {names} siempre empiezo yo.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>Perhaps they would come, if I left room.</source>
            <translation>Quizá vendrían, si dejara sitio.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>Perhaps {they} would come, if I left room.</source>
            <translation>Quizá {they} vendría, si dejara sitio.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>A long silence with {names} ended.</source>
            <translation>Terminó un largo silencio con {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>Before, we last spoke {month}.</source>
            <translation>Antes, la última charla fue {month}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>I met {names} for the first time.</source>
            <translation>Conocí a {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>{day}.</source>
            <translation>{day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>With {names} there were only messages.</source>
            <translation>Con {names} solo hubo mensajes.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>I sat or walked with {names}.</source>
            <translation>Compartí mesa o paseo con {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>Opens the circle</source>
            <translation>Abre el círculo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>other circles</source>
            <translation>otros círculos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>{names} had none of my time.</source>
            <translation>{names} se quedó sin mi tiempo.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>One voice would be a beginning.</source>
            <translation>Una voz sería un comienzo.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>more</source>
            <translation>más</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>{When}.</source>
            <translation>{When}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/mirror/wording.py" />
            <source>“{words}”, {when}.</source>
            <translation>«{words}», {when}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/next_week.py" />
            <source>A line for next week</source>
            <translation>Una línea para la semana que viene</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/overview.py" />
            <source>Private, unhurried, and never a score.</source>
            <translation>En privado, sin prisa, y nunca una nota.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/page.py" />
            <location filename="../../desktop/ui/window/commands.py" />
            <source>The letter of a year</source>
            <translation>La carta de un año</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/page.py" />
            <source>Read the week</source>
            <translation>Leer la semana</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/page.py" />
            <source>Go on looking back</source>
            <translation>Seguir mirando atrás</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/begun_part.py" />
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>Who began it</source>
            <translation>Quién empezó</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/begun_part.py" />
            <location filename="../../desktop/ui/reflect/pictures/web_painting.py" />
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>me</source>
            <translation>yo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/giving_part.py" />
            <source>Giving, both ways</source>
            <translation>Dar, en los dos sentidos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/giving_part.py" />
            <source>I gave</source>
            <translation>Di</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/giving_part.py" />
            <source>I received</source>
            <translation>Recibí</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/path_picture.py" />
            <source>Paths between the stages</source>
            <translation>Caminos entre las etapas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/picture_part.py" />
            <location filename="../../desktop/ui/reflect/pictures/web_page.py" />
            <source>In words</source>
            <translation>En palabras</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/stage_part.py" />
            <source>Where we are</source>
            <translation>Dónde estamos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/stage_part.py" />
            <source>one dot, one person</source>
            <translation>un punto, una persona</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/time_part.py" />
            <source>Where my attention went</source>
            <translation>Adónde fue mi atención</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_page.py" />
            <location filename="../../desktop/ui/reflect/pictures/web_part.py" />
            <source>The web</source>
            <translation>La red</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_page.py" />
            <source>Find somebody in the web</source>
            <translation>Buscar a alguien en la red</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_page.py" />
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_page.py" />
            <source>Smaller</source>
            <translation>Más pequeño</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_page.py" />
            <source>Larger</source>
            <translation>Más grande</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_page.py" />
            <source>Everybody in view</source>
            <translation>Ver a todo el mundo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_page.py" />
            <source>Nobody in the web is called {name}.</source>
            <translation>Nadie en la red se llama {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_page.py" />
            <source>Arrows go from one to the next, Enter opens, or type a name. Dashed: two who might like each other. Ties across show when you look at somebody.</source>
            <translation>Las flechas van de una persona a otra, Intro abre, o escribe un nombre. Línea discontinua: dos que podrían caerse bien. Los vínculos entre ellas aparecen al mirar a alguien.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_part.py" />
            <source>dashed: two who might like each other</source>
            <translation>línea discontinua: dos que podrían caerse bien</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_part.py" />
            <source>Open large</source>
            <translation>Abrir en grande</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>no contact this year</source>
            <translation>sin contacto este año</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>in touch now and then</source>
            <translation>en contacto de vez en cuando</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>often in touch</source>
            <translation>en contacto a menudo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>very often in touch</source>
            <translation>en contacto muy a menudo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>tied to {names}</source>
            <translation>con vínculo con {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>introduced by you to {names}</source>
            <translation>tú presentaste a {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>might like {names}</source>
            <translation>podría llevarse bien con {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>You, in the middle of your people.</source>
            <translation>Tú, en medio de tu gente.</translation>
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
            <translation>Con quién hablas, y con quién tiene vínculos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>You in the middle, your people around you.</source>
            <translation>Tú en medio, tu gente alrededor.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>You in the middle, your people around you; nearest are {names}.</source>
            <translation>Tú en medio, tu gente alrededor; más cerca, {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>together with {names} {when}</source>
            <translation>con {names}, {when}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>together with {names}, last {when}</source>
            <translation>con {names}, la última vez {when}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>brought you together with {names}</source>
            <translation>te acercó a {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>came to you through {names}</source>
            <translation>llegó a ti por {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/web_words.py" />
            <source>{name} ({kind})</source>
            <translation>{name} ({kind})</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>In no circle</source>
            <translation>En ningún círculo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>this week</source>
            <translation>esta semana</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>this season</source>
            <translation>esta temporada</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>this year</source>
            <translation>este año</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>No talks are written down {when}. That is all right.</source>
            <translation>No hay conversaciones anotadas {when}. Está bien así.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>Nothing says who began. “We spoke” can note it.</source>
            <translation>Nada dice quién empezó. «Hablamos» puede anotarlo.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>always me</source>
            <translation>siempre yo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>mostly me</source>
            <translation>casi siempre yo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>I reach out a little more</source>
            <translation>busco yo un poco más</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>about even</source>
            <translation>más o menos por igual</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>they reach out a little more</source>
            <translation>me buscan un poco más</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>mostly they</source>
            <translation>casi siempre la otra parte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>always they</source>
            <translation>siempre la otra parte</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>not noted</source>
            <translation>sin anotar</translation>
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
            <translation>a la vez</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>Nothing given or received is noted {when}.</source>
            <translation>No hay nada dado ni recibido anotado {when}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>an introduction, with {name}</source>
            <translation>una presentación, con {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>help, with {name}</source>
            <translation>ayuda, con {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>something useful, with {name}</source>
            <translation>algo útil, con {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>time, with {name}</source>
            <translation>tiempo, con {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>a gift, with {name}</source>
            <translation>un regalo, con {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>a kind word, with {name}</source>
            <translation>unas palabras amables, con {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>I gave {things}.</source>
            <translation>Di {things}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>I received {things}.</source>
            <translation>Recibí {things}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>to {name}</source>
            <translation>a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>from {name}</source>
            <translation>de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>Which way</source>
            <translation>En qué sentido</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>mostly outside the circles</source>
            <translation>sobre todo fuera de los círculos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>mostly to {circle}</source>
            <translation>sobre todo a {circle}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>about {length}</source>
            <translation>unas {length}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>Nobody is on the journey yet. Most people need no stage.</source>
            <translation>Todavía no hay nadie en el camino. La mayoría de las personas no necesita etapa.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>{stage}: nobody</source>
            <translation>{stage}: nadie</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>{stage}: {people}</source>
            <translation>{stage}: {people}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>Onto the board: {to}</source>
            <translation>Al tablero: {to}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>{start} back to {to}</source>
            <translation>De {start} de vuelta a {to}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>{start} to {to}</source>
            <translation>De {start} a {to}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>Where, and which way</source>
            <translation>Dónde, y en qué sentido</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>{path}: {people}.</source>
            <translation>{path}: {people}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>Paths taken {when}: on above, back below</source>
            <translation>Caminos {when}: adelante arriba, de vuelta abajo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/pictures/wording.py" />
            <source>Nobody is in practice yet. Whom would you like to turn to?</source>
            <translation>Todavía no has elegido a nadie. ¿A quién te gustaría acercarte?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/aim.py" />
            <source>With whom?</source>
            <translation>¿Con quién?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/aim.py" />
            <source>Without {name}</source>
            <translation>Sin {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/aim.py" />
            <source>With somebody…</source>
            <translation>Con alguien…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/aim.py" />
            <source>Nobody in the book is called {name}. Nothing was changed.</source>
            <translation>Nadie en la libreta se llama {name}. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/aim.py" />
            <source>with nobody yet</source>
            <translation>con nadie todavía</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/aim.py" />
            <source>With nobody yet. Choose somebody</source>
            <translation>Con nadie todavía. Elegir a alguien</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/aim.py" />
            <source>with</source>
            <translation>con</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/group.py" />
            <source>Another: {kind}</source>
            <translation>Otra línea: {kind}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/line.py" />
            <source>Open again</source>
            <translation>Abrir otra vez</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/panel.py" />
            <source>Who I am in this</source>
            <translation>Quién soy en esto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/panel.py" />
            <source>Write something down</source>
            <translation>Anotar algo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>What I hold dear</source>
            <translation>Lo que valoro</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>Where I am going</source>
            <translation>Adónde voy</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>What I can give</source>
            <translation>Lo que puedo dar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>What I need</source>
            <translation>Lo que necesito</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>Stories worth telling</source>
            <translation>Historias que merece la pena contar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>A story worth telling</source>
            <translation>Una historia que merece la pena contar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>What would I keep, also when it costs something?</source>
            <translation>¿Qué mantendría, aunque cueste algo?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>Where would I like to be in a year, and with whom?</source>
            <translation>¿Dónde me gustaría estar dentro de un año, y con quién?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>Who would I be glad to sit next to?</source>
            <translation>¿Al lado de quién me alegraría sentarme?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>What can I give gladly?</source>
            <translation>¿Qué puedo dar con gusto?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>What would help me, if somebody offered it?</source>
            <translation>¿Qué me ayudaría, si alguien lo ofreciera?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>Which true story do I tell too seldom?</source>
            <translation>¿Qué historia verdadera cuento demasiado poco?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>I am there</source>
            <translation>He llegado</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>We have met</source>
            <translation>Nos hemos conocido</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>I have found it</source>
            <translation>Lo he encontrado</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>reached on {day}</source>
            <translation>conseguido el {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>met on {day}</source>
            <translation>nos conocimos el {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/profile/wording.py" />
            <source>found on {day}</source>
            <translation>encontrado el {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/around.py" />
            <location filename="../../desktop/ui/reflect/review/reading.py" />
            <source>Earlier weeks</source>
            <translation>Semanas anteriores</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/around.py" />
            <source>Alt and the arrows go back and on</source>
            <translation>Alt y las flechas van atrás y adelante</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/around.py" />
            <source>Enter goes on, also without a word. Esc leaves, and keeps.</source>
            <translation>Intro sigue, también sin una palabra. Esc sale, y guarda.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/around.py" />
            <source>That was the week</source>
            <translation>Esa fue la semana</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/around.py" />
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/beside.py" />
            <source>Write thanks</source>
            <translation>Escribir las gracias</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/beside.py" />
            <source>Write thanks to {name}</source>
            <translation>Escribir las gracias a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/beside.py" />
            <source>I thanked {name}</source>
            <translation>Di las gracias a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/beside.py" />
            <source>A hard season: a line is enough.</source>
            <translation>Una época difícil: bastan unas líneas.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/people_choice.py" />
            <source>Somebody else…</source>
            <translation>Alguien más…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/people_choice.py" />
            <source>Whom?</source>
            <translation>¿A quién?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/people_choice.py" />
            <source>Nobody in the book is called {name}.</source>
            <translation>Nadie en la libreta se llama {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/quiet_line.py" />
            <source>Not this week</source>
            <translation>Esta semana no</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/quiet_line.py" />
            <source>Go on looking back on the week</source>
            <translation>Seguir mirando atrás a la semana</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/quiet_line.py" />
            <source>Five quiet minutes to look back on the week?</source>
            <translation>¿Cinco minutos tranquilos para mirar atrás a la semana?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/reading.py" />
            <source>Forget this week</source>
            <translation>Olvidar esta semana</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/reading.py" />
            <source>Change: {question}</source>
            <translation>Cambiar: {question}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/reading.py" />
            <source>Left open</source>
            <translation>Sin responder</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/reading.py" />
            <source>Nothing yet. The first week you look back on will stand here.</source>
            <translation>Nada todavía. La primera semana que mires quedará aquí.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/reading.py" />
            <source>Earlier still</source>
            <translation>Aún antes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/reading.py" />
            <source>begun</source>
            <translation>empezada</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/wording.py" />
            <source>The week of {day}</source>
            <translation>La semana: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/wording.py" />
            <source>{kind}, {day}</source>
            <translation>{kind}, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/wording.py" />
            <source>Something between the two of you</source>
            <translation>Algo entre las dos partes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/wording.py" />
            <source>Nothing was written down this week. That says little about the week.</source>
            <translation>Esta semana no se anotó nada. Eso dice poco de la semana.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/wording.py" />
            <source>All of it was planned. Plans are kind, too.</source>
            <translation>Todo estaba planeado. Los planes también son amables.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/wording.py" />
            <source>All of it came by itself. Kith was only watching.</source>
            <translation>Todo salió por sí solo. Kith solo miraba.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/wording.py" />
            <source>Most of it came by itself. Kith was only watching.</source>
            <translation>La mayor parte salió por sí sola. Kith solo miraba.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/wording.py" />
            <source>Some of it came by itself; the rest was planned.</source>
            <translation>Una parte salió por sí sola; el resto estaba planeado.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/wording.py" />
            <source>Nobody is written down for this week. You may still think of somebody.</source>
            <translation>No hay nadie anotado esta semana. Aun así puedes pensar en alguien.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/wording.py" />
            <source>Kith knows of nobody. You may think of somebody.</source>
            <translation>Kith no sabe de nadie. Puedes pensar en alguien.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/wording.py" />
            <source>Nothing waits for thanks, as far as Kith knows.</source>
            <translation>Que Kith sepa, nada espera las gracias.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/reflect/review/wording.py" />
            <source>Every intention had its time, or needs none just now.</source>
            <translation>Cada intención tuvo su momento, o no lo necesita ahora.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/sheet.py" />
            <source>Find a shortcut</source>
            <translation>Buscar un atajo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/sheet.py" />
            <source>No shortcut does that.</source>
            <translation>Ningún atajo hace eso.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/sheet.py" />
            <source>Shortcuts</source>
            <translation>Atajos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/shortcuts/sheet.py" />
            <source>{count} shortcuts</source>
            <extracomment>One: {count} shortcut</extracomment>
            <translation>
                <numerusform>{count} atajo</numerusform>
                <numerusform>{count} atajos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>In the palette</source>
            <translation>En la paleta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Choose</source>
            <translation>Elegir</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Open it, or do it</source>
            <translation>Abrirlo, o hacerlo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Write down a talk with whom is chosen</source>
            <translation>Anotar una conversación con quien está elegido</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Every shortcut</source>
            <translation>Todos los atajos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Go back to where you were</source>
            <translation>Volver adonde estabas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Wherever you are</source>
            <translation>En cualquier lugar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>Find in this place</source>
            <translation>Buscar en este lugar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>On to the next, or back</source>
            <translation>Al siguiente, o atrás</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Leave, or put back</source>
            <translation>Salir, o devolver</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>The menus</source>
            <translation>Los menús</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Keep what a sheet holds</source>
            <translation>Guardar lo que hay en una hoja</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>While writing a talk down: that is done now</source>
            <translation>Al anotar una conversación: eso ya está hecho</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>In a list</source>
            <translation>En una lista</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>To the next, or the one before</source>
            <translation>Al siguiente, o al anterior</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>To the first, or the last</source>
            <translation>Al primero, o al último</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Put the name right</source>
            <translation>Corregir el nombre</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Choose one more</source>
            <translation>Elegir uno más</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Choose several</source>
            <translation>Elegir varios</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>All that can be done with it</source>
            <translation>Todo lo que se puede hacer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Delete, with Undo</source>
            <translation>Eliminar, con Deshacer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>From a card back to the people</source>
            <translation>De una ficha de vuelta a las personas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Take in a card, or a signature, that was copied</source>
            <translation>Incorporar una tarjeta o una firma copiada</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Why these people</source>
            <translation>Por qué estas personas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>To another column</source>
            <translation>A otra columna</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Move to a stage: then 1 to 7, N for Noticed, R for Resting</source>
            <translation>Pasar a una etapa: luego 1 a 7, N para A la vista, R para En descanso</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Move the card a stage</source>
            <translation>Mover la ficha una etapa</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Move the card within its column</source>
            <translation>Mover la ficha dentro de su columna</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Pick the card up; arrows carry it, Space lays it down</source>
            <translation>Tomar la ficha; las flechas la llevan, Espacio la deja</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <location filename="../../desktop/ui/window/rooms.py" />
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>To another day</source>
            <translation>A otro día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>To what stands on the day</source>
            <translation>A lo que hay ese día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>A month, week or day back or onwards</source>
            <translation>Un mes, una semana o un día atrás o adelante</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Choose a date</source>
            <translation>Elegir una fecha</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Plan something on this day</source>
            <translation>Planear algo este día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Say yes to what was asked</source>
            <translation>Decir que sí a lo pedido</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Move it by a day</source>
            <translation>Moverlo un día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Move it by a week, or by a quarter of an hour</source>
            <translation>Moverlo una semana, o un cuarto de hora</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Take it away, with Undo</source>
            <translation>Quitarlo, con Deshacer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Month, week, day, agenda</source>
            <translation>Mes, semana, día, agenda</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>To the next thing that was noticed, or the one before</source>
            <translation>A lo siguiente que se ha notado, o a lo anterior</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Open it in your mail program</source>
            <translation>Abrirlo en tu programa de correo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Back to all letters</source>
            <translation>Volver a todas las cartas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Move the two to another step</source>
            <translation>Mover a las dos a otro paso</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>Pick the two up; arrows carry them, Space lays them down</source>
            <translation>Tomar a las dos; las flechas las llevan, Espacio las deja</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>To the next question of the week, or the one before</source>
            <translation>A la siguiente pregunta de la semana, o a la anterior</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>The web larger, or smaller</source>
            <translation>La red más grande, o más pequeña</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>The whole web in sight</source>
            <translation>Toda la red a la vista</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/shortcuts/table.py" />
            <source>To the one at the middle of the web</source>
            <translation>A quien está en el centro de la red</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/acts.py" />
            <source>Nothing here opens that. It stands on their card.</source>
            <translation>Aquí nada abre eso. Está en su ficha.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/acts_row.py" />
            <source>Written? Keep it in one line</source>
            <translation>¿Ya le escribiste? Guárdalo en una línea</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/acts_row.py" />
            <location filename="../../desktop/ui/today/beyond/offering.py" />
            <source>Spoken? Keep it in one line</source>
            <translation>¿Ya hablasteis? Guárdalo en una línea</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/acts_row.py" />
            <source>Opens “We spoke” (Enter)</source>
            <translation>Abre «Hablamos» (Intro)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/acts_row.py" />
            <source>Back to the three</source>
            <translation>Volver a las tres</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/acts_row.py" />
            <source>Costs nothing (0)</source>
            <translation>No cuesta nada (0)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/acts_row.py" />
            <source>{act}, {name}</source>
            <translation>{act}, {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/offering.py" />
            <source>Call</source>
            <translation>Llamar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/offering.py" />
            <source>Costs nothing</source>
            <translation>No cuesta nada</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/offering.py" />
            <source>Just because</source>
            <translation>Porque sí</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/offering.py" />
            <source>Leaves them be for a year</source>
            <translation>Deja en paz un año</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/offering.py" />
            <source>From the address book</source>
            <translation>De la libreta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/wording.py" />
            <source>Call {name}. Nothing is due, and that is the point.</source>
            <translation>Llama a {name}. No toca nada, y de eso se trata.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/wording.py" />
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>Last time [she said|he said|you heard]: “{text}”</source>
            <translation>La última vez [ella dijo|él dijo|oíste]: «{text}»</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/wording.py" />
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>[She likes|He likes|They like]: {text}</source>
            <translation>[A ella le gusta|A él le gusta|Le gusta]: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/wording.py" />
            <source>You wrote of yourself: {mine} And of [her|him|them]: {text}</source>
            <translation>De ti escribiste: {mine} Y de [ella|él|esta persona]: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/wording.py" />
            <source>{When} [she said|he said|you heard]: “{text}”</source>
            <translation>{When} [ella dijo|él dijo|oíste]: «{text}»</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/wording.py" />
            <source>{When} [she|he|they] wrote: “{text}”</source>
            <translation>{When} [ella|él|esta persona] escribió: «{text}»</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/wording.py" />
            <source>{names} knows [her|him|them].</source>
            <translation>{names} [la conoce|lo conoce|conoce a esta persona].</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/wording.py" />
            <source>{names} know [her|him|them].</source>
            <translation>{names} [la conocen|lo conocen|conocen a esta persona].</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/wording.py" />
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>How you met: {text}</source>
            <translation>De qué os conocéis: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/wording.py" />
            <source>You met {when}: {text}</source>
            <translation>Os conocisteis {when}: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/wording.py" />
            <source>At the same place as {names}.</source>
            <translation>En el mismo lugar que {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/beyond/wording.py" />
            <source>in {year}</source>
            <translation>en {year}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/corner_card.py" />
            <source>It has been a while.</source>
            <translation>Ha pasado tiempo.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/corner_card.py" />
            <source>Written? Keep it</source>
            <translation>¿Ya le escribiste? Guárdalo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/corner_card.py" />
            <source>Enter writes it down, 0 another time</source>
            <translation>Intro lo anota, 0 otro día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/corner_card.py" />
            <source>1 a line, 0 another time, Enter opens the card</source>
            <translation>1 unas líneas, 0 otro día, Intro abre la ficha</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/corner_card.py" />
            <source>Another time</source>
            <translation>Otro día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/corner_card.py" />
            <source>Leaves them in peace for a long while (0)</source>
            <translation>Deja en paz una buena temporada (0)</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/head.py" />
            <source>Make it an easy day</source>
            <translation>Que sea un día tranquilo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/head.py" />
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>A usual day again</source>
            <translation>Otra vez un día normal</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/line_menu.py" />
            <source>A mail to {address}</source>
            <translation>Un correo a {address}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/line_menu.py" />
            <source>Open {page}</source>
            <translation>Abrir {page}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/line_menu.py" />
            <source>Written already: keep it in one line</source>
            <translation>Ya escrito: guárdalo en una línea</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>Room for a few people</source>
            <translation>Sitio para unas pocas personas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>Whom you choose to be close to stands here when the time is good, three a day at most, each with your own reason.</source>
            <translation>A quien elijas tener cerca aparece aquí cuando es buen momento, tres al día como mucho, con tu propio porqué.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>Choose people</source>
            <translation>Elegir personas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>Nobody waits meanwhile. Afterwards they come up again little by little.</source>
            <translation>Mientras tanto nadie espera. Después vuelven a aparecer poco a poco.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>You are back on {day}.</source>
            <translation>Tu vuelta: {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>You are back tomorrow.</source>
            <translation>Vuelves mañana.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>Time for yourself</source>
            <translation>Tiempo para ti</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>Someone anyway?</source>
            <translation>¿Alguien de todos modos?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>See what is planned</source>
            <translation>Ver lo planeado</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>Today brings nobody, as you wished. What is planned stays in the calendar.</source>
            <translation>Hoy no trae a nadie, como querías. Lo planeado sigue en el calendario.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>Somebody on your mind?</source>
            <translation>¿Piensas en alguien?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>See {day}</source>
            <translation>Ver {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/nobody.py" />
            <source>Enough for today</source>
            <translation>Suficiente por hoy</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/people_part.py" />
            <source>More is planned for today</source>
            <translation>Hoy hay más cosas planeadas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/people_part.py" />
            <source>From a quieter corner</source>
            <translation>De un rincón más callado</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/people_part.py" />
            <source>To turn to today</source>
            <translation>A quien acercarse hoy</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/people_part.py" />
            <source>Why this person?</source>
            <translation>¿Por qué esta persona?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/people_part.py" />
            <source>Why these three?</source>
            <translation>¿Por qué estas tres?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/people_part.py" />
            <source>Why these people?</source>
            <translation>¿Por qué estas personas?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/person_card.py" />
            <source>1 a line, 2 a call, 3 time together, 0 not now, Enter opens the card</source>
            <translation>1 unas líneas, 2 una llamada, 3 un rato en persona, 0 ahora no, Intro abre la ficha</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/person_card.py" />
            <source>Enter writes it down, 0 not now</source>
            <translation>Intro lo anota, 0 ahora no</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/person_card.py" />
            <source>Hard season</source>
            <translation>Época difícil</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/person_card.py" />
            <source>hard season</source>
            <translation>época difícil</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/plain_words.py" />
            <source>You meant to ask: {text}</source>
            <translation>Querías preguntar: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/plain_words.py" />
            <source>You said you would ask {text}</source>
            <translation>Dijiste que preguntarías {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/plain_words.py" />
            <source>You meant to ask {text}</source>
            <translation>Querías preguntar {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>Soon</source>
            <translation>Pronto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>{day} is a tender day. A line is enough.</source>
            <translation>{day}: un día delicado. Bastan unas líneas.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>{day}: {text} A line is enough.</source>
            <translation>{day}: {text} Bastan unas líneas.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>It is [her|his|their] birthday today.</source>
            <translation>Hoy es [su|su|su] cumpleaños.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>[Her|His|Their] birthday is {day}.</source>
            <translation>[Su|Su|Su] cumpleaños es {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>A day to remember with [her|him|them], {day}.</source>
            <translation>Un día para recordar con [ella|él|esta persona], {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>{day}: {text}</source>
            <translation>{day}: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>Something you wanted to do for [her|him|them]: {text}</source>
            <translation>Algo que querías hacer por [ella|él|esta persona]: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>You promised: {text}</source>
            <translation>Prometiste: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>[She|He|They] promised: {text}</source>
            <translation>[Ella|Él|Esta persona] prometió: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>[Her|His|Their] next chapter: {text}</source>
            <translation>[Su|Su|Su] próximo capítulo: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>{text}: that was {day}. How did it go?</source>
            <translation>{text}: fue {day}. ¿Cómo salió?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>{text}: that was {day}.</source>
            <translation>{text}: fue {day}.</translation>
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
            <translation>{text} Aún no tiene tus gracias.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>In {month} [she said|he said|you heard]: “{text}”</source>
            <translation>En {month} [ella dijo|él dijo|oíste]: «{text}»</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>On [her|his|their] mind: {text}</source>
            <translation>Lo que [le|le|le] ronda: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>Something [she wants|he wants|they want]: {text}</source>
            <translation>Algo que [ella quiere|él quiere|quiere]: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>Something [she needs|he needs|they need]: {text}</source>
            <translation>Algo que [ella necesita|él necesita|necesita]: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>[She holds|He holds|They hold] dear: {text}</source>
            <translation>Lo que [ella valora|él valora|valora]: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>A strength of [hers|his|theirs]: {text}</source>
            <translation>Una fortaleza [suya|suya|suya]: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>Something you saw for [her|him|them]: {text}</source>
            <translation>Algo que viste para [ella|él|esta persona]: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>Something [she has|he has|they have] to give: {text}</source>
            <translation>Algo que [ella puede|él puede|puede] dar: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>A hard season. A line that asks nothing is enough.</source>
            <translation>Una época difícil. Bastan unas líneas que no pidan nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>A hard season: {text} A line that asks nothing is enough.</source>
            <translation>Una época difícil: {text} Bastan unas líneas que no pidan nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>Something to find out: {question}</source>
            <translation>Algo por descubrir: {question}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>You chose to be in touch. The first line can be about anything true.</source>
            <translation>Elegiste estar en contacto. Las primeras líneas pueden tratar de cualquier cosa que sea verdad.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/reason_wording.py" />
            <source>Would be glad to hear from you.</source>
            <translation>Se alegraría de saber de ti.</translation>
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
            <translation>¿Cómo fue?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/column.py" />
            <source>Waiting for your answer</source>
            <translation>Espera tu respuesta</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/column.py" />
            <source>Letters that went</source>
            <translation>Cartas que salieron</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/column.py" />
            <source>Today and tomorrow</source>
            <translation>Hoy y mañana</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/column.py" />
            <source>How is it now?</source>
            <translation>¿Cómo va ahora?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/gatherings.py" />
            <source>{part}: {name}</source>
            <translation>{part}: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/loops.py" />
            <source>It is done, or no longer open</source>
            <translation>Está hecho, o ya no está abierto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/news.py" />
            <source>More because of this</source>
            <translation>Más a raíz de esto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/occasions.py" />
            <source>Write a line: {occasion}</source>
            <translation>Escribir unas líneas: {occasion}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/requests.py" />
            <source>Answer</source>
            <translation>Responder</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/requests.py" />
            <source>Answer {name}</source>
            <translation>Responder a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/reviews.py" />
            <source>{text}: {said}</source>
            <translation>{text}: {said}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>An appointment</source>
            <translation>Una cita</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>{title}, with {name}</source>
            <translation>{title}, con {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>Call with {name}</source>
            <translation>Llamada con {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>[Her|His|Their] words, {day}.</source>
            <translation>[Sus|Sus|Sus] palabras, {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>[Her|His|Their] words.</source>
            <translation>[Sus|Sus|Sus] palabras.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>{name}’s birthday, {day}</source>
            <translation>Cumpleaños de {name}, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>Work anniversary</source>
            <translation>Aniversario de trabajo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>A milestone</source>
            <translation>Un hito</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>A day of mourning</source>
            <translation>Un día de duelo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>A day to remember</source>
            <translation>Un día para recordar</translation>
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
                <numerusform>Hace un año.</numerusform>
                <numerusform>Hace {count} años.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>Turning {count}</source>
            <translation>Cumple {count}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>Something between you and {name}</source>
            <translation>Algo entre tú y {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>{text}, for {name}</source>
            <translation>{text}, para {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>{name}: {text}</source>
            <translation>{name}: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>You promised, {day}</source>
            <translation>Lo prometiste, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>[She|He|They] thought around {day}</source>
            <translation>[Ella|Él|Esta persona] pensaba, más o menos: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>That was {day}</source>
            <translation>Eso fue {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>[Her|His|Their] next chapter, {day}</source>
            <translation>[Su|Su|Su] próximo capítulo, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>A hard season for {name}, since {month}.</source>
            <translation>Una época difícil para {name}, desde {month}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>{name} asked {day} whether you could meet.</source>
            <translation>{name} preguntó si podíais veros ({day}).</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>An answer would still be welcome.</source>
            <translation>Una respuesta todavía será bien recibida.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>An answer today would be good.</source>
            <translation>Una respuesta hoy estaría bien.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/side/wording.py" />
            <source>An answer by {day}.</source>
            <translation>Una respuesta antes de esta fecha: {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/we_spoke_line.py" />
            <source>We spoke… try “Ana, Jonas coffee yesterday: the new school, ask about Ife”</source>
            <translation>Hablamos… prueba «Ana, Jonas café ayer: el colegio nuevo, preguntar por Ife»</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/we_spoke_line.py" />
            <source>Write down a talk</source>
            <translation>Anotar una conversación</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/welcome.py" />
            <source>Whom did you see meanwhile?</source>
            <translation>¿A quién viste mientras tanto?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/welcome.py" />
            <source>Some time meanwhile</source>
            <translation>En algún momento</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/welcome.py" />
            <source>Names are enough. Kith does not ask again.</source>
            <translation>Bastan los nombres. Kith no vuelve a preguntar.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/welcome.py" />
            <source>Keep whom you saw</source>
            <translation>Guardar a quién viste</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/welcome.py" />
            <source>Nobody in particular</source>
            <translation>A nadie en particular</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/welcome.py" />
            <source>Much has waited. With a fresh start all of it is let go, and everybody comes up again little by little.</source>
            <translation>Ha esperado mucho. Con un nuevo comienzo se suelta todo, y cada persona vuelve a aparecer poco a poco.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/welcome.py" />
            <source>The days you were away do not count for anybody</source>
            <translation>Los días que estuviste fuera no cuentan para nadie</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>You are on a break.</source>
            <translation>Estás en pausa.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>A day off.</source>
            <translation>Un día libre.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>Nobody waits. That is all right.</source>
            <translation>Nadie espera. Está bien así.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>One person today, if you like.</source>
            <translation>Una persona hoy, si quieres.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>Two people today, if you like.</source>
            <translation>Dos personas hoy, si quieres.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>Three people today, if you like.</source>
            <translation>Tres personas hoy, si quieres.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>A few people today, if you like.</source>
            <translation>Unas pocas personas hoy, si quieres.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>An easy day. {words}</source>
            <translation>Un día tranquilo. {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>Welcome back, {name}</source>
            <translation>Qué bien que vuelvas, {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>Kith spreads everybody over the days of their own rhythm, {most} a day at most, and keeps people you met together on different days.</source>
            <translation>Kith reparte a cada persona por los días de su propio ritmo, {most} al día como mucho, y pone en días distintos a quienes viste a la vez.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>It is an easy day, so it brings one person.</source>
            <translation>Es un día tranquilo, así que trae a una persona.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>What you planned for today comes first.</source>
            <translation>Primero va lo que planeaste para hoy.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>You planned it for today.</source>
            <translation>Lo planeaste para hoy.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>You planned it for {day}.</source>
            <translation>Lo planeaste para este día: {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>A tender day is near.</source>
            <translation>Se acerca un día delicado.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>You chose them today. A fresh intention is best lived soon.</source>
            <translation>Elegiste a esta persona hoy. Una intención fresca se vive mejor pronto.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>Long silent: about once a season they stand here, so nobody is forgotten.</source>
            <translation>Mucho silencio: más o menos una vez por temporada aparece aquí, para no olvidar a nadie.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>You chose to be in touch, and have not spoken since. Today has room for it.</source>
            <translation>Elegiste estar en contacto, y no habéis hablado desde entonces. Hoy hay sitio.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>Today has room for them.</source>
            <translation>Hoy hay sitio para esta persona.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>{rhythm}. A good time went by, which is all right; today has room for them.</source>
            <translation>{rhythm}. Pasó un buen momento, y está bien así; hoy hay sitio.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>{rhythm}. This good time goes from {days}; {where}.</source>
            <translation>{rhythm}. Este buen momento va {days}; {where}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>today is its first day</source>
            <translation>hoy es su primer día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>today is its last day</source>
            <translation>hoy es su último día</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>today is one of its first days</source>
            <translation>hoy es uno de sus primeros días</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>today is one of its last days</source>
            <translation>hoy es uno de sus últimos días</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>today is in the middle of it</source>
            <translation>hoy está en la mitad</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>Nobody waits for you today.</source>
            <translation>Hoy nadie te espera.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>Somebody has heard from you today.</source>
            <translation>Hoy alguien ha sabido de ti.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>Two people have heard from you today.</source>
            <translation>Hoy dos personas han sabido de ti.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>Three people have heard from you today.</source>
            <translation>Hoy tres personas han sabido de ti.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>Several people have heard from you today.</source>
            <translation>Hoy varias personas han sabido de ti.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/today/wording.py" />
            <source>The next good time comes {day}, with {name}.</source>
            <translation>El próximo buen momento llega {day}, con {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/chips.py" />
            <source>Only some of {name}: write their names</source>
            <translation>Solo parte de {name}: escribir los nombres</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/chips.py" />
            <source>Somebody new: {name}</source>
            <translation>Alguien nuevo: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/completing.py" />
            <source>a circle</source>
            <translation>un círculo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>In their words</source>
            <translation>En sus palabras</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>what they said</source>
            <translation>lo que dijo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>relieved, or tired?</source>
            <translation>¿alivio, o cansancio?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>What I shared of myself</source>
            <translation>Lo que compartí de mí</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>something of my own</source>
            <translation>algo mío</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>Not said</source>
            <translation>Sin decir</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>I did</source>
            <translation>Yo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>They did</source>
            <translation>La otra persona</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>Both</source>
            <translation>Las dos partes</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>a place</source>
            <translation>un lugar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>A next step</source>
            <translation>Un siguiente paso</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>what to come back to</source>
            <translation>a qué volver</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>The next step wants a day.</source>
            <translation>El siguiente paso quiere un día.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>Feeling</source>
            <translation>Lo que se sentía</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>I shared</source>
            <translation>Compartí</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/more.py" />
            <source>Next step</source>
            <translation>Siguiente paso</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/name_offers.py" />
            <source>What it may go on like</source>
            <translation>Cómo podría seguir</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/name_offers.py" />
            <source>{name}, or {count} more below. Tab takes it.</source>
            <translation>{name}, o {count} más abajo. Tab lo toma.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/name_offers.py" />
            <source>{name}. Tab takes it.</source>
            <translation>{name}. Tab lo toma.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/parts.py" />
            <source>Add more</source>
            <translation>Añadir más</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/parts.py" />
            <source>Only a name is needed. # for a promise, or when again.</source>
            <translation>Basta un nombre. # para una promesa, o para cuándo otra vez.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/sheet.py" />
            <source>We spoke: with whom, what, when, and what you heard</source>
            <translation>Hablamos: con quién, qué, cuándo y qué oíste</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/sheet.py" />
            <source>Ana, Jonas coffee yesterday: the new school #promised a book by Sunday</source>
            <translation>Ana, Jonas café ayer: el colegio nuevo #prometí un libro para el domingo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/still_open.py" />
            <source>Settled now?</source>
            <translation>¿Ya está resuelto?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/still_open.py" />
            <source>Settled: {what}</source>
            <translation>Resuelto: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/still_open.py" />
            <source>Open again: {what}</source>
            <translation>Abrir otra vez: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/understood.py" />
            <source>Heard</source>
            <translation>Oído</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/understood.py" />
            <source>With</source>
            <translation>Con</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/understood.py" />
            <source>What and when</source>
            <translation>Qué y cuándo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/understood.py" />
            <source>Again</source>
            <translation>Otra vez</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/understood.py" />
            <source>Kind: {kind}</source>
            <translation>Tipo: {kind}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/understood.py" />
            <location filename="../../desktop/ui/widgets/mini_month.py" />
            <source>Day: {day}</source>
            <translation>Día: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/understood.py" />
            <source>about, no day needed</source>
            <translation>más o menos, sin día concreto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/understood.py" />
            <source>{kind}: {text}</source>
            <translation>{kind}: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/understood.py" />
            <source>Leave it out</source>
            <translation>Dejarlo fuera</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>In person</source>
            <translation>En persona</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>A talk</source>
            <translation>Una conversación</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>Today, {day}</source>
            <translation>Hoy, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>{weekday} {day}</source>
            <translation>{weekday} {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>They promised</source>
            <translation>Lo prometió la otra persona</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>Their next chapter</source>
            <translation>Su próximo capítulo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>to both</source>
            <translation>a las dos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>to each of them</source>
            <translation>a cada una</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>the next step, and when</source>
            <translation>el siguiente paso, y cuándo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>{name}, {count} people</source>
            <extracomment>One: {name}, one person</extracomment>
            <translation>
                <numerusform>{name}, una persona</numerusform>
                <numerusform>{name}, {count} personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>All {count} of {name}?</source>
            <extracomment>One: All {count} of {name}?</extracomment>
            <translation>
                <numerusform>¿Las {count} de {name}?</numerusform>
                <numerusform>¿Las {count} de {name}?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>{name}, new</source>
            <translation>{name}, primera vez</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>Which {name}?</source>
            <translation>¿Qué {name}?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>All {count} of {name}</source>
            <translation>Las {count} de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>{size}: when?</source>
            <translation>{size}: ¿cuándo?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>{size}, around {day}</source>
            <translation>{size}, hacia esta fecha: {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>{size}, {day}</source>
            <translation>{size}, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>Thanks to {name} for</source>
            <translation>Gracias a {name} por</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>Thanks for</source>
            <translation>Gracias por</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>I promised {name}</source>
            <translation>Lo prometí a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>{name} promised</source>
            <translation>{name} lo prometió</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>{name}’s next chapter</source>
            <translation>El próximo capítulo de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>{about}: {text}</source>
            <translation>{about}: {text}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>Were all of {name} there?</source>
            <translation>¿Estaba todo el grupo {name}?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>More than one fits. Who is meant?</source>
            <translation>Encaja más de una persona. ¿A quién te refieres?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>That day is still to come. Was it another?</source>
            <translation>Ese día aún no ha llegado. ¿Era otro?</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>When again? Say a day, such as “in two weeks”.</source>
            <translation>¿Cuándo otra vez? Di un día, por ejemplo «en dos semanas».</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>You have spoken with {names} since, so that rhythm stays.</source>
            <translation>Has hablado con {names} desde entonces, así que ese ritmo se queda.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>{names} come into your book.</source>
            <extracomment>One: {names} comes into your book.</extracomment>
            <translation>
                <numerusform>{names} entra en tu libreta.</numerusform>
                <numerusform>{names} entran en tu libreta.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>It becomes a part of their story.</source>
            <translation>Pasa a formar parte de su historia.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>{name}’s next line stays where it is, {day}.</source>
            <translation>Las próximas líneas a {name} siguen donde están, {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>{name}’s next call stays where it is, {day}.</source>
            <translation>La próxima llamada con {name} sigue donde está, {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>{name}’s next time together stays where it is, {day}.</source>
            <translation>El próximo rato con {name} sigue donde está, {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>Their rhythms begin again from {day}.</source>
            <translation>Sus ritmos vuelven a empezar desde esta fecha: {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/we_spoke/wording.py" />
            <source>The rhythm with {names} begins again from {day}.</source>
            <translation>El ritmo con {names} vuelve a empezar desde esta fecha: {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/widgets/date_edit.py" />
            <source>17 Mar, tomorrow, next Tue</source>
            <translation>17 mar, mañana, martes próximo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/widgets/date_edit.py" />
            <source>Not a day that Kith knows</source>
            <translation>Un día que Kith no conoce</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/widgets/edit_note.py" />
            <source>Enter keeps it, Esc returns</source>
            <translation>Intro lo guarda, Esc vuelve</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/widgets/editable.py" />
            <source>Enter edits it. Enter keeps, Esc returns.</source>
            <translation>Intro edita. Intro guarda, Esc vuelve.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/widgets/meanwhile.py" />
            <source>This was changed meanwhile. Both stand here; Enter keeps them so.</source>
            <translation>Esto cambió mientras tanto. Las dos versiones están aquí; Intro las guarda así.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/widgets/meanwhile.py" />
            <source>This was changed meanwhile. What you chose stands here; Enter keeps it so.</source>
            <translation>Esto cambió mientras tanto. Aquí está lo que elegiste; Intro lo guarda así.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/widgets/meanwhile.py" />
            <source>By now it is planned for: {day}.</source>
            <translation>Ahora está planeado: {day}.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/widgets/too_long.py" />
            <source>Kith keeps {limit} letters here, and this would be more. It was not put in; shorten it, or divide it.</source>
            <translation>Kith guarda aquí {limit} letras, y esto sería más. No se ha puesto; acórtalo o divídelo.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/widgets/veiled_line.py" />
            <source>{what}. Enter shows it</source>
            <translation>{what}. Intro lo muestra</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/widgets/veiled_line.py" />
            <source>Confided, {day}</source>
            <translation>En confianza, {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/widgets/warmth.py" />
            <source>in touch</source>
            <translation>en contacto</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/widgets/warmth.py" />
            <source>would be glad to hear from you</source>
            <translation>se alegraría de saber de ti</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/widgets/warmth.py" />
            <source>it has been a while</source>
            <translation>ha pasado tiempo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/widgets/warmth.py" />
            <source>resting</source>
            <translation>descansa</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/widgets/warmth.py" />
            <source>no rhythm</source>
            <translation>sin ritmo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/before_after.py" />
            <source>No appointment today or tomorrow. Any card has a brief of its own.</source>
            <translation>No hay citas hoy ni mañana. Cada ficha tiene sus propios apuntes.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Write to somebody</source>
            <translation>Escribir a alguien</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Two people who might meet…</source>
            <translation>Dos personas que podrían conocerse…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Add a gathering…</source>
            <translation>Añadir un encuentro…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Bring people in…</source>
            <translation>Traer personas…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Read a calendar along…</source>
            <translation>Ir leyendo un calendario…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Take people out…</source>
            <translation>Llevarse personas…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Recent files…</source>
            <translation>Archivos recientes…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Backups…</source>
            <translation>Copias…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Who may be the same…</source>
            <translation>Quién podría ser la misma persona…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>What was found…</source>
            <translation>Lo encontrado…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Sweep the sample people away</source>
            <translation>Retirar las personas de ejemplo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>Search the people</source>
            <translation>Buscar entre las personas</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>All shortcuts</source>
            <translation>Todos los atajos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>The tour</source>
            <translation>El recorrido</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>What is stored and where</source>
            <translation>Qué se guarda y dónde</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/commands.py" />
            <source>About Kith</source>
            <translation>Acerca de Kith</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/drop_hint.py" />
            <source>Let go to look at them. Nothing changes yet.</source>
            <translation>Suelta para mirarlas. Todavía no cambia nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/in_and_out.py" />
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/in_and_out.py" />
            <source>That link leads to nobody in this book.</source>
            <translation>Ese enlace no lleva a nadie de esta libreta.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/in_and_out.py" />
            <source>Open somebody’s card first: the link leads to them.</source>
            <translation>Abre antes la ficha de alguien: el enlace lleva ahí.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/main_window.py" />
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/one_at_a_time.py" />
            <source>The place is kept.</source>
            <translation>El lugar queda guardado.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>&amp;Go</source>
            <translation>&amp;Ir</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>Close the window</source>
            <translation>Cerrar la ventana</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>Preferences…</source>
            <translation>Preferencias…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/own_commands.py" />
            <location filename="../../desktop/ui/window/sidebar.py" />
            <source>Sidebar</source>
            <translation>Barra lateral</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>Next pane</source>
            <translation>Panel siguiente</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>Previous pane</source>
            <translation>Panel anterior</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>Larger text</source>
            <translation>Texto más grande</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>Smaller text</source>
            <translation>Texto más pequeño</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>Text as the system has it</source>
            <translation>Texto como en el sistema</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/own_commands.py" />
            <source>Search everything</source>
            <translation>Buscar en todo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/palette_way.py" />
            <source>We spoke, with {name}…</source>
            <translation>Hablamos, con {name}…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/palette_way.py" />
            <source>Plan something with {name}…</source>
            <translation>Planear algo con {name}…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/palette_way.py" />
            <source>Brief, before meeting {name}</source>
            <translation>Apuntes, antes de ver a {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/palette_way.py" />
            <source>We spoke: {words}</source>
            <translation>Hablamos: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/palette_way.py" />
            <source>Add a person: {words}</source>
            <translation>Añadir una persona: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/palette_way.py" />
            <source>Plan: {words}</source>
            <translation>Planear: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/palette_way.py" />
            <source>Note: {words}</source>
            <translation>Nota: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/palette_way.py" />
            <source>Write it down, as a talk: {words}</source>
            <translation>Anotarlo como conversación: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/recent.py" />
            <source>Nothing was opened or written lately</source>
            <translation>No se ha abierto ni escrito nada últimamente</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/recent.py" />
            <source>Forget these files</source>
            <translation>Olvidar estos archivos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/refused.py" />
            <source>Try again</source>
            <translation>Probar otra vez</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/refused.py" />
            <source>A newer Kith wrote this</source>
            <translation>Esto lo escribió un Kith más nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/refused.py" />
            <source>Kith could not open your data</source>
            <translation>Kith no pudo abrir tus datos</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/refused.py" />
            <source>What Kith keeps for you is not where it was</source>
            <translation>Lo que Kith guarda para ti no está donde estaba</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/refused.py" />
            <source>What Kith keeps for you cannot be read</source>
            <translation>Lo que Kith guarda para ti no se puede leer</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/refused.py" />
            <source>The file is gone from its folder. Nothing was begun anew in its place. If it lies on a disk that is not connected, connect it and try again. Otherwise a backup can take its place.</source>
            <translation>El archivo ya no está en su carpeta. No se ha empezado nada nuevo en su lugar. Si está en un disco sin conectar, conéctalo y prueba otra vez. Si no, una copia puede ocupar su lugar.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/refused.py" />
            <source>The file is damaged, and was left as it is. Where a backup takes its place, it is set aside beside it and not deleted.</source>
            <translation>El archivo está dañado y se ha dejado como está. Si una copia ocupa su lugar, se deja aparte a su lado y no se borra.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/sidebar.py" />
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/sidebar.py" />
            <source>No backup just now</source>
            <translation>Ninguna copia por ahora</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/sidebar.py" />
            <source>Only on this computer</source>
            <translation>Solo en este ordenador</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/trouble.py" />
            <source>All right</source>
            <translation>De acuerdo</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/veiling.py" />
            <source>Veil it again</source>
            <translation>Velarlo otra vez</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/waiting.py" />
            <source>This Kith keeps your data in a newer form. Looking whether it is whole…</source>
            <translation>Este Kith guarda tus datos en una forma más nueva. Mirando si está entero…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/waiting.py" />
            <source>This Kith keeps your data in a newer form. Making a backup first…</source>
            <translation>Este Kith guarda tus datos en una forma más nueva. Antes, una copia…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/waiting.py" />
            <source>Bringing your data into its newer form. A backup of it as it was is made; if this is interrupted, nothing is lost.</source>
            <translation>Pasando tus datos a su forma más nueva. Se hace una copia de como estaban; si esto se interrumpe, no se pierde nada.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/waiting.py" />
            <source>Opening your data…</source>
            <translation>Abriendo tus datos…</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/ways.py" />
            <source>Nothing here goes to paper. A card, a month or a brief does.</source>
            <translation>De aquí no sale nada en papel. Una ficha, un mes o unos apuntes, sí.</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/what_was_done.py" />
            <source>Taken back: {what}</source>
            <translation>Deshecho: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/ui/window/what_was_done.py" />
            <source>Done again: {what}</source>
            <translation>Hecho otra vez: {what}</translation>
        </message>
    </context>
</TS>
