/** The connections of the API, one for each kind of node. */
import { connectionType } from './connection.type';
import { Claim } from './claim.type';
import { Document } from './document.type';
import { Entity } from './entity.type';
import { Statement } from './statement.type';

export const StatementConnection = connectionType('Statement', () => Statement);
export const EntityConnection = connectionType('Entity', () => Entity);
export const DocumentConnection = connectionType('Document', () => Document);
export const ClaimConnection = connectionType('Claim', () => Claim);
