/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A kind of office. */
export type Office =
  /** Minister of foreign affairs. */
  | 'FOREIGN_MINISTER'
  /** Prime minister, chancellor or premier. */
  | 'HEAD_OF_GOVERNMENT'
  /** Head of an international organization. */
  | 'HEAD_OF_ORGANIZATION'
  /** President, monarch or similar. */
  | 'HEAD_OF_STATE'
  /** Any other office. */
  | 'OTHER';

/** The role of a participant. */
export type ParticipantRole =
  /** Was expected but did not come, as a source says: `participants(where: { role: [ABSENT] }) { nodes { ... on Entity { name } } }`. */
  | 'ABSENT'
  /** Was a guest of the host. */
  | 'GUEST'
  /** Hosted the others. */
  | 'HOST'
  /** Took part. */
  | 'PARTICIPANT';

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

export type ForumPageQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
}>;


export type ForumPageQuery = { forum: { __typename: 'Forum', id: string, name: string, wikidataId: string | null, edition: number | null, start: string | null, end: string | null, city: string | null, participantsComplete: boolean | null, standing: Standing, names: Array<{ lang: string, text: string }>, place: { __typename: 'Place', id: string, name: string, localizedName: { lang: string } } | null, country: { __typename: 'Country', id: string, name: string, localizedName: { lang: string } } | null, series: { __typename: 'ForumSeries', id: string, name: string, localizedName: { lang: string } } | null, about: Array<{ __typename: 'Topic', id: string, name: string, localizedName: { lang: string } }>, citations: Array<{ stance: Stance, excerpt: string | null, locator: string | null, source: { id: string, name: string, publisher: string | null, url: string | null, kind: SourceKind, lang: string | null, publishedAt: string | null } }>, disputes: Array<{ field: string, values: Array<{ value: string, citations: Array<{ source: { id: string, name: string, publisher: string | null } }> }> }>, retraction: { reason: string, source: { id: string, name: string } | null } | null } | null };

export type ParticipantsOfForumQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type ParticipantsOfForumQuery = { forum: { participants: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ role: ParticipantRole, namedAs: string | null, title: string | null, identifiedBy: string | null, node:
          | { __typename: 'Country', id: string, name: string, localizedName: { lang: string } }
          | { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } }
          | { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } }
        , office: { id: string, office: Office, title: string, english: string, of:
            | { __typename: 'Country', id: string, name: string, english: string, localizedName: { lang: string } }
            | { __typename: 'Organization' }
           } | null, representing:
          | { __typename: 'Country', id: string, name: string, localizedName: { lang: string } }
          | { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } }
         | null, meeting: { __typename: 'Meeting', id: string, name: string, localizedName: { lang: string } } | null }> } | null } | null };

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

export const ForumPageDocument = new TypedDocumentString(`
    query ForumPage($id: ID!, $lang: Language) {
  forum(id: $id) {
    __typename
    id
    name(lang: $lang)
    names {
      lang
      text
    }
    wikidataId
    edition
    start
    end
    city
    place {
      ...EntityName
    }
    country {
      ...EntityName
    }
    series {
      ...EntityName
    }
    about {
      ...EntityName
    }
    participantsComplete
    ...Proof
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
}`) as unknown as TypedDocumentString<ForumPageQuery, ForumPageQueryVariables>;
export const ParticipantsOfForumDocument = new TypedDocumentString(`
    query ParticipantsOfForum($id: ID!, $after: String, $lang: Language) {
  forum(id: $id) {
    participants(first: 40, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        ...Seat
      }
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
fragment Seat on ParticipantEdge {
  role
  namedAs
  title
  identifiedBy
  node {
    ...ActorName
  }
  office {
    id
    office
    title(lang: $lang)
    english: title(lang: "en")
    of {
      ...SideOfTitle
    }
  }
  representing {
    ...SideName
  }
  meeting {
    ...EntityName
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
fragment SideOfTitle on Affiliation {
  __typename
  ... on Country {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
    english: name(lang: "en")
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
}`) as unknown as TypedDocumentString<ParticipantsOfForumQuery, ParticipantsOfForumQueryVariables>;