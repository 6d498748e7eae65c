/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/**
 * Conditions on what accounts say. All given conditions must hold, each for at least one account of the meeting. Null for a
 * condition and a filter without conditions are errors.
 */
export type AccountFilter = {
  /** Contains this text, ignoring case, accents and character width: `Iran` is also found in Tirana. */
  contains?: string | null | undefined;
  /**
   * Mentions one of these: leaders, countries, organizations, and series and editions of forums, by any of their names. Example:
   * `meetings(where: { mode: [PHONE], account: { mentions: ["syria"] } })` has the telephone calls of which an account speaks of
   * Syria, Syrians or the Syrian president; `mentions` of the account say where.
   */
  mentions?: Array<string | number> | null | undefined;
  /**
   * Has all of these words, in any order, each as a whole word, ignoring case, accents and character width: `Iran` is not found in
   * Iranian. At most `limits.maxSearchWords` words. In Chinese, Japanese and Korean, words are found anywhere.
   */
  words?: string | null | undefined;
};

/** How far the sources of the graph reach in a time, for certain actors and a kind of events. */
export type CoverageExtent =
  /**
   * Collections cover every day of it: the graph has the events that they have, so that a count of 0 means that the graph knows of none
   * there. A collection may lack a page of its publisher, and a publisher may leave events out: 0 does not prove that nothing happened.
   */
  | 'COVERED'
  /** Collections that tell of these actors do not reach into it. The graph may have something by chance, and a count of 0 says nothing. */
  | 'NOT_COVERED'
  /** Some days are covered, or some of the events: there may have been more than the graph has. */
  | 'PARTLY'
  /** No collection tells such events of these actors at that time. A count says what some source happened to tell, and 0 says nothing. */
  | 'UNKNOWN';

/**
 * A span of time that includes both ends. At least one end is required, and neither may be null. Example:
 * `{ from: "2013", to: "2020-06" }`.
 */
export type DateRange = {
  /** The first day, month or year. */
  from?: string | null | undefined;
  /** The last day, month or year. */
  to?: string | null | undefined;
};

/** How a meeting belongs to a forum. */
export type ForumRelation =
  /** The meeting took place on the sidelines of the forum: not a part of it, but more than at the same place and time. */
  | 'ON_SIDELINES'
  /** The meeting was a part of the forum. */
  | 'SESSION_OF';

/** The length of a bucket of time. */
export type Grain =
  /** A calendar month. */
  | 'MONTH'
  /** A quarter of a calendar year. */
  | 'QUARTER'
  /** A calendar year. */
  | 'YEAR';

/** A key to count by. */
export type GroupKey =
  /**
   * City where a meeting was held, as `Meeting.city` writes it, such as `Beijing`: each spelling has a cell of its own, and cities of one
   * name share one. Statements have none. The value is empty for meetings of which no city is known, such as calls;
   * `meetings: { hasCity: true }` leaves them out.
   */
  | 'CITY'
  /** Of a meeting, the country where it was held; of a statement, the country for which the speaker spoke on that day. */
  | 'COUNTRY'
  /** Series of the forum at which, or on the sidelines of which, it took place. */
  | 'FORUM_SERIES'
  /** Setting of a meeting, or kind of a statement. */
  | 'KIND'
  /** Language of a statement's preferred rendition. Meetings have none. */
  | 'LANGUAGE'
  /** A leader who took part in the meeting or made the statement. */
  | 'LEADER'
  /**
   * How the participants of a meeting met: `IN_PERSON`, `VIDEO` or `PHONE`. Statements have none. An occasion of which one part was held
   * in person and another by video counts for both, so that the counts may sum to more than there are occasions. They sum to the number
   * of meetings with `meetings: { parts: INCLUDED }`, which counts every meeting once, by itself.
   */
  | 'MODE'
  /** Month of the first day: `2023-10`. */
  | 'MONTH'
  /**
   * An office, such as `HEAD_OF_STATE`, in which a leader took part in the meeting or made the statement: held on that day, and of the
   * side represented. Beside `LEADER` or `SIDE`, each cell has an office and a leader or side of one and the same meeting, which need not
   * belong together: for the offices of one leader, name the leader in `subjects`.
   */
  | 'OFFICE'
  /** Quarter of the first day: `2023-Q4`. */
  | 'QUARTER'
  /** Region of that country. */
  | 'REGION'
  /**
   * A side: of a meeting, a country or organization that was represented there, by itself or by whoever came for it; of a statement,
   * the one for which the speaker spoke on that day.
   */
  | 'SIDE'
  /** A topic that it is about. */
  | 'TOPIC'
  /** Day of the week of the first day: `MONDAY` to `SUNDAY`. */
  | 'WEEKDAY'
  /** Year of the first day: `2023`. */
  | 'YEAR';

