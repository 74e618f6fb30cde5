// Generated from app/edges/{wire,received,wire_reports}.py by scripts/generate. Change the models there and run it again.

export type AbuseCategory = "profanity" | "insult" | "threat" | "hate" | "sexual";
export type Target = "agent" | "company" | "other" | "situation" | "quoted";
export type Step =
  | "listen"
  | "ask"
  | "ask_impact"
  | "take_notes"
  | "acknowledge"
  | "apologise"
  | "move_on"
  | "offer_help"
  | "paraphrase"
  | "own"
  | "no_excuses"
  | "no_buck_passing"
  | "be_open"
  | "propose"
  | "ask_remedy"
  | "explain_limits"
  | "agree_plan"
  | "act"
  | "update"
  | "adjust_plan"
  | "give_contact"
  | "go_beyond"
  | "follow_up"
  | "root_cause"
  | "pause"
  | "slow_down"
  | "stay_factual"
  | "manage_reaction"
  | "keep_perspective"
  | "set_boundary"
  | "warn"
  | "cool_off"
  | "get_support"
  | "exit"
  | "part_ways"
  | "escalate"
  | "switch_channel";
export type Phase =
  | "hear"
  | "acknowledge"
  | "clarify"
  | "own"
  | "solve"
  | "deliver"
  | "close"
  | "steady"
  | "protect"
  | "hand_over";
export type AdviceState = "shown" | "done" | "used" | "dismissed" | "withdrawn" | "replaced";
export type AgentCommand =
  | FeedbackCommand
  | HelpCommand
  | NoteCommand
  | MuteCommand
  | ReadCommand
  | KeepCommand
  | WrapUpCommand
  | DraftCommand
  | Ping;
export type AgentFrame =
  | Snapshot
  | Live
  | Gone
  | Interim
  | WatchedFrame
  | Ok
  | CommandError
  | DraftResult
  | StartedEvent
  | AssignedEvent
  | MessageEvent
  | PromiseEvent
  | AdviceEvent
  | AlertEvent
  | NoteEvent
  | WhisperEvent
  | FeedbackEvent
  | EndedEvent;
export type Channel = "chat" | "call" | "email";
export type Heat = "calm" | "tense" | "heated" | "abusive";
export type Speaker = "customer" | "agent" | "system";
export type AlertKind =
  | "abuse"
  | "threat"
  | "self_harm"
  | "vulnerable"
  | "manager_request"
  | "legal"
  | "churn"
  | "public_complaint"
  | "stuck"
  | "promise_overdue"
  | "agent_conduct"
  | "help_requested";
export type Severity = "info" | "warning" | "critical";
export type Outcome = "helped" | "handled" | "false_alarm" | "other";
/**
 * What a person did that is neither a message nor a note.
 *
 * The first five are the agent's word on one advice; the others are actions on the conversation
 * that the log must keep (see docs/decisions/0004-ten-event-types.md).
 */
export type FeedbackAction =
  | "used"
  | "copied"
  | "dismissed"
  | "helpful"
  | "not_helpful"
  | "muted"
  | "exit_approved"
  | "joined"
  | "taken_over"
  | "wrapped_up";
export type LeadCommand =
  | AcknowledgeCommand
  | ReleaseCommand
  | AssignCommand
  | SnoozeCommand
  | ResolveCommand
  | WhisperCommand
  | ApproveExitCommand
  | JoinCommand
  | TakeOverCommand
  | MuteRuleCommand
  | UnmuteRuleCommand
  | Ping
  | Watch
  | Unwatch;
export type LeadFrame =
  | Board
  | RowFrame
  | RulebookFrame
  | MutedFrame
  | Snapshot
  | Live
  | Gone
  | Interim
  | Ok
  | CommandError
  | StartedEvent
  | AssignedEvent
  | MessageEvent
  | PromiseEvent
  | AdviceEvent
  | AlertEvent
  | NoteEvent
  | WhisperEvent
  | FeedbackEvent
  | EndedEvent;
/**
 * How much a team bears before it may part with a customer (techniques, "Where the sources pull
 * apart").
 */
export type Policy = "patient" | "standard" | "firm";
export type ScreenEvent =
  | StartedEvent
  | AssignedEvent
  | MessageEvent
  | PromiseEvent
  | AdviceEvent
  | AlertEvent
  | NoteEvent
  | WhisperEvent
  | FeedbackEvent
  | EndedEvent;

