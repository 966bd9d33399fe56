import { filterShape, listShape, pageShape } from './shapes';
import { listStatements, whereOf } from './statements';
import { tool } from './tool';

export const whoSaidWhat = tool({
  name: 'who_said_what',
  title: 'Who said what about whom',
  description:
    'Statements that people, organisations and outlets are reported to have made, the newest first, each with its speaker, whether it asserts or denies, and the exact place in the article. Without any argument: the newest of all.',
  input: { ...filterShape, ...pageShape },
  output: listShape,
  answer: ({ limit, cursor, ...filter }, toolbox) =>
    listStatements(toolbox, whereOf(filter), { limit, cursor }),
});
