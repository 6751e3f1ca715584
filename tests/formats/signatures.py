"""Thirty signatures of people who do not exist, and what each says."""

from __future__ import annotations

SIGNATURES: list[tuple[str, list[str]]] = [
    (
        "Ana Moreau\nHead of Design\nBrightwater Ltd\n+44 20 7946 0958\nana@brightwater.example",
        [
            "name: Ana Moreau",
            "title: Head of Design",
            "organisation: Brightwater Ltd",
            "phone: +44 20 7946 0958",
            "email: ana@brightwater.example",
        ],
    ),
    (
        "-- \n"
        "Ben Okafor | Engineer | Northlight GmbH\n"
        "Tel. +49 30 901820 | Mobil +49 151 23456789\n"
        "ben.okafor@northlight.example",
        [
            "name: Ben Okafor",
            "title: Engineer",
            "organisation: Northlight GmbH",
            "phone/work: +49 30 901820",
            "phone/mobile: +49 151 23456789",
            "email: ben.okafor@northlight.example",
        ],
    ),
    (
        "Mit freundlichen Grüßen\n"
        "\n"
        "Greta Lindner\n"
        "Leiterin Personal\n"
        "\n"
        "Waldmann & Söhne GmbH\n"
        "Hauptstraße 12\n"
        "80331 München\n"
        "T +49 89 123456-78\n"
        "F +49 89 123456-79\n"
        "greta.lindner@waldmann.example\n"
        "www.waldmann.example\n"
        "\n"
        "Geschäftsführer: Kurt Waldmann\n"
        "Amtsgericht München HRB 12345",
        [
            "name: Greta Lindner",
            "title: Leiterin Personal",
            "organisation: Waldmann & Söhne GmbH",
            "address: Hauptstraße 12 / 80331 München",
            "phone/work: +49 89 123456-78",
            "phone/fax: +49 89 123456-79",
            "email: greta.lindner@waldmann.example",
            "web: www.waldmann.example",
        ],
    ),
    (
        "Un saludo,\n"
        "Lucía Fernández Ortega\n"
        "Directora de Comunicación\n"
        "Fundación Horizonte\n"
        "C/ Mayor 15, 2º\n"
        "28013 Madrid\n"
        "Tel. 91 123 45 67\n"
        "Móvil: 612 345 678\n"
        "lucia@horizonte.example",
        [
            "name: Lucía Fernández Ortega",
            "title: Directora de Comunicación",
            "organisation: Fundación Horizonte",
            "address: C/ Mayor 15, 2º / 28013 Madrid",
            "phone/work: 91 123 45 67",
            "phone/mobile: 612 345 678",
            "email: lucia@horizonte.example",
        ],
    ),
    (
        "Sent from my iPhone",
        [],
    ),
    (
        "Thanks,\nPriya Raman\nSent from my Pixel",
        ["name: Priya Raman"],
    ),
    (
        "Dr. Tomasz Zieliński, Research Director\n"
        "Institute for Quiet Machines\n"
        "t: +48 22 555 01 23\n"
        "e: t.zielinski@quiet.example\n"
        "w: https://quiet.example/people/tz",
        [
            "name: Dr. Tomasz Zieliński",
            "title: Research Director",
            "organisation: Institute for Quiet Machines",
            "phone/work: +48 22 555 01 23",
            "email: t.zielinski@quiet.example",
            "web: https://quiet.example/people/tz",
        ],
    ),
    (
        "Best regards,\n"
        "Marta Kowalska\n"
        "--\n"
        "Marta Kowalska\n"
        "Partner, Kowalska Consulting\n"
        "M: +48 501 555 012\n"
        "https://www.linkedin.com/in/marta-kowalska-example",
        [
            "name: Marta Kowalska",
            "title: Partner",
            "organisation: Kowalska Consulting",
            "phone/mobile: +48 501 555 012",
            "profile: https://www.linkedin.com/in/marta-kowalska-example",
        ],
    ),
    (
        "Jonas von der Heide · Geschäftsführer · Heide Verlag e.K.\n"
        "Am Markt 3 · 24103 Kiel\n"
        "Telefon 0431 555 0123 · Fax 0431 555 0199",
        [
            "name: Jonas von der Heide",
            "title: Geschäftsführer",
            "organisation: Heide Verlag e.K.",
            "address: Am Markt 3 / 24103 Kiel",
            "phone/work: 0431 555 0123",
            "phone/fax: 0431 555 0199",
        ],
    ),
    (
        "> Rosa Delgado\n"
        "> Profesora, Universidad de Ejemplo\n"
        "> Teléfono: +34 958 555 012\n"
        "> rosa.delgado@ejemplo.example",
        [
            "name: Rosa Delgado",
            "title: Profesora",
            "organisation: Universidad de Ejemplo",
            "phone/work: +34 958 555 012",
            "email: rosa.delgado@ejemplo.example",
        ],
    ),
    (
        "*Sam Whitfield*\nFounder @ Lanternworks\n<sam@lanternworks.example>\nlanternworks.example",
        [
            "name: Sam Whitfield",
            "title: Founder",
            "organisation: Lanternworks",
            "email: sam@lanternworks.example",
            "web: lanternworks.example",
        ],
    ),
    (
        "Kind regards\n"
        "\n"
        "Aisha Bello\n"
        "Programme Coordinator\n"
        "River School\n"
        "14 Mill Lane\n"
        "Oxford OX1 2JD\n"
        "United Kingdom\n"
        "Phone: (01865) 555 0142\n"
        "Direct: +44 1865 555143",
        [
            "name: Aisha Bello",
            "title: Programme Coordinator",
            "organisation: River School",
            "address: 14 Mill Lane / Oxford OX1 2JD / United Kingdom",
            "phone/work: (01865) 555 0142",
            "phone/work: +44 1865 555143",
        ],
    ),
    (
        "Herzliche Grüße aus Leipzig\n"
        "Falk Neumann\n"
        "Redakteur\n"
        "Stadtblatt Leipzig\n"
        "Durchwahl: 0341 555 0177\n"
        "falk.neumann@stadtblatt.example\n"
        "Diese E-Mail ist vertraulich.",
        [
            "name: Falk Neumann",
            "title: Redakteur",
            "organisation: Stadtblatt Leipzig",
            "phone/work: 0341 555 0177",
            "email: falk.neumann@stadtblatt.example",
        ],
    ),
    (
        "LG,\nMira",
        ["name: Mira"],
    ),
    (
        "Kenji Watanabe\n"
        "Senior Analyst\n"
        "Blue Harbor Group\n"
        "500 Pine Street, Suite 40\n"
        "Seattle, WA 98101\n"
        "Office: (206) 555-0134 ext. 12\n"
        "Cell: (206) 555-0178",
        [
            "name: Kenji Watanabe",
            "title: Senior Analyst",
            "organisation: Blue Harbor Group",
            "address: 500 Pine Street, Suite 40 / Seattle, WA 98101",
            "phone/work: (206) 555-0134 ext. 12",
            "phone/mobile: (206) 555-0178",
        ],
    ),
    (
        "Olu Adeyemi\n"
        "Coach & Trainer\n"
        "olu@adeyemi.example\n"
        "Skype: olu.example\n"
        "WhatsApp +234 803 555 0123",
        [
            "name: Olu Adeyemi",
            "title: Coach & Trainer",
            "phone/mobile: +234 803 555 0123",
            "email: olu@adeyemi.example",
        ],
    ),
    (
        "Eva Brandt\n"
        "Rechtsanwältin\n"
        "Kanzlei Brandt & Kollegen\n"
        "Schillerplatz 4\n"
        "D-70173 Stuttgart\n"
        "Tel: +49 (0)711 555 01-20\n"
        "USt-IdNr. DE123456789",
        [
            "name: Eva Brandt",
            "title: Rechtsanwältin",
            "organisation: Kanzlei Brandt & Kollegen",
            "address: Schillerplatz 4 / D-70173 Stuttgart",
            "phone/work: +49 (0)711 555 01-20",
        ],
    ),
    (
        "Carlos Ibáñez\n"
        "Jefe de Proyecto\n"
        "TecnoSur S.L.\n"
        "Avda. de la Constitución 8\n"
        "41001 Sevilla\n"
        "España\n"
        "Tfno: +34 954 555 019\n"
        "CIF B12345678",
        [
            "name: Carlos Ibáñez",
            "title: Jefe de Proyecto",
            "organisation: TecnoSur S.L.",
            "address: Avda. de la Constitución 8 / 41001 Sevilla / España",
            "phone/work: +34 954 555 019",
        ],
    ),
    (
        "Noor\t+31 6 55501234\tnoor@voorbeeld.example",
        ["name: Noor", "phone: +31 6 55501234", "email: noor@voorbeeld.example"],
    ),
    (
        "Helen O’Brien\n"
        "Chief Executive Officer\n"
        "The Harbour Trust\n"
        "harbourtrust.example | @harbourtrust",
        [
            "name: Helen O’Brien",
            "title: Chief Executive Officer",
            "organisation: The Harbour Trust",
            "web: harbourtrust.example",
        ],
    ),
    (
        "Pablo de la Cruz\n"
        "Arquitecto\n"
        "Estudio Cruz\n"
        "https://estudiocruz.example\n"
        "pablo@estudiocruz.example\n"
        "Antes de imprimir este correo, piense en el medio ambiente.",
        [
            "name: Pablo de la Cruz",
            "title: Arquitecto",
            "organisation: Estudio Cruz",
            "email: pablo@estudiocruz.example",
            "web: https://estudiocruz.example",
        ],
    ),
    (
        "Prof. Dr. Ingrid Sommer\n"
        "Lehrstuhl für Botanik\n"
        "Universität Beispielstadt\n"
        "Im Garten 7, 35037 Marburg\n"
        "Tel.: 06421 555-0123",
        [
            "name: Prof. Dr. Ingrid Sommer",
            "title: Lehrstuhl für Botanik",
            "organisation: Universität Beispielstadt",
            "address: Im Garten 7, 35037 Marburg",
            "phone/work: 06421 555-0123",
        ],
    ),
    (
        "Leo Hart\nleo@hart.example",
        ["name: Leo Hart", "email: leo@hart.example"],
    ),
    (
        "Amir Haddad - Product Manager\nFoundry Labs\n+1 415 555 0117",
        [
            "name: Amir Haddad",
            "title: Product Manager",
            "organisation: Foundry Labs",
            "phone: +1 415 555 0117",
        ],
    ),
    (
        "Viele Grüße\n"
        "Sabine Krüger\n"
        "Büro: 040 555 01 88\n"
        "Handy: 0171 5550188\n"
        "E-Mail: sabine.krueger@beispiel.example",
        [
            "name: Sabine Krüger",
            "phone/work: 040 555 01 88",
            "phone/mobile: 0171 5550188",
            "email: sabine.krueger@beispiel.example",
        ],
    ),
    (
        "This message is confidential.\nPlease consider the environment.",
        [],
    ),
    (
        "Farid Karimi\nArchitect bei Studio Nord\nBergmannstraße 88, 10961 Berlin\n+49 30 5550144",
        [
            "name: Farid Karimi",
            "title: Architect",
            "organisation: Studio Nord",
            "address: Bergmannstraße 88, 10961 Berlin",
            "phone: +49 30 5550144",
        ],
    ),
    (
        "Tel. +49 30 5550155\ninfo@nur-nummer.example",
        ["phone/work: +49 30 5550155", "email: info@nur-nummer.example"],
    ),
    (
        "Yuki Tanaka\n"
        "Librarian\n"
        "Town Library\n"
        "https://github.com/yuki-example\n"
        "https://library.example/staff/yuki.",
        [
            "name: Yuki Tanaka",
            "title: Librarian",
            "organisation: Town Library",
            "profile: https://github.com/yuki-example",
            "web: https://library.example/staff/yuki",
        ],
    ),
    (
        "Atentamente,\n"
        "\n"
        "Isabel Núñez Vega\n"
        "Abogada\n"
        "Núñez y Asociados S.L.P.\n"
        "Plaza Nueva 3\n"
        "18009 Granada\n"
        "Fax: 958 555 013\n"
        "isabel@nunez.example",
        [
            "name: Isabel Núñez Vega",
            "title: Abogada",
            "organisation: Núñez y Asociados S.L.P.",
            "address: Plaza Nueva 3 / 18009 Granada",
            "phone/fax: 958 555 013",
            "email: isabel@nunez.example",
        ],
    ),
]
