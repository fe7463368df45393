import { ledToBy, pathsIn, type PolicyPlaces } from './policy-places.js'

/** What a command does to what the commands after it hand to a cluster. */
export type CommandEffect =
  | 'none'
  /** It ends the script, or a part of it, as if all had been done. */
  | 'flow'
  /** It ends the script as failed. */
  | 'fails'
  /** It may change the files with policies. */
  | 'files'
  /** It takes the script to another folder or cluster, or runs what is not known. */
  | 'unknown'

const programs = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''))

/** They print, look, wait or say something to people. */
const looking = programs(`
  : true echo printf print log info warn warning error err debug fail success notice header say
  ls cat head tail wc date pwd whoami sleep tree env printenv which type command hash test [ [[ diff cmp grep egrep rg sort uniq cut tr
  hostname uname df du id stat file basename dirname realpath readlink seq wait time tput clear jq column less fold expr let bc xxd
  base64 md5sum sha256sum sha1sum sha512sum openssl nproc free uptime ping nc dig nslookup host getent pgrep ps
  slack-notify notify-send mail sendmail bell read`)
/** They build, test and ship what is none of a cluster's objects. */
const building = programs(`
  npm yarn pnpm npx bun node-gyp go mvn mvnw gradle gradlew ant sbt cargo rustc dotnet nuget pip pip3 pipx pipenv poetry uv tox nox
  pytest jest vitest mocha rspec bundle gem composer php phpunit mix rebar3 cmake ctest gcc clang tsc eslint prettier biome ruff black
  mypy flake8 pylint isort golangci-lint gofmt goimports staticcheck shellcheck shfmt hadolint actionlint yamllint markdownlint
  markdownlint-cli2 commitlint ct chart-testing kubeconform kubeval kube-linter kube-score conftest trivy grype syft snyk checkov tfsec
  tflint semgrep gitleaks trufflehog cosign notation crane skopeo oras docker docker-compose podman buildah nerdctl kaniko ko pack jib
  codecov sonar-scanner newman k6 locust artillery cypress playwright lighthouse datree polaris pluto kubent popeye kubescape
  protoc buf swagger-cli openapi-generator terraform-docs helm-docs semantic-release goreleaser changeset release-please`)
/** They bring programs to the machine, or files that are none of the repository's. */
const preparing = programs(`
  apt apt-get apk yum dnf microdnf zypper brew port pacman choco winget snap asdf mise nvm sdk rustup corepack krew arkade
  curl wget tar unzip gunzip gzip zip bzip2 xz chmod chown mkdir mktemp touch ln install ssh-keyscan ssh-add ssh-agent gpg vault sops age
  kind-config ssh scp rsync sudo systemctl service`)
/** They write files: what is none of a policy's is nothing to the rest. */
const writing = programs('rm mv cp sed yq perl awk gawk tee envsubst gomplate dd truncate patch dasel xargs find')
const gitLooks = programs(
  'status log diff fetch rev-parse describe config tag push commit add clone show branch remote ls-files ls-remote blame',
)
const clients = programs(
  'kubectl oc istioctl helm helmfile kustomize kapp flux argocd k k9s stern kubectx kubens skaffold terraform tofu',
)
/** Names of targets and scripts by which people call what looks at code, or builds it. */
const ofChecks =
  /^(?:test|tests|lint|check|verify|validate|fmt|format|vet|build|compile|image|images|push|docker|coverage|cover|unit|integration|e2e|bench|clean|install|deps|setup|tidy|tools|audit|typecheck|types|docs|help|version|ci|scan|sbom)(?:[-_:.][\w-]+)*$/

