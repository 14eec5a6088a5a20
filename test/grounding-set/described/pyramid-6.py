import matplotlib.pyplot as plt
ages = ["0-9", "10-19", "20-29", "30-39", "40-49", "50-59", "60-69", "70-79", "80+"]
men = [38, 41, 47, 52, 58, 66, 54, 36, 18]
women = [36, 39, 44, 50, 57, 67, 58, 43, 31]
fig, ax = plt.subplots(figsize=(7, 5))
ax.barh(ages, [-m for m in men], color="#4393c3", label="Men")
ax.barh(ages, women, color="#d6604d", label="Women")
ax.set_xticks([-80, -60, -40, -20, 0, 20, 40, 60, 80])
ax.set_xticklabels(["80", "60", "40", "20", "0", "20", "40", "60", "80"])
for i, (m, w) in enumerate(zip(men, women)):
    ax.text(-m - 1.5, i, str(m), ha="right", va="center", fontsize=9)
    ax.text(w + 1.5, i, str(w), ha="left", va="center", fontsize=9)
ax.axvline(0, color="black", lw=0.8)
ax.set_xlabel("Population (thousands)")
ax.set_ylabel("Age group")
ax.set_title("Population of Westmark by age and sex, 2024")
ax.legend(loc="upper right")
plt.tight_layout()
plt.show()
