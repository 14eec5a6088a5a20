import matplotlib.pyplot as plt

departments = ['Emergency', 'Pediatrics', 'Cardiology', 'Oncology', 'Radiology']
wait = [42, 28, 55, 35, 18]

fig, ax = plt.subplots(figsize=(8, 5))
ax.bar(departments, wait, color='skyblue', edgecolor='navy', width=0.6)
ax.axhline(y=30, color='red', linestyle='--', label='Target (30 min)')
ax.set_title('Average Patient Waiting Time by Department')
ax.set_xlabel('Department')
ax.set_ylabel('Waiting Time (minutes)')
ax.set_ylim(0, 60)
ax.legend()
plt.show()
