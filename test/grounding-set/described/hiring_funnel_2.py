import matplotlib.pyplot as plt

stages = ['Applications', 'Screening', 'Interview', 'Offer', 'Hired']
n = [800, 400, 120, 40, 30]
colors = ['#08306b', '#2171b5', '#4292c6', '#9ecae1', '#deebf7']

fig, ax = plt.subplots(figsize=(8, 5))
ax.barh(stages, n, left=[-v / 2 for v in n], color=colors, edgecolor='gray')
for i, v in enumerate(n):
    ax.text(0 if v > 100 else 60, i, str(v), ha='center', va='center', color='white' if i < 3 else 'black')
ax.invert_yaxis()
ax.set_xticks([])
ax.set_title('Recruitment Funnel')
plt.show()
