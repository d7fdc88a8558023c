"""Auto-mark: plans it off the GUI thread, shows the plan, does it when asked; keeper rules."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.auto_mark_scopes import ListingView, ScopeChoice, offered_scopes
from app.jobs import Jobs
from app.preferences import Preferences
from app.thumbnails import Thumbnails
from app.widgets.auto_mark_preview import AutoMarkPreview
from app.widgets.keeper_rules_dialog import KeeperRulesDialog
from core.progress import Progress
from core.records import Photo
from core.review.auto_mark import AutoMarkPlan, Scope, plan_auto_mark
from core.review.further_facts import ReadFurtherFacts
from core.review.session import ReviewSession
from core.settings import KeeperRules


class AutoMarkController(QObject):
    """``photo``: the one that keys act on. Signal: ``agreed`` (AutoMarkPlan), once the user says
    so."""

    agreed = Signal(object)

    def __init__(
        self,
        page: ListingView,
        jobs: Jobs,
        preferences: Preferences,
        thumbnails: Thumbnails,
        photo: Callable[[], Photo | None],
    ) -> None:
        super().__init__()
        self._page, self._jobs, self._preferences = page, jobs, preferences
        self._thumbnails, self._photo = thumbnails, photo
        self._further = ReadFurtherFacts(jobs.decoder)
        self.preview: AutoMarkPreview | None = None
        self.rules: KeeperRulesDialog | None = None
        self._session: ReviewSession | None = None

    def begin(self, session: ReviewSession) -> None:
        """Another review is up: what was planned for the last one is dropped."""
        self._session = session
        if self.preview is not None:
            self.preview.close()

    def ask(self, session: ReviewSession) -> None:
        """Show what auto-mark would do with the undecided groups."""
        photo = self._photo()
        folder = None if photo is None else photo.path.parent
        scopes = offered_scopes(self._page.listed_groups, folder)
        self._plan(session, scopes[0].scope, lambda plan: self._open(session, scopes, plan))

    def ask_for_rules(self, session: ReviewSession) -> None:
        """Let the user order the rules; then show what they would do."""

        def save(rules: KeeperRules) -> None:
            self._preferences.keeper_rules = rules
            self.ask(session)

        rules = self._preferences.keeper_rules
        self.rules = self._jobs.dialogs.open(lambda parent: KeeperRulesDialog(rules, parent))
        self.rules.chosen.connect(save)

    def _plan(
        self, session: ReviewSession, scope: Scope, show: Callable[[AutoMarkPlan], object]
    ) -> None:
        groups, decisions = session.groups, session.decisions()
        rules, further = self._preferences.keeper_rules, self._further

        def work(progress: Progress) -> AutoMarkPlan:
            return plan_auto_mark(groups, decisions, rules, further, progress, scope)

        def show_if_up(plan: AutoMarkPlan) -> None:
            if session is self._session:
                show(plan)

        self._jobs.start(work, show_if_up, title=self.tr("Applying your keeper rules…"))

    def _open(
        self, session: ReviewSession, scopes: tuple[ScopeChoice, ...], plan: AutoMarkPlan
    ) -> None:
        preview = self._jobs.dialogs.open(
            lambda parent: AutoMarkPreview(session.groups, scopes, self._thumbnails, parent)
        )
        preview.show_plan(plan)
        preview.agreed.connect(self.agreed)
        preview.rules_requested.connect(lambda: self.ask_for_rules(session))
        preview.scope_chosen.connect(lambda scope: self._plan_anew(session, scope, preview))
        preview.finished.connect(lambda result: self._forget(preview))
        self.preview = preview

    def _plan_anew(self, session: ReviewSession, scope: Scope, preview: AutoMarkPreview) -> None:
        def show(plan: AutoMarkPlan) -> None:
            if self.preview is preview and preview.isVisible():
                preview.show_plan(plan)

        self._plan(session, scope, show)

    def _forget(self, preview: AutoMarkPreview) -> None:
        if self.preview is preview:
            self.preview = None