export interface Abuse {
  score: number | null;
  categories: AbuseCategory[];
  target: Target | null;
}
export interface AbuseTaken {
  agent: string;
  minutes: number;
  break_due: boolean;
}
export interface AcknowledgeCommand {
  ref: string;
  type: "acknowledge";
  alert: string;
}
export interface Advice {
  id: string;
  step: Step;
  phase: Phase;
  state: AdviceState;
  say: string[];
  why: Why;
  guidance?: string | null;
  reason?: string | null;
}
export interface Why {
  sentence: string;
  evidence: Evidence[];
  rule: string;
  rule_version: string;
  sources: string[];
}
export interface Evidence {
  message: string;
  text: string;
  start: number;
  end: number;
}
export interface AdviceEvent {
  conversation: string;
  version: number;
  at: string;
  type: "advice";
  advice: Advice;
}
export interface FeedbackCommand {
  ref: string;
  type: "feedback";
  advice: string;
  action: "used" | "copied" | "dismissed" | "helpful" | "not_helpful";
}
export interface HelpCommand {
  ref: string;
  type: "help";
  conversation: string;
  reason?: string | null;
}
export interface NoteCommand {
  ref: string;
  type: "note";
  conversation: string;
  text: string;
  note?: string | null;
}
export interface MuteCommand {
  ref: string;
  type: "mute";
  conversation: string;
  for_seconds: number;
}
export interface ReadCommand {
  ref: string;
  type: "read";
  conversation: string;
  whisper: string;
}
/**
 * The agent has kept what they promised.
 */
export interface KeepCommand {
  ref: string;
  type: "keep";
  conversation: string;
  promise: string;
}
export interface WrapUpCommand {
  ref: string;
  type: "wrap_up";
  conversation: string;
  root_cause: string;
  summary?: string | null;
}
export interface DraftCommand {
  ref: string;
  type: "draft";
  conversation: string;
  text: string;
}
/**
 * Answered at once: whether the line still stands.
 */
export interface Ping {
  ref: string;
  type: "ping";
}
export interface Snapshot {
  type: "snapshot";
  conversation: string;
  version: number;
  state: ScreenState;
}
/**
 * A conversation as the screens hold it: the fold of `screen.apply` over its events, and nothing else.
 *
 * Snapshot at version v + the events after it = the snapshot at the later version, on both sides of the
 * socket.
 */
export interface ScreenState {
  conversation: string;
  live: boolean;
  started_at: string | null;
  last_at: string | null;
  channel: Channel;
  team: string;
  agent: string | null;
  customer: string | null;
  earlier: {
    [k: string]: number;
  };
  heat: Heat;
  mood: number;
  trend: "rising" | "steady" | "settling";
  curve: MoodPoint[];
  messages: Message[];
  message_count: number;
  advice: Advice | null;
  past: Advice[];
  done: Step[];
  alerts: Alert[];
  promises: Promise[];
  notes: Note[];
  whispers: Whisper[];
  ladder: Ladder;
  muted_until: string | null;
  wrapped_up: boolean;
  root_cause: string | null;
  end_reason: string | null;
}
export interface MoodPoint {
  at: string;
  mood: number;
  heat: Heat;
}
export interface Message {
  id: string;
  speaker: Speaker;
  text: string;
  at: string;
  duration_ms?: number | null;
  revision?: number;
  signals: CustomerSignals | AgentSignals | null;
}
export interface CustomerSignals {
  sentiment: number | null;
  upset: number | null;
  mood: number;
  heat: Heat;
  language: string;
  abuse: Abuse;
  cues: CueFound[];
  facts?: FactFound[];
}
export interface CueFound {
  id: string;
  text: string;
  start: number;
  end: number;
}
export interface FactFound {
  kind: string;
  text: string;
  start: number;
  end: number;
}
export interface AgentSignals {
  moves: CueFound[];
  promises: PromiseFound[];
  facts?: FactFound[];
}
export interface PromiseFound {
  text: string;
  due: string | null;
}
export interface Alert {
  id: string;
  kind: AlertKind;
  severity: Severity;
  state: "raised" | "acknowledged" | "resolved" | "recovered";
  reason: string;
  evidence: Evidence[];
  rule: string;
  rule_version: string;
  owner: string | null;
  outcome: Outcome | null;
  text?: string | null;
  raised_at: string;
  snoozed_until?: string | null;
  because?: string | null;
  by?: string | null;
  acknowledged_at?: string | null;
  deferred?: string | null;
  called?: string | null;
  passes_to?: string | null;
  passes_at?: string | null;
}
export interface Promise {
  id: string;
  message: string;
  text: string;
  due: string | null;
  state: "made" | "kept" | "overdue";
}
export interface Note {
  id: string;
  by: string;
  text: string;
}
export interface Whisper {
  id: string;
  by: string;
  text: string;
  read_at?: string | null;
}
/**
 * The boundary ladder on a screen. Boundaries and warnings count where there was abuse to answer.
 */
