//! The core's answers as Python's exceptions. The classes are Python's, in `partnerkit.errors`.

use partnerkit::{Class, Detail, Error, Problem};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyList, PyString, PyTuple};

use crate::{instant, money};

static CLASSES: PyOnceLock<Classes> = PyOnceLock::new();

struct Classes {
    problem: Py<PyAny>,
    malformed: Py<PyAny>,
    refusal: Py<PyAny>,
    forbidden: Py<PyAny>,
    conflict: Py<PyAny>,
    internal: Py<PyAny>,
}

fn classes(py: Python<'_>) -> PyResult<&Classes> {
    CLASSES.get_or_try_init(py, || {
        let module = py.import("partnerkit.errors")?;
        let class = |name: &str| module.getattr(name).map(Bound::unbind);
        Ok(Classes {
            problem: class("Problem")?,
            malformed: class("MalformedError")?,
            refusal: class("RefusalError")?,
            forbidden: class("ForbiddenError")?,
            conflict: class("ConflictError")?,
            internal: class("InternalError")?,
        })
    })
}

/// The exception of an answer.
pub(crate) fn raised(py: Python<'_>, error: &Error) -> PyErr {
    exception(py, error).unwrap_or_else(|failed| failed)
}

fn exception(py: Python<'_>, error: &Error) -> PyResult<PyErr> {
    let classes = classes(py)?;
    let class = match (error, error.code().class()) {
        (Error::Malformed(_), _) | (_, Class::Malformed) => &classes.malformed,
        (_, Class::Forbidden) => &classes.forbidden,
        (_, Class::Conflict) => &classes.conflict,
        (_, Class::Refused) => &classes.refusal,
        (_, Class::Internal) => &classes.internal,
    };
    let problems = PyList::empty(py);
    for found in error.problems() {
        problems.append(problem(py, classes, found)?)?;
    }
    class.bind(py).call1((problems,)).map(PyErr::from_value)
}

/// Problems as `partnerkit.errors.Problem`, where they are not an answer but a report.
pub(crate) fn problems<'py>(py: Python<'py>, problems: &[Problem]) -> PyResult<Bound<'py, PyTuple>> {
    let classes = classes(py)?;
    let problems = problems.iter().map(|found| problem(py, classes, found)).collect::<PyResult<Vec<_>>>()?;
    PyTuple::new(py, problems)
}

fn problem<'py>(py: Python<'py>, classes: &Classes, problem: &Problem) -> PyResult<Bound<'py, PyAny>> {
    let details = PyDict::new(py);
    for (name, value) in problem.details() {
        details.set_item(name, detail(py, value)?)?;
    }
    let code = problem.code().as_str();
    classes.problem.bind(py).call1((code, problem.message(), problem.path(), details, problem.docs()))
}

fn detail<'py>(py: Python<'py>, detail: &Detail) -> PyResult<Bound<'py, PyAny>> {
    Ok(match detail {
        Detail::Text(text) => PyString::new(py, text).into_any(),
        Detail::Count(count) => count.into_pyobject(py)?.into_any(),
        Detail::Money(amount) => Bound::new(py, money::PyMoney::from(*amount))?.into_any(),
        Detail::Instant(at) => instant::to_python(py, *at)?,
        Detail::List(names) => PyList::new(py, names)?.into_any(),
    })
}
