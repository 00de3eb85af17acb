"""The parts that invented people's names are made of: given names, and roots and endings of surnames.

The surnames are put together from made-up roots, so that a name points at nobody who lives. Feminine endings
differ where they do in life; two communities share a surname only by chance.
"""

from __future__ import annotations

from typing import NamedTuple


class Culture(NamedTuple):
    """How one of the federation's communities is named. An underscore in a root is a space."""

    weight: float
    girls: str
    boys: str
    roots: str
    endings: str
    #: Feminine endings in the same order, where they differ.
    feminine: str = ""
    #: How common it is to carry two surnames, and how common to join them with a hyphen.
    double: float = 0.02
    hyphen: float = 0.6


CULTURES = (
    Culture(
        weight=0.27,
        girls="Amelia Orla Bríd Maeve Niamh Sorcha Freya Isla Tamsin Elowen Rhiannon Cerys Nia Fern Poppy Hazel"
        " Ada Bryony Carys Edith Gwen Imogen Keira Lowri Marnie Nell Ottilie Phoebe Rosa Sadie Tilda Willa",
        boys="Oisín Callum Rhys Ewan Tadhg Fergus Idris Jago Corin Alfie Rowan Lachlan Owain Piran Declan Finlay"
        " Bryn Cormac Dara Emrys Gareth Hamish Ivor Kit Lorcan Murdo Ned Osian Padraig Ruari Silas Teague",
        roots="Tharn Wexel Quill Osker Brann Halver Pell Storr Varn Drev Kestr Lund Marr Fenn Cradd Yarl Bexl"
        " O'Drav O'Fell MacQuorn McTarv FitzOrl Ruthel Silvern Torvel Umberl Wynst Ashkel Grend Hollin",
        endings="ington leigh worth wick more dale combe field stow croft ridge by gate shaw mere",
        double=0.03,
        hyphen=0.95,
    ),
    Culture(
        weight=0.21,
        girls="Lucía Sofía Inés Marisol Ximena Araceli Noelia Itziar Nerea Ainhoa Begoña Pilar Rocío Yaiza Zoe"
        " Alma Belén Camila Dulce Elvira Fátima Graciela Jimena Lidia Macarena Nuria Paloma Renata Valeria",
        boys="Iñaki Andrés Joaquín Álvaro Ramón Tomás Iker Mateo Emilio Julián Nicolás Gonzalo Íñigo Rubén Unai"
        " Adrián Bruno César Damián Esteban Facundo Gael Hernán Lautaro Maximiliano Óscar Rodrigo Thiago",
        roots="Arrondal Belvas Corvell Dasquer Elizond Fuenmar Garbest Huesc Ibarzal Jaldev Larrez Mondrag Navest"
        " Ochaval Pedrosc Quintav Rivasc Saldur Tordes Urrecal Valdesc Yermand Zubelg Cifront Almend",
        endings="ero ano illo az oña eta ivar uela ero osa és ar anza",
        double=0.45,
        hyphen=0.04,
    ),
    Culture(
        weight=0.11,
        girls="Astrid Sigrun Ylva Maja Solveig Ingrid Tuva Åse Ronja Liv Embla Saga Alva Signe Runa Helmi Aino"
        " Björg Dagny Elin Frida Gudrun Hedda Idun Jorunn Kaisa Linnea Märta Njála Oda Petra Siv Thyra",
        boys="Søren Åke Leif Torbjørn Einar Håkon Rasmus Gustav Eskil Viggo Ulf Mikkel Jørn Sölve Kjell Onni Tarmo"
        " Arvid Birk Dag Espen Frode Gorm Halvard Ivar Jens Knut Lasse Magnus Njål Odd Peder Sverre Trygve",
        roots="Aalbrek Bjørkvard Dalsom Ekhell Fjelmar Grankol Hestv Isdal Kvamst Lindvor Myrskar Nordhav Ormsk"
        " Rønnev Skarvol Tjernsk Ulvsom Vikhol Østerm Ådalv Stenmark Grønsk",
        endings="sen gren qvist dahl berg lund stad rud vik mo",
        feminine="dóttir gren qvist dahl berg lund stad rud vik mo",
        hyphen=0.5,
    ),
    Culture(
        weight=0.11,
        girls="Jagoda Zuzana Milena Květa Vesna Ljubica Danica Iveta Małgorzata Łucja Snežana Radka Agnieszka"
        " Bojana Dorota Ela Gordana Halina Irena Jovana Kinga Lenka Mirjana Nadia Olga Petra Rada Šárka Zofia",
        boys="Bogdan Radek Zdeněk Miloš Goran Stanisław Łukasz Vuk Dražen Kamil Ondřej Jaroslav Tibor Zoran Ignacy"
        " Aleš Branko Čedomir Dušan Filip Hynek Ivica Jiří Krzysztof Luboš Marek Nenad Paweł Rastko",
        roots="Brasn Dorv Gastr Hrav Jelm Kresn Lubr Mesl Novr Ostrv Plesk Radv Strahl Tervn Vesl Zabr Żelm Čern"
        " Krul Slav Trzem Wojn Bukov Drahn",
        endings="ić ović enko ský owski ák ec ek oš ar ov nik",
        feminine="ić ović enko ská owska áková ecová eková ošová arová ova nik",
        hyphen=0.9,
    ),
    Culture(
        weight=0.1,
        girls="Élodie Aïcha Clémence Maëlle Noémie Océane Solène Héloïse Anaïs Zoé Inès Margaux Thaïs Capucine Léa"
        " Anne-Lise Marie-Ange Adèle Blanche Céleste Fanny Gaëlle Hortense Jade Lison Mahaut Ninon Oriane Rose",
        boys="Étienne Loïc Théo Gaël Benoît Anaël Célestin Aurélien Mathéo Rémi Ulysse Jean-Loup Pierre-Yves Noé"
        " Amaury Baptiste Cyprien Désiré Edgar Florian Gaspard Hugo Isidore Jules Kylian Léandre Maël Octave",
        roots="Beauvert Chantemer Delaroqu Fontervil Grandvaut Lamorell Montaub Pervench Rochebel Sauvign Tourmal"
        " Valmond Vaucresn d'Aubremer d'Orlav L'Hermont de_Brévign du_Quesnor Bellegar Castelv",
        endings="in aud ier on eau ac ay et oux ot ard",
        double=0.05,
        hyphen=0.9,
    ),
    Culture(
        weight=0.09,
        girls="Adaeze Ifeoma Ngozi Abena Akosua Efua Yaa Fatou Awa Mariama Chiamaka Temitope Folasade Zainab Esi"
        " Amara Binta Dede Enitan Halima Isatou Kadiatou Lindiwe Makena Naledi Oumou Penda Ramatou Sade Thandi",
        boys="Chinedu Emeka Kwabena Kofi Ousmane Mamadou Babajide Ikechukwu Tunde Sekou Ayodele Yaw Lamine Idrissa"
        " Abdou Baraka Cheikh Dapo Ekow Femi Gideon Habib Issa Jabari Kwaku Lethabo Moussa Nnamdi Obinna Papa",
        roots="Adeb Okor Nwazul Mensk Boatak Diarv Traolo Kouyal Ogunf Ezen Asamov Owuz Ndiak Sarpok Fofal Balog"
        " Chukw Dankw Iwob Kamarl Osetut Quaym",
        endings="anu ela ede iko amah ouma eyi osu unde aré indi oro",
        hyphen=0.7,
    ),
    Culture(
        weight=0.06,
        girls="Beatriz Inês Mariana Luísa Conceição Graça Joana Leonor Teresa Catarina Rita Tainá Yara Iara Débora"
        " Antónia Benedita Cecília Dulce Eduarda Flávia Giovana Helena Isaura Lorena Matilde Olívia Renata",
        boys="João Tiago Caetano Gonçalo Luís Nuno Rui Duarte Afonso Vasco Simão Raí Cauã Davi Antão Heitor"
        " Amílcar Baltazar Cristóvão Dinis Estêvão Fabrício Guilherme Inácio Jorge Leandro Moisés Otávio",
        roots="Albuquen Barcelh Cardov Ferrand Guimar Lourev Magalh Nogar Palhar Queirol Salvat Teixom Vasconv"
        " Zambuj Brandev Cordovil Figueirol",
        endings="eira inho al ães eiro osa ão ente ar",
        double=0.35,
        hyphen=0.02,
    ),
    Culture(
        weight=0.03,
        girls="Elif Zeynep Ayşe Gülşen İpek Şule Tuğba Defne Nazlı Çiğdem Leyla Soraya Parisa Shirin Aylin Samira",
        boys="Emre Barış Çağrı Oğuz İlker Şahin Tolga Kerem Ümit Yiğit Darius Farhad Kaveh Cyrus Nadir Rashid",
        roots="Akgöl Boztaş Çelmen Demirk Erköl Gürvan Kılınç Özdar Şenkal Yıldar Türkmel Karşıy Al-Derv El-Samr"
        " Ben_Qadr",
        endings="oğlu kaya an er gil soy ani",
    ),
    Culture(
        weight=0.02,
        girls="Linh Thảo Hương Ngọc Yến Mei Hana Sakura Jin-a Seo-yeon Aoi Yuki",
        boys="Đức Hùng Thiện Quân Ryo Haruto Min-jun Wei Kenta Tuấn Jae-hwan Sota",
        roots="Trầnh Nguyệl Phạml Vũon Kwanl Seongp Takamv Morik Hayasv Liangz",
        endings="am o i ura ori",
    ),
    Culture(
        weight=0.005,
        girls="Алина Мила Снежана Варвара Ксения Любовь Ярослава Злата Юлия Дарина",
        boys="Артём Ярослав Тимур Глеб Семён Фёдор Илья Мирон Захар Игнат",
        roots="Вершн Горстав Дремл Жаворк Златн Крыжав Лесок Мостовск Радомсл Чернобр",
        endings="ов ин енко юк ский",
        feminine="ова ина енко юк ская",
    ),
    Culture(
        weight=0.003,
        girls="Ελένη Νίκη Δήμητρα Ιφιγένεια Χρυσούλα Άννα Ευρυδίκη Ζωή",
        boys="Νίκος Άρης Θωμάς Λεωνίδας Ορέστης Στέφανος Ιάσων Φώτης",
        roots="Βραστ Κορμπ Δελμ Μαυρολ Σταμπ Τριβελ Φραγκ",
        endings="ίδης όπουλος άκης ιάδης",
        feminine="ίδου οπούλου άκη ιάδου",
    ),
    Culture(
        weight=0.002,
        girls="ليلى مريم نور هناء ياسمين ريم سلمى دينا",
        boys="يوسف كريم طارق سامي أنس زياد عمر بلال",
        roots="الدرف السلمر الكرنو البهر الجندر الطرف",
        endings="اني اوي ي",
        double=0.0,
    ),
)
