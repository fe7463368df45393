import { findUnits, type FoundUnits } from '../../src/units/find-units.js'
import { openTree, type RevisionTree } from '../../src/units/revision-tree.js'

export type Files = Readonly<Record<string, string>>

export const treeOf = (files: Files, links: Readonly<Record<string, string>> = {}): RevisionTree =>
  openTree({ files: Object.keys(files), links: new Map(Object.entries(links)) })

/** The units of some files, as a revision of `acme/shop` holds them. */
export const unitsOf = (files: Files, repository = 'acme/shop'): FoundUnits =>
  findUnits(treeOf(files), new Map(Object.entries(files)), repository)

export const titlesOf = (files: Files): readonly string[] => unitsOf(files).units.map(({ title }) => title)

export const deployment = (name: string, more = ''): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${name}\n${more}`