/**
 * Conditions on meetings; all given conditions must hold. A missing value satisfies no condition, and therefore
 * satisfies its `not`.
 * A condition that is null counts as omitted, but is an error inside a `not`. Null for an operator, such as `eq: null`, or
 * for `during` or `within` is an error, and so are an empty list and a filter without conditions, which does not mean "everything".
 * The id of an entity that was merged into another stands for the other; an unknown id is an error.
 */
export type MeetingFilter = {
  /** About one of these topics. */
  about?: Array<string | number> | null | undefined;
  /**
   * Told by an account in these words, or with these mentions. Example: `meetings(where: { mode: [PHONE], account: { words: "Jerusalem" } })` has the
   * telephone calls of which an account says Jerusalem.
   */
  account?: AccountFilter | null | undefined;
  /** All of these conditions hold. */
  and?: Array<MeetingFilter> | null | undefined;
  /**
   * Whether it cites a source or has an account from one. Example: `meetings(where: { cited: false }) { totalCount }` counts
   * meetings without a source.
   */
  cited?: boolean | null | undefined;
  /** Cites one of these sources, or has an account from one. */
  citedBy?: Array<string | number> | null | undefined;
  /** Held in this city, as `Meeting.city` writes it; `place` finds it in any spelling. */
  city?: TextFilter | null | undefined;
  /**
   * Cites a source of one of these collections, or has an account from one. Example:
   * `meetings(where: { collection: ["kremlin-news"] }) { totalCount }`.
   */
  collection?: Array<string | number> | null | undefined;
  /** Held in one of these countries. */
  country?: Array<string | number> | null | undefined;
  /** Overlaps this range, or may: one of which only the year is known overlaps each month of it. Never true without a date; see `within`. */
  during?: DateRange | null | undefined;
  /** One of these formats. */
  format?: Array<MeetingFormat> | null | undefined;
  /** At or on the sidelines of one of these forums. */
  forum?: Array<string | number> | null | undefined;
  /** At or on the sidelines of an edition of one of these series. */
  forumSeries?: Array<string | number> | null | undefined;
  /** Whether it has a `city`. Example: `meetings(where: { mode: [IN_PERSON], hasCity: false }) { totalCount }`. */
  hasCity?: boolean | null | undefined;
  /** Has one of these ids. */
  ids?: Array<string | number> | null | undefined;
  /** One of these modes. */
  mode?: Array<MeetingMode> | null | undefined;
  /** Any name in any language. `contains` and `startsWith` ignore case, accents and character width. */
  name?: TextFilter | null | undefined;
  /** This condition does not hold. */
  not?: MeetingFilter | null | undefined;
  /** At least one of these conditions holds. */
  or?: Array<MeetingFilter> | null | undefined;
  /** Who took part. */
  participants?: ParticipantsFilter | null | undefined;
  /**
   * Whether the list of participants is known to have everybody, or known not to; see `Meeting.participantsComplete`. Where that is
   * not known, neither holds. Example: `meetings(where: { relation: [SESSION_OF], participantsComplete: false }) { totalCount }`.
   */
  participantsComplete?: boolean | null | undefined;
  /**
   * Which meetings the list has. Omitted, it has occasions: each once, if the conditions hold for the meeting or for one of its
   * parts, as far as one and the same meeting fulfils all of them. Example: `meetings(where: { setting: [PRESS], parts: ONLY })` has
   * the press conferences after talks. It is an error inside `and`, `or` and `not`.
   */
  parts?: MeetingParts | null | undefined;
  /** Held at one of these places. Example: `meetings(where: { place: ["geneva-ch"] }) { totalCount }`. */
  place?: Array<string | number> | null | undefined;
  /**
   * Cites a source of this publisher, or has an account from one. Beside a `not`, it finds what one publisher alone tells of. Example:
   * `meetings(where: { publisher: { eq: "President of Russia" }, not: { publisher: { eq: "The White House" } } }) { totalCount }`.
   */
  publisher?: TextFilter | null | undefined;
  /** Has one of these relations to its forum: a session of it, or on its sidelines. */
  relation?: Array<ForumRelation> | null | undefined;
  /** One of these settings. */
  setting?: Array<MeetingSetting> | null | undefined;
  /** One of these standings. */
  standing?: Array<Standing> | null | undefined;
  /** One of these statuses. */
  status?: Array<MeetingStatus> | null | undefined;
  /**
   * Surely lies within this range, from its first to its last day: one of which only the year is known is within that year, and
   * within no month of it. Never true without a date. Example: `meetings(where: { within: { from: "2023-10", to: "2023-10" } })` has
   * the meetings that were surely in October 2023.
   */
  within?: DateRange | null | undefined;
};

