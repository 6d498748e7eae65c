/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Why words mean an entity. */
export type MentionBasis =
  /** A word for what belongs to a country or for its people, such as `Ukrainian`. */
  | 'DEMONYM'
  /** A capital or a seat that stands for whoever acts there, such as `Washington` in `Washington has announced`. */
  | 'METONYM'
  /** A name of it, such as `Russia` or `Angela Merkel`; also a family name alone, if the meeting has named its bearer in full. */
  | 'NAME'
  /** An office that the person surely held on the day, such as `the President of Ukraine` or `Prime Minister Abe`. */
  | 'OFFICE';

/** How close a rendition is to what was said. */
export type RenditionForm =
  /** Retold in the words of the source. */
  | 'PARAPHRASE'
  /** Quoted in part. */
  | 'PARTIAL'
  /** Quoted in full. */
  | 'VERBATIM';

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

/** A kind of statement. */
export type StatementKind =
  /** An answer to a question. */
  | 'ANSWER'
  /** An interview. The bundled data has no such statement: pages with interviews tell of no meeting. */
  | 'INTERVIEW'
  /** A joint statement. The bundled data has no such statement. */
  | 'JOINT_STATEMENT'
  /** A position that a side takes. */
  | 'POSITION'
  /** Remarks to the press. */
  | 'PRESS'
  /** A remark at a meeting. */
  | 'REMARK'
  /** A speech. */
  | 'SPEECH';

export type StatementPageQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
}>;


export type StatementPageQuery = { statement: { __typename: 'Statement', id: string, name: string, wikidataId: string | null, kind: StatementKind, text: string, date: string | null, position: number | null, speakerNamedAs: string | null, speakerTitle: string | null, speakerIdentifiedBy: string | null, standing: Standing, speaker:
      | { __typename: 'Country', id: string, name: string, localizedName: { lang: string } }
      | { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } }
      | { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } }
    , addressees: Array<
      | { __typename: 'Country', id: string, name: string, localizedName: { lang: string } }
      | { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } }
      | { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } }
    >, mentions: Array<
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
    >, meeting: { __typename: 'Meeting', id: string, name: string, localizedName: { lang: string } } | null, forum: { __typename: 'Forum', id: string, name: string, localizedName: { lang: string } } | null, question: { text: string, lang: string, namedAs: string | null, locator: string | null, source: { __typename: 'Source', id: string, name: string, localizedName: { lang: string } } } | null, renditions: Array<{ text: string, form: RenditionForm, lang: string, translated: boolean | null, cue: string | null, locator: string | null, source: { __typename: 'Source', id: string, name: string, publisher: string | null, url: string | null }, mentions: Array<{ start: number, end: number, basis: MentionBasis, entity:
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
         }> }>, about: Array<{ __typename: 'Topic', id: string, name: string, localizedName: { lang: string } }>, figures: Array<{ value: number, unit: string | null, label: string }>, citations: Array<{ stance: Stance, excerpt: string | null, locator: string | null, source: { id: string, name: string, publisher: string | null, url: string | null, kind: SourceKind, lang: string | null, publishedAt: string | null } }>, disputes: Array<{ field: string, values: Array<{ value: string, citations: Array<{ source: { id: string, name: string, publisher: string | null } }> }> }>, retraction: { reason: string, source: { id: string, name: string } | null } | null } | null };

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

export const StatementPageDocument = new TypedDocumentString(`
    query StatementPage($id: ID!, $lang: Language) {
  statement(id: $id) {
    __typename
    id
    name(lang: $lang)
    wikidataId
    kind
    text(lang: $lang)
    date
    position
    speaker {
      ...ActorName
    }
    speakerNamedAs
    speakerTitle
    speakerIdentifiedBy
    addressees {
      ...ActorName
    }
    mentions {
      ...EntityName
    }
    meeting {
      ...EntityName
    }
    forum {
      ...EntityName
    }
    question {
      text
      lang
      namedAs
      locator
      source {
        ...EntityName
      }
    }
    renditions {
      ...Wording
    }
    about {
      ...EntityName
    }
    figures {
      value
      unit
      label
    }
    ...Proof
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
fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
  localizedName(lang: $lang) {
    lang
  }
}
fragment Wording on Rendition {
  text
  form
  lang
  translated
  cue
  locator
  source {
    __typename
    id
    name(lang: $lang)
    publisher
    url
  }
  mentions {
    start
    end
    basis
    entity {
      ...EntityName
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
}`) as unknown as TypedDocumentString<StatementPageQuery, StatementPageQueryVariables>;