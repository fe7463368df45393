// A pointer of Git LFS, and what git-crypt, age, OpenPGP and Ansible Vault encrypt as a whole.
const forms = [
  /^version https:\/\/git-lfs\.github\.com\/spec\//,
  /^\0GITCRYPT\0/,
  /^age-encryption\.org\/v1/,
  /^-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)-----/,
  /^\$ANSIBLE_VAULT;/,
]

/** Whether a file stands for content that is not here, or that nobody can read without a key: it may hold anything. */
export const isStoredElsewhere = (text: string): boolean => forms.some((form) => form.test(text))