/** Without what stands before the program: names for it alone, and who runs it. */
const withoutPrefix = (command: string): string => {
  const rest = command.replace(
    /^(?:[-@+!]+\s*(?=\w)|!\s+|[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|\$\([^)]*\)|[^\s"']*)\s+(?=\S)|(?:sudo|time|nice|nohup|exec|command|builtin|retry|timeout\s+\S+|env)\s+(?=[\w./]))/,
    '',
  )
  return rest === command ? command : withoutPrefix(rest)
}

/** A new text at a path, but for what prints or hands on to the next steps. */
const redirect = /(?<![0-9&=-])>>?\s*["']?(?!&|\/dev\/|\/tmp\/|\$\{?(?:GITHUB_\w+|TMP\w*)\b)([^\s"';|&]+)/g
const isEnding = /^(?:exit|return)\b\s*(.*)$/

/** What one command of a script does to the rest; `functions` are those that do something to it themselves. */
export const effectOf = (command: string, places: PolicyPlaces, functions: ReadonlySet<string>): CommandEffect => {
  const text = command.trim()
  const effects = splitPipes(text).map((one) => effectOfOne(withoutPrefix(one), places, functions))
  const found = (['unknown', 'flow', 'files', 'fails'] as const).find((effect) => effects.includes(effect))
  if (found !== undefined) return found
  const written = [...text.matchAll(redirect)].map(([, path = '']) => path)
  return written.some((path) => touches(path, places)) ? 'files' : 'none'
}

/** Commands that hand one another what they print; a bar inside quotes is a letter. */
const splitPipes = (text: string): readonly string[] =>
  (text.match(/(?:"(?:[^"\\]|\\.)*"|'[^']*'|\$\([^)]*\)|[^|"'])+/g) ?? [text]).map((one) => one.trim())

/** Names by which people call places that no repository has. */
const ofMachine = /\$\{?\w*(?:tmp|temp|cache|scratch)\w*\}?/gi

const touches = (text: string, places: PolicyPlaces): boolean =>
  pathsIn(text.replaceAll(ofMachine, '/tmp')).some((word) => {
    const path = word.replace(/^\.\//, '')
    if (/^[\0./*]+$/.test(path)) return /[\0*]/.test(path) || path === '.'
    return ledToBy(path, 'apply', places).policies.length > 0
  })

const effectOfOne = (command: string, places: PolicyPlaces, functions: ReadonlySet<string>): CommandEffect => {
  const [, given] = isEnding.exec(command) ?? []
  if (given !== undefined)
    return /^["']?(?:[1-9]\d*|\$\?|\$\w*(?:rc|code|status|ret)\w*)["']?$/i.test(given) ? 'fails' : 'flow'
  if (/^[A-Za-z_]\w*(?:\[[^\]]*\])?\+?=/.test(command)) return 'none'
  const [first = '', second = ''] = command.split(/\s+/)
  const program = first.replace(/^.*\//, '')
  if (program === 'set') return /\s\+\w*e/.test(command) ? 'flow' : 'none'
  if (program === '') return 'none'
  if (/^(?:break|continue|exec|shift|getopts|trap|eval|goto|kill)$/.test(program))
    return program === 'trap' ? effectOfTrap(command, places, functions) : 'flow'
  if (functions.has(program)) return 'unknown'
  if (/^(?:export|local|declare|readonly|typeset|unset|alias|read)$/.test(program)) return 'none'
  if (/^[({]/.test(command)) return effectOfGroup(command, places, functions)
  if (looking.has(program) || building.has(program) || preparing.has(program)) return hidden(command, places)
  if (writing.has(program)) return touches(command, places) ? 'files' : 'none'
  if (program === 'git') return gitLooks.has(second) || /^-/.test(second) ? 'none' : 'files'
  if (program === 'make' || program === 'just' || program === 'task')
    return command
      .split(/\s+/)
      .slice(1)
      .every((word) => /^-|=/.test(word) || ofChecks.test(word))
      ? 'none'
      : 'unknown'
  if (/\b(?:get-credentials|update-kubeconfig|kubeconfig\s+save)\b|\bconfig\s+(?:use|set|delete|rename)-/.test(command))
    return 'unknown'
  // What clients do to the cluster besides is asked elsewhere (deciding-calls.ts).
  if (clients.has(program) || /^\$[({]?(?:KUBECTL|HELM|ISTIOCTL)/i.test(program)) return hidden(command, places)
  if (/^(?:aws|gcloud|az|doctl|oci|ibmcloud|eksctl|gh|glab|buildkite-agent|circleci)$/.test(program)) return 'none'
  return /^(?:\w+-)?(?:test|lint|log|print|echo|notify|info|warn|error)(?:[-_]\w+)*(?:\.sh)?$/.test(program)
    ? 'none'
    : 'unknown'
}

/** `{ echo "…"; exit 1; }`: as each of its commands, but that it ends nothing around where it is by itself. */
const effectOfGroup = (command: string, places: PolicyPlaces, functions: ReadonlySet<string>): CommandEffect => {
  const inner = command.replace(/^[({]\s*/, '').replace(/[;\s]*[)}]\s*$/, '')
  const effects = inner.split(/;|&&|\|\|/).map((one) => effectOf(one, places, functions))
  return (['unknown', 'flow', 'files', 'fails'] as const).find((effect) => effects.includes(effect)) ?? 'none'
}

/** A program that looks may still be told to write into the repository: `curl -o k8s/deny.yaml`. */
const hidden = (command: string, places: PolicyPlaces): CommandEffect =>
  /(?:^|\s)(?:-o|-O|--output|--output-dir|-w|--write|-i|--in-place|-d|-C|--directory)(?:[\s=]|$)/.test(command) &&
  pathsIn(command).some((word) => /[/.]/.test(word) && ledToBy(word, 'apply', places).policies.length > 0)
    ? 'files'
    : 'none'

const effectOfTrap = (command: string, places: PolicyPlaces, functions: ReadonlySet<string>): CommandEffect => {
  const [, inner = ''] = /^trap\s+(?:--\s+)?["'](.*)["']/.exec(command) ?? []
  return inner !== '' && inner.split(/;|&&/).every((one) => effectOf(one, places, functions) === 'none')
    ? 'none'
    : 'flow'
}
