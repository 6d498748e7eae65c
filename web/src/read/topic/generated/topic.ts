/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A kind of topic. */
export type TopicKind =
  /** A conflict or war. */
  | 'CONFLICT'
  /** A programme, for example the Belt and Road Initiative. */
  | 'INITIATIVE'
  /** A matter, for example trade. */
  | 'ISSUE'
  /** A policy, for example decoupling. */
  | 'POLICY';

export type TopicPageQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
}>;


export type TopicPageQuery = { topic: { __typename: 'Topic', id: string, name: string, wikidataId: string | null, kind: TopicKind, names: Array<{ lang: string, text: string }>, broader: Array<{ __typename: 'Topic', id: string, name: string, localizedName: { lang: string } }>, narrower: Array<{ __typename: 'Topic', id: string, name: string, localizedName: { lang: string } }> } | null };

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

export const TopicPageDocument = new TypedDocumentString(`
    query TopicPage($id: ID!, $lang: Language) {
  topic(id: $id) {
    __typename
    id
    name(lang: $lang)
    names {
      lang
      text
    }
    wikidataId
    kind
    broader {
      ...EntityName
    }
    narrower {
      ...EntityName
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
}`) as unknown as TypedDocumentString<TopicPageQuery, TopicPageQueryVariables>;