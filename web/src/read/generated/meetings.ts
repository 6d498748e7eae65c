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

/** Whether a source states a relation. */
export type Basis =
  /** A source states it. */
  | 'EXPLICIT'
  /** It is inferred, for example from place and day. */
  | 'INFERRED';

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

/** Order of meetings; ties are broken by id, and meetings without a date come last. */
export type MeetingOrder =
  /** By default name. */
  | 'NAME_ASC'
  /** Most participants first, as far as the sources name them. */
  | 'PARTICIPANT_COUNT_DESC'
  /** Oldest first. Meetings of one day come in the order of `startsAt`, and those without it after the others of their day. */
  | 'START_ASC'
  /** Newest first. Meetings of one day come in the opposite order of `startsAt`, and those without it after the others of their day. */
  | 'START_DESC'
  /** Most statements first. */
  | 'STATEMENT_COUNT_DESC';

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

export type MeetingListQueryVariables = Exact<{
  where?: MeetingFilter | null | undefined;
  orderBy?: Array<MeetingOrder> | MeetingOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: string | null | undefined;
  isTranslated?: boolean;
}>;


export type MeetingListQuery = { meetings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Meeting', id: string, name: string, start: string | null, end: string | null, notBefore: string | null, notAfter: string | null, mode: MeetingMode, status: MeetingStatus, standing: Standing, city: string | null, setting: MeetingSetting, forumRelation: ForumRelation | null, forumBasis: Basis | null, localizedName: { lang: string }, partOf: { __typename: 'Meeting', id: string, standing: Standing, name: string, localizedName: { lang: string } } | null, forum: { __typename: 'Forum', id: string, name: string, localizedName: { lang: string } } | null, parts: Array<{ forumRelation: ForumRelation | null, forumBasis: Basis | null, forum: { __typename: 'Forum', id: string, name: string, localizedName: { lang: string } } | null }> } & { titlePlace?: { id: string, name: string, english: string, localizedName: { lang: string } } | null, titlePeople?: { totalCount: number, nodes: Array<
          | { __typename: 'Country', id: string, name: string, english: string, localizedName: { lang: string } }
          | { __typename: 'Leader', id: string, name: string, english: string, localizedName: { lang: string } }
          | { __typename: 'Organization', id: string, name: string, english: string, localizedName: { lang: string } }
        > } | null }> } | null };

export type AnnouncedCountQueryVariables = Exact<{
  where?: MeetingFilter | null | undefined;
}>;


export type AnnouncedCountQuery = { meetings: { totalCount: number } | null };

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

export const MeetingListDocument = new TypedDocumentString(`
    query MeetingList($where: MeetingFilter, $orderBy: [MeetingOrder!], $first: Int, $after: String, $lang: Language, $isTranslated: Boolean! = false) {
  meetings(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      name(lang: $lang)
      localizedName(lang: $lang) {
        lang
      }
      start
      end
      notBefore
      notAfter
      mode
      status
      standing
      city
      setting
      partOf {
        __typename
        id
        standing
        name(lang: $lang)
        localizedName(lang: $lang) {
          lang
        }
      }
      ...AtForum
      ...TitleParts @include(if: $isTranslated)
    }
  }
}
    fragment AtForum on Meeting {
  forumRelation
  forumBasis
  forum {
    __typename
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  parts {
    forumRelation
    forumBasis
    forum {
      __typename
      id
      name(lang: $lang)
      localizedName(lang: $lang) {
        lang
      }
    }
  }
}
fragment TitleParts on Meeting {
  titlePlace: place {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
    english: name(lang: "en")
  }
  titlePeople: participants(first: 3) {
    totalCount
    nodes {
      __typename
      ... on Entity {
        id
        name(lang: $lang)
        localizedName(lang: $lang) {
          lang
        }
        english: name(lang: "en")
      }
    }
  }
}`) as unknown as TypedDocumentString<MeetingListQuery, MeetingListQueryVariables>;
export const AnnouncedCountDocument = new TypedDocumentString(`
    query AnnouncedCount($where: MeetingFilter) {
  meetings(where: $where) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<AnnouncedCountQuery, AnnouncedCountQueryVariables>;