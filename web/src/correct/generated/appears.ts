/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type WhereTheyAppearQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  lang?: string | null | undefined;
}>;


export type WhereTheyAppearQuery = { entities: Array<
    | { __typename: 'Collection', id: string, name: string }
    | { __typename: 'Country', id: string, name: string }
    | { __typename: 'Forum', start: string | null, end: string | null, city: string | null, id: string, name: string, standing: Standing, citations: Array<{ stance: Stance, excerpt: string | null, locator: string | null, source: { id: string, name: string, publisher: string | null, url: string | null, kind: SourceKind, lang: string | null, publishedAt: string | null } }>, disputes: Array<{ field: string, values: Array<{ value: string, citations: Array<{ source: { id: string, name: string, publisher: string | null } }> }> }>, retraction: { reason: string, source: { id: string, name: string } | null } | null }
    | { __typename: 'ForumSeries', id: string, name: string }
    | { __typename: 'Leader', id: string, name: string, tenures: Array<{ id: string, title: string, from: string | null, to: string | null, of:
          | { __typename: 'Country', id: string, name: string, localizedName: { lang: string } }
          | { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } }
         }>, earliest: { totalCount: number, nodes: Array<{ __typename: 'Meeting', start: string | null, id: string, name: string, localizedName: { lang: string } }> } | null, latest: { nodes: Array<{ __typename: 'Meeting', start: string | null, id: string, name: string, localizedName: { lang: string } }> } | null, said: { totalCount: number } | null, speeches: { nodes: Array<{ id: string, date: string | null, forum: { __typename: 'Forum', id: string, name: string, localizedName: { lang: string } } | null }> } | null }
    | { __typename: 'Meeting', start: string | null, startsAt: string | null, timeZone: string | null, city: string | null, setting: MeetingSetting, mode: MeetingMode, id: string, name: string, standing: Standing, participants: { nodes: Array<
          | { __typename: 'Country', id: string, name: string, localizedName: { lang: string } }
          | { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } }
          | { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } }
        > } | null, said: { totalCount: number } | null, citations: Array<{ stance: Stance, excerpt: string | null, locator: string | null, source: { id: string, name: string, publisher: string | null, url: string | null, kind: SourceKind, lang: string | null, publishedAt: string | null } }>, disputes: Array<{ field: string, values: Array<{ value: string, citations: Array<{ source: { id: string, name: string, publisher: string | null } }> }> }>, retraction: { reason: string, source: { id: string, name: string } | null } | null }
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Place', id: string, name: string }
    | { __typename: 'Source', publisher: string | null, publishedAt: string | null, url: string | null, id: string, name: string, facts: { totalCount: number } | null }
    | { __typename: 'Statement', id: string, name: string }
    | { __typename: 'Topic', id: string, name: string }
   | null> };

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

export const WhereTheyAppearDocument = new TypedDocumentString(`
    query WhereTheyAppear($ids: [ID!]!, $lang: Language) {
  entities(ids: $ids) {
    __typename
    id
    name(lang: $lang)
    ... on Leader {
      tenures {
        id
        title(lang: $lang)
        from
        to
        of {
          ...SideName
        }
      }
      earliest: meetings(first: 1, orderBy: [START_ASC]) {
        totalCount
        nodes {
          ...EntityName
          start
        }
      }
      latest: meetings(first: 1, orderBy: [START_DESC]) {
        nodes {
          ...EntityName
          start
        }
      }
      said: statements(first: 1) {
        totalCount
      }
      speeches: statements(first: 5, where: {kind: [SPEECH]}, orderBy: [DATE_ASC]) {
        nodes {
          id
          date
          forum {
            ...EntityName
          }
        }
      }
    }
    ... on Meeting {
      start
      startsAt
      timeZone
      city
      setting
      mode
      participants(first: 20) {
        nodes {
          ...ActorName
        }
      }
      said: statements(first: 1) {
        totalCount
      }
      ...Proof
    }
    ... on Forum {
      start
      end
      city
      ...Proof
    }
    ... on Source {
      publisher
      publishedAt
      url
      facts(first: 1) {
        totalCount
      }
    }
  }
}
    fragment SideName on Affiliation {
  __typename
  ... on Country {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Organization {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
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
fragment ActorName on Actor {
  __typename
  ... on Leader {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Country {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Organization {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
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
}`) as unknown as TypedDocumentString<WhereTheyAppearQuery, WhereTheyAppearQueryVariables>;