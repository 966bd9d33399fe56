import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { ClaimResolver } from './claim.resolver';
import { DecisionResolver } from './decision.resolver';
import { DocumentResolver } from './document.resolver';
import { EntityResolver } from './entity.resolver';
import { IngestResolver } from './ingest.resolver';
import { MatrixResolver } from './matrix.resolver';
import { NetworkResolver } from './network.resolver';
import { PathResolver } from './path.resolver';
import { ReviewPairResolver } from './review-pair.resolver';
import { SearchResolver } from './search.resolver';
import { StatementAddedResolver } from './statement-added.resolver';
import { StatementResolver } from './statement.resolver';
import { StatsResolver } from './stats.resolver';
import { TimelineResolver } from './timeline.resolver';

/** The executable schema of the API. */
export function buildApiSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: [
      StatementResolver,
      StatementAddedResolver,
      EntityResolver,
      DocumentResolver,
      ClaimResolver,
      DecisionResolver,
      IngestResolver,
      NetworkResolver,
      PathResolver,
      MatrixResolver,
      TimelineResolver,
      ReviewPairResolver,
      SearchResolver,
      StatsResolver,
    ],
    // GraphQL checks types; src/query checks what types cannot say.
    validate: false,
    // Wanted wherever there is a subscription; ours has a source of its own.
    pubSub: { publish: () => undefined, subscribe: noTopics },
  });
}

function noTopics(): never {
  throw new Error('Bug in Hearsay: a subscription has no source');
}

/** The schema as text, sorted so that it changes only when the API does: `schema/schema.graphql`. */
export async function printApiSchema(): Promise<string> {
  return `${printSchema(lexicographicSortSchema(await buildApiSchema()))}\n`;
}