export interface Ladder {
  abuse: number;
  boundaries: number;
  warnings: number;
  exit_approved: boolean;
  joined: string[];
  taken_over: string | null;
}
export interface Live {
  type: "live";
}
/**
 * The conversation is no longer this agent's.
 */
export interface Gone {
  type: "gone";
  conversation: string;
}
/**
 * An unfinished transcript: shown, never kept.
 */
export interface Interim {
  type: "interim";
  conversation: string;
  id: string;
  speaker: Speaker;
  text: string;
}
/**
 * The leads who have the conversation open now. Only where the team's setting shows it to agents.
 */
export interface WatchedFrame {
  type: "watched";
  conversation: string;
  by: string[];
}
export interface Ok {
  type: "ok";
  ref: string;
  result?: {
    [k: string]: unknown;
  } | null;
}
export interface CommandError {
  type: "error";
  ref?: string | null;
  code: string;
  field?: string | null;
  detail: string;
}
export interface DraftResult {
  type: "draft_result";
  ref: string;
  conversation: string;
  moves: CueFound[];
  inflames: Inflames[];
  completes: Step[];
  missing: Step[];
}
export interface Inflames {
  id: string;
  text: string;
  start: number;
  end: number;
}
export interface StartedEvent {
  conversation: string;
  version: number;
  at: string;
  type: "started";
  started: Started;
}
export interface Started {
  channel: Channel;
  team: string;
  agent: string | null;
  customer: string | null;
  earlier: {
    [k: string]: number;
  };
}
export interface AssignedEvent {
  conversation: string;
  version: number;
  at: string;
  type: "assigned";
  assigned: Assigned;
}
export interface Assigned {
  channel: Channel;
  team: string;
  agent: string | null;
  customer: string | null;
}
export interface MessageEvent {
  conversation: string;
  version: number;
  at: string;
  type: "message";
  message: Message;
}
export interface PromiseEvent {
  conversation: string;
  version: number;
  at: string;
  type: "promise";
  promise: Promise;
}
export interface AlertEvent {
  conversation: string;
  version: number;
  at: string;
  type: "alert";
  alert: Alert;
}
export interface NoteEvent {
  conversation: string;
  version: number;
  at: string;
  type: "note";
  note: Note;
}
export interface WhisperEvent {
  conversation: string;
  version: number;
  at: string;
  type: "whisper";
  whisper: Whisper;
}
export interface FeedbackEvent {
  conversation: string;
  version: number;
  at: string;
  type: "feedback";
  feedback: Feedback;
}
export interface Feedback {
  action: FeedbackAction;
  by: string;
  advice?: string | null;
  until?: string | null;
  root_cause?: string | null;
  text?: string | null;
}
export interface EndedEvent {
  conversation: string;
  version: number;
  at: string;
  type: "ended";
  ended: Ended;
}
export interface Ended {
  reason: string | null;
}
export interface ApproveExitCommand {
  ref: string;
  type: "approve_exit";
  conversation: string;
}
export interface AssignCommand {
  ref: string;
  type: "assign";
  alert: string;
  to: string;
}
export interface Board {
  type: "board";
  now: string;
  rows: Row[];
  alerts: BoardAlert[];
  teams: string[];
  you?: string | null;
  leads?: string[];
  rulebook: string;
  rulebook_error?: string | null;
  muted?: MutedRule[];
}
/**
 * One line of the wallboard.
 */
export interface Row {
  conversation: string;
  team: string;
  channel: Channel;
  agent: string | null;
  agent_online: boolean;
  customer: string | null;
  started_at: string;
  last_at: string;
  live: boolean;
  heat: Heat;
  mood: number;
  trend: "rising" | "steady" | "settling";
  curve: number[];
  advice: Step | null;
  phase: Phase | null;
  cues: string[];
  last_words: Evidence | null;
  open_alerts: number;
  worst: Severity | null;
  needs: number;
}
/**
 * An open alert with what the board needs to show it without opening the conversation.
 */
export interface BoardAlert {
  conversation: string;
  version: number;
  at: string;
  team: string;
  agent: string | null;
  customer: string | null;
  channel: Channel;
  alert: Alert;
}
/**
 * A rule of which a lead wants to hear nothing for a while.
 */
