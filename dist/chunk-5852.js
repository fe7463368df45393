export const id = 5852;
export const ids = [5852];
export const modules = {

/***/ 25794:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(25794, module.exports, ["UP","Zw","dm"], "./later-apply.cjs")

/***/ }),

/***/ 54977:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(54977, module.exports, ["I"], "./later-apply.cjs")

/***/ }),

/***/ 96480:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ doctor_command),
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./src/errors/codes.ts + 12 modules
var codes = __webpack_require__(31374);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
;// CONCATENATED MODULE: ./src/doctor/examination.ts


/** What concerns the whole run. */
const everywhere = { for: 'check', environment: null };
const openExamination = function () {
    const findings = [];
    const miss = (scope, name, problem) => {
        if (problem === undefined)
            return;
        const { code, message, remedy, received, where } = problem;
        const place = where?.kind === 'file' ? `${where.path}:${where.line}:${where.column}: ` : '';
        const says = `${place}${message}${received === undefined || received === '' ? '' : ` (${received})`}`;
        findings.push({ ...scope, name, state: 'missing', says, mend: remedy, code });
    };
    return {
        findings,
        note: (scope, name, state, says) => void findings.push({ ...scope, name, state, says }),
        lack: (scope, name, says, mend) => void findings.push({ ...scope, name, state: 'absent', says, mend }),
        miss,
        look: async (scope, name, work) => {
            try {
                return await work();
            }
            catch (thrown) {
                if (!(thrown instanceof problem/* Refusal */.P))
                    throw thrown;
                for (const problem of thrown.problems.slice(0, 5))
                    miss(scope, typeof name === 'string' ? name : name(problem), problem);
                return undefined;
            }
        },
    };
};
/** Rights to list, one glob of several, and a unit where nothing gates: without them `check` runs, and proves less or the same. */
const provesLess = new Set(['reads', 'glob', 'unit']);
/**
 * Fine where `check` can run; else what `check` itself would end with, by the first thing that is missing. With fewer rights
 * to list `check` runs, and proves less.
 */
const exitCodeOf = function (findings) {
    const first = findings.find((finding) => finding.for === 'check' && finding.state === 'missing' && !provesLess.has(finding.name));
    if (first === undefined)
        return codes/* exitCodes */.h.fine;
    return first.code === undefined ? codes/* exitCodes */.h.usage : codes/* codes */.F[first.code].exit;
};
const titles = {
    ok: 'ok        ',
    missing: 'MISSING   ',
    absent: 'absent    ',
    'not seen': 'not seen  ',
    'not needed': 'not needed',
};
/** In order: what `check` needs, then what `apply` needs beside it, each with what fixes it. */
const renderFindings = function (findings) { return ['check', 'apply']
    .flatMap((command) => {
    const own = findings.filter((finding) => finding.for === command);
    const missing = own.filter(({ state }) => state === 'missing').length;
    const verdict = missing > 0
        ? `${missing} missing`
        : own.length === 0
            ? 'not looked at'
            : 'nothing is missing of what was looked at';
    return ['', `For ${command}: ${verdict}`, ...own.flatMap(lines)];
})
    .slice(1)
    .join('\n') };
const lines = function ({ environment, name, state, says, mend }) { return [
    `  ${titles[state]}  ${environment === null ? '' : `${environment}: `}${name}: ${says}`,
    ...(mend === undefined ? [] : [`              do: ${mend.replaceAll('\n', '\n                  ')}`]),
] };

// EXTERNAL MODULE: ./src/open/publish-live.ts
var publish_live = __webpack_require__(76874);
// EXTERNAL MODULE: ./src/open/read-sides.ts + 3 modules
var read_sides = __webpack_require__(21173);
// EXTERNAL MODULE: ./src/plan/without-live.ts
var without_live = __webpack_require__(21406);
// EXTERNAL MODULE: ./src/identity/issuer-profiles.ts + 5 modules
var issuer_profiles = __webpack_require__(25739);
// EXTERNAL MODULE: ./src/identity/missing-token.ts
var missing_token = __webpack_require__(57394);
// EXTERNAL MODULE: ./src/identity/predict-apply.ts
var predict_apply = __webpack_require__(56770);
// EXTERNAL MODULE: ./src/open/identify-job.ts + 9 modules
var identify_job = __webpack_require__(91580);
// EXTERNAL MODULE: ./src/open/issuer-keys.ts + 1 modules
var issuer_keys = __webpack_require__(54163);
;// CONCATENATED MODULE: ./src/doctor/examine-identity.ts





