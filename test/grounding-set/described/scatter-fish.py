import matplotlib.pyplot as plt

trout_len = [22, 25, 27, 30, 32, 35]
trout_wt = [150, 190, 230, 300, 340, 420]
perch_len = [14, 16, 18, 19, 21, 23]
perch_wt = [60, 80, 110, 120, 160, 200]
pike_len = [45, 50, 54, 60, 66, 72]
pike_wt = [600, 780, 900, 1250, 1600, 1950]

fig, ax = plt.subplots(figsize=(9, 6))
ax.scatter(trout_len, trout_wt, color='orangered', marker='o', label='Trout')
ax.scatter(perch_len, perch_wt, color='forestgreen', marker='^', label='Perch')
ax.scatter(pike_len, pike_wt, color='midnightblue', marker='s', label='Pike')
ax.set_xlabel('Length (cm)')
ax.set_ylabel('Weight (g)')
ax.set_title('Length and Weight of Three Fish Species')
ax.set_xlim(0, 80)
ax.set_ylim(0, 2200)
ax.legend(title='Species', loc='upper left')
ax.grid(True, alpha=0.3)
plt.show()
