export const platformCodes = {
  EVENT_UNTRUSTED: { exit: 2, title: 'A privileged event runs on code of a merge request' },
  EVENT_PAYLOAD: { exit: 4, title: "The platform's event payload cannot be read" },
  PLATFORM_VARIABLE: { exit: 4, title: 'A variable that the platform always sets is missing or malformed' },
  CA_FILE: { exit: 2, title: 'The authorities of ca-file cannot be read, or a merge request could change them' },
  INPUT_CHARACTER: { exit: 2, title: 'An input holds a character that no input may hold' },
  REVIEW_FAILED: { exit: 4, title: 'The code review answered with an error' },
  REVIEW_TOO_LONG: { exit: 4, title: 'A comment is longer than the platform takes' },
  TEMPORARY_FOLDER: { exit: 4, title: 'A file cannot be written where the platform keeps temporary files' },
  OUTPUT_PATH: { exit: 2, title: 'A file would be written through a link or outside the folder' },
} as const