/** What a run would meet first, by what it is refused with. */
const stepOf = function ({ code }) {
    if (/^(JWKS|HTTP|ISSUER)_/.test(code))
        return 'issuer';
    if (/^TRUST_/.test(code) || code === 'TOKEN_EVENT')
        return 'trust rule';
    return 'token';
};
const examineIdentity = async function (examination, run, { repository, revisions }, { configuration }, environment) {
    const { context } = run;
    const scope = { for: 'check', environment: environment.name };
    if ((environment.audience ?? run.inputs.audience ?? '') === '') {
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
    const keys = (0,issuer_keys/* openKeys */.h)(run, configuration.protected, repository, trusted);
    const found = await examination.look({ ...scope, for: phase }, stepOf, () => (0,identify_job/* identifyJob */.c)(withoutRecord(run), { environment, phase, keys, locate }));
    if (found === undefined)
        return undefined;
    examination.note({ ...scope, for: phase }, 'token', 'ok', `issued for ${found.review.audience}`);
    examination.note({ ...scope, for: phase }, 'issuer', 'ok', `${found.review.issuer}: its keys verify the token`);
    examination.note({ ...scope, for: phase }, 'trust rule', 'ok', `${found.review.rule} matches`);
    return found;
};
/** A token that was only looked at is not used up: an `apply` after this command takes the same one. */
const withoutRecord = function (run) {
    const { usedTokens } = run;
    if (usedTokens === undefined)
        return run;
    return {
        ...run,
        usedTokens: { byOthers: (phase) => usedTokens.byOthers(phase), record: () => Promise.resolve() },
    };
};
/** What `apply` needs beside what `check` does, as far as the configuration says it. */
const examineApply = function (examination, { context, inputs }, environment) {
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
        return missing('trust rule', 'TRUST_MISSING', 'no job may apply: trust.apply is missing', 'Add `trust: { apply: \u2026 }` to the environment (docs/guides/token.md).');
    const issuer = rules.map((rule) => (0,issuer_profiles/* issuerOfRule */.d)(rule, context)).find((one) => one !== undefined);
    if (context.platform === 'local')
        return examination.note(scope, 'trust rule', 'not seen', 'which job it matches is seen in a job');
    const predicted = (0,predict_apply/* predictApply */.S)(rules, context, issuer);
    if (predicted.apply === 'predicted to be refused')
        missing('trust rule', 'TRUST_NO_MATCH', predicted.reasons.join('; '), 'Correct trust.apply of the environment.');
    else if (rules.some(takesJobsOfPlan))
        examination.lack(scope, 'trust rule', 'trust.apply can match a job of this project, also one of `plan` or `drift`, which waits for no approval', 'Add `environment_action: [start, stop]` to the rule, and one with `environment_action: prepare` to trust.check (docs/guides/apply.md).');
    else
        examination.note(scope, 'trust rule', 'ok', 'trust.apply can match a job of this project');
};
/** On GitLab they name the environment that they prepare, so that a rule about the environment alone speaks of them too. */
const takesJobsOfPlan = function ({ platform, claims }) { return platform === 'gitlab' && (claims.get('environment_action') ?? ['prepare']).includes('prepare') };

// EXTERNAL MODULE: ./src/mesh/resolve/settings.ts
var resolve_settings = __webpack_require__(49529);
// EXTERNAL MODULE: ./src/bindings/names.ts
var names = __webpack_require__(61682);
// EXTERNAL MODULE: ./src/plan/applied-run.ts
var applied_run = __webpack_require__(88202);
// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/plan/judge-environment.ts + 45 modules
var judge_environment = __webpack_require__(41964);
// EXTERNAL MODULE: ./src/open/read-calls.ts
var read_calls = __webpack_require__(74558);
// EXTERNAL MODULE: ./src/open/read-world.ts + 1 modules
var read_world = __webpack_require__(59392);
// EXTERNAL MODULE: ./src/plan/policy-lists.ts
var policy_lists = __webpack_require__(26961);
;// CONCATENATED MODULE: ./src/doctor/policies.ts

/** Says which globs match nothing; true where nothing is left that could be compared. */
const missesFiles = function (examination, scope, lists) {
    const [reason] = (0,policy_lists/* policyListReasons */.y)(lists);
    if (reason?.code === 'POLICIES_MATCH_NOTHING') {
        examination.miss(scope, 'policies', {
            code: 'POLICIES_MATCH_NOTHING',
            message: reason.text,
            remedy: 'Correct the glob: it matches files, never a folder; `k8s/**/*.yaml` is every such file below `k8s`.',
        });
        return true;
    }
    for (const { glob, where } of lists?.unmatched ?? [])
        examination.miss(scope, 'glob', {
            code: 'POLICIES_MATCH_NOTHING',
            message: `${JSON.stringify(glob)}${where === undefined ? '' : ` at ${where.path}:${where.line}`} matches no file at either revision`,
            remedy: 'Correct the glob, or take it out of `policies`. `check` goes on with the others.',
        });
    return false;
};

// EXTERNAL MODULE: ./src/mesh/kinds.ts
var kinds = __webpack_require__(73918);
// EXTERNAL MODULE: ./src/plan/server-side/groups.ts
var groups = __webpack_require__(73805);
// EXTERNAL MODULE: ./src/plan/server-side/server-side.ts + 2 modules
var server_side = __webpack_require__(69442);
// EXTERNAL MODULE: ./src/rbac/effective-permissions.ts
var effective_permissions = __webpack_require__(57432);
// EXTERNAL MODULE: ./src/rbac/permission.ts
var permission = __webpack_require__(54905);
// EXTERNAL MODULE: ./src/rbac/value-set.ts
var value_set = __webpack_require__(46072);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/mesh/label-selector.ts
var label_selector = __webpack_require__(22589);
// EXTERNAL MODULE: ./src/mesh/namespace-labels.ts
var namespace_labels = __webpack_require__(63344);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
;// CONCATENATED MODULE: ./src/doctor/let-through.ts






/**
 * Why the admission policy lets inline edits through, or may; undefined where it refuses them. `admission` has the policy and
 * its binding, `world` the labels of the namespace.
 */
const whatLetsThrough = function (admission, world, environment) {
    const find = (kind) => admission.objects.find(({ key }) => key.kind === kind);
    const [policy, binding] = [find('ValidatingAdmissionPolicy'), find('ValidatingAdmissionPolicyBinding')];
    const name = (0,server_side/* admissionPolicyName */.ZL)(environment);
    if (policy === undefined)
        return `there is no ValidatingAdmissionPolicy ${name}`;
    if (binding === undefined)
        return `ValidatingAdmissionPolicy ${name} has no binding of its name, and is not enforced without one`;
    return inPolicy(policy.content, environment) ?? inBinding(binding.content, world, environment);
};
const inPolicy = function (policy, environment) {
    const name = (0,server_side/* admissionPolicyName */.ZL)(environment);
    if ((0,fields/* textAt */.$6)(policy, 'spec', 'failurePolicy') === 'Ignore')
        return `${name} lets through what it fails on`;
    const { applier } = (0,groups/* groupsOf */.c)(environment);
    if (!(0,fields/* objectsAt */.yR)(policy, 'spec', 'validations').some((one) => (0,fields/* textAt */.$6)(one, 'expression').includes(JSON.stringify(applier))))
        return `${name} does not speak of the group ${applier}`;
    const [printed] = (0,server_side/* admissionPolicy */.wB)({ environment, breakGlass: breakGlassOf(policy) });
    const [found, wanted] = [effectOf(policy), effectOf(printed ?? {})];
    const other = Object.keys(wanted).find((part) => !(0,json/* isSameJson */.TL)(found[part], wanted[part]));
    return other === undefined
        ? undefined
        : `${name} is not the one that this version prints: spec.${other} differs, and what that lets through is not known`;
};
/** The group is the administrator's choice: it is read from where the printed policy names it. */
const breakGlassOf = function (policy) {
    const [variable] = (0,fields/* objectsAt */.yR)(policy, 'spec', 'variables').filter((one) => (0,fields/* textAt */.$6)(one, 'name') === 'breakGlass');
    return /^"([^"\\]*)" in request\.userInfo\.groups$/.exec((0,fields/* textAt */.$6)(variable, 'expression'))?.[1] ?? '';
};
/** What decides about a request, without what the API server fills in. */
const effectOf = function (policy) {
    const spec = (0,fields/* objectAt */.lJ)(policy, 'spec');
    const constraints = (0,fields/* objectAt */.lJ)(spec, 'matchConstraints');
    return {
        paramKind: (0,fields/* objectAt */.lJ)(spec, 'paramKind'),
        matchConditions: (0,fields/* objectsAt */.yR)(spec, 'matchConditions').map(expressionOf),
        variables: (0,fields/* objectsAt */.yR)(spec, 'variables').map(expressionOf),
        validations: (0,fields/* objectsAt */.yR)(spec, 'validations').map((one) => (0,fields/* textAt */.$6)(one, 'expression')),
        'matchConstraints.resourceRules': (0,fields/* objectsAt */.yR)(constraints, 'resourceRules').map(ruleOf),
        'matchConstraints.excludeResourceRules': (0,fields/* objectsAt */.yR)(constraints, 'excludeResourceRules'),
        'matchConstraints.namespaceSelector': (0,fields/* objectAt */.lJ)(constraints, 'namespaceSelector'),
        'matchConstraints.objectSelector': (0,fields/* objectAt */.lJ)(constraints, 'objectSelector'),
    };
};
const expressionOf = function (one) { return ({
    name: (0,fields/* textAt */.$6)(one, 'name'),
    expression: (0,fields/* textAt */.$6)(one, 'expression'),
}) };
const ruleOf = function (rule) { return ({
    ...Object.fromEntries(['apiGroups', 'apiVersions', 'operations', 'resources', 'resourceNames'].map((list) => [list, (0,fields/* textsAt */.i1)(rule, list)])),
    scope: (0,fields/* textAt */.$6)(rule, 'scope') || '*',
}) };
const inBinding = function (binding, world, environment) {
    const { namespace } = environment;
    const name = (0,server_side/* admissionPolicyName */.ZL)(environment);
    if ((0,fields/* textAt */.$6)(binding, 'spec', 'policyName') !== name)
        return `the binding ${name} is of another policy`;
    if (!(0,fields/* textsAt */.i1)(binding, 'spec', 'validationActions').includes('Deny'))
        return `the binding ${name} warns or records, and denies nothing`;
    const matches = (0,fields/* objectAt */.lJ)(binding, 'spec', 'matchResources');
    const narrowed = [
        ...Object.keys((0,fields/* objectAt */.lJ)(matches, 'objectSelector')),
        ...(0,fields/* objectsAt */.yR)(matches, 'excludeResourceRules'),
        ...(0,fields/* objectsAt */.yR)(matches, 'resourceRules'),
        ...Object.keys((0,fields/* objectAt */.lJ)(binding, 'spec', 'paramRef')),
    ];
    if (narrowed.length > 0)
        return `the binding ${name} is for some objects alone`;
    const found = world.objects.find(({ key }) => key.kind === 'Namespace' && key.name === namespace);
    return (0,label_selector/* selectsLabels */.B)((0,fields/* objectAt */.lJ)(matches, 'namespaceSelector'), (0,namespace_labels/* namespaceLabels */.lh)(namespace, found))
        ? undefined
        : `the binding ${name} does not select namespace ${namespace}`;
};

