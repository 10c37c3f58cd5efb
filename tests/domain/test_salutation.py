"""How a person is addressed, for names as people write them into LinkedIn."""

import pytest

from cordially.domain.people import Salutation, SalutationState
from cordially.domain.salutation import MAX_LENGTH, propose

SURE = [
    # plain, in many scripts
    ("Maria", "Sørensen", "Maria"),
    ("Ødegaard", "Lund", "Ødegaard"),
    ("Anne-Marie", "Lacombe", "Anne-Marie"),
    ("D'Angelo", "Whitby", "D'Angelo"),
    ("N’Golo", "Diarra", "N’Golo"),
    ("Łucja", "Wrona", "Łucja"),
    ("Дарья", "Ковалёва", "Дарья"),
    ("Ελένη", "Παππά", "Ελένη"),
    ("ليلى", "الحداد", "ليلى"),
    ("נועה", "ברקוביץ", "נועה"),
    ("प्रिया", "शर्मा", "प्रिया"),
    ("กมลวรรณ", "ศรีสุข", "กมลวรรณ"),
    ("ნინო", "გელაშვილი", "ნინო"),
    ("Անի", "Պետրոսյան", "Անի"),
    ("نیلوفر", "کریمی", "نیلوفر"),
    ("McKenna", "Hale", "McKenna"),
    ("DeShawn", "Pruitt", "DeShawn"),
    ("Zoë", "Q", "Zoë"),
    # titles and degrees in either field
    ("Dr. Katharina", "Brandl", "Katharina"),
    ("Prof. Dr. Jörg", "Altmann", "Jörg"),
    ("Prof.Dr. Jörg", "Altmann", "Jörg"),
    ("Dipl.-Ing. Uwe", "Seidel", "Uwe"),
    ("Dott.ssa Chiara", "Montefusco", "Chiara"),
    ("DR Amara", "Nwosu", "Amara"),
    ("Ms. Ingrid", "Falk", "Ingrid"),
    ("Maria, PhD", "Holt", "Maria"),
    ("Maria, Anna", "Holt", "Maria"),
    ("Maria PhD", "Holt", "Maria"),
    ("Maria", "Holt, PhD, PMP", "Maria"),
    ("Tobias", "Ritter MBA", "Tobias"),
    ("Ravi", "Iyer, CFA, FRM®", "Ravi"),
    ("Grace Ph.D.", "Obi", "Grace"),
    ("Don", "Pickering", "Don"),
    ("Ma", "Holub", "Ma"),
    ("Ella", "Byrne", "Ella"),
    ("Major", "Tilley", "Major"),
    # decoration
    ("Maria 🌿", "Sørensen ✅", "Maria"),
    ("🚀Tom🚀", "Vale", "Tom"),
    ("𝓒𝓵𝓪𝓻𝓪", "𝓥𝓸𝓼𝓼", "Clara"),
    ("𝗟𝗲𝗼", "Marsh", "Leo"),
    ("🅜🅐🅧", "Bauer", "Max"),
    ("ᴇʟʟᴀ", "Byrne", "Ella"),
    ("\u200bMaria\u200e", "Sørensen", "Maria"),
    ("  Maria  ", "Sørensen", "Maria"),
    ("Maria ❤️", "Holt", "Maria"),
    ("Maria | Recruiting", "Holt", "Maria"),
    ("Maria - Coach", "Holt", "Maria"),
    # capitals and small letters
    ("MARIA", "O'NEILL", "Maria"),
    ("MARIA", "S.", "Maria"),
    ("maria", "holt", "Maria"),
    ("mARIA", "Holt", "Maria"),
    ("JEAN-LUC", "MARCHAND", "Jean-Luc"),
    ("D'ARCY", "MACDONALD", "D'Arcy"),
    ("MCKENNA", "HALE", "McKenna"),
    ("ÉLODIE", "MARCHAND", "Élodie"),
    ("ΝΙΚΟΣ", "ΠΑΠΠΑΣ", "Νικος"),
    ("ИРИНА", "ЛИСИЦЫНА", "Ирина"),
    ("İBRAHİM", "ŞAHİN", "İbrahim"),
    ("IŞIL", "DOĞAN", "Işıl"),
    # middle initials, repeated families, compound names, one name
    ("Robert J.", "Vance", "Robert"),
    ("Robert J", "Vance", "Robert"),
    ("Maria Sørensen", "Sørensen", "Maria"),
    ("Jean Pierre", "Lacombe", "Jean Pierre"),
    ("María José", "Ferrer", "María José"),
    ("Abdul Rahman", "Siddiq", "Abdul Rahman"),
    ("Suharto", "", "Suharto"),
    ("Maria", "S.", "Maria"),
    ("Lee", "Whitcombe", "Lee"),
    ("Kim", "Albrecht", "Kim"),
    ("László", "Kovács", "László"),
    ("Zsófia", "Nagy", "Zsófia"),
    ("Min-ho", "Lee", "Min-ho"),
    ("Wei", "Zhang", "Wei"),
    ("Michael", "王", "Michael"),
    ("Maria (she/her)", "Holt", "Maria"),
]

