import matplotlib.pyplot as plt

weeks = [1, 2, 3, 4, 5, 6, 7, 8]
search = [10, 12, 14, 15, 18, 20, 22, 25]
social = [5, 8, 6, 10, 12, 9, 8, 10]
direct = [8, 8, 9, 9, 10, 10, 10, 11]
email = [2, 2, 3, 6, 3, 2, 2, 4]

fig, ax = plt.subplots(figsize=(10, 6))
ax.stackplot(weeks, search, social, direct, email,
             labels=['Search', 'Social', 'Direct', 'Email'],
             colors=['#4c72b0', '#dd8452', '#55a868', '#c44e52'], alpha=0.85)
ax.set_title('Website Sessions by Traffic Source')
ax.set_xlabel('Week')
ax.set_ylabel('Sessions (thousands)')
ax.set_xlim(1, 8)
ax.set_ylim(0, 60)
ax.legend(loc='upper left')
plt.tight_layout()
plt.show()
