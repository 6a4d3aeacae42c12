/**
 * Timeline: what happened between the owner and people, each thing once.
 * Words: interaction, party, manner, exchange, counts.
 * Never: judges; that begins in relationships/.
 */
export type { Channel, Interaction, InteractionKind, Manner, Party, Role } from './interaction.ts';
