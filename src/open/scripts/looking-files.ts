/** Linters, scanners, editors, catalogs and checksums: they look at files, and bring none. */
const ofTools = new RegExp(
  [
    String.raw`(?:^|/)(?:\.pre-commit-config|lefthook|\.?yamllint|\.[\w-]*lint[\w-]*|\.golangci|\.prettier\w*|biome|\.?codespell\w*|\.?cspell|\.?_?typos|\.vale|\.lychee\w*)[^/]*$`,
    String.raw`(?:^|/)(?:labeler|dependabot|renovate|\.?codecov|\.codeclimate|sonar-project|mkdocs|catalog-info|sidebars|reuse|REUSE|\.license\w*)[^/]*$`,
    String.raw`(?:^|/)(?:\.?trivy\w*|\.?checkov|\.?kics|\.?snyk|\.?semgrep\w*|\.?gitleaks\w*|\.secrets|\.kube-linter|\.?kubeconform|\.?kubescape|\.?polaris|\.?datree)[^/]*$`,
    String.raw`(?:^|/)\.(?:docker|npm|helm|gcloud|prettier|eslint|stylelint|markdownlint)ignore$|(?:^|/)\.(?:vscode|idea|devcontainer|husky|fleet)/`,
    String.raw`(?:checksums?|SHA\d+SUMS|\.sha\d+|\.sarif|\.baseline|\.snap|\.lock|-lock\.json)$`,
  ].join('|'),
  'i',
)

/** The configuration says what is compared, and applies nothing; its own changes are told as settings. */
const ofConfiguration = /(?:^|\/)meshgate\.ya?ml$/

/** Whether a file is, by the custom of its name, of what looks at files and applies none. */
export const isOfLooking = (path: string): boolean => ofTools.test(path) || ofConfiguration.test(path)
