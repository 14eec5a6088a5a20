import matplotlib.pyplot as plt
ages = ["0-9", "10-19", "20-29", "30-39", "40-49", "50-59", "60-69", "70-79", "80+"]
m = [4.6, 4.9, 5.7, 6.8, 7.0, 6.9, 5.8, 4.3, 2.2]
f = [4.3, 4.6, 5.4, 6.7, 7.0, 7.1, 6.3, 5.2, 3.7]
fig, ax = plt.subplots(figsize=(7, 5))
ax.barh(ages, [-x for x in m], color="steelblue", label="Men")
ax.barh(ages, f, color="darkorange", label="Women")
ax.set_xlim(-9, 9)
ax.set_xticks([-8, -6, -4, -2, 0, 2, 4, 6, 8])
ax.set_xticklabels([8, 6, 4, 2, 0, 2, 4, 6, 8])
ax.set_xlabel("Share of total population (%)")
ax.set_ylabel("Age group")
ax.set_title("Population pyramid, Portugal, 2022")
ax.axvline(0, color="white", lw=1)
ax.legend()
fig.tight_layout()