/** How many sides met. */
export type MeetingFormat =
  /** Two sides. */
  | 'BILATERAL'
  /**
   * One side: all who took part represent the same country or organization, or a body, a company or a party of that country, such as a
   * president and a minister of the same government.
   */
  | 'INTERNAL'
  /** More than three sides. */
  | 'MULTILATERAL'
  /** Three sides. */
  | 'TRILATERAL'
  /**
   * Not known: a source names several in one list, "met with the Presidents of Peru and Colombia", and does not say whether they were met
   * separately. Each of them has a meeting, of which nothing says who else was there. Or somebody took part of whom no source says for
   * which side, or a source names one person alone.
   */
  | 'UNKNOWN';

/** How the participants met. */
export type MeetingMode =
  /** In one place. */
  | 'IN_PERSON'
  /** By telephone. */
  | 'PHONE'
  /** By video link. */
  | 'VIDEO';

/** Which meetings a list has in the place of occasions. */
export type MeetingParts =
  /** Each meeting for which the conditions hold, whether it is a part of another or not. */
  | 'INCLUDED'
  /** The meetings alone that are parts of others. */
  | 'ONLY';

/** A kind of occasion. */
export type MeetingSetting =
  /** A ceremony. */
  | 'CEREMONY'
  /** A meal. */
  | 'DINNER'
  /** Talks with delegations. */
  | 'EXPANDED_TALKS'
  /** Anything else, for example remarks on arrival, after talks, or at an announcement. */
  | 'OTHER'
  /** A press appearance. */
  | 'PRESS'
  /** A short conversation aside, for example in a corridor, or on the sidelines of a summit. */
  | 'PULL_ASIDE'
  /** A session of a forum. */
  | 'SESSION'
  /** Talks. */
  | 'TALKS'
  /** Two people alone. */
  | 'TETE_A_TETE'
  /** A visit. */
  | 'VISIT';

/** Whether a meeting took place. Two actors have met only if they took part in a meeting that is HELD. */
export type MeetingStatus =
  /** A source says that it will take place, and none says that it did. */
  | 'ANNOUNCED'
  /** It was cancelled. The bundled data has no such meeting. */
  | 'CANCELLED'
  /** It took place. */
  | 'HELD'
  /** It was postponed. The bundled data has no such meeting: its sources tell what took place. */
  | 'POSTPONED';

/**
 * Who took part in a meeting; participants with the role ABSENT do not count. At least one of the fields is required, and all that
 * are given must hold, each for itself. A country or an organization satisfies `all`, `any` and `only` where it is a participant
 * itself; `representing` is also about whoever came for it.
 */
export type ParticipantsFilter = {
  /** All of these actors took part. */
  all?: Array<string | number> | null | undefined;
  /** At least one of these actors took part. */
  any?: Array<string | number> | null | undefined;
  /** No other actors than these took part, as far as the sources name them. Add `participantsComplete: true` beside it to be sure. */
  only?: Array<string | number> | null | undefined;
  /**
   * Somebody sat for at least one of these countries or organizations: it took part itself, or a participant represented it, as a source
   * names it, else by the office held on that day. It is the `representing` of `ParticipantEdge`. Example:
   * `meetings(where: { participants: { representing: ["japan"] } }) { totalCount }`.
   */
  representing?: Array<string | number> | null | undefined;
};