;// CONCATENATED MODULE: ./src/doctor/examine-server-side.ts







/**
 * What the API server itself enforces, in place of trusting the job: logins by the trust rules, least rights, and no inline
 * edits of what meshgate owns. `apply` runs without any of it, so what is not there is absent and not missing.
 */
const examineServerSide = async function (examination, question) {
    if (question.environment.appliedBy !== undefined)
        return;
    examineLogin(examination, question);
    examineRights(examination, question);
    await examineEdits(examination, question);
};
const scopeOf = function ({ name }) { return ({ for: 'apply', environment: name }) };
const print = function ({ name }) { return `meshgate init --server-side --environment ${name} > server-side.yaml, for an administrator (docs/guides/server-side.md)` };
/** The file of the API server cannot be read from outside; the groups that it gives can. */
const examineLogin = function (examination, { environment, who, say }) {
    const scope = scopeOf(environment);
    const { reader, applier } = (0,groups/* groupsOf */.c)(environment);
    const group = [applier, reader].find((one) => who?.groups.includes(one));
    if (group !== undefined)
        return examination.note(scope, 'server login', 'ok', say(`the API server takes the job by the trust rules, as ${group}`));
    if (who === undefined || environment.cluster?.kind !== 'id-token')
        return examination.note(scope, 'server login', 'not seen', 'the login here is none of a job: run `meshgate doctor` in one to see whether the API server checks its claims');
    examination.lack(scope, 'server login', say(`the API server takes the job as ${who.username}, by other rules than those of \`trust\``), `Put the AuthenticationConfiguration there: ${print(environment)}. A hosted control plane takes something else; the guide says what.`);
};
const reads = (0,value_set/* only */.j6)(['get', 'list', 'watch']);
/** Whether it lets somebody write, in more than one namespace or in another one. */
const writesBeyond = function ({ scope, verb }, namespace) { return !(0,value_set/* isEmpty */.Im)((0,value_set/* subtract */.Re)(verb, reads)) && (namespace === undefined || !(0,value_set/* isEmpty */.Im)((0,value_set/* subtract */.Re)(scope, (0,value_set/* only */.j6)([namespace])))) };
const readsSecrets = function ({ group, resource, verb, scope }) { return (0,value_set/* has */.zy)(group, '') && (0,value_set/* has */.zy)(resource, 'secrets') && ((0,value_set/* has */.zy)(verb, 'get') || (0,value_set/* has */.zy)(verb, 'list')) && !(0,value_set/* isEmpty */.Im)(scope) };
const examineRights = function (examination, { environment, world, say }) {
    const scope = scopeOf(environment);
    const { reader, applier } = (0,groups/* groupsOf */.c)(environment);
    const { subjects, unread } = (0,effective_permissions/* effectivePermissions */.wW)(world.state);
    const held = (group) => subjects.get(`Group ${group}`)?.resources ?? [];
    const [read, write] = [held(reader), held(applier)];
    if (read.length + write.length === 0) {
        const says = `nothing is bound to the groups ${reader} and ${applier}`;
        if (unread.length > 0)
            return examination.note(scope, 'server rights', 'not seen', `${says}, as far as bindings could be read`);
        return examination.lack(scope, 'server rights', says, `Bind the roles there: ${print(environment)}.`);
    }
    const more = (0,permission/* mergePermissions */.pM)([
        ...read.filter((one) => writesBeyond(one, undefined) || readsSecrets(one)),
        ...write.filter((one) => writesBeyond(one, environment.namespace) || readsSecrets(one)),
    ]);
    const [first] = more;
    if (first === undefined)
        return examination.note(scope, 'server rights', 'ok', `the groups of the jobs read, write in namespace ${environment.namespace} alone, and see no Secret`);
    examination.lack(scope, 'server rights', say(`the groups of the jobs may more than they need: ${[...new Set(more.map(({ via }) => via))].slice(0, 3).join('; ')}`), `Compare with: ${print(environment)}. Secrets, and writes outside the namespace, are needed only where a binding gives them away.`);
};
const examineEdits = async function (examination, question) {
    const { environment, world, say } = question;
    const scope = scopeOf(environment);
    const name = (0,server_side/* admissionPolicyName */.ZL)(environment);
    await examination.look(scope, 'server edits', async () => {
        const state = await world.cluster.read((0,kinds/* admissionKinds */.TX)(name), []);
        if (state.denied.length > 0)
            return examination.note(scope, 'server edits', 'not seen', `the identity may not read the admission policy; an administrator sees it: kubectl get validatingadmissionpolicy,validatingadmissionpolicybinding ${name}`);
        const wrong = whatLetsThrough(state, world.state, environment);
        if (wrong === undefined)
            return examination.note(scope, 'server edits', 'ok', say(`ValidatingAdmissionPolicy ${name} refuses inline edits of what meshgate owns in ${environment.namespace}`));
        examination.lack(scope, 'server edits', `nothing refuses inline edits of what meshgate owns: ${say(wrong)}`, `Have the policy and its binding there: ${print(environment)}. Until then \`meshgate drift\` tells them afterwards.`);
    });
};

// EXTERNAL MODULE: ./src/apply/dry-run.ts
var dry_run = __webpack_require__(54977);
// EXTERNAL MODULE: ./src/plan/plan-writes.ts
var plan_writes = __webpack_require__(13817);
// EXTERNAL MODULE: ./src/speak/missing-rights.ts + 1 modules
var missing_rights = __webpack_require__(34424);
// EXTERNAL MODULE: ./src/ports/group-by.ts
var group_by = __webpack_require__(48961);
// EXTERNAL MODULE: ./src/plan/login-right.ts
var login_right = __webpack_require__(47973);
;// CONCATENATED MODULE: ./src/doctor/rights.ts




