export const id = 4875;
export const ids = [4875];
export const modules = {

/***/ 4875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
const overview = `meshgate joins a pipeline's identity to an Istio mesh.

  meshgate check      who gains and who loses access by a change; the merge-request job
  meshgate apply      writes an environment's bindings; the deploy job
  meshgate explain    why one request is allowed or denied
  meshgate replay     which of yesterday's requests tomorrow's policies would refuse or newly allow
  meshgate test       the request tests of the configuration
  meshgate init       the first configuration, the merge-request job and the RBAC to paste
  meshgate doctor     what is missing for check, and for apply, with the command that mends each
  meshgate adopt      takes over an object that somebody else made, without changing access
  meshgate render     the generated bindings as files, for repositories that Argo CD or Flux applies
  meshgate snapshot   what check needs of a cluster as a folder, for merge-request jobs that may not read it
  meshgate withdraw   takes an older verdict back where a job ended before it had one; for GitLab's after_script
  meshgate demo       the whole flow on an embedded issuer, API server and code-review server
  meshgate --version

Try it now, without a cluster, a token or an account:

  meshgate demo
  meshgate check --before DIR --after DIR
  meshgate explain --state DIR --to shop/orders:8080 --as cluster.local/ns/jobs/sa/batch --path /admin

\`meshgate COMMAND --help\` shows examples. Every command takes --json.
Exit codes: 0 fine · 1 gate failed · 2 wrong usage or configuration · 3 identity refused · 4 cluster or platform failed · 5 plan is not the reviewed one
`;
const topics = {
    check: `meshgate check: who gains and who loses access

  meshgate check                                  in a git checkout: the base revision against the working tree
  meshgate check --base v1.4.0                    another base revision
  meshgate check --before DIR --after DIR         two folders of Kubernetes and Istio objects
  meshgate check --environment production --json  one environment of meshgate.yaml, as JSON on stdout

In a merge request of GitHub or GitLab it also comments there. It writes nothing to a cluster.

  --environment NAME    an environment of the configuration, or \`all\` (default)
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --before, --after     folders in place of the two revisions; read recursively, .yaml .yml .json, kind: List too
  --base REVISION       what to compare with (default: the upstream of the branch, else HEAD)
  --audience AUDIENCE   the mesh's audience, where the configuration names none
  --cluster-audience A  the API server's audience, where the configuration names none
  --report DIR          writes report.html, plan.json, comment.md, meshgate.sarif and gl-code-quality-report.json there
  --json                one object on stdout: {version, command, exitCode, errors, plans}
`,
    apply: `meshgate apply: writes an environment's bindings

  meshgate apply --environment staging

Runs on the protected branch. Verifies the job's token, plans again, runs the same gate, dry-runs every write, then writes with
server-side apply and prunes what is no longer wanted. A refused run writes nothing.

  --environment NAME    needed where the configuration has more than one
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --audience AUDIENCE   the mesh's audience, where the configuration names none
  --cluster-audience A  the API server's audience, where the configuration names none
  --report DIR          writes plan.json and audit.ndjson there
  --json                one object on stdout
`,
    explain: `meshgate explain: why one request is allowed or denied

  meshgate explain --state DIR --to shop/orders:8080 --as cluster.local/ns/jobs/sa/batch --method GET --path /admin
  meshgate explain --state DIR --to shop/orders:8080 --claims '{"iss":"https://gitlab.example.com","sub":"x","project_id":"77"}'
  meshgate explain --state DIR --requests requests.ndjson    one request a line, one answer a line

  --state DIR           a folder of Kubernetes and Istio objects
  --to NAMESPACE/SERVICE:PORT   or NAMESPACE/label=value,…:PORT; the destination need not be in the state
  --as PRINCIPAL        the caller's mTLS identity; none: plaintext
  --method, --path, --host, --ip, --header NAME:VALUE (repeatable), --tcp
  --claims JSON         a valid token with these claims
  --request FILE        one request as JSON, \`-\` for stdin (docs/schemas/request.schema.json)
  --requests FILE       many, one a line, \`-\` for stdin
  --jwks DIR            key sets by URL: signatures are then verified
  --now TIME            the clock, RFC 3339
  --json
`,
    replay: `meshgate replay: what yesterday's requests meet tomorrow

  meshgate replay --before DIR --after DIR --requests access.ndjson

  --requests FILE       requests as \`explain\` takes them, or Envoy's access log in JSON; \`-\` for stdin
  --jwks DIR, --now TIME, --json
Exit 1 when a request that is allowed before would be refused, or the other way round.
`,
    test: `meshgate test: the request tests of the configuration

  meshgate test                                  against the working tree's policies
  meshgate test --state DIR --junit report.xml

  --environment NAME, --config FILE, --state DIR, --junit FILE, --json
Exit 1 when a test fails.
`,
    render: `meshgate render: the generated bindings as files

  meshgate render --environment staging --out deploy/staging/meshgate
  meshgate render --environment staging --out deploy/staging/meshgate --check    in CI: exit 1 where a file differs

For repositories that Argo CD or Flux applies (\`apply: { by: argocd }\`). Reads the configuration and the manifests of the
working tree; no cluster, no token. One object a file; changes and removes only files that it wrote itself.

  --environment NAME    needed where the configuration has more than one
  --out DIR             the folder of the files; a folder of its own for each environment
  --check               writes nothing
  --state DIR           objects of the cluster that the repository lacks (Services, roles), as a folder
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --json                one object on stdout
`,
    snapshot: `meshgate snapshot: what check needs of a cluster, as a folder

  meshgate snapshot --environment staging --out mesh/snapshots/staging

Reads the environment's cluster and writes its mesh objects, RBAC and the labels of workloads, one file per kind and
namespace; no Secrets, no environment values, no status. What could not be read is recorded and stays unknown. With
\`snapshot: { folder: mesh/snapshots/staging, maxAge: 7d }\` in the environment, check reads the folder of the base revision
in place of the cluster. Replaces an older snapshot at once, and no other folder.

  --environment NAME    needed where several environments name a cluster
  --out DIR             a folder of its own
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --cluster-audience A  the API server's audience, where the configuration names none
  --json                one object on stdout
`,
    withdraw: `meshgate withdraw: takes an older verdict back where a job ended before it had one

  after_script:
    - test "$CI_JOB_STATUS" = success || meshgate withdraw

A job that was cancelled or died leaves the comment about an older commit as it stood; this rewrites it to "not judged". A comment
about the job's own commit is left alone, so it may follow every run that failed. The check component does it by itself, and the
GitHub Action in its post step. Give it the inputs of the \`check\` that it follows: they name the comment.

  --environment NAME    as for check
  --config FILE         as for check
  --before, --after     as for check
  --json                one object on stdout
`,
    adopt: `meshgate adopt: takes over an object that somebody else made

  meshgate adopt ServiceAccount/shop/deployer --environment staging          shows what would happen
  meshgate adopt ServiceAccount/shop/deployer --environment staging --yes    does it

The environment must ask for the object, by a binding or with \`apply: { policies: true }\`, and it must grant exactly what
is asked for. Writes meshgate's labels, annotations and ownership; what the object says stays as it is, until the next apply.
Refused for what Argo CD, Flux, Helm or a controller keeps.

  --environment NAME    needed where the configuration has more than one
  --yes                 writes; without it nothing is written
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --audience AUDIENCE, --cluster-audience A    as for apply, in a job
  --json                one object on stdout
`,
    init: `meshgate init: the first configuration, from what it finds

  meshgate init
  meshgate init --platform gitlab --context kind-dev > rbac.yaml

Writes meshgate.yaml and the merge-request job (.github/workflows/mesh.yml or .gitlab-ci.yml) from the remote, the manifests and
the kubeconfig, and prints the RBAC for an administrator on stdout. Changes nothing that exists: what would go there is printed.
What it writes passes \`meshgate check\` as it is; ids that it cannot know stand as "0", with the command that finds them.

  --platform NAME       github or gitlab, where the remote does not say it
  --environment NAME    the environment's name (default staging), where the folders tell none
  --context NAME        the context of the kubeconfig that becomes the cluster
  --json                one object on stdout, with the texts
`,
    doctor: `meshgate doctor: what is missing, and what mends it

  meshgate doctor                                on your own machine, with a kubeconfig: what a job has is not seen
  meshgate doctor --environment staging --json   in a job, with the same inputs as check or apply

Looks in the order in which a run would meet it: platform, configuration, base revision, token, issuer, trust rule, cluster and
its certificate, login, rights to list and to write, Istio, injection, audience, comment. Writes nothing.

  --environment NAME    an environment of the configuration, or \`all\` (default)
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --base REVISION       what check would compare with
  --audience AUDIENCE, --cluster-audience A    as for check
  --json                one object on stdout; \`checks\` lists what was looked at
Exit 0 where check can run, else the code that check would end with.
`,
    demo: `meshgate demo: the whole flow on this machine

  meshgate demo                       needs nothing but Node: embedded issuer, API server and code-review server
  meshgate demo --kubeconfig FILE     the same against a real API server, in a namespace of its own
  meshgate demo --report DIR          keeps the reports of the check there: report.html, plan.json, comment.md and more
`,
};
const helpText = (topic) => (topic === undefined ? overview : topics[topic]);


/***/ })

};
