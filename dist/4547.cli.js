export const id = 4547;
export const ids = [4547];
export const modules = {

/***/ 4547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(2652);
// EXTERNAL MODULE: ./src/commands/configuration.ts + 9 modules
var commands_configuration = __webpack_require__(3581);
// EXTERNAL MODULE: ./src/commands/identity.ts + 9 modules
var identity = __webpack_require__(5980);
// EXTERNAL MODULE: ./src/commands/issuer-keys.ts + 1 modules
var issuer_keys = __webpack_require__(2153);
// EXTERNAL MODULE: ./src/commands/outcome.ts
var outcome = __webpack_require__(8786);
// EXTERNAL MODULE: ./src/config/policies.ts
var policies = __webpack_require__(5610);
// EXTERNAL MODULE: ./src/manifests/glob.ts
var glob = __webpack_require__(8546);
// EXTERNAL MODULE: ./src/manifests/templates.ts
var templates = __webpack_require__(5265);
;// CONCATENATED MODULE: ./src/commands/relevance.ts



/** Where a platform keeps what starts the job, and so its inputs. */
const pipelines = ['.github/**', '.gitlab/**', '.gitlab-ci.yml', '**/*.gitlab-ci.yml'];
/** Sources of rendered manifests that have no manifest's name. */
const sources = ['**/*.tpl', '**/Chart.lock', '**/.helmignore'];
/**
 * How many files a change touches where none of them can matter to the verdict; undefined where one may, or where it is
 * not known. A change that may not matter is judged in full: this only ever saves work.
 *
 * What may matter: files of the globs of every environment at both revisions, the configuration and every path that it
 * names, the folders of the inputs, sources of rendered manifests, the files that start the job, and whatever is no
 * regular file (a link or a submodule can bring anything).
 */
const untouchedBy = async (repository, revisions, inputs, configurations) => {
    if (repository?.changes === undefined || revisions.base === '' || revisions.head === 'worktree')
        return undefined;
    // Folders of two states come from earlier jobs: no revision says what is in them.
    if (inputs.before !== undefined || inputs.after !== undefined)
        return undefined;
    const changes = await repository.changes(revisions.base, revisions.head);
    if (changes === undefined)
        return undefined;
    const matters = mayMatter(inputs, configurations);
    return changes.some(matters) ? undefined : changes.length;
};
const mayMatter = (inputs, configurations) => {
    const named = [...textsOf(configurations.map(({ base, head }) => [base, head])), ...inputs.config.split(',')]
        .map((text) => text
        .trim()
        .replace(/^(?:\.\/)+/, '')
        .replace(/\/+$/, ''))
        .filter((text) => text !== '');
    const paths = new Set(named.filter((text) => !(0,glob/* isPattern */.Pt)(text)));
    const matches = (0,glob/* globMatcher */.fU)([
        ...globsOf(configurations),
        ...inputs.config.split(',').filter(glob/* isPattern */.Pt),
        ...pipelines,
        ...sources,
    ]);
    return ({ path, regular }) => !regular ||
        paths.has('.') ||
        matches(path) ||
        (0,templates/* buildFile */.J_)(path) !== undefined ||
        withParents(path).some((one) => paths.has(one));
};
const globsOf = (configurations) => configurations.flatMap(({ base, head, protected: settings }) => [base, head].flatMap((config) => {
    const environments = [
        ...(settings?.environments ?? []),
        ...(config?.protected.environments ?? []),
    ];
    return (environments.length === 0 ? [undefined] : environments).flatMap((environment) => (0,policies/* policyFiles */.q)(environment, config?.proposed).globs);
}));
/** Every text of a configuration, whatever it is for: a setting that names a file is among them, also one that is new. */
const textsOf = (value) => {
    if (typeof value === 'string')
        return [value];
    if (typeof value !== 'object' || value === null)
        return [];
    const members = value instanceof Map ? [...value.values()] : Object.values(value);
    return members.flatMap(textsOf);
};
/** `a/b/c.yaml`: itself, `a/b` and `a`. */
const withParents = (path) => {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
};

;// CONCATENATED MODULE: ./src/commands/check.ts






/**
 * `meshgate check`: who gains and who loses access by the change. Writes nothing to a cluster. A run that is refused
 * withdraws the standing comment, so that no older verdict stands under a newer commit.
 */
const check = async (ports, inputs) => {
    try {
        return await identifyAndJudge(ports, inputs);
    }
    catch (thrown) {
        const problems = (0,outcome/* problemsOf */.GW)(thrown);
        for (const problem of problems)
            ports.output.problem(problem);
        const { publishRefusal } = await Promise.all(/* import() */[__webpack_require__.e(3865), __webpack_require__.e(8761), __webpack_require__.e(8175), __webpack_require__.e(6296), __webpack_require__.e(1399)]).then(__webpack_require__.bind(__webpack_require__, 6296));
        await publishRefusal(ports, inputs, problems);
        return (0,outcome/* refused */.J5)(problems);
    }
};
const noConfiguration = {
    protected: undefined,
    before: undefined,
    after: undefined,
    base: undefined,
    head: undefined,
    firstRun: false,
};
const identifyAndJudge = async (ports, inputs) => {
    const folders = inputs.before !== undefined && inputs.after !== undefined;
    // Two folders on a person's own machine stand for two meshes; a configuration that lies nearby is about another one.
    const alone = folders && ports.context.platform === 'local' && inputs.environment === undefined;
    const repository = alone ? undefined : await ports.repository();
    const revisions = repository === undefined ? { base: '', head: '' } : await repository.resolve(ports.context.revisions);
    const projects = repository === undefined
        ? [withoutConfiguration(inputs)]
        : await (0,commands_configuration/* readProjects */.VH)(repository, inputs.config, revisions, inputs.environment);
    for (const { configuration, environments } of projects)
        (0,commands_configuration/* guardBindings */.uQ)(configuration, environments);
    const untouched = await untouchedBy(repository, revisions, inputs, projects.map(({ configuration }) => configuration));
    if (untouched !== undefined) {
        const { publishUntouched } = await Promise.all(/* import() */[__webpack_require__.e(3865), __webpack_require__.e(8761), __webpack_require__.e(8175), __webpack_require__.e(9879)]).then(__webpack_require__.bind(__webpack_require__, 9879));
        return publishUntouched(ports, inputs, untouched);
    }
    // Every identity first: a job that is refused anywhere is seen by no API server.
    const identities = await identifyAll(ports, inputs, projects, (settings) => (0,issuer_keys/* openKeys */.h)(ports, settings, repository, revisions.base === '' ? revisions.head : revisions.base));
    // Whatever is needed from here on is loaded only now: the request for the token does not wait for it.
    const { judge } = await Promise.all(/* import() */[__webpack_require__.e(3865), __webpack_require__.e(2760), __webpack_require__.e(4242), __webpack_require__.e(9889), __webpack_require__.e(8761), __webpack_require__.e(8175), __webpack_require__.e(7756), __webpack_require__.e(1712), __webpack_require__.e(6296), __webpack_require__.e(9277)]).then(__webpack_require__.bind(__webpack_require__, 9277));
    return judge(ports, { inputs, folders, repository, revisions, projects, identities });
};
const withoutConfiguration = ({ config, environment }) => ({
    path: config,
    several: false,
    configuration: noConfiguration,
    environments: (0,commands_configuration/* selectEnvironments */.fE)(noConfiguration, environment, config),
});
/** The job's identity for each environment; everything that is wrong with any of them is told at once. */
const identifyAll = async (ports, inputs, projects, keysOf) => {
    const identities = new Map();
    const problems = [];
    for (const { configuration, environments } of projects) {
        const keys = keysOf(configuration.protected);
        const locate = (configuration.base ?? configuration.head)?.locate;
        for (const environment of environments) {
            if (environment === undefined)
                continue;
            try {
                identities.set(environment, await (0,identity/* identifyJob */.c)(ports, { environment, phase: 'check', inputs, keys, locate }));
            }
            catch (error) {
                if (!(error instanceof problem/* Refusal */.P))
                    throw error;
                problems.push(...error.problems);
            }
        }
    }
    const [first, ...rest] = withoutRepeats(problems);
    if (first !== undefined)
        throw new problem/* Refusal */.P(first, ...rest);
    return identities;
};
/** What is wrong with the job is wrong for every environment; one telling is enough. */
const withoutRepeats = (problems) => [
    ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];


/***/ })

};
