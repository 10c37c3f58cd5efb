"""How people excuse or announce the language they write in."""

from cordially.etiquette.phrases import Phrases

_ENGLISH = "english|german|french|spanish|portuguese|italian|dutch"
_NOT_READ = f"{_ENGLISH}|danish|swedish|norwegian|polish|your language"
_GERMAN = "deutsch|englisch|franzosisch|spanisch|italienisch|niederlandisch|portugiesisch"

SAYS_SO = Phrases(
    {
        "en": rf"""
            (?:writ\w+|answer\w*|reply\w*|switch\w*|continu\w+) (?:\w+ ){{0,3}}in (?:{_ENGLISH})
            (?:excuse|forgive|pardon|sorry for|apologies for) (?:my|the) (?:\w+ )?(?:{_ENGLISH})
            my (?:{_ENGLISH}) (?:is|isn't|was|has|needs)
            in (?:{_ENGLISH}),? (?:as|because|since|if) (?:\w+ ){{0,4}}
            (?:don't|do not|can't|cannot) (?:speak|write) (?:\w+ ){{0,2}}(?:{_NOT_READ})
        """,
        "de": rf"""
            (?:auf|in) (?:{_GERMAN})
            mein (?:{_GERMAN})
        """,
        "fr": r"""
            en (?:francais|anglais|allemand|espagnol|italien|neerlandais|portugais)
            mon (?:francais|anglais|allemand|espagnol|italien|neerlandais|portugais)
        """,
        "es": r"""
            en (?:espanol|castellano|ingles|aleman|frances|italiano|portugues|holandes)
            mi (?:espanol|castellano|ingles|aleman|frances|italiano|portugues|holandes)
        """,
        "pt": r"""
            em (?:portugues|ingles|alemao|frances|espanhol|italiano|holandes)
            (?:o )?meu (?:portugues|ingles|alemao|frances|espanhol|italiano|holandes)
        """,
        "it": r"""
            in (?:italiano|inglese|tedesco|francese|spagnolo|portoghese|olandese)
            (?:il )?mio (?:italiano|inglese|tedesco|francese|spagnolo|portoghese|olandese)
        """,
        "nl": r"""
            in het (?:nederlands|engels|duits|frans|spaans|italiaans|portugees)
            mijn (?:nederlands|engels|duits|frans|spaans|italiaans|portugees)
        """,
    }
)
"""Words by which a writer shows to know that the reader uses another language."""
