"""What columns are taken for, by headers that programs in many languages write."""

from __future__ import annotations

import pytest

from desktop.domain.tables import Meaning

from .tables import meant, people, seen

GERMAN_OUTLOOK = (
    "Anrede,Vorname,Weitere Vornamen,Nachname,Suffix,Firma,Abteilung,Position,Straße geschäftlich,"
    "Straße geschäftlich 2,Ort geschäftlich,Region geschäftlich,Postleitzahl geschäftlich,"
    "Land/Region geschäftlich,Straße privat,Ort privat,Bundesland/Kanton privat,"
    "Postleitzahl privat,Land/Region privat,Weitere Straße,Weiterer Ort,"
    "Weiteres/r Bundesland/Kanton,Weitere Postleitzahl,Weiteres/e Land/Region,Telefon Assistent,"
    "Fax geschäftlich,Telefon geschäftlich,Telefon geschäftlich 2,Rückmeldung,Autotelefon,"
    "Telefon Firma,Fax privat,Telefon privat,Telefon privat 2,ISDN,Mobiltelefon,Weiteres Fax,"
    "Weiteres Telefon,Pager,Haupttelefon,Mobiltelefon 2,Telefon für Hörbehinderte,Telex,"
    "Abrechnungsinformation,Benutzer 1,Beruf,Büro,E-Mail-Adresse,E-Mail-Typ,"
    "E-Mail: Angezeigter Name,E-Mail 2: Adresse,E-Mail 2: Typ,E-Mail 2: Angezeigter Name,"
    "Empfohlen von,Geburtstag,Geschlecht,Hobby,Initialen,Jahrestag,Kategorien,Kinder,Konto,"
    "Name Assistent,Name des/der Vorgesetzten,Notizen,Organisationsnr.,Ort,Partner,"
    "Postfach geschäftlich,Postfach privat,Priorität,Privat,Sprache,Stichwörter,"
    "Vertraulichkeit,Webseite,Weiteres Postfach"
)
FRENCH_OUTLOOK = (
    "Titre,Prénom,Deuxième prénom,Nom,Suffixe,Surnom,Société,Service,Titre,Rue (bureau),"
    "Rue (bureau) 2,Ville (bureau),Dép/Région (bureau),Code postal (bureau),"
    "Pays/Région (bureau),Rue (domicile),Ville (domicile),Code postal (domicile),"
    "Pays (domicile),Rue (autre),Ville (autre),Téléphone de l'assistant(e),Télécopie (bureau),"
    "Téléphone (bureau),Téléphone 2 (bureau),Rappel,Téléphone (voiture),Téléphone société,"
    "Télécopie (domicile),Téléphone (domicile),RNIS,Tél. mobile,Télécopie (autre),"
    "Téléphone (autre),Récepteur de radiomessagerie,Téléphone principal,Radio téléphone,"
    "Téléphone TDD/TTY,Télex,Adresse de messagerie,Type de messagerie,"
    "Nom complet de l'adresse de messagerie,Adresse de messagerie 2,Anniversaire,"
    "Anniversaire de mariage ou fête,B.P. professionnelle,Boîte postale du domicile,Catégories,"
    "Conjoint(e),Enfants,Initiales,Langue,Nom de l'assistant(e),Notes,Page Web,Priorité,"
    "Responsable"
)
SPANISH_OUTLOOK = (
    "Nombre,Segundo nombre,Apellidos,Organización,Puesto,Calle del trabajo,Ciudad de trabajo,"
    "Provincia o estado de trabajo,Código postal del trabajo,País o región del trabajo,"
    "Otra calle,Otra ciudad,Otra provincia o estado,Otro código postal,Teléfono del trabajo,"
    "Teléfono del trabajo 2,Particular,Teléfono movil,Otro teléfono,Categorías,"
    "Dirección de correo electrónico,Dirección de correo electrónico 2,Notas,Página web"
)
DUTCH_OUTLOOK = (
    "Titel,Voornaam,Middelste naam,Achternaam,Achtervoegsel,Bedrijf,Afdeling,Functie,"
    '"Werkadres, straat","Werkadres 2, straat","Werkadres, plaats","Werkadres, provincie",'
    '"Werkadres, postcode",Land/regio (werk),"Huisadres, straat","Huisadres, plaats",'
    "Land/regio (thuis),Fax op werk,Telefoon op werk,Telefoon op werk 2,Fax thuis,"
    "Telefoon thuis,Mobiele telefoon,Andere telefoon,Hoofdtelefoon,E-mailadres,E-mailadres 2,"
    "Categorien,Kinderen,Notities,Verjaardag,Webpagina"
)
POLISH_OUTLOOK = (
    "Tytuł,Imię,Drugie imię,Nazwisko,Sufiks,Firma,Dział,Stanowisko,Adres służbowy - ulica,"
    "Adres służbowy - ulica 2,Adres służbowy - miejscowość,Adres służbowy - województwo,"
    "Adres służbowy - kod pocztowy,Adres służbowy - kraj/region,Adres domowy - ulica,"
    "Adres domowy - ulica (2),Adres domowy - miejscowość,Faks służbowy,Telefon służbowy,"
    "Telefon służbowy 2,Telefon domowy,Telefon komórkowy,Inny telefon,Adres e-mail,"
    "Adres e-mail 2,Dzieci,Kategorie,Notatki,Urodziny,Strona sieci Web"
)


