//! The parameters of a link: UTM tags, sub ids and creator ids, put into an address that may have some already.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use url::form_urlencoded;

use super::LinkText;
use crate::refusal::Error;
use crate::text::Label;

/// A parameter of an address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Parameter {
    /// Its name, such as `utm_source`.
    pub name: Label,
    /// Its value, as it is meant; it is encoded where it is put in.
    pub value: Label,
}

/// What happens to a parameter that the address has already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum MergePolicy {
    /// The address keeps its own; the new one is left out.
    Keep,
    /// The new one takes the place of the address's first of that name; its others go.
    Overwrite,
    /// Both: the new one comes last.
    Append,
}

/// An address with parameters merged into its query. What is not touched survives to the byte: fragments, repeated
/// parameters, their order and their encoding.
///
/// ```
/// use partnerkit::codes::{merge_parameters, MergePolicy, Parameter};
/// let source = Parameter { name: "utm_source".parse()?, value: "anna & co".parse()? };
/// let address = "https://shop.example/?a=1&utm_source=x&a=2#top".parse()?;
/// let merged = merge_parameters(&address, &[source], MergePolicy::Overwrite)?;
/// assert_eq!(merged, "https://shop.example/?a=1&utm_source=anna+%26+co&a=2#top");
/// # Ok::<(), partnerkit::Error>(())
/// ```
///
/// # Errors
/// `codes.url_malformed`, `codes.url_not_https`, `codes.url_userinfo`.
pub fn merge_parameters(address: &LinkText, parameters: &[Parameter], policy: MergePolicy) -> Result<String, Error> {
    let mut url = address.parsed()?;
    let query = url.query().unwrap_or_default();
    let mut pairs: Vec<String> =
        if query.is_empty() { Vec::new() } else { query.split('&').map(str::to_owned).collect() };
    let own: Vec<String> = pairs.iter().map(|pair| name_of(pair)).collect();
    let mut names: Vec<&str> = Vec::new();
    for parameter in parameters {
        let name = parameter.name.as_str();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    for name in names {
        let new = parameters.iter().filter(|parameter| parameter.name.as_str() == name).map(encoded);
        let has_own = own.iter().any(|own| own == name);
        match policy {
            MergePolicy::Keep if has_own => {}
            MergePolicy::Overwrite if has_own => overwrite(&mut pairs, name, new.collect()),
            MergePolicy::Keep | MergePolicy::Overwrite | MergePolicy::Append => pairs.extend(new),
        }
    }
    if !pairs.is_empty() {
        url.set_query(Some(&pairs.join("&")));
    }
    Ok(url.into())
}

fn overwrite(pairs: &mut Vec<String>, name: &str, new: Vec<String>) {
    let mut new = Some(new);
    let old = std::mem::take(pairs);
    for pair in old {
        if name_of(&pair) == name {
            pairs.extend(new.take().unwrap_or_default());
        } else {
            pairs.push(pair);
        }
    }
}

fn name_of(pair: &str) -> String {
    form_urlencoded::parse(pair.as_bytes()).next().map(|(name, _)| name.into_owned()).unwrap_or_default()
}

fn encoded(parameter: &Parameter) -> String {
    let mut pair = form_urlencoded::Serializer::new(String::new());
    pair.append_pair(parameter.name.as_str(), parameter.value.as_str());
    pair.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn merged(address: &str, parameters: &[(&str, &str)], policy: MergePolicy) -> String {
        let parameter =
            |(name, value): &(&str, &str)| Parameter { name: name.parse().unwrap(), value: value.parse().unwrap() };
        let parameters: Vec<Parameter> = parameters.iter().map(parameter).collect();
        merge_parameters(&address.parse().unwrap(), &parameters, policy).unwrap()
    }

    #[test]
    fn each_policy_does_what_it_says() {
        let address = "https://shop.example/p?sub=1&x=%7e&sub=2#f?sub=9";
        let new = [("sub", "a"), ("utm_source", "b"), ("sub", "c")];
        let cases = [
            (MergePolicy::Keep, "https://shop.example/p?sub=1&x=%7e&sub=2&utm_source=b#f?sub=9"),
            (MergePolicy::Overwrite, "https://shop.example/p?sub=a&sub=c&x=%7e&utm_source=b#f?sub=9"),
            (MergePolicy::Append, "https://shop.example/p?sub=1&x=%7e&sub=2&sub=a&sub=c&utm_source=b#f?sub=9"),
        ];
        for (policy, expected) in cases {
            assert_eq!(merged(address, &new, policy), expected);
        }
    }

    #[test]
    fn names_are_compared_as_they_are_meant() {
        assert_eq!(
            merged("https://a.example/?%73ub=1", &[("sub", "2")], MergePolicy::Keep),
            "https://a.example/?%73ub=1"
        );
        assert_eq!(
            merged("https://a.example", &[("ü", "=&#")], MergePolicy::Keep),
            "https://a.example/?%C3%BC=%3D%26%23"
        );
        assert_eq!(merged("https://a.example/#x", &[], MergePolicy::Append), "https://a.example/#x");
    }
}
