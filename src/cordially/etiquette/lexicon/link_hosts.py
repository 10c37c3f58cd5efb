"""Hosts that say what a link is for."""

SHORTENERS = frozenset(
    """
    0rz.tw 2no.co abre.ai acortar.link adf.ly adfoc.us bc.vc bit.do bit.ly bitly.com bitly.ws bl.ink
    buff.ly clck.ru cli.re clickmeter.com cutt.ly cutt.us dlvr.it encurtador.com.br goo.gl hubs.la
    hubs.li hubs.ly ift.tt is.gd kurzelinks.de lien.li linkd.pl lnk.bio lstu.fr mcaf.ee mzl.la n9.cl
    ouo.io ow.ly po.st ppt.cc qlink.it qr.ae rb.gy rebrand.ly rlu.ru s.id short.gy short.io
    shorte.st shorten.is shorturl.at shorturl.com shrtco.de smarturl.it snip.ly snipurl.com soo.gd
    spr.ly sprl.in surl.li t.co t.ly t1p.de t2m.io tiny.cc tiny.one tiny.pl tinyurl.com tny.im
    tny.sh tr.im trib.al u.to url.ie urlz.fr v.gd vu.fr x.co x.gd zpr.io
    """.split()
)
"""Services that put a short link before any other one, so that nobody sees where it leads.

Short links of a site's own (youtu.be, lnkd.in, forms.gle) say whose they are, and LinkedIn
puts its own into what is written there without asking: they are no part of this list.
"""

CARDS = frozenset(
    """
    123cards.com 123greetings.com 123cartes.com adobeexpress.cards americangreetings.com
    birthdayalarm.com bluemountain.com care2.com cardfool.com cartesfrance.fr cyberkarte.de
    correomagico.com cybercartes.com doozycards.com dromadaire.com ecardica.com ecards.co.uk
    ecards.com egreetings.com elfyourself.com evite.com funnygreetings.com greetingsisland.com
    greetz.nl grusskarten.de grusskartenfreunde.de gusanito.com hallmark.com hallmark.nl
    hallmarkecards.com hipstercards.com jacquielawson.com jibjab.com joliecarte.com kaartje2go.nl
    kisseo.com kisseo.com.br kisseo.de kisseo.es kisseo.fr kisseo.it kudoboard.com mycards.com
    ojolie.com paperlesspost.com pingg.com punchbowl.com smilebox.com someecards.com
    tarjetasnavidad.com tarjetaspostales.com wishyoucards.com e-cards.com e-cards.nl
    """.split()
)
"""Services that send greeting cards by link."""

ROOMS = frozenset(
    """
    meet.google.com calendar.google.com calendar.app.google teams.microsoft.com teams.live.com
    zoom.us zoom.com whereby.com webex.com meet.jit.si gotomeet.me bigbluebutton.org
    maps.google.com maps.app.goo.gl openstreetmap.org maps.apple.com
    """.split()
)
"""Meetings and places on a map: such a link is the message itself."""

STORES = frozenset(
    """
    docs.google.com drive.google.com photos.google.com photos.app.goo.gl dropbox.com wetransfer.com
    we.tl 1drv.ms onedrive.live.com sharepoint.com icloud.com box.com overleaf.com notion.so
    doodle.com nextcloud.com
    """.split()
)
"""Where one keeps what was made for somebody: to one person, such a link says what it is for."""