@pytest.mark.parametrize(
    ("header", "wanted"),
    [
        (
            GERMAN_OUTLOOK,
            {
                "Anrede": ("prefix", ""), "Vorname": ("given", ""), "Nachname": ("family", ""),
                "Weitere Vornamen": ("additional", ""), "Position": ("title", ""),
                "Straße geschäftlich 2": ("street", "work"), "Ort privat": ("city", "home"),
                "Weiteres/r Bundesland/Kanton": ("region", "other"),
                "Weiteres/e Land/Region": ("country", "other"),
                "Fax geschäftlich": ("phone", "work fax"), "Weiteres Fax": ("phone", "fax"),
                "Telefon geschäftlich 2": ("phone", "work"), "Mobiltelefon": ("phone", "mobile"),
                "E-Mail-Adresse": ("email", ""), "E-Mail 2: Adresse": ("email", ""),
                "E-Mail-Typ": ("extra", ""), "E-Mail 2: Angezeigter Name": ("extra", ""),
                "Empfohlen von": ("introduced_by", ""), "Geburtstag": ("birthday", ""),
                "Jahrestag": ("anniversary", ""), "Kategorien": ("tags", ""),
                "Kinder": ("relation", "child"), "Partner": ("relation", "spouse"),
                "Name des/der Vorgesetzten": ("relation", "manager"), "Notizen": ("note", ""),
                "Postfach privat": ("po_box", "home"), "Ort": ("extra", ""),
                "Beruf": ("extra", ""), "Privat": ("extra", ""), "Webseite": ("web", ""),
                "Büro": ("extra", ""),
            },
        ),
        (
            FRENCH_OUTLOOK,
            {
                "Titre": ("prefix", ""), "Titre (2)": ("title", ""), "Prénom": ("given", ""),
                "Nom": ("family", ""), "Société": ("organisation", ""),
                "Rue (bureau) 2": ("street", "work"), "Pays/Région (bureau)": ("country", "work"),
                "Dép/Région (bureau)": ("region", "work"), "Ville (domicile)": ("city", "home"),
                "Téléphone 2 (bureau)": ("phone", "work"), "Tél. mobile": ("phone", "mobile"),
                "Télécopie (domicile)": ("phone", "home fax"),
                "Adresse de messagerie": ("email", ""), "Adresse de messagerie 2": ("email", ""),
                "Anniversaire": ("birthday", ""), "Conjoint(e)": ("relation", "spouse"),
                "Anniversaire de mariage ou fête": ("anniversary", ""),
                "Boîte postale du domicile": ("po_box", "home"), "Page Web": ("web", ""),
                "Nom complet de l'adresse de messagerie": ("extra", ""),
            },
        ),
        (
            SPANISH_OUTLOOK,
            {
                "Nombre": ("given", ""), "Apellidos": ("family", ""), "Puesto": ("title", ""),
                "Calle del trabajo": ("street", "work"),
                "Provincia o estado de trabajo": ("region", "work"),
                "Código postal del trabajo": ("postcode", "work"),
                "País o región del trabajo": ("country", "work"),
                "Otra calle": ("street", "other"), "Otro código postal": ("postcode", "other"),
                "Teléfono del trabajo 2": ("phone", "work"),
                "Teléfono movil": ("phone", "mobile"),
                "Dirección de correo electrónico 2": ("email", ""), "Notas": ("note", ""),
            },
        ),
        (
            DUTCH_OUTLOOK,
            {
                "Titel": ("prefix", ""), "Achternaam": ("family", ""), "Functie": ("title", ""),
                "Werkadres, straat": ("street", "work"),
                "Werkadres 2, straat": ("street", "work"),
                "Land/regio (thuis)": ("country", "home"), "Fax op werk": ("phone", "work fax"),
                "Telefoon thuis": ("phone", "home"), "Mobiele telefoon": ("phone", "mobile"),
                "E-mailadres 2": ("email", ""), "Verjaardag": ("birthday", ""),
            },
        ),
        (
            POLISH_OUTLOOK,
            {
                "Imię": ("given", ""), "Nazwisko": ("family", ""), "Stanowisko": ("title", ""),
                "Adres służbowy - ulica": ("street", "work"),
                "Adres domowy - ulica (2)": ("street", "home"),
                "Adres służbowy - województwo": ("region", "work"),
                "Adres służbowy - kraj/region": ("country", "work"),
                "Telefon komórkowy": ("phone", "mobile"), "Inny telefon": ("phone", "other"),
                "Adres e-mail 2": ("email", ""), "Urodziny": ("birthday", ""),
            },
        ),
    ],
    ids=["de", "fr", "es", "nl", "pl"],
)  # fmt: skip
def test_outlook_is_understood_in_other_languages(
    header: str, wanted: dict[str, tuple[str, str]]
) -> None:
    found = meant(header)
    assert {name: found.get(name) for name in wanted} == wanted


