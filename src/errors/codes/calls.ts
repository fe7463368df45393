/** Codes of declared calls whose policies cannot be written. */
export const callCodes = {
  CALL_SERVICE: { exit: 2, title: 'Where a declared call arrives is not there, or not known' },
  CALL_PORT: { exit: 2, title: 'A declared call asks for what no rule at its port can say' },
  CALL_SEGMENT: { exit: 2, title: 'A declared call would reach into a segment through a broader Service' },
  IMPORT_NOTHING: { exit: 2, title: 'Nothing that the importer knows is in the input' },
  IMPORT_FORM: { exit: 2, title: 'What is imported does not have the form that the importer reads' },
  IMPORT_CUT: { exit: 2, title: 'What is imported was cut, so that a part of the calls is missing' },
  IMPORT_IDENTITY: { exit: 2, title: 'Something that calls services has no identity of its own' },
  IMPORT_GATEWAY: { exit: 2, title: 'A gateway or a host of what is imported is not in the manifests' },
  IMPORT_UNPINNED: { exit: 2, title: 'An account of an issuer that signs for everybody is not pinned' },
  IMPORT_CREDENTIAL: { exit: 2, title: 'A URL of the imported system holds a user name or a password' },
  CALLS_FILE: { exit: 2, title: 'A file of declared calls is not there' },
} as const
