import matplotlib.pyplot as plt
st = ["Alvarez 2009", "Berg 2012", "Chen 2014", "Dutta 2017", "Eriksen 2019", "Pooled"]
hr = [0.82, 1.10, 0.65, 0.91, 0.74, 0.80]
lo = [0.60, 0.85, 0.48, 0.70, 0.58, 0.71]
hi = [1.12, 1.42, 0.88, 1.18, 0.94, 0.90]
y = list(range(len(st)))[::-1]
fig, ax = plt.subplots(figsize=(6, 3.6))
for i in range(len(st)):
    c = "firebrick" if st[i] == "Pooled" else "black"
    m = "D" if st[i] == "Pooled" else "s"
    ax.errorbar(hr[i], y[i], xerr=[[hr[i] - lo[i]], [hi[i] - hr[i]]], fmt=m, color=c, capsize=3)
ax.axvline(1, color="gray", ls="--")
ax.set_yticks(y)
ax.set_yticklabels(st)
ax.set_xlabel("Hazard ratio (95% CI)")
ax.set_xlim(0.4, 1.6)
plt.tight_layout()
plt.savefig("forest_meta.png", dpi=120)