export interface MutedRule {
  rule: string;
  team: string;
  by: string;
  until: string;
}
/**
 * From a message's arrival until its advice was handed to the agent's screens; of the whole server.
 */
export interface Cards {
  count: number;
  p50_ms: number | null;
  p99_ms: number | null;
}
/**
 * A page of the alerts that closed, the last closed first.
 */
export interface ClosedAlerts {
  alerts: BoardAlert[];
  before: number | null;
}
export interface CrisisLine {
  country: string;
  name: string;
  reach: string;
  hours: string;
  checked: string;
}
/**
 * Five minutes of the day, from `minute` (since midnight) on.
 */
export interface DaySlot {
  minute: number;
  messages: number;
  episodes: number;
  alerts: number;
}
export interface DeedDone {
  position: number;
  at: string;
  by: string;
  what: string;
  team: string | null;
  conversation: string | null;
  about: string | null;
  until: string | null;
}
/**
 * A page of the record of what leads did and looked at, the last first.
 */
export interface DeedsDone {
  deeds: DeedDone[];
  before: number | null;
}
export interface EarlierConversation {
  conversation: string;
  channel: Channel;
  team: string;
  agent: string | null;
  started_at: string;
  last_at: string;
  live: boolean;
  abusive: boolean;
}
/**
 * Of the same customer, the last begun first; only those with the lead's teams are named.
 */
export interface EarlierConversations {
  customer: string | null;
  conversations: EarlierConversation[];
  elsewhere: number;
}
export interface JoinCommand {
  ref: string;
  type: "join";
  conversation: string;
}
export interface ReleaseCommand {
  ref: string;
  type: "release";
  alert: string;
}
export interface SnoozeCommand {
  ref: string;
  type: "snooze";
  alert: string;
  for_seconds: number;
}
export interface ResolveCommand {
  ref: string;
  type: "resolve";
  alert: string;
  outcome: Outcome;
  note?: string | null;
}
export interface WhisperCommand {
  ref: string;
  type: "whisper";
  conversation: string;
  text: string;
}
export interface TakeOverCommand {
  ref: string;
  type: "take_over";
  conversation: string;
}
/**
 * Mutes the rule of an alert or an advice for its team. Rules that keep people safe are refused.
 */
export interface MuteRuleCommand {
  ref: string;
  type: "mute_rule";
  of: string;
  for_seconds: number;
}
/**
 * Ends the muting of a rule for a team.
 */
export interface UnmuteRuleCommand {
  ref: string;
  type: "unmute_rule";
  rule: string;
  team: string;
}
export interface Watch {
  type: "watch";
  ref?: string | null;
  conversation: string;
  after?: number | null;
}
export interface Unwatch {
  type: "unwatch";
  ref?: string | null;
  conversation: string;
}
/**
 * The row as it stands now. It leaves the list when it is not `live` and has no `open_alerts`.
 */
export interface RowFrame {
  type: "row";
  row: Row;
}
/**
 * The rulebook changed, or a bad file was refused and the last good one stays.
 */
export interface RulebookFrame {
  type: "rulebook";
  version: string;
  error?: string | null;
}
/**
 * The rules that are muted in the lead's teams now, all of them.
 */
export interface MutedFrame {
  type: "muted";
  muted: MutedRule[];
}
/**
 * What the pages need to know of the company. `GET /v1/settings` answers with it; no socket sends it.
 */
export interface PageSettings {
  rulebook: string;
  company: TeamSettings;
  teams: {
    [k: string]: TeamSettings;
  };
  crisis_lines: CrisisLine[];
  exit_lines: {
    [k: string]: string;
  };
  hosts: string[];
}
/**
 * What a team's agents are asked to bear, and what a conversation's cause can be tagged as.
 */
export interface TeamSettings {
  policy: Policy;
  boundaries: number;
  warnings: number;
  exit_needs_lead: boolean;
  root_causes: string[];
  watching_shown: boolean;
}
export interface Resume {
  type: "resume";
  cursors?: {
    [k: string]: number;
  };
}
export interface TodayReport {
  day: string;
  time_zone: string;
  now: string;
  live: number;
  open: number;
  unclaimed: number;
  messages: number;
  per_second: number;
  episodes: number;
  settled: number;
  raised: number;
  recovered: number;
  outcomes: {
    [k: string]: number;
  };
  taken: Waits;
  cards: Cards;
  abuse: AbuseTaken[];
  slots: DaySlot[];
}
/**
 * How long alerts waited until somebody took them.
 */
export interface Waits {
  count: number;
  median_ms: number | null;
  p90_ms: number | null;
}