@pytest.mark.parametrize(
    ("header", "wanted"),
    [
        ("Vorname;Name;Privattelefon;Geschäftsadresse;PLZ;Wohnort", {
            "Name": "family", "Privattelefon": "phone", "Geschäftsadresse": "address",
            "PLZ": "postcode", "Wohnort": "city"}),
        ("Nome;Cognome;Cellulare;Indirizzo;CAP;Città;Provincia;Compleanno", {
            "Nome": "given", "Cognome": "family", "Cellulare": "phone", "CAP": "postcode",
            "Città": "city", "Provincia": "region", "Compleanno": "birthday"}),
        ("Nome;E-mail;Celular;Aniversário;Empresa;Cargo;CEP", {
            "Nome": "name", "Celular": "phone", "Aniversário": "birthday",
            "Empresa": "organisation", "Cargo": "title", "CEP": "postcode"}),
        ("Förnamn;Efternamn;E-postadress;Mobilnummer;Födelsedag;Företag", {
            "Förnamn": "given", "Efternamn": "family", "E-postadress": "email",
            "Mobilnummer": "phone", "Födelsedag": "birthday", "Företag": "organisation"}),
        ("first_name,last_name,job_title,description,emails,phones,birthday,linkedin,"
         "last_seen_at", {
            "first_name": "given", "job_title": "title", "description": "note",
            "emails": "email", "phones": "phone", "birthday": "birthday", "linkedin": "profile",
            "last_seen_at": "extra"}),
        ("firstName,lastName,EmailAddress,PhoneNumber,twitterHandle,HowWeMet", {
            "firstName": "given", "EmailAddress": "email", "PhoneNumber": "phone",
            "twitterHandle": "profile", "HowWeMet": "met_how"}),
        ("Record ID,First Name,Last Name,Email,Phone Number,Mobile Phone Number,Contact owner,"
         "Associated Company,Job Title,Lifecycle Stage,Website URL,Last Activity Date", {
            "Record ID": "extra", "Email": "email", "Mobile Phone Number": "phone",
            "Contact owner": "extra", "Associated Company": "organisation",
            "Website URL": "web", "Last Activity Date": "extra"}),
        ("First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,"
         "Work Phone,Home Phone,Fax Number,Pager Number,Mobile Number,Home Address,"
         "Home Address 2,Home City,Home County,Home Post Code,Home Country,Work Address,"
         "Work Address 2,Work City,Job Title,Department,Organisation,Web Page 1,Web Page 2,"
         "Birth Year,Birth Month,Birth Day,Custom 1,Notes", {
            "Display Name": "name", "Primary Email": "email", "Secondary Email": "email",
            "Pager Number": "phone", "Home Post Code": "postcode", "Organisation": "organisation",
            "Web Page 2": "web", "Birth Month": "birth_month", "Custom 1": "extra"}),
        ("姓,名,電子メール,携帯電話,会社", {
            "姓": "family", "名": "given", "電子メール": "email", "携帯電話": "phone",
            "会社": "organisation"}),
        ("Имя,Фамилия,Телефон,Дата рождения", {
            "Имя": "given", "Фамилия": "family", "Телефон": "phone", "Дата рождения": "birthday"}),
    ],
)  # fmt: skip
def test_columns_are_told_by_what_they_are_called(header: str, wanted: dict[str, str]) -> None:
    found = meant(header)
    assert {name: found[name][0] for name in wanted} == wanted


