"""How a typed code is forgiven, and how a placeholder is recognised."""

import unicodedata
from functools import lru_cache

# Unicode property White_Space, and the dashes that are left after NFKC.
WHITE_SPACE = frozenset(
    "\t\n\v\f\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
DASHES = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212")


def trim(text: str) -> str:
    return text.strip("".join(WHITE_SPACE))


def without(text: str, characters: frozenset) -> str:
    return "".join(character for character in text if character not in characters)


@lru_cache(maxsize=None)
def normalise(typed: str, spaces: str, dashes: str) -> str:
    """Trimmed, NFKC, case-folded; then what the spelling says to ignore is dropped."""
    code = unicodedata.normalize("NFKC", trim(typed)).casefold()
    if spaces == "ignore":
        code = without(code, WHITE_SPACE)
    if dashes == "ignore":
        code = without(code, DASHES)
    return code


def is_placeholder(normalised: str) -> bool:
    """Nothing, or `tbd`, once white space, dots and dashes are gone."""
    bare = without(normalised, WHITE_SPACE | DASHES | {"."})
    return bare in ("", "tbd")
