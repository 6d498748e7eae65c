/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether a source states a relation. */
export type Basis =
  /** A source states it. */
  | 'EXPLICIT'
  /** It is inferred, for example from place and day. */
  | 'INFERRED';

/** How a meeting belongs to a forum. */
export type ForumRelation =
  /** The meeting took place on the sidelines of the forum: not a part of it, but more than at the same place and time. */
  | 'ON_SIDELINES'
  /** The meeting was a part of the forum. */
  | 'SESSION_OF';

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

/** A kind of source. */
export type SourceKind =
  /** A data set. */
  | 'DATASET'
  /** A news report. */
  | 'NEWS'
  /** What one side published about a meeting. */
  | 'OFFICIAL_READOUT'
  /** Anything else. */
  | 'OTHER'
  /** A transcript. */
  | 'TRANSCRIPT';

/** Whether a source announces, confirms or denies a fact. */
export type Stance =
  /** Says that it will happen. */
  | 'ANNOUNCES'
  /** Says that it is so. */
  | 'CONFIRMS'
  /** Says that it is not so. The bundled data has no such citation. */
  | 'DENIES';

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

export type MeetingPageQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
  isTranslated?: boolean;
}>;


export type MeetingPageQuery = { meeting: { __typename: 'Meeting', id: string, name: string, wikidataId: string | null, format: MeetingFormat, setting: MeetingSetting, mode: MeetingMode, status: MeetingStatus, start: string | null, end: string | null, notBefore: string | null, notAfter: string | null, timeZone: string | null, startsAt: string | null, venue: string | null, city: string | null, forumRelation: ForumRelation | null, forumBasis: Basis | null, partOfBasis: Basis | null, participantsComplete: boolean | null, summary: string | null, standing: Standing, inEnglish: string | null, localizedName: { lang: string }, names: Array<{ lang: string, text: string }>, place: { __typename: 'Place', id: string, name: string, localizedName: { lang: string } } | null, country: { __typename: 'Country', id: string, name: string, localizedName: { lang: string } } | null, forum: { __typename: 'Forum', id: string, name: string, localizedName: { lang: string } } | null, partOf: { __typename: 'Meeting', standing: Standing, id: string, name: string, localizedName: { lang: string } } | null, occasion: { __typename: 'Meeting', id: string, name: string, localizedName: { lang: string } }, parts: Array<{ __typename: 'Meeting', id: string, name: string, setting: MeetingSetting, start: string | null, startsAt: string | null, timeZone: string | null, partOfBasis: Basis | null }>, about: Array<{ __typename: 'Topic', id: string, name: string, localizedName: { lang: string } }>, differentFrom: Array<{ reason: string | null, from:
        | { __typename: 'Collection', id: string, name: string, localizedName: { lang: string } }
        | { __typename: 'Country', id: string, name: string, localizedName: { lang: string } }
        | { __typename: 'Forum', id: string, name: string, localizedName: { lang: string } }
        | { __typename: 'ForumSeries', id: string, name: string, localizedName: { lang: string } }
        | { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } }
        | { __typename: 'Meeting', id: string, name: string, localizedName: { lang: string } }
        | { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } }
        | { __typename: 'Place', id: string, name: string, localizedName: { lang: string } }
        | { __typename: 'Source', id: string, name: string, localizedName: { lang: string } }
        | { __typename: 'Statement', id: string, name: string, localizedName: { lang: string } }
        | { __typename: 'Topic', id: string, name: string, localizedName: { lang: string } }
       }>, citations: Array<{ stance: Stance, excerpt: string | null, locator: string | null, source: { id: string, name: string, publisher: string | null, url: string | null, kind: SourceKind, lang: string | null, publishedAt: string | null } }>, disputes: Array<{ field: string, values: Array<{ value: string, citations: Array<{ source: { id: string, name: string, publisher: string | null } }> }> }>, retraction: { reason: string, source: { id: string, name: string } | null } | null } & { titlePlace?: { id: string, name: string, english: string, localizedName: { lang: string } } | null, titlePeople?: { totalCount: number, nodes: Array<
        | { __typename: 'Country', id: string, name: string, english: string, localizedName: { lang: string } }
        | { __typename: 'Leader', id: string, name: string, english: string, localizedName: { lang: string } }
        | { __typename: 'Organization', id: string, name: string, english: string, localizedName: { lang: string } }
      > } | null } | null };

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

export const MeetingPageDocument = new TypedDocumentString(`
    query MeetingPage($id: ID!, $lang: Language, $isTranslated: Boolean! = false) {
  meeting(id: $id) {
    __typename
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
    names {
      lang
      text
    }
    wikidataId
    format
    setting
    mode
    status
    start
    end
    notBefore
    notAfter
    timeZone
    startsAt
    venue
    city
    place {
      ...EntityName
    }
    country {
      ...EntityName
    }
    forum {
      ...EntityName
    }
    forumRelation
    forumBasis
    partOf {
      ...EntityName
      standing
    }
    partOfBasis
    occasion {
      ...EntityName
    }
    parts {
      __typename
      id
      name(lang: $lang)
      setting
      start
      startsAt
      timeZone
      partOfBasis
    }
    participantsComplete
    about {
      ...EntityName
    }
    summary(lang: $lang)
    inEnglish: summary(lang: "en")
    differentFrom {
      reason
      from {
        ...EntityName
      }
    }
    ...Proof
    ...TitleParts @include(if: $isTranslated)
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
  localizedName(lang: $lang) {
    lang
  }
}
fragment Proof on Fact {
  standing
  citations {
    stance
    excerpt
    locator
    source {
      id
      name(lang: $lang)
      publisher
      url
      kind
      lang
      publishedAt
    }
  }
  disputes {
    field
    values {
      value
      citations {
        source {
          id
          name(lang: $lang)
          publisher
        }
      }
    }
  }
  retraction {
    reason
    source {
      id
      name(lang: $lang)
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
}`) as unknown as TypedDocumentString<MeetingPageQuery, MeetingPageQueryVariables>;