@pytest.mark.parametrize(
    ("header", "meaning", "said"),
    [
        ("Phone (mobile)", "phone", "mobile"),
        ("Tel. Handy (privat)", "phone", "mobile"),
        ("Handy dienstlich", "phone", "work mobile"),
        ("Notes/Comments", "note", ""),
        ("PLZ/Ort", "extra", ""),
        ("Tags (comma separated)", "tags", ""),
        ("Alt Phone", "phone", "other"),
        ("Gatuadress 2, arbete", "street", "work"),
        ("Paese (uff.)", "country", "work"),
        ("CEP do endereço comercial", "postcode", "work"),
        ("Återuppringning", "phone", "callback"),
    ],
)
def test_a_header_is_taken_apart(header: str, meaning: str, said: str) -> None:
    assert meant(f'Name,"{header}"')[header] == (meaning, said)


def test_a_title_is_a_prefix_only_beside_a_job_title_or_by_its_looks() -> None:
    assert meant("Title,First Name,Last Name,Job Title")["Title"][0] == "prefix"
    assert meant("Name,Title,Email", "River,A professor,r@x.example")["Title"][0] == "title"
    assert meant("Title,First Name", "Dr.,Ida", "Mrs,Bo")["Title"][0] == "prefix"


def test_a_column_of_an_unknown_name_is_told_by_its_cells() -> None:
    rows = [f"Ida {n},i{n}@x.example,+49 30 12345{n},https://x.example/{n}" for n in range(5)]
    found = meant("Wer,Worüber,Wie,Wo", *rows)
    assert found["Worüber"] == ("email", "Worüber")
    assert found["Wie"] == ("phone", "Wie")
    assert found["Wo"] == ("web", "Wo")


def test_the_mail_of_whoever_owns_the_list_is_no_mail_of_theirs() -> None:
    rows = [f"Ida {n},i{n}@x.example,me@x.example" for n in range(5)]
    assert meant("Name,Email,Record kept by", *rows)["Record kept by"][0] == "extra"


def test_numbers_are_no_telephones() -> None:
    rows = [f"Ida {n},10023{n},2{n}" for n in range(5)]
    found = meant("Name,Kundennr,Alter", *rows)
    assert found["Kundennr"][0] == found["Alter"][0] == "extra"


def test_a_companys_profile_is_not_the_persons() -> None:
    found = meant("Name,Company LinkedIn URL,LinkedIn URL,Company City")
    assert found["Company LinkedIn URL"][0] == "extra"
    assert found["LinkedIn URL"] == ("profile", "linkedin")
    assert found["Company City"] == ("city", "work")


def test_of_what_one_has_once_only_the_first_column_counts() -> None:
    found = meant("Name,Company,Employer,Email,Email,Note,Comments")
    assert found["Company"][0] == "organisation"
    assert found["Employer"][0] == "extra"
    assert found["Email"][0] == found["Email (2)"][0] == "email"
    assert found["Note"][0] == found["Comments"][0] == "note"


def test_a_label_that_labels_nothing_is_an_extra() -> None:
    assert meant("Name,Phone 1 - Label,Phone 2 - Label,Phone 2 - Value") == {
        "Name": ("name", ""),
        "Phone 1 - Label": ("extra", ""),
        "Phone 2 - Label": ("label", ""),
        "Phone 2 - Value": ("phone", ""),
    }


def test_a_second_street_is_more_of_the_first_unless_it_has_a_town() -> None:
    (one,) = people("Name,Street,Street 2,City\nIda,Way 1,2nd floor,Bonn\n")
    assert [a.street for a in one.addresses] == ["Way 1\n2nd floor"]
    (two,) = people("Name,Street 1,City 1,Street 2,City 2\nIda,Way 1,Bonn,Lane 2,Köln\n")
    assert [(a.street, a.locality) for a in two.addresses] == [
        ("Way 1", "Bonn"),
        ("Lane 2", "Köln"),
    ]


@pytest.mark.parametrize("count", [1, 1_000, 6_000])
def test_many_columns_are_taken_one_by_one(count: int) -> None:
    header = ",".join(f"E-mail {n} - Value" for n in range(1, count + 1))
    row = ",".join(f"i{n}@x.example" for n in range(1, count + 1))
    columns = seen(f"{header}\n{row}\n").mapping.columns
    assert len(columns) == min(count, 5_000)
    assert all(column.meaning is Meaning.EMAIL for column in columns)
