"""Making every service over an open store."""

from functools import partial

from cordially.app.considering import considering_over
from cordially.app.following import following_over
from cordially.app.foundation import Foundation
from cordially.app.inviting import inviting_over
from cordially.imports.reader_process import ArchiveReader
from cordially.services.audiences import Audiences
from cordially.services.briefing import Briefing
from cordially.services.composing import Composing
from cordially.services.exporting import Exporting
from cordially.services.handing_over import HandingOver
from cordially.services.importing import Importing
from cordially.services.look_process import LookAway
from cordially.services.looking import LoadedAtNeed, LookHere
from cordially.services.opt_in import OptIn
from cordially.services.own_settings import ACCOUNT
from cordially.services.reviewing import Reviewing
from cordially.services.roster import Rosters
from cordially.services.service_set import ServiceSet
from cordially.services.silencing import Silencing
from cordially.store.acquaintances import Acquaintances
from cordially.store.compositions import Compositions
from cordially.store.hand_overs import HandOvers
from cordially.store.import_writer import OWN_GIVEN_NAME
from cordially.store.imports import Imports
from cordially.store.left_alone import LeftAlones
from cordially.store.recipients import Recipients
from cordially.store.settings import Settings
from cordially.store.silences import Silences
from cordially.store.whole import Whole


def assembled(base: Foundation) -> ServiceSet:
    """Every service, sharing what the contacts stand on."""
    database, acts, clock, thread = base.database, base.acts, base.clock, base.thread
    hand_overs, recipients = HandOvers(database, clock), Recipients(database, acts)
    rosters, settings = Rosters(base.table), Settings(database)
    account = partial(settings.get, ACCOUNT)
    composing = Composing(
        Compositions(database, acts, clock),
        recipients,
        rosters,
        Briefing(base.people, hand_overs, clock),
        base.typing,
        partial(settings.get, OWN_GIVEN_NAME),
        account,
    )
    silences = Silences(database, acts, clock)
    # A window shares its time with no look at a text; a command has nothing else to do.
    looker = LookAway() if thread else LookHere(LoadedAtNeed())
    acquaintances = Acquaintances(database)
    reviewing = Reviewing(
        composing, hand_overs, rosters, clock, silences, acquaintances, looker, account
    )
    inviting = inviting_over(database, base.people, composing, acts, clock)
    opt_in = OptIn(settings, clock)
    requests = considering_over(base, composing, inviting.services.inviting, opt_in)
    imports = Imports(database, clock, base.folders.copies)
    return ServiceSet(
        base.contacts,
        composing,
        HandingOver(composing, reviewing, hand_overs, inviting.gate),
        reviewing,
        Silencing(silences),
        Audiences(
            base.table, rosters, recipients, hand_overs, clock, LeftAlones(database).everybody
        ),
        Importing(
            ArchiveReader(),
            imports,
            partial(thread.call, imports.known) if thread else imports.known,
            composing.fold,
        ),
        Exporting(base.contacts, Whole(database), clock),
        opt_in,
        inviting.services,
        following_over(
            base, composing, inviting.services.inviting, requests.considering.open, opt_in
        ),
        requests,
        base.typing,
    )
