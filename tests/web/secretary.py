"""A roster as a club's secretary keeps it: 40 rows that no template would take. Everybody in it is invented."""

from __future__ import annotations

#: What a person would see in the file; it is saved as spreadsheet programs save "CSV" where they are not asked.
ROSTER = """\
Harbour Athletic;;;;;;;;;;;
Girls & boys, spring 2026;;;;;;;;;;;
;;;;;;;;;;;
No;Player;DOB;B/G;Team;Joined;Role;P1 Name;P1 E-mail;P2 Name;P2 E-mail;Notes
1;ABERNATHY, Wren (c);14/02/2010;G;U17 Girls;01/09/2025;Player;Lou Abernathy;lou@example.org;;;
2;BASTABLE, Ines;03/04/2010;G;u17 girls;01/09/2025;Player;Kim Bastable;kim@example.org;Rae Bastable;rae@example.org;
3;CALLOWAY, Tess;27/06/2009;G;U17 girls;01/09/2025;Player;Jo Calloway;jo.c@example.org;;;left-footed
4;DUVIVIER, Zoé;11/12/2009;G;U17 GIRLS;01/09/2025;Player;;;;;
5;ECHEVERRÍA, Lía;08/01/2010;G;U17 Girls;01/09/2025;Player;Ana Echeverría;ana@example.org;;;
6;FENNIMORE, May;17/03/2010;G;U17 Girls;01/09/2025;Player;Flo Fennimore;flo@example.org;;;
7;GALLAGHER, Nora;19/05/2010;G;U17 girls;01/09/2025;Player;Sid Gallagher;sid@example.org;;;
8;HOLLOWAY, Jen;02/02/2010;G;U17 Girls;02/09/2025;Player;;;;;
9;IBÁÑEZ, Noa;30/07/2009;G;u17 Girls;01/09/2025;Player;Luz Ibáñez;luz@example.org;Teo Ibáñez;teo@example.org;
10;JANKOWSKA, Ola;05/05/2010;G;U17 Girls;01/09/2025;Player;;;;;

11;KETTLEWELL, Prue;21/10/2009;G;U17 girls;01/09/2025;Player;Max Kettlewell;max@example.org;;;
12;LAVENDER, Ivy;04/09/2009;G;U17 Girls;03/11/2025;Player;;;;;joined late
;KEANE, Orla;;;U17 Girls;;Coach;;;;;drives the van
13;McCARTNEY, Fay;31/02/2010;G;U17 Girls;01/09/2025;Player;Viv McCartney;viv@example.org;;;check!
14;NÚÑEZ, Alba;12/08/2009;G;U17 Girls;01/09/2025;Player;;;;;
15;O'DONNELL, Rhona;06/03/2010;G;U17 girls;01/09/2025;Player;Con O'Donnell;con@example.org;;;
16;PENHALIGON, Isla;22/01/2010;G;U17 Girls;01/09/2025;Player;;;;;
17;QUILLFEATHER, Dot;09/06/2010;G;U17 Girls;01/09/2025;Player;Jay Quillfeather;jay@example.org;;;
18;ROWNTREE, Skye;25/11/2009;G;U17 girls;01/09/2025;Player;;;;;
;;;;;;;;;;;
1;ASHDOWN, Kit;07/07/2011;B;U15 Boys;01/09/2025;Player;Fran Ashdown;fran@example.org;;;
2;BRACEGIRDLE, Tom;18/03/2011;B;u15 boys;01/09/2025;Player;;;;;
3;CARDEW, Leo;02/10/2011;B;U15 boys;01/09/2025;Player;Liv Cardew;liv@example.org;Ned Cardew;ned@example.org;
4;DELACOURT, Rémi;13/01/2011;B;U15 Boys;01/09/2025;Player;;;;;
5;EASTERBROOK, Sam;29/04/2011;B;U15 BOYS;01/09/2025;Player;Pip Easterbrook;pip@example.org;;;
6;FENWICK, Jude;01/06/2011;;U15 Boys;01/09/2025;Player;;;;;
7;GOLDSWORTHY, Max;16/08/2011;B;U15 Boys;01/09/2025;Player;Eve Goldsworthy;eve@example.org;;;
8;HARGREAVES, Finn;23/12/2010;B;U15 boys;01/09/2025;Player;;;;;
9;INGLEBY, Otto;10/02/2011;B;U15 Boys;02/02/2026;Player;;;;;
10;JAMESON-OKORO, Eli;05/09/2011;B;U15 Boys;01/09/2025;Player;Ada Okoro;ada@example.org;;;
11;KINGSWELL, Ben;20/05/2011;B;U15 boys;01/09/2025;Player;;;;;
12;LONGBOTTOM, Gus;03/03/2011;B;U15 Boys;01/09/2025;Player;Meg Longbottom;meg@example.org;;;
13;MÜLLER, Jonas;28/08/2011;B;U15 Boys;01/09/2025;Player;;;;;
14;NETHERCOTT, Abe;15/11/2010;B;U15 Boys;01/09/2025;Player;Tia Nethercott;tia@example.org;;;
15;OAKENSHIELD, Ty;04/04/2011;B;U15 boys;01/09/2025;Player;;;;;
16;PEMBERTON, Cy;26/07/2011;B;U15 Boys;01/09/2025;Player;;;;;
17;QUARTERMAIN, Ed;08/12/2010;B;U15 Boys;01/09/2025;Player;Una Quartermain;una@example.org;;;
18;RAVENSCROFT, Joe;17/06/2011;B;u15 Boys;01/09/2025;Player;;;;;
19;STARLING, Ike;09/10/2011;B;U15 Boys;01/09/2025;Player;;;;;
20;THACKERAY, Ray;21/02/2011;B;U15 Boys;01/09/2025;Player;Nan Thackeray;nan@example.org;;;
21;UNDERHILL, Cal;12/05/2011;B;U15 boys;01/09/2025;Player;;;;;
"""


def roster() -> bytes:
    """The file as it lies in the secretary's folder."""
    return ROSTER.replace("\n", "\r\n").encode("cp1252")