ASK = [
    # a nickname: which one is used?
    ("Anne-Marie (Annie)", "Lacombe", "Annie"),
    ('William "Bill"', "Ashdown", "Bill"),
    ("Katharina „Kati“", "Brandl", "Kati"),
    ("小明 (Michael)", "王", "Michael"),
    # family name first
    ("LEE, Min-ho", "", "Min-ho"),
    ("LEE, Min-ho", "Park", "Min-ho"),
    ("LEE", "Min-ho", "Min-ho"),
    ("Lee", "Min-ho", "Min-ho"),
    ("Nguyen", "Thuy Linh", "Thuy Linh"),
    ("TANAKA", "Hiroshi", "Hiroshi"),
    ("Tanaka Hiroshi", "", "Hiroshi"),
    ("Wang", "Xiaoming", "Xiaoming"),
    ("Nagy", "Zsófia", "Zsófia"),
    ("Kovács Eszter", "", "Eszter"),
    ("DUBOURG", "Camille", "Dubourg"),
    ("Min-ho LEE", "", "Min-ho"),
    # scripts in which the family name and a courtesy are usual
    ("美咲", "高橋", "高橋さん"),
    ("さくら", "森", "森さん"),
    ("ケンタ", "森田", "森田さん"),
    ("雅婷", "陈", "陈雅婷"),
    ("修文", "欧阳", "欧阳修文"),
    ("서연", "김", "김서연님"),
    ("美咲 Misaki", "高橋", "Misaki"),
    ("", "高橋", "高橋さん"),
    # initials, abbreviations
    ("J.", "Miller", "J."),
    ("J", "Miller", "J"),
    ("R.K.", "Pillai", "R.K."),
    ("J. Robert", "Vance", "Robert"),
    ("JP", "Morvan", "JP"),
    ("Md.", "Rahman", "Rahman"),
    ("Md Rakib", "Hasan", "Rakib"),
    ("Mohd", "Rahman", "Rahman"),
    ("MARIA do CARMO", "Silva", "Maria do Carmo"),
    ("M A R I A", "Holt", "Maria"),
    # several words: which of them?
    ("Robert James", "Vance", "Robert"),
    ("Xiao Ming", "Wang", "Xiao Ming"),
    ("Maria Sørensen", "", "Maria"),
    # no given name, no person
    ("", "Suharto", "Suharto"),
    ("Dr.", "Altmann", "Altmann"),
    ("🌟", "Altmann", "Altmann"),
    ("", "", ""),
    ("…", "🌟", ""),
    ("Lindwerk", "GmbH", "Lindwerk GmbH"),
    ("Harbour", "Consulting Group", "Harbour Consulting Group"),
    ("maria@nordgrid.example", "", "maria@nordgrid.example"),
    ("Maria2020", "Holt", "Maria2020"),
]


@pytest.mark.parametrize(("given_name", "family_name", "name"), SURE)
def test_a_clear_name_is_proposed_as_sure(given_name: str, family_name: str, name: str) -> None:
    assert propose(given_name, family_name) == Salutation(name, SalutationState.SURE)


@pytest.mark.parametrize(("given_name", "family_name", "name"), ASK)
def test_an_unclear_name_is_asked_about(given_name: str, family_name: str, name: str) -> None:
    assert propose(given_name, family_name) == Salutation(name, SalutationState.ASK)


def test_an_endless_name_is_cut_and_asked_about() -> None:
    salutation = propose("Maria" * 2000, "Holt")
    assert salutation.state is SalutationState.ASK
    assert len(salutation.name) <= MAX_LENGTH
    assert salutation.name.startswith("Maria")


@pytest.mark.parametrize(
    "hostile", ["\u202eairaM", "<b>Maria</b>", "\ufdfa" * 300, "a\u0300" * 500]
)
def test_a_hostile_name_gives_a_short_text_without_invisible_characters(hostile: str) -> None:
    name = propose(hostile, hostile).name
    assert len(name) <= MAX_LENGTH
    assert not set(name) & set("\u202e\u200b\u2066")