const titleOf = function ({ group, resource }) { return group === '' ? resource : `${resource}.${group}` };
/** Asks by SelfSubjectAccessReview which LISTs of `check` the identity may do: everywhere, else in its namespaces. */
const missingLists = async function (cluster, environment, user) {
    const { kinds, places } = (0,read_world/* readScope */.hx)(environment);
    const denied = (await Promise.all(kinds.map((kind) => denials(cluster, kind, places, user)))).flat();
    if (denied.length === 0)
        return undefined;
    return {
        titles: [...new Set(denied.map(titleOf))],
        mend: (0,missing_rights/* renderMissingRights */.G8)(denied, environment.cluster?.namespaces ?? []),
    };
};
const denials = async function (cluster, kind, places, user) {
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
const missingWrites = async function (cluster, environment) {
    const { namespace } = environment;
    const login = (0,login_right/* loginRight */.A)(environment);
    const questions = [
        ...written.flatMap(([group, resource]) => ['create', 'patch', 'delete'].map((verb) => ({ verb, group, resource, namespace }))),
        ...(login === undefined ? [] : [login]),
    ];
    const allowed = await Promise.all(questions.map((question) => cluster.mayI(question)));
    const refused = questions.filter((_, index) => allowed[index] !== true);
    if (refused.length === 0)
        return undefined;
    const list = (values) => JSON.stringify([...new Set(values)]);
    // A right on one object by name is a rule of its own: beside others it would be one on all of them.
    const rules = [...(0,group_by/* groupBy */.$)(refused, ({ group, name = '' }) => JSON.stringify([group, name])).values()].map((own) => {
        const { group, name } = own[0] ?? { group: '' };
        const names = name === undefined ? '' : `, resourceNames: ${list([name])}`;
        return `  - { apiGroups: [${JSON.stringify(group)}], resources: ${list(own.map(({ resource }) => resource))}${names}, verbs: ${list(own.map(({ verb }) => verb))} }`;
    });
    return {
        titles: refused.map((question) => `${question.verb} ${titleOf(question)}`),
        mend: [
            `Bind the identity to a Role in namespace ${namespace} with:`,
            'rules:',
            ...rules,
            'and with every permission that the bindings give away (docs/guides/bindings.md).',
        ].join('\n'),
    };
};

;// CONCATENATED MODULE: ./src/doctor/examine-writes.ts




/** What stands in the way of `apply`: rights, objects of somebody else, and what the API server says to each write. */
const examineWrites = async function (examination, question) {
    const { environment, planned, world } = question;
    const scope = { for: 'apply', environment: environment.name };
    if (environment.appliedBy !== undefined)
        return;
    const mayWrite = await examination.look(scope, 'writes', async () => {
        const writes = await missingWrites(world.cluster, environment);
        if (writes === undefined)
            examination.note(scope, 'writes', 'ok', 'every kind that apply writes may be written');
        else
            examination.miss(scope, 'writes', {
                code: 'APPLY_FORBIDDEN',
                message: `the identity may not: ${writes.titles.join(', ')}`,
                remedy: writes.mend,
            });
        return writes === undefined;
    });
    const { problems, steps } = (0,plan_writes/* planWrites */.ux)(environment, planned, world);
    for (const problem of problems)
        examination.miss(scope, 'objects', problem);
    if (problems.length > 0)
        return;
    examination.note(scope, 'objects', 'ok', "nothing of somebody else's stands there");
    if (steps.length === 0)
        return examination.note(scope, 'dry run', 'not needed', 'there is nothing to write');
    if (mayWrite !== true)
        return examination.note(scope, 'dry run', 'not seen', `the API server was not asked to try the ${count(steps)}: that takes the rights to write`);
    await examination.look(scope, 'dry run', () => tryWrites(examination, steps, question));
};
const count = function (steps) { return (steps.length === 1 ? 'one write' : `${steps.length} writes`) };
/** The API server tries every write and keeps none. */
const tryWrites = async function (examination, steps, { environment, world, shy }) {
    const scope = { for: 'apply', environment: environment.name };
    const note = (state, says) => examination.note(scope, 'dry run', state, says);
    const results = await (0,dry_run/* dryRunAll */.I)(steps, world.cluster);
    const refused = results.flatMap((result) => (result.kind === 'refused' ? result.problems : []));
    const policy = (0,server_side/* admissionPolicyName */.ZL)(environment);
    const isOwn = ({ code, received }) => code === 'CLUSTER_DENIED' && received?.includes(`ValidatingAdmissionPolicy '${policy}'`) === true;
    const wrong = refused.filter((problem) => !isOwn(problem));
    for (const problem of wrong.slice(0, 5))
        examination.miss(scope, 'dry run', problem);
    if (wrong.length > 0)
        return;
    if (refused.length > 0)
        return note('not seen', `${policy} refuses this login the ${count(steps)}, as it must: it admits the apply job and its break-glass group. Run \`meshgate doctor\` in a job that may apply`);
    const unjudged = results.flatMap((result) => (result.kind === 'forbidden' ? [result.problem] : []));
    const [first] = unjudged;
    if (first !== undefined)
        return note('not seen', `the API server tried ${results.length - unjudged.length} of ${count(steps)}${shy ? '' : ` (${first.received ?? first.message})`}`);
    note('ok', `the API server takes the ${count(steps)} that apply would do now; nothing was kept`);
};

;// CONCATENATED MODULE: ./src/doctor/examine-cluster.ts












/** What only the API server can answer: is it reached, who are we there, what may we read and write, what runs there. */
const examineCluster = async function (examination, question) {
    const { run, repository, revisions, project, environment, shy } = question;
    const scope = { for: 'check', environment: environment.name };
    const trusted = project.configuration.firstRun || revisions.base === '' ? revisions.head : revisions.base;
    const world = await examination.look(scope, ({ code }) => (code === 'CLUSTER_UNAUTHORIZED' ? 'login' : 'cluster'), () => (0,read_world/* readWorld */.TY)(run, environment, { repository, revision: trusted }));
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
        await examineServerSide(examination, { environment, world, who, say });
    }
    finally {
        world.cluster.close();
    }
};
const examineMesh = function (examination, environment, state, say) {
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
        examination.note(scope, 'Istio', 'not seen', say(`the version is not known, ${major}.${minor} is assumed: set \`mesh: { istioVersion: "\u2026" }\`; ${assumptions.join('; ')}`));
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
const injectedBy = function (labels) {
    if (Object.hasOwn(labels, 'istio-injection'))
        return labels['istio-injection'] === 'enabled' ? 'istio-injection=enabled' : undefined;
    return ['istio.io/rev', 'istio.io/dataplane-mode']
        .filter((name) => Object.hasOwn(labels, name) && labels[name] !== '' && labels[name] !== 'none')
        .map((name) => `${name}=${labels[name]}`)[0];
};
/** What the mesh says to the token, and what stands in the way of a write. */
const examinePlan = async function (examination, { run, repository, revisions, project, environment, identity, shy }, world) {
    const scope = { for: 'check', environment: environment.name };
    const looked = await examination.look(scope, 'policies', async () => {
        const sides = await (0,read_sides/* readSides */.h)(run, repository, project.configuration, revisions, environment);
        const { calls } = await (0,read_calls/* readDeclaredCalls */.A)(repository, project.configuration, revisions, environment);
        const planned = (0,judge_environment/* judgeEnvironment */.v)({
            configuration: project.configuration,
            environment,
            sides,
            calls,
            world,
            hides: shy,
            identity,
            revisions,
            render: renderAs(run, environment, world.state),
            today: new Date(run.clock.now()).toISOString().slice(0, 10),
        });
        return { planned, sides };
    });
    if (looked === undefined)
        return;
    if (!missesFiles(examination, scope, looked.sides.lists))
        examination.note(scope, 'policies', 'ok', 'files and bindings can be judged');
    const { verdicts } = looked.planned.plan.observed.token;
    const refusing = verdicts.filter(({ verdict }) => verdict === 'refused');
    for (const { message, mends, requestAuthentication, expected } of refusing)
        examination.miss(scope, 'audience', {
            code: 'TOKEN_AUDIENCE',
            message: `${(0,object/* keyTitle */.Gv)(requestAuthentication)} would refuse the token: ${message}; it expects ${expected.join(', ')}`,
            remedy: mends.join(' Or: '),
        });
    if (refusing.length === 0 && verdicts.some(({ verdict }) => verdict === 'accepted'))
        examination.note(scope, 'audience', 'ok', 'a RequestAuthentication of the mesh accepts it');
    else if (refusing.length === 0 && (environment.audience ?? run.inputs.audience ?? '') !== '')
        examination.note(scope, 'audience', 'not seen', 'no RequestAuthentication of the mesh is about this issuer');
    await examineWrites(examination, { environment, planned: looked.planned, world, shy });
};
/** A shell does not know where the repository lives; what the job wrote says it, so that the note of it is no change. */
const renderAs = function (run, environment, state) {
    const written = (0,applied_run/* parentOf */.gN)(state, environment)?.annotations[names/* provenance */.aH.source];
    return run.context.repository.path === '' && written?.endsWith(`/${run.render.source}`) === true
        ? { ...run.render, source: written }
        : run.render;
};

// EXTERNAL MODULE: ./src/open/reached/list-units.ts + 1 modules
var list_units = __webpack_require__(10759);
// EXTERNAL MODULE: ./src/open/reached/revision-units.ts
var revision_units = __webpack_require__(16918);
// EXTERNAL MODULE: ./src/ports/list-names.ts
var list_names = __webpack_require__(97523);
;// CONCATENATED MODULE: ./src/doctor/examine-units.ts



const mostNamed = 12;
/** Without a configuration `check` finds kustomizations and charts by itself: each is rendered here as it would be there. */
const examineUnits = async function (examination, run, { repository, revisions }, scope) {
    if (!(0,revision_units/* isWhole */.wP)(repository))
        return undefined;
    const found = await examination.look(scope, 'unit', () => (0,list_units/* tryUnits */.V)({ repository, namespace: run.inputs.namespace }, () => run.renderer(), revisions.head, run.context.repository.path));
    if (found === undefined)
        return undefined;
    const rendered = found.units.filter(({ reason }) => reason === undefined);
    if (rendered.length > 0) {
        const names = (0,list_names/* listNames */.Z)(rendered.map(({ title }) => title), mostNamed);
        examination.note(scope, 'unit', 'ok', `${rendered.length} rendered: ${names}`);
    }
    const stuck = found.units.flatMap(({ reason }) => reason ?? []);
    for (const { text } of stuck.slice(0, mostNamed))
        examination.miss(scope, 'unit', {
            code: 'NOT_RENDERED',
            message: text,
            remedy: 'Make it render: until then `check` runs, and proves nothing of what changes in it.',
        });
    if (stuck.length > mostNamed)
        examination.note(scope, 'unit', 'not seen', `${stuck.length - mostNamed} more are not rendered either`);
    if (found.left > 0)
        examination.note(scope, 'unit', 'not seen', `${found.left} more were not tried`);
    return found;
};

;// CONCATENATED MODULE: ./src/doctor/examine-project.ts








/** One configuration, and each environment that was asked for. */
const examineProject = async function (examination, run, opened, project) {
    const { configuration, path, environments } = project;
    if (configuration.protected === undefined) {
        const { misnamed } = configuration;
        examination.note(everywhere, 'configuration', 'not needed', `there is no ${path}${misnamed === undefined ? '' : `, and ${misnamed} is not read in its place (call it ${path}, or name it with \`config\`)`}: all Istio objects of the repository are compared, and nothing gates; \`meshgate init\` writes one`);
        await examinePolicies(examination, run, opened, project, undefined);
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
            await examineEnvironment(examination, run, opened, project, environment);
};
const examineEnvironment = async function (examination, run, opened, project, environment) {
    const scope = { for: 'check', environment: environment.name };
    const identity = await examineIdentity(examination, run, opened, project, environment);
    examineApply(examination, run, environment);
    const settings = environment.cluster;
    if (environment.snapshot !== undefined)
        examination.note(scope, 'cluster', 'not needed', `a snapshot stands for it: ${environment.snapshot.folder}`);
    else if (settings === undefined)
        examination.note(scope, 'cluster', 'not needed', 'none is configured: the repository is taken to hold all policies');
    else if (settings.kind === 'id-token' && run.context.idToken.kind !== 'available')
        examination.note(scope, 'cluster', 'not seen', 'the login is the ID token of a job, and there is none here');
    else {
        const shy = (0,publish_live/* hidesLive */.W)(run.context, project.configuration);
        await examineCluster(shy ? withoutNames(examination) : examination, {
            run,
            ...opened,
            project,
            environment,
            identity,
            shy,
        });
        return;
    }
    await examinePolicies(examination, run, opened, project, environment);
};
const examinePolicies = async function (examination, run, opened, { configuration }, environment) {
    const { repository, revisions } = opened;
    const scope = { for: 'check', environment: environment?.name ?? null };
    const units = environment === undefined ? await examineUnits(examination, run, opened, scope) : undefined;
    const sides = await examination.look(scope, 'policies', () => (0,read_sides/* readSides */.h)(run, repository, configuration, revisions, environment));
    if (sides === undefined || missesFiles(examination, scope, sides.lists))
        return;
    const unrendered = (sides.unproven ?? []).find(({ code }) => code === 'NOT_RENDERED');
    if (unrendered !== undefined) {
        examination.miss(scope, 'policies', {
            code: 'NOT_RENDERED',
            message: unrendered.text,
            remedy: 'Make it render, or name another unit or the policies of this environment.',
        });
        return;
    }
    // Sources of a unit are applied by nobody as they are.
    const plain = sides.after.filter(({ source }) => source.kind !== 'file' || units?.isTaken(source.path) !== true);
    if (plain.length === 0 && (units?.units.length ?? 0) > 0)
        return;
    examination.note(scope, 'policies', 'ok', `${plain.length} objects can be read`);
};
/** What the API server says is told by its code alone; the rights that are missing are in our own words. */
const withoutNames = function (examination) { return ({
    ...examination,
    miss: (scope, name, problem) => examination.miss(scope, name, problem === undefined || name === 'reads' || name === 'writes' ? problem : (0,without_live/* problemWithoutLive */.ge)(problem)),
    look: (scope, name, work) => examination.look(scope, name, () => (0,publish_live/* hidingRefusals */.$E)(true, work)),
}) };

// EXTERNAL MODULE: ./src/ports/review.ts
var ports_review = __webpack_require__(88142);
;// CONCATENATED MODULE: ./src/doctor/examine-run.ts




const examinePlatform = function (examination, { context }, node) {
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
const examineRepository = async function (examination, run) {
    const repository = await examination.look(everywhere, 'repository', () => run.repository());
    if (repository === undefined)
        return undefined;
    const revisions = await examination.look(everywhere, 'base', async () => {
        const found = await repository.resolve(run.context.revisions);
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
const pipelines = ['.github/workflows/*.yml', '.github/workflows/*.yaml', '.gitlab-ci.yml'];
/** On a person's own machine: whether anything here runs `check` for a merge request. In a job something does. */
const examinePipeline = async function (examination, run, { repository, revisions }) {
    if (run.context.platform !== 'local')
        return;
    const found = await examination.look(everywhere, 'pipeline', () => repository.readTree(revisions.head, pipelines));
    if (found === undefined)
        return;
    const naming = found.files.filter(({ text }) => text.includes('meshgate')).map(({ path }) => path);
    if (naming.length > 0)
        return examination.note(everywhere, 'pipeline', 'ok', `${(0,list_names/* listNames */.Z)(naming, 3)} runs meshgate`);
    examination.lack(everywhere, 'pipeline', `${found.files.length === 0 ? 'there is no workflow in .github/workflows and no .gitlab-ci.yml' : 'no workflow in .github/workflows and no .gitlab-ci.yml names meshgate'}: no merge request is checked, unless a pipeline of another repository does it`, 'Run `meshgate init`: it writes one; or copy the ten lines of the README.');
};
/** Reading comments is tried; writing one is seen only when it happens. */
const examineComment = async function (examination, run) {
    const { context } = run;
    if (context.platform === 'local')
        return examination.note(everywhere, 'comment', 'not seen', 'a shell has no merge request');
    if (context.mergeRequest === undefined)
        return examination.note(everywhere, 'comment', 'not seen', 'the run has no merge request');
    const remedy = context.platform === 'github'
        ? 'Add `pull-requests: write` to the job\u2019s permissions, and leave the input `token` alone.'
        : 'Put a project access token with scope `api` into the masked variable MESHGATE_GITLAB_TOKEN.';
    const review = await run.review();
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

// EXTERNAL MODULE: ./src/open/configuration.ts
var configuration = __webpack_require__(30950);
// EXTERNAL MODULE: ./src/command-line/command.ts + 1 modules
var command = __webpack_require__(70578);
;// CONCATENATED MODULE: ./src/commands/doctor.ts





/**
 * `meshgate doctor`: what is missing for `check`, then for `apply`, in the order in which a run would meet it, each with
 * what fixes it. Reads only. Exit 0 where `check` can run, else the code that it would end with.
 */
const doctor = async function (run, options) {
    const examination = openExamination();
    examinePlatform(examination, run, options.nodeVersion);
    const opened = await examineRepository(examination, run);
    if (opened !== undefined) {
        await examinePipeline(examination, run, opened);
        const projects = await examination.look(everywhere, 'configuration', () => (0,configuration/* readProjects */.VH)(opened.repository, run.inputs.config, opened.revisions, run.inputs.environment));
        for (const project of projects ?? [])
            await examineProject(examination, run, opened, project);
    }
    await examineComment(examination, run);
    const text = renderFindings(examination.findings);
    if (options.answer === undefined)
        run.output.info(text);
    else
        await options.answer(text);
    return {
        exitCode: exitCodeOf(examination.findings),
        errors: [],
        plans: [],
        details: { checks: examination.findings },
    };
};
const doctor_command = (0,command/* defineCommand */.NB)({
    flags: { ...command/* inputFlags */.eJ, ...command/* audienceFlags */.CJ, base: command/* text */.Qq },
    read: (given) => ({ base: given.written('base') }),
    run: async ({ job, nodeVersion, offline: { answer } }, line) => doctor(await job(line), { nodeVersion, answer }),
    help: `meshgate doctor: what is missing, and what fixes it

  meshgate doctor                                on your own machine, with a kubeconfig: what a job has is not seen
  meshgate doctor --environment staging --json   in a job, with the same inputs as check or apply

Looks in the order in which a run would meet it: platform, base revision, a workflow or pipeline that runs
meshgate, configuration, units that check finds (each is rendered), token, issuer, trust rule, cluster and its certificate, login, rights to list and to write, Istio, injection, audience,
comment. A line is ok, a warning, or what is wrong with where it stands, how to fix it and the page of its code. Where the login may write, the API server
tries what apply would write, and keeps nothing of it (dry run). Then which parts of the server side the cluster has
(docs/guides/server-side.md); \`absent\` is one that apply runs without, and is safer with. Writes nothing.

  --environment NAME    an environment of the configuration, or \`all\` (default)
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --base REVISION       what check would compare with
  --audience AUDIENCE, --cluster-audience A    as for check
  --json                one object on stdout; \`checks\` lists what was looked at
Exit 0 where check can run, else the code that check would end with.
`,
});


/***/ }),

/***/ 52087:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(52087, module.exports, ["L7","Y9","rI"], "./later-mesh.cjs")

/***/ }),

/***/ 88202:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(88202, module.exports, ["EY","Yq","gN","gT","ng"], "./later-plan.cjs")

/***/ }),

/***/ 70816:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);

