/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type TopicYearsQueryVariables = Exact<{
  id: string | number;
}>;


export type TopicYearsQuery = { meetings: Array<{ count: number, keys: Array<{ value: string }> }>, statements: Array<{ count: number, keys: Array<{ value: string }> }> };

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

export const TopicYearsDocument = new TypedDocumentString(`
    query TopicYears($id: ID!) {
  meetings: activity(of: MEETINGS, by: [YEAR], subjects: [$id]) {
    keys {
      value
    }
    count
  }
  statements: activity(of: STATEMENTS, by: [YEAR], subjects: [$id]) {
    keys {
      value
    }
    count
  }
}
    `) as unknown as TypedDocumentString<TopicYearsQuery, TopicYearsQueryVariables>;