/** Whether a fact is asserted, disputed or retracted. */
export type Standing =
  /** Sources assert it. */
  | 'ASSERTED'
  /** Sources contradict each other about it. */
  | 'DISPUTED'
  /**
   * The fact was withdrawn: it is kept for the record, but no longer counted. Lists leave such facts out unless the filter
   * asks for them, as in `meetings(where: { standing: [RETRACTED] })`.
   */
  | 'RETRACTED';

/** Conditions on a text; all given conditions must hold. At least one is required, and none may be null. Example: `{ startsWith: "xi" }`. */
export type TextFilter = {
  /** Contains this text, ignoring case, accents and character width. */
  contains?: string | null | undefined;
  /** Equal to this text. */
  eq?: string | null | undefined;
  /** Equal to one of these texts. */
  in?: Array<string> | null | undefined;
  /** Starts with this text, ignoring case, accents and character width. */
  startsWith?: string | null | undefined;
};

export type ActivityOfSideQueryVariables = Exact<{
  side: string | number;
  by: Array<GroupKey> | GroupKey;
  during?: DateRange | null | undefined;
  meetings?: MeetingFilter | null | undefined;
  lang?: string | null | undefined;
}>;


export type ActivityOfSideQuery = { activity: Array<{ count: number, covered: CoverageExtent, keys: Array<{ value: string }> }>, entity:
    | { __typename: 'Collection', id: string, name: string }
    | { __typename: 'Country', id: string, name: string }
    | { __typename: 'Forum', id: string, name: string }
    | { __typename: 'ForumSeries', id: string, name: string }
    | { __typename: 'Leader', id: string, name: string }
    | { __typename: 'Meeting', id: string, name: string }
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Place', id: string, name: string }
    | { __typename: 'Source', id: string, name: string }
    | { __typename: 'Statement', id: string, name: string }
    | { __typename: 'Topic', id: string, name: string }
   | null };

export type CountryOfPlaceQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
}>;


export type CountryOfPlaceQuery = { place: { country: { id: string, name: string } | null } | null };

export type KindsOfSidesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type KindsOfSidesQuery = { entities: Array<
    | { __typename: 'Collection', id: string }
    | { __typename: 'Country', id: string }
    | { __typename: 'Forum', id: string }
    | { __typename: 'ForumSeries', id: string }
    | { __typename: 'Leader', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Place', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Topic', id: string }
   | null> };

export type CoverageOfSideQueryVariables = Exact<{
  side: Array<string | number> | string | number;
  during?: DateRange | null | undefined;
  grain: Grain;
}>;


export type CoverageOfSideQuery = { coverage: { extent: CoverageExtent, buckets: Array<{ start: string, extent: CoverageExtent, days: number, coveredDays: number, partlyCoveredDays: number }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ActivityOfSideDocument = new TypedDocumentString(`
    query ActivityOfSide($side: ID!, $by: [GroupKey!]!, $during: DateRange, $meetings: MeetingFilter, $lang: Language) {
  activity(
    of: MEETINGS
    by: $by
    subjects: [$side]
    during: $during
    meetings: $meetings
  ) {
    count
    covered
    keys {
      value
    }
  }
  entity(id: $side) {
    __typename
    id
    name(lang: $lang)
  }
}
    `) as unknown as TypedDocumentString<ActivityOfSideQuery, ActivityOfSideQueryVariables>;
export const CountryOfPlaceDocument = new TypedDocumentString(`
    query CountryOfPlace($id: ID!, $lang: Language) {
  place(id: $id) {
    country {
      id
      name(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<CountryOfPlaceQuery, CountryOfPlaceQueryVariables>;
export const KindsOfSidesDocument = new TypedDocumentString(`
    query KindsOfSides($ids: [ID!]!) {
  entities(ids: $ids) {
    __typename
    id
  }
}
    `) as unknown as TypedDocumentString<KindsOfSidesQuery, KindsOfSidesQueryVariables>;
export const CoverageOfSideDocument = new TypedDocumentString(`
    query CoverageOfSide($side: [ID!]!, $during: DateRange, $grain: Grain!) {
  coverage(for: $side, during: $during, grain: $grain) {
    extent
    buckets {
      start
      extent
      days
      coveredDays
      partlyCoveredDays
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageOfSideQuery, CoverageOfSideQueryVariables>;