/**
 * RFC 8785 (JCS): one text per value. Members are sorted by UTF-16 code units, numbers and strings are written as
 * ECMAScript writes them, which is what the RFC refers to. Members that are undefined are left out, as in JSON.
 *
 * Refuses with `NOT_UNICODE` a lone surrogate (RFC 8785 \u00a73.2.2.2); a number that JSON cannot hold is a bug of ours.
 */
const canonicalJson = function (value) {
    switch (typeof value) {
        case 'boolean':
            return value ? 'true' : 'false';
        case 'number':
            if (!Number.isFinite(value))
                throw new TypeError(`${value} is no JSON`);
            return JSON.stringify(value);
        case 'string':
            return text(value);
        case 'object':
            if (value === null)
                return 'null';
            if (Array.isArray(value))
                return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
            return object(value);
        default:
            throw new TypeError(`A ${typeof value} is no JSON`);
    }
};
const object = function (value) {
    const members = Object.entries(value)
        .filter(([, one]) => one !== undefined)
        // Array.prototype.sort without a function, and `<`, compare code units, which is the order of the RFC.
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${members.map(([name, one]) => `${text(name)}:${canonicalJson(one)}`).join(',')}}`;
};
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const text = function (value) {
    if (loneSurrogate.test(value))
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
            code: 'NOT_UNICODE',
            message: 'A text in the plan holds half a character (a lone surrogate), so its digest would not be the same everywhere.',
            received: JSON.stringify(value).slice(0, 200),
            remedy: 'Take the \\uD800\u2013\\uDFFF escape out of the object that holds it.',
        });
    return JSON.stringify(value);
};


/***/ }),

/***/ 31147:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ digestOfReviewed),
/* harmony export */   Rg: () => (/* binding */ digestOfRun),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70816);
/* harmony import */ var _without_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26460);



const sha256 = function (text) { return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex') };
/** Digest of what the reviewer approves. Where a deciding rule stands is shown and not part of it: lines move. */
const digestOfReviewed = function (reviewed) {
    const permissions = (0,_without_places_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionsWithoutPlaces */ .b)(reviewed.permissions);
    const told = { ...reviewed, access: (0,_without_places_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutPlaces */ .B)(reviewed.access), permissions };
    return `sha256:${sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(told))}`;
};
/**
 * Digest of a run: its plan's own, else that of the plans' digests in order. A run that judged nothing has one as well, which is
 * no plan's: a later step that takes it as `expect` is refused, where an empty text would count as none.
 */
const digestOfRun = function (plans) {
    const [only] = plans;
    if (only !== undefined && plans.length === 1)
        return only.digest;
    return `sha256:${sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(plans.map(({ digest }) => digest)))}`;
};


/***/ }),

/***/ 41244:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(41244, module.exports, ["mi","CW","qm"], "./later-plan.cjs")

/***/ }),

/***/ 64643:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ rememberedBindings),
/* harmony export */   u: () => (/* binding */ knownBindings)
/* harmony export */ });
/* harmony import */ var _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61682);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59742);




/** Annotations of one object hold 256 KiB; so many bindings are no list that anybody reads. */
const most = 500;
const tooMany = '*';
const namesIn = function (text) { return text.split(',').filter((name) => name !== '' && name !== tooMany) };
/** What the objects of the environment and their parent say. */
const knownBindings = function ({ objects }, { name, namespace }) {
    const parent = (0,_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .applySetParentName */ .Uu)(name);
    const own = objects.filter((object) => object.key.namespace === namespace && (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .belongsTo */ .g4)(object, (0,_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .applySetId */ .A3)(parent, namespace)) && (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .isOurs */ .MU)(object));
    const noted = (object, annotation) => object.annotations[annotation] ?? '';
    const remembered = own.find(({ key }) => key.kind === 'ConfigMap' && key.name === parent);
    const text = remembered?.annotations[_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .knownBindingsAnnotation */ .rW];
    const names = [text ?? '', ...own.map((object) => noted(object, _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .provenance */ .aH.binding))].flatMap(namesIn);
    return { names: new Set(names), memory: text === undefined ? 'none' : text === tooMany ? 'overfull' : 'whole' };
};
/** What the parent remembers after a write: what was known, and what is asked for now. A name is never forgotten. */
const rememberedBindings = function (state, environment, desired) {
    const known = knownBindings(state, environment);
    const asked = desired.flatMap(({ object }) => namesIn((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(object, 'metadata', 'annotations', _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .provenance */ .aH.binding)));
    const names = [...new Set([...known.names, ...asked])].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH);
    return known.memory === 'overfull' || names.length > most ? tooMany : names.join(',');
};


/***/ }),

/***/ 47973:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loginRight)
/* harmony export */ });
/** The right without which the environment's `kubeconfig` cannot be made; undefined where it asks for none. */
const loginRight = function ({ namespace, kubeconfig, }) { return kubeconfig === undefined
    ? undefined
    : { verb: 'create', group: '', resource: 'serviceaccounts/token', namespace, name: kubeconfig } };


/***/ }),

/***/ 7027:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ maskSecrets),
/* harmony export */   Te: () => (/* binding */ maskJson),
/* harmony export */   gC: () => (/* binding */ maskText)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31147);


/**
 * Secrets in plans and reviews (attack C11). `maskSecrets` is strict, for whole objects: it also hides what only looks
 * random. `maskText` and `maskJson` hide what is a secret by its form, for texts and requests that must stay usable.
 */
/** What stands for a secret: enough to see that it changed, nothing to guess it from but the whole of it. */
const masked = function (value) { return `(masked sha256:${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(value).slice(0, 12)})` };
/** Private members of a JWK (RFC 7518 \u00a76.2.2, \u00a76.3.2, \u00a76.4). */
const privateMembers = new Set(['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k']);
/** Members that hold secrets wherever they stand: of a Secret, of a request's token, of a tool's settings. */
const secretMembers = new Set([
    'stringData',
    'bearer',
    'password',
    'token',
    'privateKey',
    'private_key',
    'clientSecret',
    'client_secret',
]);
const pem = /-----BEGIN [A-Z0-9 ]{0,80}-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,80}-----|$)/g;
const jwt = /eyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]{5,}(?:\.[A-Za-z0-9_-]*)?/g;
const authorization = /\b(?:Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{12,}/gi;
const prefixes = /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|glpat-[A-Za-z0-9_-]{16,}|AKIA[A-Z0-9]{16})\b/g;
/** The text with every secret of a known form replaced. */
const maskText = function (text) { return [pem, jwt, authorization, prefixes].reduce((left, pattern) => left.replace(pattern, masked), text) };
/** The same value with every string masked, and members that hold secrets replaced as a whole. */
const maskJson = function (value) {
    if (typeof value === 'string')
        return maskText(value);
    if (Array.isArray(value))
        return value.map(maskJson);
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return value;
    const isKey = Object.hasOwn(value, 'kty');
    return record(Object.entries(value).map(([name, member]) => {
        const secret = secretMembers.has(name) || (isKey && privateMembers.has(name));
        return [name, secret && member !== null && !isMasked(member) ? masked(JSON.stringify(member)) : maskJson(member)];
    }));
};
/** A copy of an object in which nothing that looks like a secret is left. */
const maskSecrets = function (key, value) {
    const secret = key.group === '' && key.kind === 'Secret';
    return walk(value, secret);
};
const walk = function (value, secret) {
    if (typeof value === 'string')
        return maskStrictly(value);
    if (Array.isArray(value))
        return value.map((item) => walk(item, secret));
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return value;
    const isKey = typeof value['kty'] === 'string';
    return record(Object.entries(value).map(([name, item]) => {
        if ((secret && (name === 'data' || name === 'stringData')) || (isKey && privateMembers.has(name)))
            return [name, hide(item)];
        // Another tool's copy of the whole object, secrets included.
        if (name === 'kubectl.kubernetes.io/last-applied-configuration')
            return [name, hide(item)];
        if (isApplySetId(name, item))
            return [name, item];
        return [maskStrictly(name), walk(item, secret)];
    }));
};
/** Keeps the shape, so that a reader sees which entry changed. */
const hide = function (value) {
    if (Array.isArray(value))
        return value.map(hide);
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return record(Object.entries(value).map(([name, item]) => [name, hide(item)]));
    return value === null || isMasked(value) ? value : masked(typeof value === 'string' ? value : JSON.stringify(value));
};
const record = function (entries) {
    const out = Object.create(null);
    for (const [name, value] of entries)
        out[name] = value;
    return out;
};
const maskedForm = /^\(masked sha256:[0-9a-f]{12}\)$/;
const isMasked = function (value) { return typeof value === 'string' && maskedForm.test(value) };
/** ApplySet ids (KEP-3659): a digest of names that stand beside it, as base64url of 32 bytes. */
const isApplySetId = function (name, value) { return (name === 'applyset.kubernetes.io/id' || name === 'applyset.kubernetes.io/part-of') &&
    typeof value === 'string' &&
    /^applyset-[A-Za-z0-9_-]{43}-v1$/.test(value) };
const candidate = /[A-Za-z0-9+/_=-]{20,}/g;
/** A digest that says what it is. */
const digest = /\b(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})(?![A-Za-z0-9+/_=-])/g;
const maskStrictly = function (text) {
    const keys = text.includes('"kty"') ? (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text) : undefined;
    // An inline key set: its public part is no secret and worth reading.
    if (keys !== undefined)
        return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(keys) ? JSON.stringify(walk(keys, false)) : masked(text);
    // The whole text goes: what stands beside a secret is often the other half of it.
    if (maskText(text) !== text)
        return masked(text);
    return (text.replace(digest, 'digest').match(candidate) ?? []).some(looksRandom) ? masked(text) : text;
};
/**
 * Long and evenly mixed. Names, paths and host names are words: few kinds of characters, or many separators. Hex of
 * 32 digits and more is taken for a key, except a digest that says so.
 */
const looksRandom = function (word) {
    if (/^[0-9a-f]{32,}$/i.test(word))
        return entropy(word) >= 3;
    const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/].filter((kind) => kind.test(word)).length;
    const longestPart = Math.max(...word.split(/[-_/=+]/).map((part) => part.length));
    return kinds === 3 && longestPart >= 12 && entropy(word) >= 3.8;
};
/** Shannon, in bits per character. */
const entropy = function (word) {
    const counts = new Map();
    for (const character of word)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum - (count / word.length) * Math.log2(count / word.length), 0);
};


/***/ }),

/***/ 13817:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ withForecast),
/* harmony export */   uQ: () => (/* binding */ withSteps),
/* harmony export */   ux: () => (/* binding */ planWrites),
/* harmony export */   xY: () => (/* binding */ withObjections)
/* harmony export */ });
/* harmony import */ var _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61682);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80936);
/* harmony import */ var _applied_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88202);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87091);






/** The writes that bring a cluster to what was judged; `writer` is the run that does them, and missing in a review. */
const planWrites = function (environment, { rendered, mesh, kept = [] }, world, writer) { return (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .planSteps */ .Dv)({
    environment,
    desired: namingKinds((0,_applied_run_js__WEBPACK_IMPORTED_MODULE_3__/* .withRun */ .Yq)(rendered, world.state, environment, writer), kept, environment),
    live: world.state,
    rootNamespace: mesh.settings.rootNamespace,
    ...(kept.length === 0 ? {} : { keeps: keepsOf(kept) }),
}) };
/** KEP-3659: the parent names the kinds of all members, of those that are left too. */
const namingKinds = function (desired, kept, environment) { return kept.length === 0
    ? desired
    : desired.map(({ key, object }) => {
        if (!(0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .isParent */ .pu)(key, environment))
            return { key, object };
        const annotations = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(object, 'metadata', 'annotations');
        const left = kept.map((one) => `${one.object.key.kind}.${one.object.key.group}`);
        const kinds = [...new Set([...(0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .kindsOf */ .tG)(annotations), ...left])].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .HH).join(',');
        const metadata = {
            ...(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(object, 'metadata'),
            annotations: { ...annotations, [_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .groupKindsAnnotation */ .Qi]: kinds },
        };
        return { key, object: { ...object, metadata } };
    }) };
const keepsOf = function (kept) {
    const names = new Set(kept.map(({ object }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(object.key)));
    return ({ key }) => names.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key));
};
/** The same plan with its writes. */
const withSteps = function (plan, steps, confirmedByServer) { return ({
    ...plan,
    steps,
    observed: { ...plan.observed, confirmedByServer },
}) };
/** The same plan with what the API server will say to its writes. */
const withForecast = function (plan, forecast) { return forecast === undefined ? plan : { ...plan, observed: { ...plan.observed, forecast } } };
/**
 * The same plan with what stands in the way of its writes: what `apply` refuses (`own`), and what the API server says to a dry run.
 * What this identity could not read, the one that applies may.
 */
const withObjections = function (plan, { own, server }) {
    const objections = [
        ...own.map((problem) => ({
            by: problem.code === 'LIVE_INCOMPLETE' ? 'rights' : 'apply',
            problem,
        })),
        ...server.map((problem) => ({ by: 'rights', problem })),
    ].map(({ by, problem: { code, message, remedy } }) => ({ by, code, message, remedy }));
    return objections.length === 0 ? plan : { ...plan, observed: { ...plan.observed, objections } };
};


/***/ }),

/***/ 26460:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withoutPlaces),
/* harmony export */   b: () => (/* binding */ permissionsWithoutPlaces)
/* harmony export */ });
/** The same access without lines and columns: they move when nothing is said differently, and the digest must not. */
const withoutPlaces = function (access) { return ({
    ...access,
    reasons: access.reasons.map(reasonWithoutPlace),
    ...(access.notes === undefined ? {} : { notes: access.notes.map(noteWithoutPlaces) }),
    destinations: access.destinations.map((destination) => ({
        ...destination,
        gained: destination.gained.map(rowWithoutPlaces),
        lost: destination.lost.map(rowWithoutPlaces),
        reasons: destination.reasons.map(reasonWithoutPlace),
    })),
}) };
/** The same of permissions: where binding and role stand is shown beside them. */
const permissionsWithoutPlaces = function (permissions) { return permissions.map(({ kind, subject, scope, rule, badges, via }) => ({
    kind,
    subject,
    scope,
    rule,
    badges,
    ...(via === undefined ? {} : { via }),
})) };
const rowWithoutPlaces = function ({ who, what, where, otherPorts, witness, before, after }) { return ({
    who,
    what,
    where,
    ...(otherPorts === undefined ? {} : { otherPorts }),
    witness,
    before: decisionWithoutPlace(before),
    after: decisionWithoutPlace(after),
}) };
const noteWithoutPlaces = function ({ text, about }) { return about === undefined || about.kind === 'upgrade'
    ? { text, ...(about === undefined ? {} : { about }) }
    : { text, about: { kind: about.kind } } };
const decisionWithoutPlace = function ({ allowed, status, by }) { return ({ allowed, status, by }) };
const reasonWithoutPlace = function ({ code, text }) { return ({ code, text }) };


/***/ }),

/***/ 34424:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G8: () => (/* binding */ renderMissingRights),
  jW: () => (/* binding */ sayMissingRights),
  Mj: () => (/* binding */ sayMissingWrites)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/plan/forecast-apply.ts + 1 modules
var forecast_apply = __webpack_require__(41244);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
;// CONCATENATED MODULE: ./src/rbac/missing-rights.ts


const rbac = 'rbac.authorization.k8s.io';
/**
 * The least that would have let a run read what it was refused: one Role per namespace, one ClusterRole, and a binding for
 * each identity that the server named. An environment that lists its namespaces gets Roles in them, any other the right
 * to read everywhere. Names carry a hash of the rules, so that what is pasted today takes nothing away tomorrow.
 */
const missingRights = function (denied, namespaces) {
    const narrow = namespaces.length > 0;
    const everywhere = new Set(denied.filter(({ namespace }) => namespace === '').map(({ group, resource }) => `${group}/${resource}`));
    const wanted = denied.filter((denial) => {
        const title = `${denial.group}/${denial.resource}`;
        if (denial.name !== '')
            return true;
        if (denial.namespace !== '')
            return narrow || !everywhere.has(title);
        // An environment that lists its namespaces asks for nothing at large but kinds that are in no namespace.
        return !narrow || clusterScoped.has(title);
    });
    const places = new Map();
    for (const denial of wanted) {
        const list = places.get(denial.namespace);
        if (list === undefined)
            places.set(denial.namespace, [denial]);
        else
            list.push(denial);
    }
    return [...places.keys()].sort(order/* byCodePoint */.HH).flatMap((namespace) => rolesOf(namespace, places.get(namespace) ?? []));
};
/** Kinds of no namespace: for these a list of namespaces is no way around. Namespaces themselves can be read one by one. */
const clusterScoped = new Set([
    `${rbac}/clusterroles`,
    `${rbac}/clusterrolebindings`,
    'admissionregistration.k8s.io/mutatingwebhookconfigurations',
]);
const rolesOf = function (namespace, denied) {
    const rules = rulesOf(denied);
    const name = `meshgate-reader-${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(rules)).digest('hex').slice(0, 8)}`;
    const metadata = { name, ...(namespace === '' ? {} : { namespace }) };
    const prefix = namespace === '' ? 'Cluster' : '';
    const role = {
        apiVersion: `${rbac}/v1`,
        kind: `${prefix}Role`,
        metadata,
        rules: rules.map((rule) => ({ ...rule })),
    };
    const users = [...new Set(denied.map(({ user }) => user))].filter((user) => user !== '').sort(order/* byCodePoint */.HH);
    if (users.length === 0)
        return [role];
    return [
        role,
        {
            apiVersion: `${rbac}/v1`,
            kind: `${prefix}RoleBinding`,
            metadata,
            roleRef: { apiGroup: rbac, kind: `${prefix}Role`, name },
            subjects: users.map(subjectOf),
        },
    ];
};
/** One rule per API group and set of verbs; names have rules of their own. */
const rulesOf = function (denied) {
    const rules = new Map();
    for (const { verb, group, resource, name } of denied) {
        const key = JSON.stringify([group, verb, name === '' ? '' : resource]);
        const entry = rules.get(key) ?? {
            rule: { apiGroups: [group], resources: [], verbs: [verb] },
            resources: new Set(),
            names: new Set(),
        };
        entry.resources.add(resource);
        if (name !== '')
            entry.names.add(name);
        rules.set(key, entry);
    }
    return [...rules]
        .sort(([a], [b]) => (0,order/* byCodePoint */.HH)(a, b))
        .map(([, { rule, resources, names }]) => ({
        ...rule,
        resources: [...resources].sort(order/* byCodePoint */.HH),
        ...(names.size === 0 ? {} : { resourceNames: [...names].sort(order/* byCodePoint */.HH) }),
    }));
};
const subjectOf = function (user) {
    const account = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(user);
    return account === null
        ? { apiGroup: rbac, kind: 'User', name: user }
        : { kind: 'ServiceAccount', namespace: account[1] ?? '', name: account[2] ?? '' };
};

;// CONCATENATED MODULE: ./src/speak/missing-rights.ts




/** The objects that would have let the run read what it was refused, as YAML to paste; empty where nothing is missing. */
const renderMissingRights = function (denied, namespaces) { return missingRights(denied, namespaces)
    .map((object) => (0,dist/* stringify */.As)(object, { aliasDuplicateObjects: false, lineWidth: 0 }))
    .join('---\n') };
/**
 * Prints what somebody has to apply for the next run to read everything. On a public repository the identity that the
 * cluster told stays out of the log, unless the protected configuration publishes what is read.
 */
const sayMissingRights = function (run, { environment, world, hides }) {
    if (environment === undefined || world === undefined)
        return;
    const denied = hides ? world.denied.map((one) => ({ ...one, user: '' })) : world.denied;
    const text = renderMissingRights(denied, environment.cluster?.namespaces ?? []);
    if (text === '')
        return;
    run.output.section(`meshgate: rights that are missing in the cluster of ${environment.name}`, [
        '# What could not be read is taken for unknown. To let this job read it, apply with kubectl apply -f -:',
        ...(hides ? ['# The identity is not shown on a public repository; bind it yourself.'] : []),
        text,
    ].join('\n'));
};
/**
 * The rules to paste that would have let the writes through, as far as the roles that were read say it. The identity is the
 * one that the configuration names, else what the API server calls this login, which no public log shows.
 */
const sayMissingWrites = async function (run, opened, steps) {
    const { environment, world, hides } = opened;
    const who = environment.applier ?? (await asked(world.cluster));
    if (who === undefined)
        return;
    const forecast = (0,forecast_apply/* forecastApply */.mi)(steps, world.state, who);
    if (forecast.missing.length === 0)
        return;
    const named = hides && environment.applier === undefined
        ? { ...forecast, applier: { user: 'THE-IDENTITY-THAT-APPLIES', groups: [] } }
        : forecast;
    run.output.section(`meshgate: rights to write that are missing in the cluster of ${environment.name}`, ['# To let this job write, apply with kubectl apply -f -:', ...(0,forecast_apply/* missingYaml */.qm)(named)].join('\n'));
};
const asked = async function (cluster) {
    try {
        const { username, groups } = await cluster.whoAmI();
        return { user: username, groups };
    }
    catch (thrown) {
        // It is help beside the refusal, which stands already.
        if (thrown instanceof problem/* Refusal */.P)
            return undefined;
        throw thrown;
    }
};


/***/ })

};
