export const id = 9745;
export const ids = [9745];
export const modules = {

/***/ 9745:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(2652);
// EXTERNAL MODULE: ./src/identity/issuer-profiles.ts + 5 modules
var issuer_profiles = __webpack_require__(5739);
// EXTERNAL MODULE: ./src/identity/missing-token.ts
var missing_token = __webpack_require__(7394);
// EXTERNAL MODULE: ./src/identity/predict-apply.ts
var predict_apply = __webpack_require__(6770);
// EXTERNAL MODULE: ./src/ports/review.ts
var ports_review = __webpack_require__(8142);
// EXTERNAL MODULE: ./src/plan/without-live.ts
var without_live = __webpack_require__(1406);
// EXTERNAL MODULE: ./src/commands/configuration.ts + 9 modules
var configuration = __webpack_require__(3581);
// EXTERNAL MODULE: ./src/mesh/resolve/settings.ts
var resolve_settings = __webpack_require__(9529);
// EXTERNAL MODULE: ./src/plan/steps.ts + 4 modules
var plan_steps = __webpack_require__(7091);
// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(989);
// EXTERNAL MODULE: ./src/commands/plan-environment.ts + 50 modules
var plan_environment = __webpack_require__(982);
// EXTERNAL MODULE: ./src/commands/revisions.ts
var commands_revisions = __webpack_require__(4416);
// EXTERNAL MODULE: ./src/commands/world.ts + 1 modules
var commands_world = __webpack_require__(9723);
// EXTERNAL MODULE: ./src/commands/missing-rights.ts + 1 modules
var missing_rights = __webpack_require__(5308);
;// CONCATENATED MODULE: ./src/commands/doctor/rights.ts


const titleOf = ({ group, resource }) => group === '' ? resource : `${resource}.${group}`;
/** Asks by SelfSubjectAccessReview which LISTs of `check` the identity may do: everywhere, else in its namespaces. */
const missingLists = async (cluster, environment, user) => {
    const { kinds, places } = (0,commands_world/* readScope */.h)(environment);
    const denied = (await Promise.all(kinds.map((kind) => denials(cluster, kind, places, user)))).flat();
    if (denied.length === 0)
        return undefined;
    return {
        titles: [...new Set(denied.map(titleOf))],
        mend: (0,missing_rights/* renderMissingRights */.G)(denied, environment.cluster?.namespaces ?? []),
    };
};
const denials = async (cluster, kind, places, user) => {
    const { group, resource } = kind;
    const ask = (namespace, name) => cluster.mayI({ verb: 'list', group, resource, namespace, ...(name === undefined ? {} : { name }) });
    const denial = (namespace, name = '') => ({ verb: 'list', group, resource, namespace, name, user });
    if (kind.only !== undefined) {
        const { namespace, name } = kind.only;
        return (await ask(namespace, name)) ? [] : [denial(namespace, name)];
    }
    if (await ask(''))
        return [];
    if (!kind.namespaced)
        return [denial('')];
    const allowed = await Promise.all(places.map((place) => ask(place)));
    const refused = places.filter((_, index) => allowed[index] !== true);
    return refused.length === 0 ? [] : [denial(''), ...refused.map((place) => denial(place))];
};
const written = [
    ['', 'serviceaccounts'],
    ['', 'configmaps'],
    ['rbac.authorization.k8s.io', 'roles'],
    ['rbac.authorization.k8s.io', 'rolebindings'],
    ['security.istio.io', 'authorizationpolicies'],
];
/** Asks which writes of `apply` the identity may not do in the environment's namespace. */
const missingWrites = async (cluster, environment) => {
    const { namespace, kubeconfig } = environment;
    const questions = [
        ...written.flatMap(([group, resource]) => ['create', 'patch', 'delete'].map((verb) => ({ verb, group, resource, namespace }))),
        ...(kubeconfig === undefined
            ? []
            : [{ verb: 'create', group: '', resource: 'serviceaccounts/token', namespace, name: kubeconfig }]),
    ];
    const allowed = await Promise.all(questions.map((question) => cluster.mayI(question)));
    const refused = questions.filter((_, index) => allowed[index] !== true);
    if (refused.length === 0)
        return undefined;
    const groups = [...new Set(refused.map(({ group }) => group))];
    const rules = groups.map((group) => {
        const own = refused.filter((question) => question.group === group);
        const list = (values) => JSON.stringify([...new Set(values)]);
        return `  - { apiGroups: [${JSON.stringify(group)}], resources: ${list(own.map(({ resource }) => resource))}, verbs: ${list(own.map(({ verb }) => verb))} }`;
    });
    return {
        titles: refused.map((question) => `${question.verb} ${titleOf(question)}`),
        mend: [
            `Bind the identity to a Role in namespace ${namespace} with:`,
            'rules:',
            ...rules,
            'and with every permission that the bindings give away (README, "From there, in three steps").',
        ].join('\n'),
    };
};

;// CONCATENATED MODULE: ./src/commands/doctor/cluster.ts







/** What only the API server can answer: is it reached, who are we there, what may we read and write, what runs there. */
const examineCluster = async (examination, question) => {
    const { ports, inputs, repository, revisions, project, environment, shy } = question;
    const scope = { for: 'check', environment: environment.name };
    const trusted = project.configuration.firstRun || revisions.base === '' ? revisions.head : revisions.base;
    const world = await examination.look(scope, ({ code }) => (code === 'CLUSTER_UNAUTHORIZED' ? 'login' : 'cluster'), () => (0,commands_world/* readWorld */.T)(ports, environment, inputs, { repository, revision: trusted }));
    if (world === undefined)
        return;
    try {
        const say = (text) => shy ? 'yes (what the cluster says is not printed on a public repository)' : text;
        examination.note(scope, 'cluster', 'ok', say(`${world.identity.server} answers with a trusted certificate, Kubernetes ${world.identity.version}`));
        const who = await examination.look(scope, 'login', () => world.cluster.whoAmI());
        if (who !== undefined)
            examination.note(scope, 'login', 'ok', say(who.username));
        await examination.look(scope, 'reads', async () => {
            const lists = await missingLists(world.cluster, environment, shy ? '' : (who?.username ?? ''));
            if (lists === undefined)
                examination.note(scope, 'reads', 'ok', 'every kind that check looks at may be listed');
            else
                examination.miss(scope, 'reads', {
                    code: 'CLUSTER_FORBIDDEN',
                    message: `the identity may not list ${lists.titles.join(', ')}; what is unread makes the verdict "cannot prove"`,
                    remedy: `Have an administrator apply:\n${lists.mend}`,
                });
        });
        examineMesh(examination, environment, world.state, say);
        await examinePlan(examination, question, world);
    }
    finally {
        world.cluster.close();
    }
};
const examineMesh = (examination, environment, state, say) => {
    const scope = { for: 'check', environment: environment.name };
    const installed = (0,object/* readStatus */.rk)(state, 'security.istio.io', 'AuthorizationPolicy', environment.namespace);
    if (installed === 'not installed') {
        examination.miss(scope, 'Istio', {
            code: 'CLUSTER_API_MISSING',
            message: 'the cluster has no AuthorizationPolicies: Istio is not installed',
            remedy: 'Install Istio first: helm install istio-base istio/base -n istio-system, then istiod.',
        });
        return;
    }
    const { settings, versionKnown, assumptions } = (0,resolve_settings/* resolveSettings */.M)(state, environment.mesh);
    const { major, minor, patch } = settings.istioVersion;
    if (versionKnown)
        examination.note(scope, 'Istio', 'ok', say(`version ${major}.${minor}.${patch}, trust domain ${settings.trustDomain}`));
    else
        examination.note(scope, 'Istio', 'not seen', say(`the version is not known, ${major}.${minor} is assumed: set \`mesh: { istioVersion: "…" }\`; ${assumptions.join('; ')}`));
    const namespace = state.objects.find(({ key }) => key.kind === 'Namespace' && key.name === environment.namespace);
    if (namespace === undefined) {
        const unread = (0,object/* readStatus */.rk)(state, '', 'Namespace', '') !== 'complete';
        examination.note(scope, 'injection', 'not seen', unread
            ? 'the namespace may not be read'
            : `the namespace ${environment.namespace} does not exist yet: kubectl create namespace ${environment.namespace}`);
        return;
    }
    const by = injectedBy(namespace.labels);
    if (by === undefined)
        examination.note(scope, 'injection', 'not seen', `pods of ${environment.namespace} get no proxy by the namespace's labels, so policies there bind only pods that ask for one: kubectl label namespace ${environment.namespace} istio-injection=enabled`);
    else
        examination.note(scope, 'injection', 'ok', say(`namespace ${environment.namespace} has ${by}`));
};
/** The label by which Istio takes a namespace into the mesh; `istio-injection` goes before a revision. */
const injectedBy = (labels) => {
    if (Object.hasOwn(labels, 'istio-injection'))
        return labels['istio-injection'] === 'enabled' ? 'istio-injection=enabled' : undefined;
    return ['istio.io/rev', 'istio.io/dataplane-mode']
        .filter((name) => Object.hasOwn(labels, name) && labels[name] !== '' && labels[name] !== 'none')
        .map((name) => `${name}=${labels[name]}`)[0];
};
/** What the mesh says to the token, and what stands in the way of a write. */
const examinePlan = async (examination, { ports, inputs, repository, revisions, project, environment, identity }, world) => {
    const scope = { for: 'check', environment: environment.name };
    const planned = await examination.look(scope, 'policies', async () => (0,plan_environment/* planEnvironment */.RJ)({
        configuration: project.configuration,
        environment,
        sides: await (0,commands_revisions/* readSides */.h)(ports, inputs, repository, project.configuration, revisions, environment),
        world,
        identity,
        revisions,
        render: ports.render,
        today: new Date(ports.clock.now()).toISOString().slice(0, 10),
    }));
    if (planned === undefined)
        return;
    examination.note(scope, 'policies', 'ok', 'files and bindings can be judged');
    const { verdicts } = planned.plan.observed.token;
    const refusing = verdicts.filter(({ verdict }) => verdict === 'refused');
    for (const { message, mends, requestAuthentication, expected } of refusing)
        examination.miss(scope, 'audience', {
            code: 'TOKEN_AUDIENCE',
            message: `${(0,object/* keyTitle */.Gv)(requestAuthentication)} would refuse the token: ${message}; it expects ${expected.join(', ')}`,
            remedy: mends.join(' Or: '),
        });
    if (refusing.length === 0 && verdicts.some(({ verdict }) => verdict === 'accepted'))
        examination.note(scope, 'audience', 'ok', 'a RequestAuthentication of the mesh accepts it');
    else if (refusing.length === 0 && (environment.audience ?? inputs.audience ?? '') !== '')
        examination.note(scope, 'audience', 'not seen', 'no RequestAuthentication of the mesh is about this issuer');
    await examineWrites(examination, environment, planned, world);
};
const examineWrites = async (examination, environment, planned, world) => {
    const scope = { for: 'apply', environment: environment.name };
    if (environment.appliedBy !== undefined)
        return;
    await examination.look(scope, 'writes', async () => {
        const writes = await missingWrites(world.cluster, environment);
        if (writes === undefined)
            examination.note(scope, 'writes', 'ok', 'every kind that apply writes may be written');
        else
            examination.miss(scope, 'writes', {
                code: 'APPLY_FORBIDDEN',
                message: `the identity may not: ${writes.titles.join(', ')}`,
                remedy: writes.mend,
            });
    });
    const { problems, steps } = (0,plan_steps/* planSteps */.Dv)({
        environment,
        desired: planned.rendered,
        live: world.state,
        rootNamespace: planned.mesh.settings.rootNamespace,
    });
    for (const problem of problems)
        examination.miss(scope, 'objects', problem);
    if (problems.length === 0)
        examination.note(scope, 'objects', 'ok', `nothing stands in the way; ${steps.length} to write`);
};

// EXTERNAL MODULE: ./src/errors/codes.ts + 11 modules
var codes = __webpack_require__(1546);
// EXTERNAL MODULE: ./src/commands/outcome.ts
var outcome = __webpack_require__(8786);
;// CONCATENATED MODULE: ./src/commands/doctor/examination.ts



const openExamination = () => {
    const findings = [];
    const miss = (scope, name, problem) => {
        if (problem === undefined)
            return;
        const { code, message, remedy, received } = problem;
        const says = received === undefined || received === '' ? message : `${message} (${received})`;
        findings.push({ ...scope, name, state: 'missing', says, mend: remedy, code });
    };
    return {
        findings,
        note: (scope, name, state, says) => void findings.push({ ...scope, name, state, says }),
        miss,
        look: async (scope, name, work) => {
            try {
                return await work();
            }
            catch (thrown) {
                if (!(thrown instanceof problem/* Refusal */.P))
                    throw thrown;
                for (const problem of (0,outcome/* problemsOf */.GW)(thrown).slice(0, 5))
                    miss(scope, typeof name === 'string' ? name : name(problem), problem);
                return undefined;
            }
        },
    };
};
/**
 * Fine where `check` can run; else what `check` itself would end with, by the first thing that is missing. With fewer rights
 * to list `check` runs, and proves less.
 */
const exitCodeOf = (findings) => {
    const first = findings.find((finding) => finding.for === 'check' && finding.state === 'missing' && finding.name !== 'reads');
    if (first === undefined)
        return codes/* exitCodes */.h.fine;
    return first.code === undefined ? codes/* exitCodes */.h.usage : codes/* codes */.F[first.code].exit;
};
const titles = {
    ok: 'ok        ',
    missing: 'MISSING   ',
    'not seen': 'not seen  ',
    'not needed': 'not needed',
};
/** In order: what `check` needs, then what `apply` needs beside it, each with what mends it. */
const renderFindings = (findings) => ['check', 'apply']
    .flatMap((command) => {
    const own = findings.filter((finding) => finding.for === command);
    const missing = own.filter(({ state }) => state === 'missing').length;
    const verdict = missing > 0
        ? `${missing} missing`
        : own.length === 0
            ? 'not looked at'
            : 'nothing is missing, as far as was seen';
    return ['', `For ${command}: ${verdict}`, ...own.flatMap(lines)];
})
    .slice(1)
    .join('\n');
const lines = ({ environment, name, state, says, mend }) => [
    `  ${titles[state]}  ${environment === null ? '' : `${environment}: `}${name}: ${says}`,
    ...(mend === undefined ? [] : [`              do: ${mend.replaceAll('\n', '\n                  ')}`]),
];

// EXTERNAL MODULE: ./src/commands/identity.ts + 9 modules
var identity = __webpack_require__(5980);
// EXTERNAL MODULE: ./src/commands/issuer-keys.ts + 1 modules
var issuer_keys = __webpack_require__(2153);
// EXTERNAL MODULE: ./src/commands/publish-live.ts
var publish_live = __webpack_require__(3236);
;// CONCATENATED MODULE: ./src/commands/doctor.ts













const everywhere = { for: 'check', environment: null };
/**
 * `meshgate doctor`: what is missing for `check`, then for `apply`, in the order in which a run would meet it, each with
 * what mends it. Reads only. Exit 0 where `check` can run, else the code that it would end with.
 */
const doctor = async (ports, options) => {
    const { inputs } = options;
    const examination = openExamination();
    examinePlatform(examination, ports, options.nodeVersion);
    const opened = await examineRepository(examination, ports);
    if (opened !== undefined) {
        const projects = await examination.look(everywhere, 'configuration', () => (0,configuration/* readProjects */.VH)(opened.repository, inputs.config, opened.revisions, inputs.environment));
        for (const project of projects ?? [])
            await examineProject(examination, ports, inputs, opened, project);
    }
    await examineComment(examination, ports);
    ports.output.info(renderFindings(examination.findings));
    return {
        exitCode: exitCodeOf(examination.findings),
        errors: [],
        plans: [],
        details: { checks: examination.findings },
    };
};
const examinePlatform = (examination, { context }, node) => {
    const major = Number(node.split('.')[0]);
    if (major < 20)
        examination.miss(everywhere, 'Node', {
            code: 'USAGE',
            message: `Node ${node} is too old`,
            remedy: 'Use Node 20 or newer.',
        });
    else
        examination.note(everywhere, 'Node', 'ok', node);
    if (context.platform === 'local')
        examination.note(everywhere, 'platform', 'ok', 'a shell: what only a job has (token, comment) is not seen here; run `meshgate doctor` in a job for that');
    else {
        const name = context.platform === 'github' ? 'GitHub' : 'GitLab';
        examination.note(everywhere, 'platform', 'ok', `${name}, ${context.event}, ${context.repository.path}`);
    }
};
const examineRepository = async (examination, ports) => {
    const repository = await examination.look(everywhere, 'repository', () => ports.repository());
    if (repository === undefined)
        return undefined;
    const revisions = await examination.look(everywhere, 'base', async () => {
        const found = await repository.resolve(ports.context.revisions);
        // Resolving names a commit; reading a file of it shows that its objects can be had.
        for (const revision of [found.base, found.head])
            if (revision !== '')
                await repository.readTree(revision, ['meshgate.yaml']);
        return found;
    });
    if (revisions === undefined)
        return undefined;
    const { base } = revisions;
    examination.note(everywhere, 'base', 'ok', base === '' ? 'there is none to compare with; everything counts as new' : `${base.slice(0, 12)} can be read`);
    return { repository, revisions };
};
const examineProject = async (examination, ports, inputs, opened, project) => {
    const { configuration, path, environments } = project;
    if (configuration.protected === undefined) {
        examination.note(everywhere, 'configuration', 'not needed', `there is no ${path}: all Istio objects of the repository are compared, and nothing gates; \`meshgate init\` writes one`);
        await examinePolicies(examination, ports, inputs, opened, project, undefined);
        examination.miss({ for: 'apply', environment: null }, 'configuration', {
            code: 'CONFIG_NEEDED',
            message: `there is no ${path}`,
            remedy: 'Run `meshgate init`.',
        });
        return;
    }
    examination.note(everywhere, 'configuration', 'ok', configuration.firstRun ? `${path} is new: nothing gates until it is merged` : path);
    for (const environment of environments)
        if (environment !== undefined)
            await examineEnvironment(examination, ports, inputs, opened, project, environment);
};
const examineEnvironment = async (examination, ports, inputs, opened, project, environment) => {
    const scope = { for: 'check', environment: environment.name };
    const identity = await examineIdentity(examination, ports, inputs, opened, project, environment);
    examineApply(examination, ports, inputs, environment);
    const settings = environment.cluster;
    if (environment.snapshot !== undefined)
        examination.note(scope, 'cluster', 'not needed', `a snapshot stands for it: ${environment.snapshot.folder}`);
    else if (settings === undefined)
        examination.note(scope, 'cluster', 'not needed', 'none is configured: the repository is taken to hold all policies');
    else if (settings.kind === 'id-token' && ports.context.idToken.kind !== 'available')
        examination.note(scope, 'cluster', 'not seen', 'the login is the ID token of a job, and there is none here');
    else {
        const shy = (0,publish_live/* hidesLive */.W)(ports.context, project.configuration);
        await examineCluster(shy ? withoutNames(examination) : examination, {
            ports,
            inputs,
            ...opened,
            project,
            environment,
            identity,
            shy,
        });
        return;
    }
    await examinePolicies(examination, ports, inputs, opened, project, environment);
};
const examinePolicies = async (examination, ports, inputs, { repository, revisions }, { configuration }, environment) => {
    const scope = { for: 'check', environment: environment?.name ?? null };
    const sides = await examination.look(scope, 'policies', () => (0,commands_revisions/* readSides */.h)(ports, inputs, repository, configuration, revisions, environment));
    if (sides === undefined)
        return;
    examination.note(scope, 'policies', 'ok', `${sides.after.length} objects can be read`);
};
/** What a run would meet first, by what it is refused with. */
const stepOf = ({ code }) => {
    if (/^(JWKS|HTTP|ISSUER)_/.test(code))
        return 'issuer';
    if (/^TRUST_/.test(code) || code === 'TOKEN_EVENT')
        return 'trust rule';
    return 'token';
};
const examineIdentity = async (examination, ports, inputs, { repository, revisions }, { configuration }, environment) => {
    const { context } = ports;
    const scope = { for: 'check', environment: environment.name };
    if ((environment.audience ?? inputs.audience ?? '') === '') {
        examination.note(scope, 'token', 'not needed', 'the environment names no audience, so no identity is verified');
        return undefined;
    }
    if (context.idToken.kind === 'not requested') {
        examination.miss(scope, 'token', (0,missing_token/* refuseMissingToken */.M1)(context.idToken.cause).problems[0]);
        return undefined;
    }
    if (context.idToken.kind === 'withheld') {
        examination.note(scope, 'token', 'not seen', (0,missing_token/* withheldReason */.I8)(context.idToken.cause));
        return undefined;
    }
    // A job of the protected branch is one that applies: its claims are for the other rule.
    const phase = context.mergeRequest === undefined ? 'apply' : 'check';
    const locate = (configuration.base ?? configuration.head)?.locate;
    const trusted = configuration.firstRun || revisions.base === '' ? revisions.head : revisions.base;
    const keys = (0,issuer_keys/* openKeys */.h)(ports, configuration.protected, repository, trusted);
    const found = await examination.look({ ...scope, for: phase }, stepOf, () => (0,identity/* identifyJob */.c)(withoutRecord(ports), { environment, phase, inputs, keys, locate }));
    if (found === undefined)
        return undefined;
    examination.note({ ...scope, for: phase }, 'token', 'ok', `issued for ${found.review.audience}`);
    examination.note({ ...scope, for: phase }, 'issuer', 'ok', `${found.review.issuer}: its keys verify the token`);
    examination.note({ ...scope, for: phase }, 'trust rule', 'ok', `${found.review.rule} matches`);
    return found;
};
/** What the API server says is told by its code alone; the rights that are missing are in our own words. */
const withoutNames = (examination) => ({
    ...examination,
    miss: (scope, name, problem) => examination.miss(scope, name, problem === undefined || name === 'reads' || name === 'writes' ? problem : (0,without_live/* problemWithoutLive */.g)(problem)),
    look: (scope, name, work) => examination.look(scope, name, () => (0,publish_live/* hidingRefusals */.$E)(true, work)),
});
/** A token that was only looked at is not used up: an `apply` after this command takes the same one. */
const withoutRecord = (ports) => {
    const { usedTokens } = ports;
    if (usedTokens === undefined)
        return ports;
    return {
        ...ports,
        usedTokens: { byOthers: (phase) => usedTokens.byOthers(phase), record: () => Promise.resolve() },
    };
};
/** What `apply` needs beside what `check` does, as far as the configuration says it. */
const examineApply = (examination, { context }, inputs, environment) => {
    const scope = { for: 'apply', environment: environment.name };
    if (environment.appliedBy !== undefined)
        return examination.note(scope, 'apply', 'not needed', `another tool applies the environment (${environment.appliedBy}); \`meshgate render\` writes its files`);
    const missing = (name, code, message, remedy) => examination.miss(scope, name, { code, message, remedy });
    if (environment.cluster === undefined)
        missing('cluster', 'CLUSTER_NEEDED', 'the environment names no cluster', 'Add `cluster:` to the environment.');
    if ((environment.audience ?? inputs.audience ?? '') === '')
        missing('audience', 'AUDIENCE_MISSING', 'the environment names no audience', 'Add `audience:` to the environment.');
    const rules = environment.trust.apply ?? [];
    if (rules.length === 0)
        return missing('trust rule', 'TRUST_MISSING', 'no job may apply: trust.apply is missing', 'Add `trust: { apply: … }` to the environment (README, "From there, in three steps").');
    const issuer = rules.map((rule) => (0,issuer_profiles/* issuerOfRule */.d)(rule, context)).find((one) => one !== undefined);
    if (context.platform === 'local')
        return examination.note(scope, 'trust rule', 'not seen', 'which job it matches is seen in a job');
    const predicted = (0,predict_apply/* predictApply */.S)(rules, context, issuer);
    if (predicted.apply === 'predicted to be refused')
        missing('trust rule', 'TRUST_NO_MATCH', predicted.reasons.join('; '), 'Correct trust.apply of the environment.');
    else
        examination.note(scope, 'trust rule', 'ok', 'trust.apply can match a job of this project');
};
/** Reading comments is tried; writing one is seen only when it happens. */
const examineComment = async (examination, ports) => {
    const { context } = ports;
    if (context.platform === 'local')
        return examination.note(everywhere, 'comment', 'not seen', 'a shell has no merge request');
    if (context.mergeRequest === undefined)
        return examination.note(everywhere, 'comment', 'not seen', 'the run has no merge request');
    const remedy = context.platform === 'github'
        ? 'Add `pull-requests: write` to the job’s permissions, and leave the input `token` alone.'
        : 'Put a project access token with scope `api` into the masked variable MESHGATE_GITLAB_TOKEN.';
    const review = await ports.review();
    if (review === undefined)
        return examination.note(everywhere, 'comment', 'not seen', `there is no token to comment with; the review stands in the log. ${remedy}`);
    try {
        await review.self();
        await review.list();
        examination.note(everywhere, 'comment', 'ok', 'comments can be read; whether one may be written is seen when it is');
    }
    catch (thrown) {
        if (thrown instanceof ports_review/* ReviewForbidden */.u)
            examination.note(everywhere, 'comment', 'not seen', `${thrown.message}. ${thrown.remedy}`);
        else if (thrown instanceof problem/* Refusal */.P)
            examination.note(everywhere, 'comment', 'not seen', `${thrown.problems[0].message}. ${thrown.problems[0].remedy}`);
        else
            throw thrown;
    }
};


/***/ })

};
