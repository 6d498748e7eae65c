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

/** A kind of link. A link leads from the entity named first in the description to the one named second. */
export type LinkKind =
  /** A meeting, forum, forum series or statement is about a topic. */
  | 'ABOUT'
  /** A statement was addressed to an actor. */
  | 'ADDRESSED_TO'
  /** A topic is part of a broader one. */
  | 'BROADER'
  /** A place is or was the capital of a country. */
  | 'CAPITAL_OF'
  /** A fact cites a source. */
  | 'CITES'
  /** A forum was an edition of a series. */
  | 'EDITION_OF'
  /** A meeting or forum was held at a place. */
  | 'HELD_AT'
  /** A meeting or forum was held in a country. */
  | 'HELD_IN'
  /** A leader held an office of a country or organization. One link stands for all such tenures. */
  | 'HELD_OFFICE'
  /** A place lies in a country. */
  | 'LIES_IN'
  /** A country is or was a member of an organization. */
  | 'MEMBER_OF'
  /** A statement mentions an entity. */
  | 'MENTIONS'
  /** Two actors took part in a meeting that was held. One link stands for all their common meetings; `from` is the id that sorts first. */
  | 'MET'
  /** A meeting took place on the sidelines of a forum. */
  | 'ON_SIDELINES_OF'
  /** An actor took part in a meeting or a forum. */
  | 'PARTICIPATED_IN'
  /** A meeting was a part of another meeting. */
  | 'PART_OF'
  /** An actor made a statement. */
  | 'SAID'
  /** A statement was made at a meeting or forum. */
  | 'SAID_AT'
  /** A meeting was a session of a forum. */
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

export type PathsPageQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  via?: Array<LinkKind> | LinkKind | null | undefined;
  maxHubDegree: number;
  throughSides: boolean;
  lang?: string | null | undefined;
}>;


export type PathsPageQuery = { paths: { exhausted: boolean, hubsSkipped: Array<
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
    >, paths: Array<{ length: number, hops: Array<{ sentence: string, from:
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
        , to:
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
        , link: { id: string, kind: LinkKind, weight: number, calls: number, basis: Basis | null, disputed: number, notHeld: number, start: string | null, end: string | null, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: Array<
            | { __typename: 'Collection', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Forum', id: string, name: string }
            | { __typename: 'ForumSeries', id: string, name: string }
            | { __typename: 'Leader', id: string, name: string }
            | { __typename: 'Meeting', start: string | null, end: string | null, mode: MeetingMode, format: MeetingFormat, city: string | null, id: string, name: string, standing: Standing, place: { id: string, name: string } | null, citations: Array<{ stance: Stance, excerpt: string | null, locator: string | null, source: { id: string, name: string, publisher: string | null, url: string | null, kind: SourceKind, lang: string | null, publishedAt: string | null } }>, disputes: Array<{ field: string, values: Array<{ value: string, citations: Array<{ source: { id: string, name: string, publisher: string | null } }> }> }>, retraction: { reason: string, source: { id: string, name: string } | null } | null }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Statement', id: string, name: string }
            | { __typename: 'Topic', id: string, name: string }
          > } }> }> } };

export type TieOfEndsQueryVariables = Exact<{
  a: string | number;
  b: string | number;
}>;


export type TieOfEndsQuery = { tie: { meetings: number } };

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

export const PathsPageDocument = new TypedDocumentString(`
    query PathsPage($from: ID!, $to: ID!, $via: [LinkKind!], $maxHubDegree: Int!, $throughSides: Boolean!, $lang: Language) {
  paths(
    from: $from
    to: $to
    via: $via
    first: 5
    maxHubDegree: $maxHubDegree
    throughSides: $throughSides
  ) {
    exhausted
    hubsSkipped {
      __typename
      id
      name(lang: $lang)
    }
    paths {
      length
      hops {
        sentence
        from {
          __typename
          id
          name(lang: $lang)
        }
        to {
          __typename
          id
          name(lang: $lang)
        }
        link {
          id
          kind
          from {
            id
          }
          weight
          calls
          basis
          disputed
          notHeld
          start
          end
          evidence {
            __typename
            id
            name(lang: $lang)
            ... on Meeting {
              start
              end
              mode
              format
              city
              place {
                id
                name(lang: $lang)
              }
              ...Proof
            }
          }
        }
      }
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
}`) as unknown as TypedDocumentString<PathsPageQuery, PathsPageQueryVariables>;
export const TieOfEndsDocument = new TypedDocumentString(`
    query TieOfEnds($a: ID!, $b: ID!) {
  tie(a: $a, b: $b) {
    meetings
  }
}
    `) as unknown as TypedDocumentString<TieOfEndsQuery, TieOfEndsQueryVariables>;